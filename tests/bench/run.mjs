/** `pnpm bench`: EmpathyPicker beside its peers, in one run. See README.md. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPeers } from './peers.mjs';

const all = ['control', 'evenkeel', 'cmdk', 'react-aria', 'base-ui', 'downshift', 'algolia', 'ufuzzy'];
const usage = `pnpm bench [--sizes 100,1000,10000,100000] [--rounds 5] [--only ${all.slice(1).join(',')},relevance] [--quick] [--out figures.json]`;

function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const numbers = (text) => text.split(',').map((part) => Number(part.replaceAll('_', '')));
  const only = values.only?.split(',');
  const unknown = only?.filter((name) => ![...all, 'relevance'].includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no contender ${unknown.join(', ')}. ${usage}`);
  const names = only ? only.filter((name) => name !== 'relevance') : all;
  return {
    quick: values.quick,
    out: values.out,
    rounds: Number(values.rounds ?? (values.quick ? 1 : 5)),
    sizes: numbers(values.sizes ?? (values.quick ? '1000' : '100,1000,10000,100000')),
    relevance: only ? only.includes('relevance') : true,
    names: names.length > 0 && !names.includes('control') ? ['control', ...names] : names,
  };
}

const tell = (line) => process.stderr.write(`${line}\n`);

/** A contender that takes over half a second a key is far from any aim: one round of it is enough. */
const slow = (run) => run.unfinished !== undefined || run.partial === true || (run.plain[0] ?? 0) > 500;

async function race(options, address, { measure, measureIndex, firstResult }) {
  const runs = [];
  const index = [];
  const first = [];
  for (const size of options.sizes) {
    const out = new Set();
    for (let round = 0; round < options.rounds; round++) {
      // Each round begins with another contender, so that none always has the cooler or the busier machine.
      const order = options.names.map((_, i) => options.names[(i + round) % options.names.length]);
      for (const name of order) {
        if (out.has(name)) continue;
        tell(`${size} phrases, round ${round + 1}: ${name}`);
        const run = await measure(address, name, size, { quick: options.quick });
        runs.push({ ...run, round });
        if (slow(run)) out.add(name);
      }
      if (options.names.includes('evenkeel')) {
        index.push(await measureIndex(address, size));
        first.push({ size, ...(await firstResult(address, 'evenkeel', size)) });
      }
    }
  }
  return { runs, index, first };
}

const options = optionsOf(process.argv.slice(2));
installPeers();
const { printRace, raceVerdicts } = await import('./report.mjs');
const { printVerdicts } = await import('./table.mjs');
const verdicts = [];
const figures = { when: new Date().toISOString(), options };
if (options.names.length > 0) {
  const { servePage } = await import('./serve.mjs');
  const page = await servePage(options.names);
  try {
    figures.race = await race(options, page.address, await import('./measure.mjs'));
  } finally {
    await page.close();
  }
  printRace(figures.race, options);
  verdicts.push(...raceVerdicts(figures.race, options));
}
if (options.relevance) {
  const { relevance, relevanceVerdicts } = await import('./relevance.mjs');
  figures.relevance = await relevance(options.quick ? { sizes: [10_000], passes: 1 } : {});
  verdicts.push(...relevanceVerdicts(figures.relevance));
}
printVerdicts(verdicts);
if (options.out) writeFileSync(options.out, `${JSON.stringify({ ...figures, verdicts }, null, 2)}\n`);

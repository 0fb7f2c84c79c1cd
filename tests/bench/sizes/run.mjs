import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { weigh, weighSheets } from './measure.mjs';
import { peers } from './peers.mjs';

const here = new URL('.', import.meta.url);
const root = new URL('../../../', here);
const path = (relative, base = root) => fileURLToPath(new URL(relative, base));

/** Most kilobytes that all six components may weigh together. */
const budget = 90;
const kits = ['Garden', 'React Aria', 'Base UI', 'MUI'];
const rowOf = (name) => name.replace(/[A-Z]/g, (letter, at) => `${at ? '-' : ''}${letter.toLowerCase()}`);
const kB = (bytes) => (bytes / 1000).toFixed(1);

function install() {
  if (existsSync(path('node_modules/react-aria-components/package.json', here))) return;
  console.error('Installing the peers to compare with …');
  const { status } = spawnSync(
    path('node_modules/.bin/pnpm'),
    ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts'],
    { cwd: path('.', here), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0)
    throw new Error(
      'The peers could not be installed, so there is nothing to compare with. Is the npm registry in reach?',
    );
}

function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  return [
    line(rows[0]),
    `| ${widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`,
    ...rows.slice(1).map(line),
  ].join('\n');
}

/** Names each export once, though several components of ours have a use for it. */
function together(sources) {
  const exports = sources.flatMap((source) =>
    [...source.matchAll(/export \{([^}]*)\} from ('[^']*');/g)].flatMap(([, exported, from]) =>
      exported.split(',').map((one) => `{ ${one.trim().split(' as ')[0]} as NAME } from ${from};`),
    ),
  );
  return [...new Set(exports)].map((one, at) => `export ${one.replace('NAME', `part${at}`)}`).join('\n');
}

install();
const rows = [['kB, min + gzip', 'Evenkeel', 'later', 'words', 'CSS', ...kits, 'nearest', 'ratio']];
const misses = [];
const sheets = await weighSheets();
for (const [name, theirs] of Object.entries(peers)) {
  const row = rowOf(name);
  const ours = await weigh(`export { ${name} } from '@evenkeel/react/${row}';`, { ours: true });
  const stray = ours.modules.filter(({ id }) => /content\/src\/(en|es|ar)\//.test(id));
  if (stray.length > 0) misses.push(`${name} carries words that were not asked for: ${stray.length} files.`);
  const words = await weigh(`export * from '@evenkeel/content/en/${row}';`, { ours: true });
  const weights = await Promise.all(
    kits.map(async (kit) => (theirs[kit] ? (await weigh(theirs[kit])).first : undefined)),
  );
  const nearest = Math.min(...weights.filter((weight) => weight !== undefined));
  const ratio = ours.first / nearest;
  if (ratio >= 1) misses.push(`${name} is ${ratio.toFixed(2)} times its nearest peer.`);
  rows.push([
    name,
    kB(ours.first),
    ours.later ? kB(ours.later) : '–',
    kB(words.first),
    kB(sheets[`${row}.css`]),
    ...weights.map((weight) => (weight === undefined ? '–' : kB(weight))),
    kits[weights.indexOf(nearest)],
    ratio.toFixed(2),
  ]);
}
const names = Object.keys(peers);
const whole = await weigh(
  names.map((name) => `export { ${name} } from '@evenkeel/react/${rowOf(name)}';`).join('\n'),
  { ours: true },
);
const wholeWords = await weigh(`export { en } from '@evenkeel/content/en';`, { ours: true });
const all = await Promise.all(
  kits.map(async (kit) => (await weigh(together(names.map((name) => peers[name][kit] ?? '')))).first),
);
rows.push([
  'all six',
  kB(whole.first),
  whole.later ? kB(whole.later) : '–',
  kB(wholeWords.first),
  kB(sheets['styles.css']),
  ...all.map(kB),
  '',
  '',
]);
if (whole.first > budget * 1000) misses.push(`All six are ${kB(whole.first)} kB together, over ${budget}.`);
console.log(table(rows));
console.log(
  '\nReact, Emotion, styled-components and dayjs are the host’s and not counted, for anybody. Radix is counted in ours.\nLater: loaded when it is asked for (the parsers of typed dates). Peers hold bare controls: no words, no rules, no states kept.\nall six: the kit’s own; of a peer, all that is named above it, once.',
);
console.log(
  misses.length > 0 ? `\nMissed:\n${misses.map((miss) => `- ${miss}`).join('\n')}` : '\nEvery aim is met.',
);

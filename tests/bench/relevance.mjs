/** Judges the phrase search by the held-out queries, beside uFuzzy and MiniSearch. Alone: node tests/bench/relevance.mjs */
import { makePhrases } from '../eval/phrase-search/corpus.mjs';
import { kinds, readQueries } from '../eval/phrase-search/queries.mjs';
import { number, percent, table } from './table.mjs';

const now = () => performance.now();

function hitsOf(engine, opened, queries) {
  return queries.map((entry) => {
    const ids = engine.search(opened, entry.query);
    return { ...entry, place: ids.indexOf(entry.target), first: ids[0] };
  });
}

const share = (hits, within) => hits.filter(({ place }) => place >= 0 && place < within).length / hits.length;

/**
 * Times each typed key of every eighth query: the search for all that stands in the field after it. A key's time is
 * the least of three passes, since other work on the machine can only add; a pass opens its engine afresh.
 */
function keyTimes(engine, built, queries, passes) {
  const keys = queries
    .filter((_, i) => i % 8 === 0)
    .flatMap(({ query }) => [...query].map((_, i, all) => all.slice(0, i + 1).join('')));
  const least = new Float64Array(keys.length).fill(Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass++) {
    const opened = engine.open(built);
    keys.forEach((typed, i) => {
      const start = now();
      engine.search(opened, typed);
      least[i] = Math.min(least[i], now() - start);
    });
  }
  return least.sort();
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** Runs the relevance table for the given library sizes. Returns rows, misses of ours and verdicts. */
export async function relevance({ sizes = [10_000, 100_000], passes = 3, log = console.log } = {}) {
  const { engines } = await import('./engines.mjs');
  const queries = readQueries();
  const outcome = [];
  for (const size of sizes) {
    const phrases = makePhrases(size);
    const rows = [];
    for (const [name, engine] of Object.entries(engines)) {
      const start = now();
      const built = engine.build(phrases);
      const buildMs = now() - start;
      const hits = hitsOf(engine, engine.open(built), queries);
      const nine = hits.filter(({ kind }) => kind !== 'wrong first letter');
      const times = keyTimes(engine, built, queries, passes);
      rows.push({
        name,
        size,
        buildMs,
        p50: at(times, 0.5),
        p95: at(times, 0.95),
        hit1: share(nine, 1),
        hit5: share(nine, 5),
        hit10: share(nine, 10),
        all5: share(hits, 5),
        kinds: Object.fromEntries(
          kinds.map((kind) => [
            kind,
            [1, 5, 10].map((k) =>
              share(
                hits.filter((hit) => hit.kind === kind),
                k,
              ),
            ),
          ]),
        ),
        misses: hits.filter(({ place }) => place < 0 || place >= 5),
      });
    }
    log(`\n## Relevance, ${size.toLocaleString('en')} phrases, ${queries.length} held-out queries\n`);
    log(
      table(
        [
          'engine',
          'hit@1 of nine kinds',
          'hit@5',
          'hit@10',
          'hit@5 of all ten',
          'build ms',
          'key p50 ms',
          'key p95 ms',
        ],
        rows.map((row) => [
          row.name,
          ...[row.hit1, row.hit5, row.hit10, row.all5].map(percent),
          number(row.buildMs),
          number(row.p50),
          number(row.p95),
        ]),
      ),
    );
    log('\nhit@1 / 5 / 10 by kind, %\n');
    log(
      table(
        ['engine', ...kinds],
        rows.map((row) => [
          row.name,
          ...kinds.map((kind) => row.kinds[kind].map((part) => Math.round(part * 100)).join(' / ')),
        ]),
      ),
    );
    const ours = rows.find(({ name }) => name === 'evenkeel');
    log(`\nOur misses at 5: ${ours.misses.length}`);
    const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
    for (const { kind, query, target, place, first } of ours.misses) {
      log(
        `- ${kind}: "${query}" wants ${target} "${byId.get(target).written}"; ${place < 0 ? 'not in the first 10' : `place ${place + 1}`}; first is ${first ? `"${byId.get(first).written}"` : 'nothing'}`,
      );
    }
    outcome.push({ size, rows });
  }
  return outcome;
}

/** Tells which aims of relevance hold. */
export function relevanceVerdicts(outcome) {
  return outcome.flatMap(({ size, rows }) => {
    const ours = rows.find(({ name }) => name === 'evenkeel');
    const best = Math.max(...rows.filter((row) => row !== ours).map((row) => row.all5));
    const first = ours.kinds['wrong first letter'][1];
    return [
      {
        aim: `hit@5 over the nine kinds at ${size.toLocaleString('en')} is at least 98 %`,
        is: percent(ours.hit5),
        met: ours.hit5 >= 0.98,
      },
      {
        aim: `hit@5 with a wrong first letter at ${size.toLocaleString('en')} is at least 90 %`,
        is: percent(first),
        met: first >= 0.9,
      },
      {
        aim: `hit@5 of all at ${size.toLocaleString('en')} is at or over uFuzzy and MiniSearch (${percent(best)})`,
        is: percent(ours.all5),
        met: ours.all5 >= best,
      },
    ];
  });
}

if (import.meta.main) {
  const quick = process.argv.includes('--quick');
  const { installPeers } = await import('./peers.mjs');
  installPeers();
  const outcome = await relevance(quick ? { sizes: [10_000], passes: 1 } : {});
  const { printVerdicts } = await import('./table.mjs');
  printVerdicts(relevanceVerdicts(outcome));
}

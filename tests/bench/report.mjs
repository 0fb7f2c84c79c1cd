import os from 'node:os';
import { median, number, quantile, table } from './table.mjs';

const shelf = ['cmdk', 'react-aria', 'base-ui', 'downshift', 'algolia'];
const count = (size) => size.toLocaleString('en');

/** Takes off each key what the same key cost in the bare input (median of its rounds). */
function netKeys(keys, control) {
  return keys.map((cpu, i) => cpu - control[i]);
}

function controlOf(runs, part) {
  const length = Math.max(0, ...runs.map((run) => run[part].length));
  return Array.from({ length }, (_, i) => median(runs.map((run) => run[part][i])));
}

/** Names the six keys that cost most, by the median of their rounds. */
function dearest(runs, netOf) {
  const labels = runs[0]?.labels ?? [];
  const nets = runs.map(netOf);
  return labels
    .map((label, i) => ({ label, cpu: median(nets.map((net) => net[i])) }))
    .sort((a, b) => b.cpu - a.cpu)
    .slice(0, 6);
}

/** Sums up a contender at a size: quantiles of each round, then the median of the rounds. */
function summary(runs, name, size) {
  const control = runs.filter((run) => run.name === 'control' && run.size === size);
  const own = runs.filter((run) => run.name === name && run.size === size);
  if (own.length === 0) return undefined;
  const finished = own.filter((run) => run.unfinished === undefined);
  const unfinished = own.find((run) => run.unfinished)?.unfinished;
  const bare = {
    plain: controlOf(control, 'plain'),
    hurried: controlOf(control, 'hurried'),
    arrows: controlOf(control, 'arrows'),
  };
  const over = (pick) => median(finished.map(pick));
  const plain = (run) => netKeys(run.plain, bare.plain);
  const both = (run) => [...plain(run), ...netKeys(run.hurried, bare.hurried)];
  return {
    name,
    size,
    rounds: own.length,
    unfinished,
    partial: own.some((run) => run.partial),
    p50: over((run) => quantile(plain(run), 0.5)),
    p95: over((run) => quantile(plain(run), 0.95)),
    all50: over((run) => quantile(both(run), 0.5)),
    all95: over((run) => quantile(both(run), 0.95)),
    gross50: over((run) => quantile(run.plain, 0.5)),
    gross95: over((run) => quantile(run.plain, 0.95)),
    drawn: over((run) => run.drawn),
    mount: over((run) => run.mount),
    arrow: over((run) => quantile(netKeys(run.arrows, bare.arrows), 0.5)),
    dearest: dearest(finished, both),
    heap: over((run) => run.heap),
    nodes: over((run) => run.nodes),
    rows: over((run) => run.rows),
    visible: over((run) => run.visible),
    inRow: over((run) => run.inRow),
  };
}

const summaries = (race, options, size) =>
  options.names.map((name) => summary(race.runs, name, size)).filter(Boolean);

const lowest = (rows, key, names) =>
  rows.filter((row) => names.includes(row.name) && row[key] > 0).sort((a, b) => a[key] - b[key])[0];

const ratio = (value, best) => (best === undefined || Number.isNaN(value) ? '–' : (value / best).toFixed(2));

/** Prints what was measured. Figures of two machines do not compare; their ratios do. */
export function printRace(race, options, log = console.log) {
  log(
    `# Bench\n\nNode ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model.trim()}, load ${os
      .loadavg()
      .map((x) => x.toFixed(1))
      .join(' ')}, ${options.rounds} rounds`,
  );
  log(
    '\nMain-thread CPU in ms. "net" is less the bare input (`control`), key by key. Ratios are to the best of the off-the-shelf peers; ufuzzy is put together by hand.',
  );
  for (const size of options.sizes) {
    const rows = summaries(race, options, size);
    const best50 = lowest(rows, 'p50', shelf);
    const best95 = lowest(rows, 'p95', shelf);
    log(`\n## ${count(size)} phrases\n`);
    log(
      table(
        [
          'contender',
          'key p50',
          'key p95',
          'net p50',
          'net p95',
          'ratio p50',
          'ratio p95',
          'with hurried keys: net p50',
          'net p95',
          'ArrowDown net p50',
          'rounds',
          '',
        ],
        rows.map((row) => [
          row.name,
          ...[row.gross50, row.gross95, row.p50, row.p95].map(number),
          row.name === 'control' ? '–' : ratio(row.p50, best50?.p50),
          row.name === 'control' ? '–' : ratio(row.p95, best95?.p95),
          ...[row.all50, row.all95, row.arrow].map(number),
          row.rounds,
          row.unfinished ? `DNF: ${row.unfinished}` : row.partial ? 'some keys left out' : '',
        ]),
      ),
    );
    const downshift = rows.find(({ name }) => name === 'downshift');
    log('');
    log(
      table(
        [
          'contender',
          'mount drawn',
          'mount at rest',
          'ratio to downshift',
          'heap MB',
          'nodes open',
          'rows in DOM',
          'rows visible',
          'nodes in a row',
        ],
        rows.map((row) => [
          row.name,
          number(row.drawn),
          number(row.mount),
          ratio(row.drawn, downshift?.drawn),
          number(row.heap),
          ...[row.nodes, row.rows, row.visible, row.inRow].map((n) => (Number.isNaN(n) ? '–' : n)),
        ]),
      ),
    );
  }
  if (race.index.length === 0) return;
  log('\n## Our dearest keys, net ms\n');
  for (const size of options.sizes) {
    const keys = summary(race.runs, 'evenkeel', size)?.dearest ?? [];
    log(`- ${count(size)}: ${keys.map(({ label, cpu }) => `"${label}" ${number(cpu)}`).join(', ')}`);
  }
  log('\n## Our index\n');
  log(
    table(
      [
        'phrases',
        'CPU ms',
        'slices',
        'longest slice ms',
        '99 % within ms',
        'heap MB',
        'first answer after mount ms',
        'after the key ms',
      ],
      options.sizes.map((size) => {
        const built = race.index.filter((entry) => entry.size === size);
        const first = race.first.filter((entry) => entry.size === size);
        const over = (list, key) => number(median(list.map((entry) => entry[key])));
        return [
          count(size),
          over(built, 'cpu'),
          over(built, 'slices'),
          over(built, 'longest'),
          over(built, 'p99'),
          over(built, 'heap'),
          over(first, 'sinceMount'),
          over(first, 'sinceKey'),
        ];
      }),
    ),
  );
}

/** Judges ours by each aim. An aim whose sizes were not measured is named as not measured. */
export function raceVerdicts(race, options) {
  if (!options.names.includes('evenkeel')) return [];
  const at = (size) => (options.sizes.includes(size) ? summaries(race, options, size) : []);
  const ours = (size) => at(size).find(({ name }) => name === 'evenkeel');
  const verdict = (aim, value, most, show = number) => ({
    aim,
    is: value === undefined || Number.isNaN(value) ? 'not measured' : show(value),
    met: value === undefined || Number.isNaN(value) ? undefined : value <= most,
  });
  const verdicts = [];
  for (const size of [1_000, 10_000, 100_000]) {
    for (const [key, most] of [
      ['p50', 0.35],
      ['p95', 0.6],
    ]) {
      const best = lowest(at(size), key, shelf);
      verdicts.push(
        verdict(
          `net ${key} a key at ${count(size)} is at most ${most} of the best off-the-shelf peer${best ? ` (${best.name}, ${number(best[key])} ms)` : ''}`,
          best && ours(size) ? ours(size)[key] / best[key] : undefined,
          most,
        ),
      );
    }
  }
  const growth = ours(1_000) && ours(100_000) ? ours(100_000).all95 / ours(1_000).all95 : undefined;
  verdicts.push(verdict('net p95 of all keys at 100,000 is at most 1.6 times that at 1,000', growth, 1.6));
  for (const size of [1_000, 10_000])
    verdicts.push(
      verdict(
        `four times net p95 of all keys at ${count(size)} is within a frame of 16.7 ms`,
        ours(size) ? 4 * ours(size).all95 : undefined,
        16.7,
      ),
    );
  for (const size of options.sizes) {
    const downshift = at(size).find(({ name }) => name === 'downshift');
    const own = ours(size);
    verdicts.push(
      verdict(
        `mount at ${count(size)} costs at most downshift's and 20 ms more${downshift ? ` (${number(downshift.drawn + 20)} ms)` : ''}`,
        downshift && own ? own.drawn : undefined,
        (downshift?.drawn ?? 0) + 20,
      ),
    );
    verdicts.push(
      verdict(
        `nodes open at ${count(size)} are at most 80 and 10 a visible row (${own ? 80 + 10 * own.visible : '–'})`,
        own?.nodes,
        80 + 10 * (own?.visible ?? 0),
        String,
      ),
    );
  }
  const nodes = options.sizes.map((size) => ours(size)?.nodes).filter((n) => n !== undefined);
  if (nodes.length > 1)
    verdicts.push(
      verdict(
        'nodes open are the same at every size (difference)',
        Math.max(...nodes) - Math.min(...nodes),
        0,
        String,
      ),
    );
  const built = race.index.filter(({ size }) => size === 100_000);
  const over = (list, key) => (list.length > 0 ? median(list.map((entry) => entry[key])) : undefined);
  verdicts.push(verdict('index of 100,000 costs at most 700 ms of CPU', over(built, 'cpu'), 700));
  // A slice is timed by the clock on the wall, to which other load can only add: the round with the shortest one counts.
  const longest = built.length > 0 ? Math.min(...built.map((entry) => entry.longest)) : undefined;
  verdicts.push(verdict('its longest slice is at most 8 ms', longest, 8));
  verdicts.push(verdict('it takes at most 15 MB', over(built, 'heap'), 15));
  const first = race.first.filter(({ size }) => size === 100_000);
  verdicts.push(
    verdict(
      'a first key right after mounting 100,000 is answered within 100 ms',
      over(first, 'sinceKey'),
      100,
    ),
  );
  return verdicts;
}

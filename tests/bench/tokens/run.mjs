// Prints Evenkeel's tokens beside other systems', measured in this run by the same functions.
// Usage: pnpm bench:tokens [--seeds 300] [--failures]. Installs the other systems when it first runs; writes nothing else.
import { parseArgs } from 'node:util';
import { randomSeeds } from '../../../packages/tokens/brand/seeds.ts';
import { percent, table } from '../table.mjs';
import { installSystems } from './install.mjs';
import { gzip, judge, strayed, worstApart } from './measure.mjs';

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '300' },
    failures: { type: 'boolean', default: false },
  },
});
const count = Number(options.seeds);
if (!Number.isInteger(count) || count < 1)
  throw new Error('--seeds takes a whole number from 1, such as 300.');
const started = performance.now();
installSystems();

const { evenkeel } = await import('./systems/evenkeel.mjs');
const { primer } = await import('./systems/primer.mjs');
const { radixColors, radixThemes } = await import('./systems/radix.mjs');
const { atlassian } = await import('./systems/atlassian.mjs');
const { carbon } = await import('./systems/carbon.mjs');
const { material } = await import('./systems/material.mjs');
const { garden } = await import('./systems/garden.mjs');
const { shadcn } = await import('./systems/shadcn.mjs');
const systems = [evenkeel, primer, radixColors, radixThemes, atlassian, carbon, material, garden, shadcn].map(
  (make) => make(),
);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sizeOf = (css) => kilobytes(gzip(css));

/** Measures all pairs in all themes of a system, and gives those that miss their floor beside them. */
function failing({ themes, pairs, ground }) {
  const measured = themes.flatMap(({ name, colorOf }) =>
    judge(pairs, colorOf, ground).map((pair) => ({ ...pair, theme: name })),
  );
  return { all: measured, failed: measured.filter((pair) => !pair.holds) };
}

/** Gives the worst distance of status colours over the light and dark themes that a system has for everyone. */
function apart({ themes, ground }, names) {
  return themes
    .filter((theme) => theme.standard)
    .map(({ name, colorOf }) => ({ theme: name, ...worstApart(names.map(colorOf), colorOf(ground)) }))
    .reduce((a, b) => (b.distance < a.distance ? b : a));
}

const tell = (worst) => `${worst.distance.toFixed(1)} (${worst.sight}, ${worst.theme})`;
const details = [];
/** Is the short table, a system a column. */
const columns = [];

/** Gives the same for the themes that a system has for one kind of sight, each to that sight. */
function apartForSight({ themes, ground, forSight }, names) {
  return Object.entries(forSight)
    .flatMap(([sight, own]) =>
      themes
        .filter(({ name }) => own.includes(name))
        .map(({ name, colorOf }) => ({
          theme: name,
          ...worstApart(names.map(colorOf), colorOf(ground), [sight]),
        })),
    )
    .reduce((a, b) => (b.distance < a.distance ? b : a));
}

const shipped = systems.map((system) => {
  const { all, failed } = failing(system);
  const [fills, marks] = [system.fills, system.marks].map((names) => names && apart(system, names));
  const distance = (worst) => (worst ? tell(worst) : (system.noStatus ?? 'none'));
  const byTheme = system.themes
    .map(({ name }) => [name, failed.filter((pair) => pair.theme === name).length])
    .filter(([, n]) => n);
  details.push(`${system.name}: ${byTheme.map(([name, n]) => `${n} in ${name}`).join(', ') || 'none'}`);
  if (system.forSight)
    details.push(
      `  its themes for colour-blind eyes, each to those, keep status fills ${tell(apartForSight(system, system.fills))} and marks ${tell(apartForSight(system, system.marks))} apart`,
    );
  if (options.failures)
    for (const { theme, fg, bg, ratio, floor } of failed)
      details.push(`  ${theme}: ${fg} on ${bg} has ${ratio.toFixed(2)}, needs ${floor}`);
  columns.push({
    system: system.short,
    'pairs below AA': `${failed.length} of ${all.length}`,
    'status fills apart': fills?.distance.toFixed(1),
    'status marks apart': marks?.distance.toFixed(1),
    'CSS, gzip kB':
      system.css &&
      [system.css.light, system.css.both].map((css) => (gzip(css) / 1000).toFixed(1)).join(' / '),
  });
  return [
    `${system.name} ${system.version}`,
    system.themes.length,
    `${failed.length} of ${all.length}`,
    percent(failed.length / all.length),
    distance(fills),
    distance(marks),
    system.css ? sizeOf(system.css.light) : system.noCss,
    system.css ? sizeOf(system.css.both) : '–',
    system.css?.what ?? '–',
  ];
});

// Colours that no test of Evenkeel uses: another throw of the dice than those of its tests.
const seeds = randomSeeds(count, 20_261);

/**
 * Gives the pairs of a system that hold in its own theme of that name. A maker is judged by these alone, so that what
 * fails without a brand is not counted against it.
 */
function holding({ themes, pairs, ground }) {
  return Object.fromEntries(
    themes
      .filter(({ name }) => name === 'light' || name === 'dark')
      .map(({ name, colorOf }) => {
        const measured = judge(pairs, colorOf, ground);
        return [name, pairs.filter((_, i) => measured[i].holds)];
      }),
  );
}

const made = systems.flatMap((system) => {
  if (system.makers.length === 0) return [];
  const sound = holding(system);
  return system.makers.map((maker) => {
    let pairs = 0;
    let missed = 0;
    let seedsFailing = 0;
    let unread = 0;
    const kept = { light: 0, dark: 0, both: 0 };
    const moved = [];
    for (const seed of seeds) {
      let bad = 0;
      const near = {};
      let themes;
      try {
        themes = maker.make(seed);
        for (const { theme, colorOf, sets } of themes) {
          const touched = sound[theme].filter(({ fg, bg }) => !sets || sets.has(fg) || sets.has(bg));
          const measured = judge(touched, colorOf, system.ground);
          pairs += measured.length;
          bad += measured.filter((pair) => !pair.holds).length;
          near[theme] = Math.min(...maker.brandFills.map((fill) => strayed(seed, colorOf(fill))));
        }
      } catch (error) {
        unread += 1;
        if (unread === 1) details.push(`${maker.name} could not make a theme of ${seed}: ${error.message}`);
        continue;
      }
      missed += bad;
      if (bad) seedsFailing += 1;
      const [light, dark] = [near.light < 0.02, near.dark < 0.02];
      kept.light += light;
      kept.dark += dark;
      kept.both += light && dark;
      moved.push(Math.max(near.light, near.dark));
    }
    moved.sort((a, b) => a - b);
    const share = (n) => percent(n / seeds.length);
    const column = columns.find(({ system: name }) => name === system.short);
    const add = (row, figure) => {
      column[row] = [column[row], figure].filter(Boolean).join(' / ');
    };
    add('seeds failing', share(seedsFailing));
    add('brand kept, light', share(kept.light));
    add('light and dark', share(kept.both));
    return [
      maker.name,
      `${missed} of ${pairs}`,
      share(seedsFailing),
      share(kept.light),
      share(kept.dark),
      share(kept.both),
      (moved[moved.length >> 1] ?? Number.NaN).toFixed(3),
      unread,
    ];
  });
});

console.log('\n## What they ship\n');
console.log(
  table(
    ['system', 'themes', 'pairs failing', 'share', 'status fills apart', 'status marks apart'].concat([
      'CSS light, gzip',
      'light and dark',
      'what the CSS holds',
    ]),
    shipped,
  ),
);
console.log(
  `\nText needs 4.5:1, what is not text 3:1, in every theme. Apart: the smallest CIEDE2000 of danger, warning, success and info for the eye that tells them apart worst (Machado, severity 1), in light and dark.`,
);
console.log(`\n## Themes of one brand colour, ${count} random colours\n`);
console.log(
  table(
    [
      'maker',
      'pairs failing',
      'seeds failing',
      'brand kept, light',
      'dark',
      'both',
      'moved, median',
      'not made',
    ],
    made,
  ),
);
const without = systems.filter((system) => system.makers.length === 0).map((system) => system.name);
console.log(
  `\nPairs: those that the maker sets a colour of and that hold in the system's own theme. Kept: a fill that is made for the brand lies within 0.02 of it in OKLab. No maker on npm: ${without.join(', ')} (Radix has one on its website, which is not published).`,
);
const checks = [
  'pairs below AA',
  'status fills apart',
  'status marks apart',
  'CSS, gzip kB',
  'seeds failing',
  'brand kept, light',
  'light and dark',
];
console.log('\n## In short\n');
console.log(
  table(
    ['', ...columns.map(({ system }) => system)],
    checks.map((check) => [check, ...columns.map((column) => column[check])]),
  ),
);
console.log(
  `\nCSS: light / light and dark. Two figures of seeds and brand: Evenkeel exact / readable, Material TonalSpot / Fidelity.`,
);
console.log(`\nPairs failing by theme\n${details.map((line) => `- ${line}`).join('\n')}`);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);

// Holds the theme maker and brand.css to their promise over many more colours than a test run has time for.
// Usage: pnpm verify:themes [how many random colours, at least 10000 by default]. Exits 1 when a pair fails.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { Judge, nameOf, strayed, THEMES, tellJudged } from '../brand/judge.ts';
import { boardOf, readBoard } from '../brand/pixels.ts';
import { ADVERSARIAL, randomSeeds } from '../brand/seeds.ts';
import { createTheme } from '../src/theme/index.ts';

const room = new URL('..', import.meta.url);
const read = (path) => readFileSync(new URL(path, room), 'utf8');
const random = Number(process.argv[2] ?? 10_000);
const pixelSeeds = Math.min(random, 1_000);
const judge = new Judge(JSON.parse(read('generated/tokens.json')).tokens);
const seeds = [...new Set(ADVERSARIAL), ...randomSeeds(random)];
const rows = [];
const failures = [];

/** Keeps the account of one way of making themes. */
function account(name) {
  const row = {
    made: name,
    seeds: 0,
    pairs: 0,
    failing: 0,
    'least room': Infinity,
    'brand moved at most': 0,
  };
  let tightest = '';
  rows.push(row);
  return {
    add(seed, vars, demand, isExact) {
      row.seeds += 1;
      for (const theme of THEMES) {
        for (const pair of judge.all(theme, vars[nameOf(theme)], demand)) {
          row.pairs += 1;
          if (!pair.holds) {
            row.failing += 1;
            failures.push(`${name}, ${seed}: ${tellJudged(pair)}`);
          }
          const room = pair.ratio / pair.floor;
          if (pair.moved && room < row['least room']) {
            row['least room'] = room;
            tightest = `${seed}: ${tellJudged(pair)}`;
          }
        }
        if (theme.endsWith('-hc') || isExact === undefined) continue;
        const moved = strayed(seed, vars[nameOf(theme)]['--ek-color-accent-solid']);
        row['brand moved at most'] = Math.max(row['brand moved at most'], moved);
        if (isExact && moved >= 0.02)
          failures.push(`${name}, ${seed}: the brand moved by ${moved.toFixed(3)} in ${theme}`);
      }
    },
    end() {
      console.log(`${name}: tightest is ${tightest}`);
    },
  };
}

const ways = [
  ['exact', {}, { exact: true }],
  ['readable', { fidelity: 'readable' }, { exact: false }],
  ['tinted greys', { neutral: 'tinted' }, { exact: true }],
  ['more contrast', { contrast: 'more' }, { exact: false, more: true }],
];
for (const [name, options, demand] of ways) {
  const book = account(name);
  for (const brand of seeds) book.add(brand, createTheme({ brand, ...options }).vars, demand, demand.exact);
  book.end();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const page = await browser.newPage();
const variables = Object.keys(createTheme({ brand: '#f26b43' }).vars.light).filter((v) => v !== '--ek-brand');
const book = account('brand.css, by pixels');
const forPixels = [...new Set(ADVERSARIAL), ...randomSeeds(pixelSeeds, 99)];
const LINES = 300;
for (let at = 0; at < forPixels.length; at += LINES) {
  const some = forPixels.slice(at, at + LINES);
  const board = boardOf(some, variables);
  await page.setViewportSize({ width: board.width, height: board.height });
  const css = `body { margin: 0 }\n${read('generated/tokens.css')}\n${read('generated/brand.css')}\n${board.css}`;
  await page.setContent(`<!doctype html><style>${css}</style>${board.html}`);
  const png = (await page.screenshot()).toString('base64');
  const colours = await page.evaluate(`(${readBoard})(...${JSON.stringify([png, some, variables])})`);
  some.forEach((seed, line) => {
    const vars = Object.fromEntries(
      THEMES.map((theme, i) => [
        nameOf(theme),
        Object.fromEntries(variables.map((name, j) => [name, colours[line][i][j]])),
      ]),
    );
    // A browser brings what lies outside sRGB into it in its own way.
    book.add(seed, vars, { exact: true }, seed.startsWith('#') || undefined);
  });
}
book.end();

const store = fileURLToPath(new URL('../../node_modules/.pnpm/', room));
const esbuild = createRequire(import.meta.url)(
  `${store}${readdirSync(store).find((name) => /^esbuild@/.test(name))}/node_modules/esbuild`,
);
const bundle = (format) =>
  esbuild.buildSync({
    stdin: {
      contents: "export { createTheme } from './src/theme/index.ts';",
      resolveDir: fileURLToPath(room),
    },
    ...{ bundle: true, minify: true, format, globalName: 'ek', write: false },
  }).outputFiles[0].text;
await page.setContent('<!doctype html>');
await page.evaluate(`${bundle('iife')}; globalThis.ek = ek`);
const times = await page.evaluate(
  (brands) => {
    const one = (brand) => {
      const start = performance.now();
      globalThis.ek.createTheme({ brand });
      return performance.now() - start;
    };
    const [first, ...rest] = brands.map(one);
    rest.sort((a, b) => a - b);
    return { first, median: rest[rest.length >> 1], slowest: rest.at(-1) };
  },
  seeds.slice(0, 1000),
);
await browser.close();

const gzip = (text) => gzipSync(text, { level: 9 }).length;
console.table(
  rows.map((row) => ({
    ...row,
    'least room': `${row['least room'].toFixed(4)} × the floor`,
    'brand moved at most': row['brand moved at most'].toFixed(4),
  })),
);
console.table({
  'createTheme, gzip': `${gzip(bundle('esm'))} B`,
  'one more brand, gzip': `${Math.max(...ADVERSARIAL.map((brand) => gzip(createTheme({ brand }).css)))} B`,
  'the same with greys, gzip': `${Math.max(...ADVERSARIAL.map((brand) => gzip(createTheme({ brand, neutral: 'tinted' }).css)))} B`,
  'brand.css, gzip': `${gzip(read('generated/brand.css'))} B`,
  'four themes in Chromium': `${times.first.toFixed(1)} ms the first time, then ${times.median.toFixed(2)} ms (slowest ${times.slowest.toFixed(1)} ms)`,
});
for (const line of failures.slice(0, 40)) console.error(line);
if (failures.length) console.error(`${failures.length} failures`);
process.exitCode = failures.length ? 1 : 0;

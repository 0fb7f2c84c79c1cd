import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentedToken, Judge, strayed, tellJudged } from '../../brand/judge.ts';
import { ADVERSARIAL, randomSeeds } from '../../brand/seeds.ts';
import { brandOutputs } from '../../scripts/brand.ts';
import { load } from '../../scripts/load.ts';
import { model } from '../../scripts/model.ts';
import { THEME_NAMES } from './create.ts';
import { createTheme, type Theme, type ThemeOptions } from './index.ts';

const room = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(room, path), 'utf8');
const { tokens } = JSON.parse(read('generated/tokens.json')) as { tokens: DocumentedToken[] };
const judge = new Judge(tokens);
const SOLID = '--ek-color-accent-solid';

const failing = (theme: Theme, { fidelity = 'exact', contrast }: Partial<ThemeOptions> = {}) =>
  judge
    .failing(theme.vars, { exact: fidelity === 'exact', more: contrast === 'more' })
    .map((pair) => `${theme.brand} ${tellJudged(pair)}`);

/** Any colour a person may write, in each way of writing it. */
const anyColour = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((v) => `#${v.toString(16).padStart(6, '0')}`),
  fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => `rgb(${rgb.join(' ')})`),
  fc.tuple(fc.nat(359), fc.nat(100), fc.nat(100)).map(([h, s, l]) => `hsl(${h} ${s}% ${l}%)`),
  fc.tuple(fc.nat(100), fc.nat(40), fc.nat(359)).map(([l, c, h]) => `oklch(${l}% ${c / 100} ${h})`),
  fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
    .map((p3) => `color(display-p3 ${p3.map((v) => `${v}%`).join(' ')})`),
);

describe('a theme of any brand', () => {
  it('is judged by all pairs of the sources', () => {
    expect(judge.count).toBeGreaterThan(300);
    expect(new Set(ADVERSARIAL).size).toBeGreaterThanOrEqual(200);
  });

  it('can be read in all its pairs and four themes, and keeps the brand, whatever the colour', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        const theme = createTheme({ brand });
        expect(failing(theme)).toEqual([]);
        for (const name of ['light', 'dark'] as const)
          expect(strayed(brand, theme.vars[name][SOLID] ?? '')).toBeLessThan(0.02);
      }),
      { numRuns: 2000, seed: 20261124 },
    );
  }, 60_000);

  it.each([[{}], [{ fidelity: 'readable' }], [{ neutral: 'tinted' }], [{ contrast: 'more' }]] as const)(
    'can be read for each of the hardest seeds with %j',
    (options) => {
      expect(ADVERSARIAL.flatMap((brand) => failing(createTheme({ brand, ...options }), options))).toEqual(
        [],
      );
    },
  );

  it('can be read with any grey beside any brand', () => {
    const [brands, greys] = [randomSeeds(200, 5), [...ADVERSARIAL.slice(0, 100), ...randomSeeds(100, 6)]];
    const found = brands.flatMap((brand, i) => failing(createTheme({ brand, neutral: greys[i] ?? '#777' })));
    expect(found).toEqual([]);
  });

  it.each(ADVERSARIAL.slice(0, 40))('%s, a grey, makes no colour of its own', (brand) => {
    const { light } = createTheme({ brand, neutral: brand }).vars;
    for (const hex of Object.values(light)) {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      expect(Math.max(r, g, b) - Math.min(r, g, b), hex).toBeLessThanOrEqual(1);
    }
  });

  it('with `readable`, has a text of Lc 45 on the full fill, and moves no brand that has it already', () => {
    for (const brand of [...ADVERSARIAL, ...randomSeeds(200, 3)]) {
      const exact = createTheme({ brand }).report;
      const readable = createTheme({ brand, fidelity: 'readable' }).report;
      for (const name of ['light', 'dark'] as const) {
        expect(readable[name].onSolid, brand).toBeGreaterThanOrEqual(45);
        if (exact[name].onSolid >= 45) expect(readable[name].moved, brand).toBe(0);
        expect(readable[name].moved, brand).toBeLessThan(0.08);
      }
    }
  });

  it('moves hover and press away from the text on the fill, so that they are never harder to read', () => {
    for (const brand of randomSeeds(300, 9)) {
      const pairs = createTheme({ brand }).report.light.pairs.filter(
        (pair) => pair.token === 'color-accent-on-solid',
      );
      const ratios = pairs.map((pair) => pair.ratio);
      // Next to white and black there is no room to move away, and contrast to spare.
      if (Math.min(...ratios) < 9) expect(ratios, brand).toEqual(ratios.toSorted((a, b) => a - b));
      expect(new Set(pairs.map((pair) => pair.on)).size, brand).toBe(3);
    }
  });
});

describe('the report', () => {
  it('says how far the brand moved in high contrast, where 7:1 is out of its reach', () => {
    const { report } = createTheme({ brand: '#777' });
    expect([report.light.moved, report.dark.moved]).toEqual([0, 0]);
    expect(report.lightHc.moved).toBeGreaterThan(0.05);
    expect(report.lightHc.moved).toBeCloseTo(
      strayed('#777', createTheme({ brand: '#777' }).vars.lightHc[SOLID] ?? ''),
      2,
    );
  });

  it('says where the text on an exact brand is faint, and still calls its ratio kept', () => {
    const { report } = createTheme({ brand: '#777' });
    expect(report.light.onSolid).toBeLessThan(45);
    expect(report.light.holds).toBe(true);
  });

  it('measures what another library measures', () => {
    const { report, vars } = createTheme({ brand: '#f26b43' });
    for (const name of THEME_NAMES) {
      const id = name.replace('Hc', '-hc') as 'light';
      const judged = judge.all(id, vars[name], { exact: true });
      for (const pair of report[name].pairs) {
        const colors = `${vars[name][`--ek-${pair.token}`]} on ${pair.on}`;
        const same = judged.find((one) => one.colors === colors);
        if (!same) continue;
        expect(pair.ratio).toBeCloseTo(same.ratio, 2);
        if (same.lc) expect(pair.lc).toBeCloseTo(same.lightness, 1);
      }
    }
  });
});

describe('what a theme changes', () => {
  const { vars } = createTheme({ brand: '#f26b43' });

  it('is the accent, the selected row and focus: what hangs on the accent in the sources, and no more', () => {
    expect(Object.keys(vars.light).sort()).toEqual(
      [
        '--ek-brand',
        ...tokens
          .filter((t) => /^color\.(accent\.|selected$|focus-outer$)/.test(t.id))
          .map((t) => t.variable),
      ].sort(),
    );
  });

  it('reaches variables and the agent’s words, which repeat the accent', () => {
    expect(judge.color('variable.fg', 'light', vars.light).hex).toBe(vars.light['--ek-color-accent-fg']);
    expect(judge.color('party.agent.bg', 'dark', vars.dark).hex).toBe(vars.dark['--ek-color-accent-bg']);
  });

  it('is the greys as well, where a grey is given', () => {
    const tinted = createTheme({ brand: '#f26b43', neutral: 'tinted' }).vars.light;
    expect(tinted['--ek-color-fg']).toMatch(/^#/);
    expect(tinted['--ek-color-danger-fg']).toBeUndefined();
  });

  it('is the radius, where one is given', () => {
    expect(createTheme({ brand: '#f26b43', radius: 4 }).vars.dark['--ek-radius-base']).toBe('4px');
    expect(createTheme({ brand: '#f26b43', radius: 0 }).css).toContain('--ek-radius-base:0px');
  });

  it('is nothing where colours are forced', () => {
    expect(createTheme({ brand: '#f26b43' }).css).toMatch(/^@media \(forced-colors:none\)\{[\s\S]*\}\n$/);
  });
});

describe('a brand', () => {
  it.each([
    '#f26b43',
    '#F26B43',
    '#f26b43ff',
    'rgb(242, 107, 67)',
    'rgb(242 107 67)',
    'rgba(242, 107, 67, 1)',
    'rgb(94.902% 41.961% 26.275% / 100%)',
    'hsl(13.71deg 87.06% 60.59%)',
    'hsl(0.03808turn 87.06% 60.59%)',
    'color(srgb 0.94902 0.41961 0.26275)',
    'oklch(0.686683 0.17557 37.098)',
    'color(display-p3 0.884137 0.451201 0.307325)',
    '  #f26b43 ',
  ])('may be written as %j', (brand) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(createTheme({ brand }).brand.slice(at, at + 2), 16),
    );
    expect(Math.abs(r - 242) + Math.abs(g - 107) + Math.abs(b - 67), `${r} ${g} ${b}`).toBeLessThanOrEqual(2);
  });

  it.each([
    ['#f63', '#ff6633'],
    ['#f63f', '#ff6633'],
    ['oklch(0% 0 none)', '#000000'],
    ['oklch(1 0 0)', '#ffffff'],
    ['hsl(-240 100% 50%)', '#00ff00'],
  ])('%s is %s', (brand, hex) => {
    expect(createTheme({ brand }).brand).toBe(hex);
  });

  it.each([
    ['', 'is not a colour'],
    ['f26b43', 'is not a colour'],
    ['tomato', 'is a name, and names are not read'],
    ['#f26b4', 'is not # and 3, 4, 6 or 8 of 0 to 9 and a to f'],
    ['#f26b4g', 'is not # and 3, 4, 6 or 8'],
    ['#f26b4380', 'is not opaque'],
    ['rgb(1 2 3 / 50%)', 'is not opaque'],
    ['rgba(1, 2, 3, 0.5)', 'is not opaque'],
    ['rgb(1 2)', 'has 2 values, not 3'],
    ['rgb(1 2 x)', 'has "x" where a number belongs'],
    ['oklch(0.5 0.1 1.2.3)', 'has "1.2.3" where a number belongs'],
    ['lab(50 20 30)', 'is in lab, which is not read'],
    ['color(rec2020 1 0 0)', 'is in rec2020, which is not read'],
  ])('%j is refused, because it %s', (brand, reason) => {
    expect(() => createTheme({ brand })).toThrow(`Evenkeel: "${brand}" ${reason}`);
    expect(() => createTheme({ brand })).toThrow('Write it like "#f26b43"');
  });

  it.each(['a b', '"]{}', ''])('whose name is %j is refused, for it would break the CSS', (name) => {
    expect(() => createTheme({ brand: '#f26b43', name })).toThrow('has no place in CSS');
  });
  it.each([-1, Number.NaN])('with a radius of %d is refused', (radius) => {
    expect(() => createTheme({ brand: '#f26b43', radius })).toThrow('has no place in CSS');
  });
});

describe('what it costs', () => {
  it('the theme maker is at most 4 kB compressed', () => {
    const store = join(room, '../../node_modules/.pnpm');
    const folder = readdirSync(store).find((name) => /^esbuild@/.test(name));
    const esbuild = createRequire(import.meta.url)(join(store, folder ?? '', 'node_modules/esbuild'));
    const { outputFiles } = esbuild.buildSync({
      stdin: { contents: "export { createTheme } from './src/theme/index.ts';", resolveDir: room },
      ...{ bundle: true, minify: true, format: 'esm', write: false },
    });
    const out = outputFiles[0].text as string;
    expect(gzipSync(out, { level: 9 }).length).toBeLessThanOrEqual(4000);
    expect(out).toContain('createTheme');
  });

  it('one more brand is at most 1 kB of CSS compressed, with everything but the greys', () => {
    const sizes = ADVERSARIAL.map(
      (brand) => gzipSync(createTheme({ brand, radius: 6 }).css, { level: 9 }).length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
  });
});

describe('the generated files', () => {
  it('are what the sources say', async () => {
    const resolved = await load();
    for (const [path, text] of Object.entries(brandOutputs(resolved, model(resolved))))
      expect(read(path), `${path}: run \`pnpm --filter @evenkeel/tokens generate\`.`).toBe(text);
  });
});

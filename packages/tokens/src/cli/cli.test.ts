import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentedToken, Judge, THEMES } from '../../brand/judge.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const room = join(import.meta.dirname, '../..');
const bin = join(room, '../../node_modules/.bin');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
let folder = '';
let unpacked = '';
let command = '';

/** Packs the package as it would be published, and unpacks it where nothing else of the repository is. */
function pack(): string {
  const from = join(folder, 'package');
  const to = join(folder, 'unpacked');
  for (const made of [from, to]) mkdirSync(made, { recursive: true });
  for (const part of ['package.json', 'generated', 'fonts.css'])
    cpSync(join(room, part), join(from, part), { recursive: true });
  const tools = { cwd: from, env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` } };
  const built = ['-p', join(room, 'tsconfig.build.json'), '--outDir', join(from, 'dist')];
  execFileSync(join(bin, 'tsc'), built, tools);
  execFileSync(join(bin, 'pnpm'), ['pack', '--out', join(folder, 'tokens.tgz')], tools);
  execFileSync('tar', ['-xzf', join(folder, 'tokens.tgz'), '-C', to, '--strip-components=1']);
  return to;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-tokens-'));
  unpacked = pack();
  command = join(unpacked, json(join(unpacked, 'package.json')).bin['evenkeel-tokens']);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, [command, ...args], { cwd: folder }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();

describe('a designer who gives a brand colour', () => {
  let ran: Ran;
  const file = (path: string) => join(folder, 'acme', path);
  const text = (path: string) => readFileSync(file(path), 'utf8');
  const valid = (schema: object) => new Ajv({ allErrors: true, strict: false }).compile(schema);

  beforeAll(async () => {
    ran = await run('theme', '--brand', '#f26b43', '--name', 'acme', '--radius', '6', '--out', 'acme');
  });

  it('is told in one line what was written, and that all of it can be read', () => {
    expect(ran).toEqual({
      code: 0,
      out: expect.stringMatching(/^16 files written to acme\. 1?\d{3} pairs measured, 0 failing\.\n$/),
      err: '',
    });
    expect(filesIn(join(folder, 'acme'))).toEqual([
      ...['dark-hc', 'dark', 'light-hc', 'light'].map((theme) => `dtcg/${theme}.tokens.json`),
      ...['base', 'comfortable', 'compact', 'dark-hc', 'dark', 'light-hc', 'light', 'touch'].map(
        (mode) => `figma/${mode}.tokens.json`,
      ),
      'registry/theme.json',
      'report.json',
      'report.md',
      'theme.css',
    ]);
  });

  it('gets CSS for data-ek-brand, with the brand as it was given', () => {
    expect(text('theme.css')).toContain('[data-ek-brand="acme"]');
    expect(text('theme.css')).toContain('--ek-color-accent-solid:#f26b43');
    expect(text('theme.css')).toContain('--ek-radius-base:6px');
  });

  it.each(THEMES)('gets Design Tokens of %s that are sound, whole and of the brand', (theme) => {
    const found = json(file(`dtcg/${theme}.tokens.json`));
    // What is resolved holds the sRGB that is shipped, where the sources hold oklch.
    const schema = json(join(room, 'schema/tokens.schema.json'));
    const definitions = schema.$defs ?? schema.definitions;
    definitions['color-value'] = {
      ...json(join(room, 'schema/figma.schema.json')).definitions.color,
      properties: { colorSpace: { const: 'srgb' }, components: { type: 'array' }, alpha: {}, hex: {} },
    };
    const isSound = valid(schema);
    expect([isSound(found), isSound.errors]).toEqual([true, null]);
    expect(found.brand.$value.hex).toBe('#f26b43');
    expect(found.color.accent.solid.$value.hex).toBe(theme.endsWith('hc') ? '#f36c44' : '#f26b43');
    expect(found.variable.fg.$value).toEqual(found.color.accent.fg.$value);
    expect(found.radius.control.$value).toEqual({ value: 6, unit: 'px' });
    expect(found.radius.panel.$value).toEqual({ value: 8.25, unit: 'px' });
    const published = json(join(unpacked, `generated/dtcg/${theme}.tokens.json`));
    expect(Object.keys(found)).toEqual(Object.keys(published));
    expect(found.color.danger).toEqual(published.color.danger);
  });

  it('gets variables for Figma and a theme for shadcn that keep to their schemas', () => {
    const isMode = valid(json(join(room, 'schema/figma.schema.json')));
    for (const name of readdirSync(file('figma')))
      expect([isMode(json(file(`figma/${name}`))), isMode.errors], name).toEqual([true, null]);
    const shadcn = json(file('registry/theme.json'));
    const isTheme = valid(json(join(room, 'schema/shadcn-theme.schema.json')));
    expect([isTheme(shadcn), isTheme.errors]).toEqual([true, null]);
    expect([shadcn.name, shadcn.cssVars.light.primary]).toEqual(['evenkeel-acme', '#f26b43']);
    expect(shadcn.cssVars.light.radius).toBe('6px');
  });

  it('gets a report that another library agrees with, pair by pair', () => {
    const report = json(file('report.json'));
    const { tokens } = json(join(room, 'generated/tokens.json')) as { tokens: DocumentedToken[] };
    const judge = new Judge(tokens);
    expect(report.summary).toEqual({ pairs: judge.count * 4, failing: 0 });
    for (const theme of THEMES) {
      const dtcg = json(file(`dtcg/${theme}.tokens.json`));
      const vars = Object.fromEntries(
        tokens
          .filter((t) => t.id.startsWith('color.') && !t.aliasOf)
          .map((t) => [t.variable, t.id.split('.').reduce((at, part) => at[part], dtcg).$value.hex]),
      );
      const judged = judge.all(theme, vars, { exact: true });
      const reported = report.pairs.filter((pair: { theme: string }) => pair.theme === theme);
      expect(reported).toHaveLength(judged.length);
      judged.forEach((one, i) => {
        expect([reported[i].fg, reported[i].bg], one.colors).toEqual([one.fg, one.bg]);
        expect(Math.abs(reported[i].ratio - one.ratio), `${one.fg} on ${one.bg}`).toBeLessThan(0.02);
      });
    }
  });

  it('reads in plain words what was kept, and which pairs are nearest to failing', () => {
    const report = text('report.md');
    expect(report).toMatch(/^# Contrast of #f26b43\n\nAll \d+ pairs can be read:/);
    expect(report).toContain('| light | #f26b43 | not at all |');
    expect(report.match(/^## /gm)).toHaveLength(4);
    expect(report).not.toContain('**no**');
  });
});

describe('a designer whose brand is hard to write on', () => {
  it('is told that the text on it is faint, and what would help', async () => {
    expect(await run('theme', '--brand', '#777', '--out', 'grey')).toMatchObject({ code: 0 });
    const report = readFileSync(join(folder, 'grey/report.md'), 'utf8');
    expect(report).toMatch(/\| light \| #777777 \| not at all \| 3\d\.\d, faint/);
    expect(report).toContain('With `--fidelity readable`');
  });

  it('is told where the brand would melt into the page', async () => {
    await run('theme', '--brand', '#fff', '--out', 'white');
    const report = readFileSync(join(folder, 'white/report.md'), 'utf8');
    expect(report).toMatch(
      /\| light \| #ffffff \| not at all \| \d+\.\d \| 1\.00, melts into it: draw an edge \|/,
    );
    expect(report).toMatch(/\| dark \| #ffffff \| not at all \| \d+\.\d \| 1\d\.\d\d \|/);
  });

  it('gets a brand that is moved a little with readable', async () => {
    await run('theme', '--brand', '#777', '--fidelity', 'readable', '--neutral', 'tinted', '--out', 'soft');
    const report = readFileSync(join(folder, 'soft/report.md'), 'utf8');
    expect(report).not.toContain('faint');
    expect(report).toMatch(/\| light \| #[0-9a-f]{6} \| 0\.0\d\d \|/);
  });

  it('with colours in any notation and greys of its own is served as well', async () => {
    const ran = await run('theme', '--brand', 'oklch(0.7 0.17 40)', '--neutral=#6b7280', '--out', 'own');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'own/theme.css'), 'utf8')).toContain('--ek-color-canvas:');
  });
});

it('ends with 1, and names the pair, when a pair cannot be read', async () => {
  const path = join(unpacked, 'generated/tokens.json');
  const kept = readFileSync(path, 'utf8');
  try {
    const data = JSON.parse(kept) as { tokens: DocumentedToken[] };
    const fg = data.tokens.find((t) => t.id === 'color.accent.fg');
    for (const pair of fg?.pairs ?? []) Object.assign(pair.measured['light'] ?? {}, { floor: 19 });
    writeFileSync(path, JSON.stringify(data));
    const { code, out, err } = await run('theme', '--brand', '#f26b43', '--out', 'failing');
    expect(code).toBe(1);
    expect(out).toMatch(/, \d+ failing\.\n$/);
    expect(err).toMatch(/^light: color\.accent\.fg \(#\w{6}\) on \S+ \(#\w+\) has \d+\.\d\d:1 of 19, Lc/);
    expect(readFileSync(join(folder, 'failing/report.md'), 'utf8')).toContain('## What fails');
  } finally {
    writeFileSync(path, kept);
  }
});

describe('wrong use ends with 2 and a plain sentence', () => {
  const brand = ['--brand', '#f26b43'];
  it.each([
    [[], 'No command was given.'],
    [['them'], '"them" is not a command. The commands are theme and rename.'],
    [['theme', '--out', 'x'], "No brand was given. Add --brand '#f26b43'."],
    [['theme', ...brand], 'No folder was given. Add --out theme.'],
    [['theme', '--brand', 'tomato', '--out', 'x'], '"tomato" is a name, and names are not read'],
    [['theme', '--brand', '#f26b4', '--out', 'x'], '"#f26b4" is not # and 3, 4, 6 or 8'],
    [['theme', ...brand, '--neutral', 'gray', '--out', 'x'], '"gray" is a name'],
    [
      ['theme', ...brand, '--radius', 'big', '--out', 'x'],
      '--radius is a number of pixels from 0 to 100, not "big".',
    ],
    [
      ['theme', ...brand, '--fidelity', 'close', '--out', 'x'],
      '--fidelity is exact or readable, not "close".',
    ],
    [
      ['theme', '--brand', 'rgb(242', '107', '67)', '--out', 'x'],
      '"107" belongs to no option. Put a colour with spaces in quotes.',
    ],
    [['theme', ...brand, '--colour', 'x'], "Unknown option '--colour'."],
  ])('%j: %s', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(sentence), err).toBe(true);
    expect(err).toMatch(/Usage: evenkeel-tokens theme|Write it like "#f26b43"/);
  });

  it('and leaves no folder behind', () => {
    expect(readdirSync(folder)).not.toContain('x');
  });

  it('help is no wrong use', async () => {
    const help = expect.stringContaining('--fidelity exact');
    expect(await run('--help')).toEqual({ code: 0, err: '', out: help });
    expect(await run('theme', '--help')).toEqual({ code: 0, err: '', out: help });
  });
});

describe('evenkeel-tokens rename', () => {
  it('renames in a file from the packed command, too', async () => {
    const file = join(folder, 'panel.css');
    const map = join(folder, 'renames.json');
    writeFileSync(file, '.a { color: var(--ek-color-fg) }');
    writeFileSync(map, '{ "color.fg": "color.text" }');
    const { code, out, err } = await run('rename', '--map', map, file);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1 of 1 files changed.');
    expect(readFileSync(file, 'utf8')).toBe('.a { color: var(--ek-color-text) }');
    expect((await run('rename')).code).toBe(2);
  });
});

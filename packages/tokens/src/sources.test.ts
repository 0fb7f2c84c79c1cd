import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from '../scripts/contrast.ts';
import { load } from '../scripts/load.ts';
import { model } from '../scripts/model.ts';

const room = join(import.meta.dirname, '..');
const sources = join(room, 'sources');
const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

const ajv = new Ajv({ allErrors: true });
const isTokenFile = ajv.compile(await json(join(room, 'schema/tokens.schema.json')));
const isResolver = ajv.compile(await json(join(room, 'schema/resolver.schema.json')));
const files = (await readdir(sources)).filter((name) => name.endsWith('.tokens.json'));

const copies: string[] = [];
afterAll(() => Promise.all(copies.map((dir) => rm(dir, { recursive: true }))));

/** Copies the sources, changes one file of the copy, and gives the address of the copied resolver. */
async function changed(file: string, change: (content: string) => string): Promise<URL> {
  const dir = await mkdtemp(join(tmpdir(), 'ek-tokens-'));
  copies.push(dir);
  await cp(sources, dir, { recursive: true });
  const before = await readFile(join(dir, file), 'utf8');
  const after = change(before);
  expect(after, 'the planted change must find its place').not.toBe(before);
  await writeFile(join(dir, file), after);
  return pathToFileURL(join(dir, 'evenkeel.resolver.json'));
}

describe('the token sources', () => {
  it.each(files)('%s follows the Design Tokens format', async (file) => {
    isTokenFile(await json(join(sources, file)));
    expect(isTokenFile.errors).toBeNull();
  });

  it('have a resolver document that follows the Resolver module', async () => {
    isResolver(await json(join(sources, 'evenkeel.resolver.json')));
    expect(isResolver.errors).toBeNull();
  });

  it('are all reached by the resolver', async () => {
    const resolver = await readFile(join(sources, 'evenkeel.resolver.json'), 'utf8');
    expect(files.filter((file) => !resolver.includes(`"${file}"`))).toEqual([]);
  });

  it('let theme, density and motion each set tokens of their own', async () => {
    expect((await load()).orthogonal).toBe(true);
  });

  it('describe every public token in a sentence', async () => {
    const silent = model(await load()).filter((t) => !/^\p{Lu}.*\.$/su.test(t.description));
    expect(silent.map((t) => t.id)).toEqual([]);
  });

  it('name every palette step by its lightness in percent', async () => {
    const { palette } = await json(join(sources, 'palette.tokens.json'));
    for (const [hue, steps] of Object.entries<Record<string, { $value: { components: number[] } }>>(
      palette,
    )) {
      if (hue.startsWith('$')) continue;
      for (const [step, { $value }] of Object.entries(steps)) {
        expect(Math.round(($value.components[0] ?? 0) * 100), `${hue}.${step}`).toBe(Number(step));
      }
    }
  });

  it('hold no palette step that no theme uses', async () => {
    const { palette } = await json(join(sources, 'palette.tokens.json'));
    const themes = await Promise.all(
      files.filter((f) => f.startsWith('theme.')).map((f) => readFile(join(sources, f), 'utf8')),
    );
    const steps = Object.entries<object>(palette).flatMap(([hue, group]) =>
      hue.startsWith('$') ? [] : Object.keys(group).map((step) => `{palette.${hue}.${step}}`),
    );
    expect(steps.filter((step) => !themes.some((text) => text.includes(`"${step}"`)))).toEqual([]);
  });
});

describe('a fault planted in a source', () => {
  const token = ($value: unknown, $type = 'color') => ({ group: { $type, token: { $value } } });
  const oklch = { colorSpace: 'oklch', components: [0.5, 0.1, 240] };

  it.each([
    ['a sound colour, which passes', token(oklch), true],
    ['a colour as a hex string', token('#125f8e'), false],
    ['a colour of two components', token({ ...oklch, components: [0.5, 0.1] }), false],
    ['a colour in another space', token({ ...oklch, colorSpace: 'srgb' }), false],
    ['a lightness in percent', token({ ...oklch, components: [50, 0.1, 240] }), false],
    ['a dimension as a string', token('4px', 'dimension'), false],
    ['a dimension in em', token({ value: 1, unit: 'em' }, 'dimension'), false],
    ['a duration without a unit', token({ value: 0 }, 'duration'), false],
    ['a colour among dimensions', { group: { $type: 'dimension', token: { $value: oklch } } }, false],
    ['a token without a type', { group: { token: { $value: oklch } } }, false],
    ['an unknown type', { group: { $type: 'colour', token: { $value: oklch } } }, false],
    ['a misspelt property', { group: { $type: 'color', token: { $value: oklch, $desc: 'A.' } } }, false],
    ['a name in camelCase', { group: { $type: 'color', fgMuted: { $value: oklch } } }, false],
    [
      'a contract without fills',
      {
        g: {
          $type: 'color',
          t: { $value: oklch, $extensions: { 'dev.evenkeel.contrast': { on: [], wcag: 3 } } },
        },
      },
      false,
    ],
    [
      'a misspelt extension of ours',
      { g: { $type: 'color', $extensions: { 'dev.evenkeel.contrst': {} } } },
      false,
    ],
  ])('%s', (_, file, sound) => {
    expect(isTokenFile(file)).toBe(sound);
  });

  it('is refused by the build when it is a hex string', async () => {
    const resolver = await changed('theme.dark.tokens.json', (text) =>
      text.replace('"{palette.grey.97}"', '"#f5f5f5"'),
    );
    expect(isTokenFile(await json(join(resolver.pathname, '../theme.dark.tokens.json')))).toBe(false);
  });

  it('is refused when a modifier reaches into the tokens of another', async () => {
    const resolver = await changed('density.touch.tokens.json', (text) =>
      text.replace(
        /}\s*$/,
        ', "motion": { "$type": "duration", "fast": { "$value": { "value": 9, "unit": "ms" } } } }',
      ),
    );
    expect((await load(resolver)).orthogonal).toBe(false);
  });

  it('is found when a text grows too faint in dark alone', async () => {
    const resolver = await changed('theme.dark.tokens.json', (text) =>
      text.replace('{palette.grey.87}', '{palette.grey.55}'),
    );
    const failing = measure(model(await load(resolver))).filter((m) => !m.holds);
    expect(failing.length).toBeGreaterThan(0);
    expect(new Set(failing.map((m) => `${m.theme} ${m.fg}`))).toEqual(
      new Set(['dark color.fg-muted', 'dark party.system.fg']),
    );
  });

  it('is told by name when a contract names a fill that does not exist', async () => {
    const resolver = await changed('support.tokens.json', (text) =>
      text.replace('"sentiment.calm.bg"', '"sentiment.clam.bg"'),
    );
    const tokens = model(await load(resolver));
    expect(() => measure(tokens)).toThrow('sentiment.clam.bg, which is no colour');
  });

  it('is told when a colour lies outside what screens show', async () => {
    const resolver = await changed('palette.tokens.json', (text) =>
      text.replace(/("components": \[0\.47, )0\.1,/, '$10.3,'),
    );
    const resolved = await load(resolver);
    expect(() => model(resolved)).toThrow('lies outside sRGB');
  });
});

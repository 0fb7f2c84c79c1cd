import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/json-schemas.ts';
import { phrasePackSchema } from '../base/pack/index.ts';
import { toneRulesSchema } from '../tone-guard/index.ts';

const folder = join(import.meta.dirname, '..', '..', 'schemas');
const files = new Map(schemaFiles());
const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/;

function validator(name: string) {
  const ajv = new Ajv({ strict: true, formats: { date: isoDate }, strictTuples: false });
  return ajv.compile(JSON.parse(files.get(name) ?? ''));
}
const acceptsPack = validator('phrase-pack.schema.json');
const acceptsRules = validator('tone-rules.schema.json');

it.each([...files])(
  '%s is what the schema in the code says; if not, run scripts/schemas.mjs',
  (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  },
);

const full = {
  id: 'a.b',
  title: 'A',
  step: 'empathise',
  act: 'own',
  feelings: ['sad'],
  intensity: [1, 2],
  formality: 'formal',
  channels: ['email'],
  keywords: ['k'],
  tags: ['t'],
  format: 'markdown',
  written: ' So it is. ',
  spoken: 'So.',
  variants: { sms: 'So' },
  fillIns: [{ key: 'a', label: 'A', type: 'select', options: ['x'], required: false }],
  scope: 'team',
  review: { owner: 'me', status: 'draft', reviewBy: '2026-11-24', version: 2 },
};
const pack = (phrase: unknown) => ({
  $schema: 'x',
  version: 1,
  id: 'p',
  locale: 'es-MX',
  title: 'P',
  variables: [{ path: 'shop.name', label: 'Shop', example: 'Ours' }],
  phrases: [phrase],
});

describe('an editor that follows the schema and the command agree', () => {
  it.each([
    ['all of it', {}, true],
    ['a misspelt field', { writen: 'x' }, false],
    ['an unknown step', { step: 'shout' }, false],
    ['a text of spaces', { written: '  ' }, false],
    ['a missing text', { written: undefined }, false],
    ['three intensities', { intensity: [1, 2, 3] }, false],
    ['one intensity', { intensity: [1] }, false],
    ['a bad id', { id: 'A b' }, false],
    ['a bad date', { review: { status: 'draft', reviewBy: '24.11.2026' } }, false],
    ['an unknown channel', { variants: { fax: 'x' } }, false],
  ])('on %s', (_, fields, accepted) => {
    const json = JSON.parse(JSON.stringify(pack({ ...full, ...fields })));
    expect([acceptsPack(json), v.is(phrasePackSchema, json)]).toEqual([accepted, accepted]);
  });

  it('on a phrase with any field changed, but for what only the command looks at', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        'email',
        'formal',
        'x y',
        '',
        ' ',
        1,
        1.5,
        9,
        true,
        null,
        ['sad'],
        [2, 5],
        [5, 5],
        {},
      ),
      fc.constantFrom<unknown>(
        { email: 'x' },
        { status: 'draft' },
        [{ key: 'a', label: 'b', type: 'text' }],
        '2026-02-31',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(full), 'other'), value, (field, changed) => {
        const json = pack({ ...full, [field]: changed });
        expect(acceptsPack(json)).toBe(v.is(phrasePackSchema, json));
      }),
      { numRuns: 1000 },
    );
  });

  it('on tone rules', () => {
    const rule = {
      id: 'a.b',
      category: 'blame',
      level: 3,
      any: ['x'],
      why: 'w',
      consider: ['c'],
      hit: ['h'],
      miss: ['m'],
    };
    for (const [fields, accepted] of [
      [{}, true],
      [{ unless: [] }, true],
      [{ any: [] }, false],
      [{ consider: ['a', 'b', 'c', 'd'] }, false],
      [{ level: 4 }, false],
      [{ id: 'blame' }, false],
    ] as const) {
      const json = { locale: 'en', rules: [{ ...rule, ...fields }] };
      expect([acceptsRules(json), v.is(toneRulesSchema, json)]).toEqual([accepted, accepted]);
    }
  });
});

const shipped = import.meta.glob<Record<string, unknown>>([
  '../{en,es,ar}/index.ts',
  '../{en,es,ar}/tone-guard.ts',
]);

it.each(Object.keys(shipped))('what ships in %s fits the schema', async (file) => {
  const json = JSON.parse(JSON.stringify(Object.values((await shipped[file]?.()) ?? {})));
  const packs = json.flatMap((one: { empathyPicker?: { pack: unknown } }) => one.empathyPicker?.pack ?? []);
  const rules = json.filter((one: { rules?: unknown }) => one.rules !== undefined);
  expect(packs.length + rules.length).toBeGreaterThan(0);
  for (const one of packs) expect([acceptsPack(one), acceptsPack.errors]).toEqual([true, null]);
  for (const one of rules) expect([acceptsRules(one), acceptsRules.errors]).toEqual([true, null]);
});

import { IntlMessageFormat } from 'intl-messageformat';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { followUpSchedulerAr } from '../ar/follow-up-scheduler.ts';
import { followUpSchedulerEn } from '../en/follow-up-scheduler.ts';
import { followUpSchedulerEs } from '../es/follow-up-scheduler.ts';
import {
  businessHoursSchema,
  followUpSchedulerWordsSchema,
  replyWordsSchema,
  thanksPatternsSchema,
  timePhrasesSchema,
} from './index.ts';

const contents = [followUpSchedulerEn, followUpSchedulerEs, followUpSchedulerAr];

type Texts = readonly (readonly [path: string, text: string])[];
const textsIn = (words: unknown, path = ''): Texts =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, value]) =>
        textsIn(value, path ? `${path}.${key}` : key),
      );

const english = new Map(textsIn(followUpSchedulerEn.words));
const parse = (message: string, locale: string) =>
  new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();
type Element = ReturnType<typeof parse>[number];
const elementsOf = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => elementsOf(value)) : []),
  ]);
const blanksOf = (text: string, locale: string) => [
  ...new Set(
    elementsOf(parse(text, locale)).flatMap((element) =>
      // A literal has words where an argument has its name.
      'value' in element && element.type !== 0 ? [element.value] : [],
    ),
  ),
];

describe.each(contents)('what is said in $locale', ({ locale, words, reply, times, thanks }) => {
  test('has every word, and none that nothing shows', () => {
    const remarks = (schema: v.GenericSchema, value: unknown) =>
      (v.safeParse(schema, value).issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
    expect([
      ...remarks(followUpSchedulerWordsSchema, words),
      ...remarks(replyWordsSchema, reply),
      ...remarks(timePhrasesSchema, times),
      ...remarks(thanksPatternsSchema, thanks),
    ]).toEqual([]);
  });

  test('leaves the same blanks as English, and has every plural form of the language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [path, text] of textsIn(words)) {
      expect
        .soft(blanksOf(text, locale).sort(), path)
        .toEqual(blanksOf(english.get(path) ?? '', 'en').sort());
      for (const element of elementsOf(parse(text, locale)))
        if ('pluralType' in element)
          expect.soft(Object.keys(element.options), path).toEqual(expect.arrayContaining(forms));
    }
  });

  test('says nothing with an exclamation mark, nor blames, nor asks to note', () => {
    for (const [path, text] of [...textsIn(words), ...textsIn(reply)])
      expect.soft(text, path).not.toMatch(/!|please note|tenga en cuenta|يرجى ملاحظة|you failed|you forgot/i);
  });

  test('every pattern can be read: brackets close, lists are there, rewrites are expressions', () => {
    const known = new Set(Object.keys(thanks.lists));
    const patterns = [
      ...Object.values(thanks.lists).flat(),
      ...thanks.phrases,
      ...thanks.greetings,
      ...thanks.signOffs,
    ];
    for (const pattern of patterns) {
      expect.soft(pattern.replace(/[^[]/g, '').length, pattern).toBe(pattern.replace(/[^\]]/g, '').length);
      expect.soft(pattern.replace(/[^(]/g, '').length, pattern).toBe(pattern.replace(/[^)]/g, '').length);
      for (const [, name] of pattern.matchAll(/\{(\w+)\}/g)) expect.soft(known, pattern).toContain(name);
    }
    for (const [from] of times.rewrites) expect.soft(() => new RegExp(from, 'gu'), from).not.toThrow();
  });
});

test('a promise without its time is refused', () => {
  const { update, ...rest } = followUpSchedulerEn.reply;
  const issues = v.safeParse(replyWordsSchema, { ...rest, update: { ...update, written: 'Soon.' } }).issues;
  expect(issues?.map(({ message }) => message).join()).toContain('follow_up.when');
});

test.each([
  [{ version: 1, week: { mon: [['9:00', '18:00']] } }, /hours:minutes/],
  [{ version: 1, week: { mon: [['09:00', '09:00']] } }, /empty/],
  [{ version: 1, week: {}, holidays: [{ date: '2026-02-30', name: 'x' }] }, /no such day/],
  [{ version: 1, week: {}, client: { earliest: '20:00', latest: '08:00' } }, /comes before/],
])('hours with a mistake are refused in a sentence: %o', (hours, sentence) => {
  expect(
    v
      .safeParse(businessHoursSchema, hours)
      .issues?.map(({ message }) => message)
      .join(),
  ).toMatch(sentence);
});

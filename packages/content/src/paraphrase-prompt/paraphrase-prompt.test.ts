import { IntlMessageFormat } from 'intl-messageformat';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { paraphrasePromptAr } from '../ar/paraphrase-prompt.ts';
import { paraphrasePromptEn } from '../en/paraphrase-prompt.ts';
import { paraphrasePromptEs } from '../es/paraphrase-prompt.ts';
import {
  factPatternsSchema,
  frameKinds,
  frameSlots,
  paraphraseFramesSchema,
  paraphrasePromptWordsSchema,
} from './index.ts';

const all = [paraphrasePromptEn, paraphrasePromptEs, paraphrasePromptAr];

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const parse = (text: string, locale: string) =>
  new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();
const inside = (elements: readonly Element[]): Element[] =>
  elements.flatMap((one) => [
    one,
    ...('options' in one ? Object.values(one.options).flatMap((each) => inside(each.value)) : []),
  ]);
const asked = (text: string, locale: string) =>
  [
    ...new Set(
      inside(parse(text, locale)).flatMap((one) => ('value' in one && one.type !== 0 ? [one.value] : [])),
    ),
  ].sort();
const textsIn = (words: unknown, path = ''): [string, string][] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));

describe.each(all)('what is said in $locale', ({ locale, words, frames, patterns }) => {
  test('has every word, frame and list, and none that nothing shows', () => {
    expect(v.safeParse(paraphrasePromptWordsSchema, words).issues).toBeUndefined();
    expect(v.safeParse(paraphraseFramesSchema, frames).issues).toBeUndefined();
    expect(v.safeParse(factPatternsSchema, patterns).issues).toBeUndefined();
    expect([patterns.locale]).toEqual([locale]);
  });

  test('asks for the values that English asks for, in messages that can be read, with all plural forms', () => {
    const english = new Map(textsIn(paraphrasePromptEn.words));
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [path, text] of [...textsIn(words), ...textsIn(frames.facts, 'facts')]) {
      if (english.has(path))
        expect.soft(asked(text, locale), path).toEqual(asked(english.get(path) ?? '', 'en'));
      for (const one of inside(parse(text, locale)))
        if ('pluralType' in one)
          expect.soft(Object.keys(one.options), path).toEqual(expect.arrayContaining(forms));
    }
  });

  test('has a frame for every pair of what can be heard, in both forms', () => {
    for (const kind of ['summary', 'two-sided'] as const)
      for (const form of ['written', 'spoken'] as const) {
        const pairs = frames[kind][form].map((text) =>
          frameSlots.filter((slot) => text.includes(`{${slot}}`)).join(),
        );
        expect
          .soft(pairs, `${kind} ${form}`)
          .toEqual(expect.arrayContaining(['facts,feeling', 'facts,need', 'feeling,need']));
      }
  });

  test('is one sentence a frame, names nothing by a vague word, and leaves room aloud', () => {
    for (const kind of frameKinds)
      for (const form of ['written', 'spoken'] as const)
        for (const text of frames[kind][form]) {
          expect.soft(text.match(/[.!?؟]/g), text).toEqual(['.']);
          const bare = text.toLowerCase();
          for (const words of frames.vague)
            expect.soft(bare.includes(` ${words} `), `${text}: ${words}`).toBe(false);
          // Twelve words are left for what was heard, with the check question.
          if (form === 'spoken') {
            const stem = text.replace(/\{address, select, informal \{([^{}]*)\} other \{[^{}]*\}\}/g, '$1');
            expect.soft(stem.split(/\s+/).length, text).toBeLessThanOrEqual(14);
          }
        }
  });
});

test('a frame without a place for what was heard is named', () => {
  const { content, ...rest } = paraphrasePromptEn.frames;
  const [issue] =
    v.safeParse(paraphraseFramesSchema, { ...rest, content: { ...content, spoken: ['I hear you.'] } })
      .issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('content.spoken.0');
  expect(issue?.message).toContain('{facts}');
});

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { paraphrasePromptAr } from '../ar/paraphrase-prompt.ts';
import { paraphrasePromptEn } from '../en/paraphrase-prompt.ts';
import { paraphrasePromptEs } from '../es/paraphrase-prompt.ts';
import { paraphrasePromptWordsSchema } from './paraphrase-prompt.ts';

test.each([paraphrasePromptEn, paraphrasePromptEs, paraphrasePromptAr])(
  '$locale has every word, and none that nothing shows',
  ({ words }) => {
    expect(v.safeParse(paraphrasePromptWordsSchema, words).issues).toBeUndefined();
  },
);

test('a missing word is named', () => {
  const { field, ...rest } = paraphrasePromptEn.words;
  const [issue] =
    v.safeParse(paraphrasePromptWordsSchema, { ...rest, field: { label: field.label } }).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('field.hint');
});

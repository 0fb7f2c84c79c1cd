import * as v from 'valibot';
import { expect, test } from 'vitest';
import { optionsPresenterAr } from '../ar/options-presenter.ts';
import { optionsPresenterEn } from '../en/options-presenter.ts';
import { optionsPresenterEs } from '../es/options-presenter.ts';
import { optionsPresenterWordsSchema } from './options-presenter.ts';

test.each([optionsPresenterEn, optionsPresenterEs, optionsPresenterAr])(
  '$locale has every word, and none that nothing shows',
  ({ words }) => {
    expect(v.safeParse(optionsPresenterWordsSchema, words).issues).toBeUndefined();
  },
);

test('a missing word is named', () => {
  const { field, ...rest } = optionsPresenterEn.words;
  const [issue] =
    v.safeParse(optionsPresenterWordsSchema, { ...rest, field: { label: field.label } }).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('field.hint');
});

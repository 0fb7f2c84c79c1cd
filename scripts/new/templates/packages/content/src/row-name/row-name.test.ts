import * as v from 'valibot';
import { expect, test } from 'vitest';
import { rowNameAr } from '../ar/row-name.ts';
import { rowNameEn } from '../en/row-name.ts';
import { rowNameEs } from '../es/row-name.ts';
import { rowNameWordsSchema } from './row-name.ts';

test.each([rowNameEn, rowNameEs, rowNameAr])(
  '$locale has every word, and none that nothing shows',
  ({ words }) => {
    expect(v.safeParse(rowNameWordsSchema, words).issues).toBeUndefined();
  },
);

test('a missing word is named', () => {
  const { field, ...rest } = rowNameEn.words;
  const [issue] = v.safeParse(rowNameWordsSchema, { ...rest, field: { label: field.label } }).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('field.hint');
});

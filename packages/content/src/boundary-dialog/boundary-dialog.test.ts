import * as v from 'valibot';
import { expect, test } from 'vitest';
import { boundaryDialogAr } from '../ar/boundary-dialog.ts';
import { boundaryDialogEn } from '../en/boundary-dialog.ts';
import { boundaryDialogEs } from '../es/boundary-dialog.ts';
import { boundaryDialogWordsSchema } from './boundary-dialog.ts';

test.each([boundaryDialogEn, boundaryDialogEs, boundaryDialogAr])(
  '$locale has every word, and none that nothing shows',
  ({ words }) => {
    expect(v.safeParse(boundaryDialogWordsSchema, words).issues).toBeUndefined();
  },
);

test('a missing word is named', () => {
  const { field, ...rest } = boundaryDialogEn.words;
  const [issue] =
    v.safeParse(boundaryDialogWordsSchema, { ...rest, field: { label: field.label } }).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('field.hint');
});

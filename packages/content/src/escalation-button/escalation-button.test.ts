import * as v from 'valibot';
import { expect, test } from 'vitest';
import { escalationButtonAr } from '../ar/escalation-button.ts';
import { escalationButtonEn } from '../en/escalation-button.ts';
import { escalationButtonEs } from '../es/escalation-button.ts';
import { escalationButtonWordsSchema } from './escalation-button.ts';

test.each([escalationButtonEn, escalationButtonEs, escalationButtonAr])(
  '$locale has every word, and none that nothing shows',
  ({ words }) => {
    expect(v.safeParse(escalationButtonWordsSchema, words).issues).toBeUndefined();
  },
);

test('a missing word is named', () => {
  const { field, ...rest } = escalationButtonEn.words;
  const [issue] =
    v.safeParse(escalationButtonWordsSchema, { ...rest, field: { label: field.label } }).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('field.hint');
});

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { followUpSchedulerAr } from '../ar/follow-up-scheduler.ts';
import { followUpSchedulerEn } from '../en/follow-up-scheduler.ts';
import { followUpSchedulerEs } from '../es/follow-up-scheduler.ts';
import { followUpSchedulerWordsSchema } from './follow-up-scheduler.ts';

test.each([followUpSchedulerEn, followUpSchedulerEs, followUpSchedulerAr])(
  '$locale has every word, and none that nothing shows',
  ({ words }) => {
    expect(v.safeParse(followUpSchedulerWordsSchema, words).issues).toBeUndefined();
  },
);

test('a missing word is named', () => {
  const { field, ...rest } = followUpSchedulerEn.words;
  const [issue] =
    v.safeParse(followUpSchedulerWordsSchema, { ...rest, field: { label: field.label } }).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('field.hint');
});

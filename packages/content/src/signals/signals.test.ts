import * as v from 'valibot';
import { expect, test } from 'vitest';
import { signalsAr } from '../ar/signals.ts';
import { signalsEn } from '../en/signals.ts';
import { signalsEs } from '../es/signals.ts';
import { signalPatternsSchema, wordingSchema } from './signals.ts';

test.each([signalsEn, signalsEs, signalsAr])('the signs of $locale fit their schema', (patterns) => {
  expect(v.safeParse(signalPatternsSchema, patterns).issues).toBeUndefined();
});

test.each([
  ['speak|talk to ~ manager*', true],
  ['will not? help', true],
  ['أريد ~ المدير*', true],
  ['Speak to', false],
  ['speak  to', false],
  ['(speak)', false],
  ['', false],
])('the wording "%s" is accepted: %s', (wording, accepted) => {
  expect(v.is(wordingSchema, wording)).toBe(accepted);
});

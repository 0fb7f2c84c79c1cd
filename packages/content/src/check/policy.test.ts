import { describe, expect, it } from 'vitest';
import type { BoundaryPolicy } from '../boundary-dialog/index.ts';
import { clinicPolicyEn, publicServicePolicyEn, retailPolicyEn } from '../en/boundary-dialog.ts';
import { toneGuardEn } from '../en/tone-guard.ts';
import { checkBoundaryPolicy, lineOf } from './index.ts';

const found = (fields: object, policy: BoundaryPolicy = clinicPolicyEn) =>
  checkBoundaryPolicy(
    { ...policy, ...fields },
    { file: 'policy.json', rules: toneGuardEn, today: '2026-11-24' },
  ).map((one) => `${one.level} ${lineOf(one)}`);

it.each([clinicPolicyEn, publicServicePolicyEn])('the example $id is sound', (policy) => {
  expect(found({}, policy)).toEqual([]);
});

it('the example for a shop lacks what only a shop can say, and is told so', () => {
  expect(found({}, retailPolicyEn)).toEqual([
    'warning distress: It has no words, advice or contact of its own for signs of distress.',
  ]);
});

describe('a support lead is told what to mend in a policy', () => {
  const { stages, ending } = clinicPolicyEn;
  const warn = { id: 'warn', kind: 'warn' } as const;
  it.each<[what: string, fields: object, line: string]>([
    ['a misspelt field', { stagess: [] }, 'error stagess: This field is not known. Did you mean "stages"?'],
    [
      'a level that is none',
      { behaviours: [{ behaviour: 'insult', level: 3 }] },
      'error behaviours[0].level: 3 is none of 1, 2.',
    ],
    [
      'two stages of one name',
      { stages: [...stages, stages[0]] },
      'error stages[3].id: "remind" is there before.',
    ],
    [
      'a behaviour named twice',
      { behaviours: [...clinicPolicyEn.behaviours, { behaviour: 'insult', level: 2 }] },
      'error behaviours[4].behaviour: "insult" is there before.',
    ],
    [
      'a name that is taken',
      { stages: [{ id: 'end', kind: 'warn' }], ending: { ...ending, minimumSteps: 1 } },
      'error stages[0].id: The dialog has a step "end" already. Use another id.',
    ],
    [
      'an end that never opens',
      { stages: [warn] },
      'error ending.minimumSteps: It asks for 2 steps, and the ladder has 1. The end would never open.',
    ],
    [
      'an end without a word',
      { stages: [{ ...warn, skippable: true }], ending: { ...ending, minimumSteps: 0 } },
      'warning ending.minimumSteps: Every stage can be passed over and no step is asked for, so a conversation can be ended without a word.',
    ],
    [
      'no warning',
      { stages: stages.slice(0, 2) },
      'warning stages: No stage warns, so the end may come as a surprise.',
    ],
    [
      'threats that open nothing',
      { immediateEnd: [] },
      'warning immediateEnd: Nothing opens the end at once, not even a threat.',
    ],
    [
      'a last word without a review',
      { ending: { ...ending, words: { written: 'I am ending this now.' } } },
      'warning ending.words.written: It leaves out {review}, the client’s way to a review.',
    ],
    [
      'a policy to be read again',
      { readAgainBy: '2026-11-23' },
      'warning readAgainBy: It was to be read again by 2026-11-23.',
    ],
    [
      'a command',
      { distress: { words: { spoken: 'Please calm down now.' } } },
      'error distress.words.spoken: "calm down" (',
    ],
  ])('%s', (_what, fields, line) => {
    const lines = found(fields);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.startsWith(line), lines[0]).toBe(true);
  });

  it('no way to a review', () => {
    const { review: _, ...policy } = clinicPolicyEn;
    expect(found({}, policy)).toEqual([
      'warning review: It names no way in which a client can have a decision reviewed.',
    ]);
  });
});

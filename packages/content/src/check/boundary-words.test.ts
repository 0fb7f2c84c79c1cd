import { describe, expect, it } from 'vitest';
import * as arabic from '../ar/boundary-dialog.ts';
import { toneGuardAr } from '../ar/tone-guard.ts';
import type { BoundaryDialogContent, BoundaryPolicy } from '../boundary-dialog/index.ts';
import * as english from '../en/boundary-dialog.ts';
import { toneGuardEn } from '../en/tone-guard.ts';
import * as spanish from '../es/boundary-dialog.ts';
import { toneGuardEs } from '../es/tone-guard.ts';
import { findTone } from '../tone-guard/index.ts';
import { checkBoundaryPolicy, lineOf } from './index.ts';

function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return Object.values(tree ?? {}).flatMap(textsIn);
}

describe.each([
  ['English', english, toneGuardEn],
  ['Spanish', spanish, toneGuardEs],
  ['Arabic', arabic, toneGuardAr],
])('a boundary in %s', (_language, exported, rules) => {
  const all = Object.values<BoundaryDialogContent | BoundaryPolicy>(exported);
  const [content] = all.filter((one) => 'scripts' in one);
  const policies = all.filter((one) => 'stages' in one);

  it('is put in words that its own tone rules have nothing against, at any level', () => {
    const texts = textsIn([content?.scripts, policies]);
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      const found = findTone(text, rules).map(({ rule, start, end }) => [rule.id, text.slice(start, end)]);
      expect.soft(found, text).toEqual([]);
    }
  });

  it('has examples of policies that the command finds no error in', () => {
    expect(policies.map(({ id }) => id).sort()).toEqual(['clinic', 'neutral', 'public-service', 'retail']);
    for (const policy of policies) {
      const found = checkBoundaryPolicy(policy, { file: policy.id, rules, today: '2026-11-24' });
      expect(found.filter(({ level }) => level === 'error').map(lineOf)).toEqual([]);
    }
  });
});

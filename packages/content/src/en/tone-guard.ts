import type { ToneRules } from '../tone-guard/index.ts';
import { blameRules } from './tone-guard/blame.ts';
import { claimRules } from './tone-guard/claims.ts';
import { formulaRules } from './tone-guard/formulas.ts';
import { mannerRules } from './tone-guard/manner.ts';
import { shieldRules } from './tone-guard/shields.ts';

/** Holds the tone rules for drafts in English. */
export const toneGuardEn: ToneRules = {
  locale: 'en',
  rules: [...mannerRules, ...claimRules, ...blameRules, ...shieldRules, ...formulaRules],
};

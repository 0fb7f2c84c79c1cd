import type { ToneRules } from '../tone-guard/index.ts';
import { claimRules } from './tone-guard/claims.ts';
import { formulaRules } from './tone-guard/formulas.ts';
import { mannerRules } from './tone-guard/manner.ts';
import { shieldRules } from './tone-guard/shields.ts';

/** Holds the tone rules for drafts in Spanish, for tú and usted alike. */
export const toneGuardEs: ToneRules = {
  locale: 'es',
  rules: [...mannerRules, ...claimRules, ...shieldRules, ...formulaRules],
};

import type { ToneRules } from '../tone-guard/index.ts';
import { argumentRules } from './tone-guard/arguments.ts';
import { blameRules } from './tone-guard/blame.ts';
import { commandRules } from './tone-guard/commands.ts';
import { empathyRules } from './tone-guard/empathy.ts';
import { formulaRules } from './tone-guard/formulas.ts';
import { promiseRules } from './tone-guard/promises.ts';
import { shieldRules } from './tone-guard/shields.ts';

/** Holds the tone rules for drafts in English. */
export const toneGuardEn: ToneRules = {
  locale: 'en',
  rules: [
    ...commandRules,
    ...argumentRules,
    ...empathyRules,
    ...promiseRules,
    ...blameRules,
    ...shieldRules,
    ...formulaRules,
  ],
};

import type { ToneRules } from '../tone-guard/index.ts';
import { rulesAboutUs } from './tone/about-us.ts';
import { rulesTowardsTheClient } from './tone/towards-the-client.ts';

/** Holds the tone rules of Arabic: wordings of written and simple spoken Arabic that land badly with an upset client. */
export const toneGuardAr: ToneRules = { locale: 'ar', rules: [...rulesTowardsTheClient, ...rulesAboutUs] };

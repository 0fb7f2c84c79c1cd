import type { ToneRules } from '../tone-guard/index.ts';

/** Lists the languages that ship with tone rules of their own, and where these are. */
export const languages: Readonly<Record<string, () => Promise<ToneRules>>> = {
  en: async () => (await import('../en/tone-guard.ts')).toneGuardEn,
  es: async () => (await import('../es/tone-guard.ts')).toneGuardEs,
  ar: async () => (await import('../ar/tone-guard.ts')).toneGuardAr,
};

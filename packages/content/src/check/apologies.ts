import type { ToneRules } from '../tone-guard/index.ts';

const wordings: Readonly<Record<string, readonly string[]>> = {
  en: ['sorry', 'apolog*', 'forgive [me|us]'],
  es: [
    'lo [siento|sentimos|lamento|lamentamos]',
    '[lamento|lamentamos]',
    'disculp*',
    'perdon',
    'perdone',
    'perdona',
  ],
  ar: [
    '[آسف|آسفة|آسفون|نأسف|ونأسف]',
    '[أعتذر|وأعتذر|نعتذر|ونعتذر]',
    '[اعتذار*|واعتذار*]',
    '[معذرة|المعذرة|عذرا]',
  ],
};

const made = new Map<string, ToneRules>();

/** Gives the wordings that count as an apology in a language, or nothing where they are not known. */
export function apologiesIn(language: string): ToneRules | undefined {
  const any = wordings[language];
  if (!any) return undefined;
  const known = made.get(language) ?? {
    locale: language,
    rules: [
      {
        id: 'over-apology.count',
        category: 'over-apology',
        level: 2,
        any: [...any],
        why: 'It is counted.',
        consider: ['-'],
        hit: ['-'],
        miss: ['-'],
      },
    ],
  };
  made.set(language, known);
  return known;
}

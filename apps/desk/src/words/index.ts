import type { Language } from '../conversations/conversation.ts';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

export type { Words } from './en.ts';

export const words: Readonly<Record<Language, Words>> = { en, es, ar };

/** Names each language in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
};

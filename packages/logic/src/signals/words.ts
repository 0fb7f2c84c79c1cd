/** Is one word of a text, folded for comparing, and where it stands. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*(?:['’‘ʼ][\p{L}\p{M}\p{N}]+)*/gu;
const unseen = /[\p{M}\u0640'’‘ʼ]/gu;
const typedForAnother = /[ىیةک٠-٩۰-۹]/g;
const letters: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' };

/** Folds a word: letter case, accents, vowel signs, forms of alef and apostrophes make no difference. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(unseen, '')
    .toLowerCase()
    .replace(typedForAnother, (sign) => {
      const code = sign.charCodeAt(0);
      if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      return letters[sign] ?? sign;
    });
}

/** Lists the words of a text in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (found) => ({
    key: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  })).filter(({ key }) => key !== '');
}

export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** Splits a text into its sentences and lines, each with the sign that ends it. */
export function sentencesOf(text: string): Sentence[] {
  return Array.from(text.matchAll(/[^.!?؟…\n]+(?:[.!?؟…]+(?:["”»)]+)?)?/gu), (found) => {
    const trimmed = found[0].trimStart();
    return { start: found.index + found[0].length - trimmed.length, text: trimmed.trimEnd() };
  }).filter((sentence) => sentence.text !== '');
}

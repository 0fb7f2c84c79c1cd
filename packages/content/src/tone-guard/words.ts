/** Is one word of a text: its folded form, where it stands, and how it follows the word before it. */
export interface Word {
  /** The form that is compared: small letters, no marks, no apostrophe where none is needed to tell words apart. */
  readonly key: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence or a line begins here. */
  readonly opens: boolean;
  /** Whether a sentence or a paragraph ended before it: no wording reaches across. */
  readonly breaks: boolean;
}

const apostrophes = /['’‘ʼ`´＇]/g;
const wordPattern = /[\p{L}\p{N}](?:['’‘ʼ`´＇]?[\p{L}\p{N}\p{M}\u00ad\u200c-\u200f\u2060\ufeff])*/gu;
const unseen = /[\p{M}\u00ad\u0640\u200c-\u200f\u2060\ufeff]/gu;
const sentenceEnd = /[.!?…؟۔。！？]["'”’»)\]]*\s|[¿¡]|\n\s*\n|[\u2028\u2029]/;
const lineEnd = /[\n\r]/;

const sameLetter: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك' };

/** Lists contractions that turn into another word when their apostrophe is left out; these keep it. */
const otherWords = new Set(['hell', 'id', 'ill', 'shed', 'shell', 'wed', 'well', 'were']);

/**
 * Folds one word to the form in which words are compared: letter case, accents, harakat, tatweel,
 * the forms of alef and the shapes of an apostrophe make no difference; ta marbuta and ha do.
 */
export function foldWord(word: string): string {
  const folded = word
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(unseen, '')
    .toLowerCase()
    .replace(/[ٱىیک]/g, (letter) => sameLetter[letter] ?? letter);
  const bare = folded.replace(apostrophes, '');
  return otherWords.has(bare) ? folded : bare;
}

/** Splits a text into its words, in order. What stands between words is only looked at for sentence ends. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const found of text.matchAll(wordPattern)) {
    const gap = text.slice(end, found.index);
    const breaks = words.length === 0 || sentenceEnd.test(gap);
    end = found.index + found[0].length;
    words.push({
      key: foldWord(found[0]),
      start: found.index,
      end,
      opens: breaks || lineEnd.test(gap),
      breaks,
    });
  }
  return words;
}

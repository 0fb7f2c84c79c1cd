import { fold } from './fold.ts';

/** Is one sentence of a text, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const closing = '[”"’»)\\]]{0,3}';
const ending = new RegExp(`[.!?؟…]{1,5}${closing}(?=\\s|$)|\\n+`, 'gu');
const goesOn = /^\s*[\p{Ll}\p{N}]/u;
// Short words with a point, behind which a sentence goes on: "no. 48213", "Sr. Herrera", "nº. 5".
const abbreviated =
  /(?:^|[\s(])(?:no|nos|nr|n|num|núm|ref|mr|mrs|ms|dr|st|sr|sra|srta|ud|uds|art|tel|approx|e\.g|i\.e|p\.ej)\.$/iu;

/** Splits a text into sentences. A point before a number or a small letter, or after a short form, ends none. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const put = (end: number) => {
    const piece = text.slice(start, end);
    const words = piece.trim();
    if (/[\p{L}\p{N}]/u.test(words)) {
      const first = start + piece.indexOf(words);
      found.push({ text: words, start: first, end: first + words.length });
    }
    start = end;
  };
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const line = match[0].startsWith('\n');
    const before = text.slice(Math.max(start, end - 12), end);
    const goes =
      !line &&
      /^[.…]+$/u.test(match[0]) &&
      (goesOn.test(text.slice(end, end + 40)) || abbreviated.test(before));
    if (!goes) put(end);
  }
  put(text.length);
  return found;
}

/** Gives what can be quoted of a message: its sentences, word for word, without the point at their end. */
export function quotable(text: string): string[] {
  return sentencesOf(text).map((sentence) => sentence.text.replace(/(?:\.|…)+$/u, ''));
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,:@/+-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Lists the words of a text as they are written. An amount, an order number and a contraction are one word each. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** Lists the words of a text, made alike for comparing. */
export function likeWordsOf(text: string): string[] {
  return wordsOf(text).map((each) => fold(each).text);
}

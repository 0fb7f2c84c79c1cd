import { fold, tokensOf, withoutAnd } from './fold.ts';
import type { Term } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Is a stretch of text that a search matched, or did not. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** Marks the words of a text that a search found. Made once for each search, used for each visible row. */
export type Marker = (text: string) => MarkedText[];

/**
 * Makes a marker for a search's terms. A word that begins with what was typed is marked that far;
 * a word that was found through a typing error is marked whole.
 */
export function createMarker(terms: readonly Term[], vocabulary: Vocabulary): Marker {
  if (terms.length === 0) return (text) => [{ text, marked: false }];
  const whole = new Set<string>();
  for (const term of terms)
    for (const alternative of term.alternatives)
      if (alternative.how === 'typo' || alternative.how === 'letters')
        whole.add(vocabulary.words[alternative.id] ?? '');
  // One letter is in nearly every word: marking it everywhere would say nothing.
  const marked = terms.filter(({ typed }) => typed.length > 1);
  const lengthIn = (word: string) => {
    let length = 0;
    for (const { typed } of marked)
      if (typed.length > length && word.startsWith(typed)) length = typed.length;
    return length;
  };
  return (text) => {
    const parts: MarkedText[] = [];
    let end = 0;
    for (const token of tokensOf(text)) {
      const length = lengthIn(token.word);
      const bare = withoutAnd(token.word);
      const isWhole =
        length === 0 &&
        (whole.has(token.word) || (bare !== undefined && (lengthIn(bare) > 0 || whole.has(bare))));
      if (length === 0 && !isWhole) continue;
      const original = text.slice(token.start, token.end);
      // Where folding changed the length, letters cannot be counted off one by one.
      const counts = token.word.length === original.length && fold(original).length === original.length;
      const stop = !isWhole && counts ? token.start + length : token.end;
      if (token.start > end) parts.push({ text: text.slice(end, token.start), marked: false });
      parts.push({ text: text.slice(token.start, stop), marked: true });
      end = stop;
    }
    if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), marked: false });
    return parts;
  };
}

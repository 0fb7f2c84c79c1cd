import { tokensOf } from './fold.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Alternative } from './vocabulary.ts';

/** Is one typed word with the words of the library that stand for it. */
export interface Term {
  readonly typed: string;
  alternatives: Alternative[];
  /** Weight of the word: rare words tell more. */
  weight: number;
  widened: boolean;
}

/** Splits a query into folded words, each once, at most twelve of them. */
export function typedWords(query: string): string[] {
  return [...new Set(tokensOf(query).map((token) => token.word))].slice(0, 12);
}

function weigh(index: PhraseIndex, term: Term): void {
  let postings = 0;
  for (const alternative of term.alternatives) postings += index.postingCount(alternative.id);
  term.weight = Math.log(1 + index.phrases.length / (1 + Math.min(postings, index.phrases.length)));
}

/** Takes a typed word as the beginning of words. */
export function termOf(index: PhraseIndex, typed: string): Term {
  const term = { typed, alternatives: index.vocabulary.startingWith(typed), weight: 0, widened: false };
  weigh(index, term);
  return term;
}

/** Says how many typing errors a word of this length may hold. Short words would match everything. */
export function allowedErrors(typed: string): number {
  if (typed.length < 4) return typed.length === 3 ? 1 : 0;
  return typed.length < 5 ? 1 : 2;
}

/** Adds words that are a typing error or two away, and where there are none, words with the same letters in order. */
export function widen(index: PhraseIndex, term: Term): void {
  if (term.widened) return;
  term.widened = true;
  const limit = allowedErrors(term.typed);
  const known = new Set(term.alternatives.map((alternative) => alternative.id));
  if (limit > 0)
    for (const alternative of index.vocabulary.closeTo(term.typed, limit))
      if (!known.has(alternative.id)) term.alternatives.push(alternative);
  if (term.alternatives.length === 0 && term.typed.length >= 3)
    term.alternatives = index.vocabulary.withLetters(term.typed);
  if (known.size === 0) weigh(index, term);
}

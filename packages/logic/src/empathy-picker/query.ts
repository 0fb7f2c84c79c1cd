import { tokensOf } from './fold.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Alternative } from './vocabulary.ts';

/** Is one typed word with the words of the library that stand for it. */
export interface Term {
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  /** Weight of the word: rare words tell more. */
  readonly weight: number;
}

const oneLetter = /^[a-z0-9]$/;

/**
 * Splits a query into folded words, each once, at most twelve of them. In a large library one letter says nothing yet:
 * most phrases have a word that begins with it.
 */
export function typedWords(query: string, librarySize = 0): string[] {
  const words = [...new Set(tokensOf(query).map((token) => token.word))].slice(0, 12);
  return librarySize > 2000 ? words.filter((word) => !oneLetter.test(word)) : words;
}

/**
 * Says how many typing errors a word may hold. A short one would match everything, so it is taken as typed where the
 * library has it; one that is nowhere is given the benefit of the doubt.
 */
export function allowedErrors(typed: string, known: boolean): 0 | 1 | 2 {
  const { length } = typed;
  if (length < 3) return 0;
  if (known) return length < 4 ? 0 : length < 6 ? 1 : 2;
  return length < 5 ? 1 : 2;
}

/**
 * Looks typed words up, and remembers them: while a query is typed, all its words but the last stay the same.
 * What it answers depends on the index alone, never on what was asked before.
 */
export class Terms {
  readonly #index: PhraseIndex;
  readonly #narrow = new Map<string, Term>();
  readonly #wide = new Map<string, Term>();
  #version = -1;

  constructor(index: PhraseIndex) {
    this.#index = index;
  }

  /** Forgets what was looked up when the index has changed, or when it is much. */
  refresh(): void {
    const { version, read } = this.#index;
    const now = version + read;
    if (this.#version === now && this.#narrow.size < 200) return;
    this.#narrow.clear();
    this.#wide.clear();
    this.#version = now;
  }

  #weigh(alternatives: readonly Alternative[]): number {
    const all = this.#index.phrases.length;
    let postings = 0;
    for (const alternative of alternatives) postings += this.#index.postingCount(alternative.id);
    return Math.log(1 + all / (1 + Math.min(postings, all)));
  }

  /** Takes a typed word as the beginning of words. */
  narrow(typed: string): Term {
    const known = this.#narrow.get(typed);
    if (known) return known;
    const alternatives = this.#index.vocabulary.startingWith(typed);
    const term = { typed, alternatives, weight: this.#weigh(alternatives) };
    this.#narrow.set(typed, term);
    return term;
  }

  /**
   * Adds words that are one typing error away, or up to two, and where there are none, words with the same
   * letters in order.
   */
  wide(typed: string, errors: 1 | 2): Term {
    const key = `${errors} ${typed}`;
    const known = this.#wide.get(key);
    if (known) return known;
    const { vocabulary } = this.#index;
    const limit = Math.min(errors, allowedErrors(typed, this.narrow(typed).alternatives.length > 0));
    const nearer = errors === 2 ? this.wide(typed, 1) : this.narrow(typed);
    const near = new Set(nearer.alternatives.map((alternative) => alternative.id));
    const close = limit < errors ? [] : vocabulary.closeTo(typed, errors, limit);
    let alternatives = [...nearer.alternatives, ...close.filter((alternative) => !near.has(alternative.id))];
    if (alternatives.length === 0 && errors === 2 && typed.length >= 3)
      alternatives = vocabulary.withLetters(typed);
    const weight = near.size > 0 ? nearer.weight : this.#weigh(alternatives);
    const term = { typed, alternatives, weight };
    this.#wide.set(key, term);
    return term;
  }
}

import type { Phrase } from '@evenkeel/content/base/phrase';
import { type Filters, filterMasks, passes } from './facet-bits.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { type Term, Terms, typedWords } from './query.ts';
import { createRanker, type Ranker, type RankingContext } from './ranking.ts';

export interface Hit {
  readonly phrase: Phrase;
  /** Number of the phrase in its index. */
  readonly number: number;
  readonly score: number;
}

/** Holds what a search found: how many, and each by its place. Places past the first are sorted when they are asked for. */
export interface SearchResults {
  readonly total: number;
  /** The typed words with the library's words that stood for them. */
  readonly terms: readonly Term[];
  at(place: number): Hit | undefined;
}

export interface SearchOptions {
  readonly query: string;
  readonly filters?: Filters;
  /** The same object as long as nothing in it changed: what follows from it is computed once. */
  readonly context?: RankingContext;
}

const noContext: RankingContext = {};

/** By place: in the text, in tags and keywords, in the title, in the names of its feelings. What can be read tells more. */
const placeWeight = [1.1, 0.9, 1.3, 0.5] as const;
/** A phrase that has all that was typed stands above one that lacks a word, and one without typing errors above both. */
const fullBonus = 1;
const cleanBonus = 0.5;
/** Share of the query's weight that a phrase has to hold when it lacks a word. */
const leastMeant = 0.3;
/** With fewer full matches than this, typing errors and left-out words are allowed for. */
const enough = 5;
const firstSorted = 48;

/** Searches an index. It keeps room for its sums between searches, so one is made for each index and used again. */
export class Searcher {
  readonly #index: PhraseIndex;
  readonly #terms: Terms;
  #scores = new Float32Array(0);
  #best = new Float32Array(0);
  /** Serial number of the last term that touched a phrase; at or above the search's first one, the sums are its own. */
  #seen = new Int32Array(0);
  #hits = new Uint8Array(0);
  #touched = new Int32Array(0);
  #touchedCount = 0;
  #serial = 1;
  #first = 1;
  #ranker: Ranker | undefined;
  #context: RankingContext | undefined;
  #bonuses: Float32Array = new Float32Array(0);
  #bonusVersion = -1;
  #ofContext: Float32Array = new Float32Array(0);
  #contextKey = '';

  constructor(index: PhraseIndex) {
    this.#index = index;
    this.#terms = new Terms(index);
  }

  get index(): PhraseIndex {
    return this.#index;
  }

  /** Finds and ranks phrases. An empty query ranks the whole library by own use and context. */
  search(options: SearchOptions): SearchResults {
    this.#prepare(options);
    const { found, terms } = this.#find(options);
    return this.#ranked(found, terms, options);
  }

  /** Gives the ranker of a context: the same as long as the context is the same object. */
  rankerFor(context: RankingContext): Ranker {
    if (!this.#ranker || this.#context !== context) {
      this.#ranker = createRanker(context);
      this.#context = context;
      this.#bonusVersion = -1;
    }
    return this.#ranker;
  }

  #prepare(options: SearchOptions): void {
    const count = this.#index.phrases.length;
    if (count > this.#scores.length) {
      const room = Math.max(256, count + (count >> 2));
      this.#scores = new Float32Array(room);
      this.#best = new Float32Array(room);
      this.#seen = new Int32Array(room);
      this.#hits = new Uint8Array(room);
      this.#touched = new Int32Array(room);
      this.#serial = 1;
    }
    const ranker = this.rankerFor(options.context ?? noContext);
    if (this.#bonusVersion !== this.#index.version || this.#bonuses.length < count) {
      const { channel, feeling, intensity } = options.context ?? noContext;
      const key = `${this.#index.version} ${count} ${channel} ${feeling} ${intensity}`;
      if (key !== this.#contextKey) this.#ofContext = ranker.contextBonuses(this.#index);
      this.#contextKey = key;
      this.#bonuses = ranker.bonuses(this.#index, this.#ofContext);
      this.#bonusVersion = this.#index.version;
    }
  }

  #everything(masks: readonly number[]): Int32Array {
    const index = this.#index;
    let found = 0;
    for (let number = 0; number < index.phrases.length; number++) {
      if (index.phrases[number] === undefined || !passes(index.bitsOf(number), masks)) continue;
      this.#scores[number] = this.#bonuses[number]!;
      this.#touched[found++] = number;
    }
    return this.#touched.subarray(0, found);
  }

  #find(options: SearchOptions): { found: Int32Array; terms: readonly Term[] } {
    const masks = filterMasks(options.filters ?? {});
    const words = typedWords(options.query, this.#index.size);
    if (words.length === 0) return { found: this.#everything(masks), terms: [] };
    this.#terms.refresh();
    let terms: readonly Term[] = [];
    let found: Int32Array = new Int32Array(0);
    let clean: number[] | undefined;
    // First as typed, then with one typing error a word, then with two; a word that is nowhere is widened at once.
    for (const errors of [0, 1, 2] as const) {
      terms = words.map((typed) => this.#termOf(typed, errors));
      found = this.#collect(terms, masks, terms.length);
      if (found.length >= enough) break;
      clean ??= Array.from(found);
    }
    // Some words may not be in any phrase: take the phrases that hold most of what was meant.
    if (found.length < enough && terms.length > 1)
      found = this.#collect(terms, masks, Math.ceil(terms.length / 2));
    for (const number of clean ?? []) this.#scores[number] = this.#scores[number]! + cleanBonus;
    return { found, terms };
  }

  #termOf(typed: string, errors: 0 | 1 | 2): Term {
    const terms = this.#terms;
    let term = errors === 0 ? terms.narrow(typed) : terms.wide(typed, errors);
    if (term.alternatives.length === 0) term = terms.wide(typed, 1);
    return term.alternatives.length === 0 ? terms.wide(typed, 2) : term;
  }

  /** Adds up the scores of all phrases that have at least `needed` of the terms. */
  #collect(terms: readonly Term[], masks: readonly number[], needed: number): Int32Array {
    this.#first = ++this.#serial;
    this.#touchedCount = 0;
    // The rarest first, so that a search for all words touches few phrases.
    const order = [...terms].sort((a, b) => b.weight - a.weight);
    const strict = needed === terms.length;
    for (let i = 0; i < order.length; i++) {
      this.#add(order[i]!, strict ? i : 0);
      this.#serial++;
    }
    const index = this.#index;
    let most = 0;
    for (const term of terms) most += term.weight;
    let found = 0;
    for (let i = 0; i < this.#touchedCount; i++) {
      const number = this.#touched[i]!;
      if (this.#hits[number]! < needed || index.phrases[number] === undefined) continue;
      if (!passes(index.bitsOf(number), masks)) continue;
      const short = 1 / (1 + 0.006 * index.lengthOf(number));
      const isFull = this.#hits[number] === terms.length;
      // One word out of several, and that one misspelt, is chance.
      if (!isFull && this.#scores[number]! < leastMeant * most) continue;
      const full = isFull ? fullBonus : 0;
      this.#scores[number] = (this.#scores[number]! / most) * short + full + this.#bonuses[number]!;
      this.#touched[found++] = number;
    }
    return this.#touched.subarray(0, found);
  }

  /** Adds one term; phrases that have fewer than `before` terms so far are passed over. */
  #add(term: Term, before: number): void {
    const serial = this.#serial;
    const first = this.#first;
    const { weight } = term;
    const scores = this.#scores;
    const best = this.#best;
    const seen = this.#seen;
    const hits = this.#hits;
    const touched = this.#touched;
    let count = this.#touchedCount;
    for (const { id, quality } of term.alternatives) {
      this.#index.eachPosting(id, (list, from, to) => {
        for (let i = from; i < to; i++) {
          const posting = list[i]!;
          const number = posting >>> 2;
          const amount = weight * quality * placeWeight[posting & 3]!;
          const last = seen[number]!;
          if (last === serial) {
            if (amount > best[number]!) {
              scores[number] = scores[number]! + amount - best[number]!;
              best[number] = amount;
            }
          } else if (last >= first) {
            if (hits[number]! < before) continue;
            seen[number] = serial;
            best[number] = amount;
            scores[number] = scores[number]! + amount;
            hits[number] = hits[number]! + 1;
          } else if (before === 0) {
            seen[number] = serial;
            best[number] = amount;
            scores[number] = amount;
            hits[number] = 1;
            touched[count++] = number;
          }
        }
      });
    }
    this.#touchedCount = count;
  }

  #ranked(found: Int32Array, terms: readonly Term[], options: SearchOptions): SearchResults {
    const index = this.#index;
    const scores = this.#scores;
    const total = found.length;
    const better = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
    const few = total <= firstSorted;
    const top = few ? Array.from(found).sort(better) : bestOf(found, firstSorted, better);
    const hits: (Hit | undefined)[] = top.map((number) => ({
      phrase: index.phrases[number]!,
      number,
      score: scores[number]!,
    }));
    const { version } = index;
    let whole: readonly Hit[] | undefined = few ? (hits as Hit[]) : undefined;
    const all = () => {
      // The sums have been used again since: search once more, this time sorting everything.
      whole ??= this.#index.version === version ? this.#sortedAgain(options) : (hits as Hit[]);
      return whole;
    };
    return {
      total,
      terms,
      at: (place) => hits[place] ?? (place < total && place >= 0 ? all()[place] : undefined),
    };
  }

  #sortedAgain(options: SearchOptions): Hit[] {
    this.#prepare(options);
    const { found } = this.#find(options);
    const scores = this.#scores;
    return Array.from(found)
      .sort((a, b) => scores[b]! - scores[a]! || a - b)
      .map((number) => ({ phrase: this.#index.phrases[number]!, number, score: scores[number]! }));
  }
}

/** Picks the best `count` of many without sorting the rest, by a heap whose root is the worst kept. */
function bestOf(found: Int32Array, count: number, better: (a: number, b: number) => number): number[] {
  const heap = Array.from(found.subarray(0, count)).sort((a, b) => better(b, a));
  for (let i = count; i < found.length; i++) {
    const number = found[i]!;
    if (better(number, heap[0]!) >= 0) continue;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && better(heap[child]!, heap[child + 1]!) < 0) child++;
      if (better(number, heap[child]!) >= 0) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = number;
  }
  return heap.sort(better);
}

/** Makes a searcher over an index. */
export function createSearcher(index: PhraseIndex): Searcher {
  return new Searcher(index);
}

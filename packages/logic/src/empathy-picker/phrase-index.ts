import type { Phrase } from '@evenkeel/content/base/phrase';
import { facetBits } from './facet-bits.ts';
import { eachWord, searchableText } from './fold.ts';
import { type BrokenPhrase, brokenPhrase } from './readable.ts';
import { Vocabulary } from './vocabulary.ts';

/** Says where a word stands in a phrase. A posting keeps the best place only. */
export const places = ['body', 'keyword', 'title', 'feeling'] as const;
const body = 0;
const keyword = 1;
const title = 2;
const feeling = 3;

/** Gives words that find a phrase and are not written in it, such as the names of its feelings. */
export type AlsoFoundBy = (phrase: Phrase) => readonly string[];

/**
 * Holds a library of phrases ready for searching: for each word, the phrases that have it and where.
 * It is filled in slices and can be searched at any moment; a phrase that cannot be read is left out and named.
 */
export class PhraseIndex {
  readonly vocabulary = new Vocabulary();
  /** The readable phrases; a removed one leaves an empty place. */
  readonly phrases: (Phrase | undefined)[] = [];
  readonly broken: BrokenPhrase[] = [];
  readonly #source: readonly unknown[];
  readonly #alsoFoundBy: AlsoFoundBy | undefined;
  readonly #ids = new Map<string, number>();
  /** Postings of words still being gathered, by word: phrase number × 4 + place. */
  #loose: (number[] | undefined)[] = [];
  #packed = new Uint32Array(0);
  #starts = new Uint32Array(1);
  #bits = new Int32Array(256);
  #lengths = new Uint8Array(256);
  #read = 0;
  #work: Generator<void, void> | undefined;
  /** Rises with every change, so that what was computed from the index is known to be old. */
  version = 0;
  #live = 0;

  constructor(source: readonly unknown[], alsoFoundBy?: AlsoFoundBy) {
    this.#source = source;
    this.#alsoFoundBy = alsoFoundBy;
    this.#work = this.#build();
  }

  alsoFoundBy(phrase: Phrase): readonly string[] {
    return this.#alsoFoundBy?.(phrase) ?? [];
  }

  /** How many phrases of the source have been read, broken ones included. */
  get read(): number {
    return this.#read;
  }

  /** How many there are to read. */
  get total(): number {
    return this.#source.length;
  }

  /** How many phrases can be found now. */
  get size(): number {
    return this.#live;
  }

  get ready(): boolean {
    return this.#work === undefined;
  }

  /**
   * Works on the index as long as `more()` says so (asked about every half millisecond). Returns whether it is finished.
   * The caller owns the clock and the pauses; searching between slices is allowed.
   */
  build(more: () => boolean): boolean {
    while (this.#work && more()) if (this.#work.next().done) this.#work = undefined;
    return this.ready;
  }

  /** Finishes the index in one go: for servers, tests and small libraries. */
  buildAll(): this {
    this.build(() => true);
    return this;
  }

  /** Adds a phrase of the agent's own, or puts it in the place of the one with the same id. */
  add(phrase: Phrase): void {
    this.remove(phrase.id);
    this.#take(phrase);
    this.version++;
  }

  remove(id: string): void {
    const number = this.#ids.get(id);
    if (number === undefined) return;
    this.#ids.delete(id);
    this.phrases[number] = undefined;
    this.#bits[number] = 0;
    this.#live--;
    this.version++;
  }

  numberOf(id: string): number | undefined {
    return this.#ids.get(id);
  }

  bitsOf(number: number): number {
    return this.#bits[number] ?? 0;
  }

  /** How many distinct words a phrase has, at most 255. */
  lengthOf(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  /** Calls back for each stretch of postings of a word: a list, and where to read it from and up to. */
  eachPosting(word: number, visit: (list: ArrayLike<number>, from: number, to: number) => void): void {
    if (word + 1 < this.#starts.length) visit(this.#packed, this.#starts[word]!, this.#starts[word + 1]!);
    const loose = this.#loose[word];
    if (loose) visit(loose, 0, loose.length);
  }

  postingCount(word: number): number {
    const packed = word + 1 < this.#starts.length ? this.#starts[word + 1]! - this.#starts[word]! : 0;
    return packed + (this.#loose[word]?.length ?? 0);
  }

  #grow(number: number): void {
    if (number < this.#bits.length) return;
    const bits = new Int32Array(this.#bits.length * 2);
    bits.set(this.#bits);
    this.#bits = bits;
    const lengths = new Uint8Array(this.#lengths.length * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
  }

  #take(phrase: Phrase): void {
    const number = this.phrases.length;
    this.#grow(number);
    this.phrases.push(phrase);
    this.#ids.set(phrase.id, number);
    this.#bits[number] = facetBits(phrase);
    this.#live++;
    let length = 0;
    const post = (text: string, place: number) =>
      eachWord(text, (word) => {
        const id = this.vocabulary.add(word);
        const list = this.#loose[id];
        if (!list) this.#loose[id] = [number * 4 + place];
        // Fields come best first, so a word that this phrase already has is in a better place.
        else if (list[list.length - 1]! >>> 2 !== number) list.push(number * 4 + place);
        else return;
        length++;
      });
    if (phrase.title) post(phrase.title, title);
    post(searchableText(phrase.written), body);
    if (phrase.spoken && phrase.spoken !== phrase.written) post(searchableText(phrase.spoken), body);
    for (const text of phrase.tags ?? []) post(text, keyword);
    for (const text of phrase.keywords ?? []) post(text, keyword);
    for (const text of this.alsoFoundBy(phrase)) post(text, feeling);
    this.#lengths[number] = Math.min(length, 255);
  }

  *#build(): Generator<void, void> {
    for (const value of this.#source) {
      const at = this.#read++;
      const broken = brokenPhrase(value, at);
      if (broken) this.broken.push(broken);
      else {
        const phrase = value as Phrase;
        if (phrase.review?.status === 'retired') continue;
        if (this.#ids.has(phrase.id))
          this.broken.push({
            at,
            id: phrase.id,
            field: 'id',
            message: `Phrase ${phrase.id} is there twice; the first is kept.`,
          });
        else this.#take(phrase);
      }
      if (at % 24 === 23) yield;
    }
    this.version++;
    yield;
    yield* this.vocabulary.sort();
    yield* this.#pack();
    this.version++;
  }

  /** Moves the gathered postings into one array: a third of the memory, and faster to read. */
  *#pack(): Generator<void, void> {
    const words = this.#loose.length;
    const starts = new Uint32Array(words + 1);
    for (let word = 0; word < words; word++)
      starts[word + 1] = starts[word]! + (this.#loose[word]?.length ?? 0);
    const packed = new Uint32Array(starts[words]!);
    yield;
    const taken = (word: number) => (word < words ? starts[word + 1]! - starts[word]! : 0);
    let since = 0;
    for (let word = 0; word < words; word++) {
      const list = this.#loose[word];
      if (!list) continue;
      const start = starts[word]!;
      const count = taken(word);
      for (let i = 0; i < count; i++) packed[start + i] = list[i]!;
      since += count;
      if (since > 40_000) {
        since = 0;
        yield;
      }
    }
    // What was added between the slices stays loose.
    const loose: (number[] | undefined)[] = [];
    for (let word = 0; word < this.#loose.length; word++) {
      const list = this.#loose[word];
      const count = taken(word);
      if (list && list.length > count) loose[word] = list.slice(count);
    }
    this.#loose = loose;
    this.#packed = packed;
    this.#starts = starts;
  }
}

/** Makes an index over a library. Nothing is read until `build` or `buildAll` is called. */
export function createPhraseIndex(phrases: readonly unknown[], alsoFoundBy?: AlsoFoundBy): PhraseIndex {
  return new PhraseIndex(phrases, alsoFoundBy);
}

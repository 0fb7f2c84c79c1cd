/** Is a word of the library that stands for a word of the query. */
export interface Alternative {
  readonly id: number;
  /** 0 to 1: how well it stands for what was typed. */
  readonly quality: number;
  readonly how: 'exact' | 'prefix' | 'typo' | 'letters';
}

/** Marks which letters a word has, in 32 bits, so that most words are ruled out without comparing them. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const head = 8;
const width = 64;
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];

/**
 * Counts the typing errors (a letter wrong, left out, put in, or two swapped) between what was typed and
 * a word or any beginning of it. Returns `limit + 1` when there are more, and the length that fits best.
 */
export function typingErrors(typed: string, word: string, limit: number): { errors: number; length: number } {
  const m = typed.length;
  const n = Math.min(word.length, m + limit, width - 1);
  const none = { errors: limit + 1, length: 0 };
  if (m >= width || n < m - limit) return none;
  let [before, last, here] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= n; j++) last[j] = j;
  for (let i = 1; i <= m; i++) {
    const code = typed.charCodeAt(i - 1);
    let best = i;
    here[0] = i;
    for (let j = 1; j <= n; j++) {
      const other = word.charCodeAt(j - 1);
      let cost = Math.min(last[j - 1]! + (code === other ? 0 : 1), last[j]! + 1, here[j - 1]! + 1);
      if (i > 1 && j > 1 && code === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other)
        cost = Math.min(cost, before[j - 2]! + 1);
      here[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return none;
    [before, last, here] = [last, here, before];
  }
  let errors = limit + 1;
  let length = 0;
  for (let j = Math.max(0, m - limit); j <= n; j++) {
    const cost = last[j]!;
    if (cost < errors || (cost === errors && j === n)) {
      errors = cost;
      length = j;
    }
  }
  return { errors, length };
}

function hasLettersInOrder(word: string, typed: string): boolean {
  let at = 0;
  for (let i = 0; i < typed.length; i++) {
    at = word.indexOf(typed[i]!, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Holds the distinct words of a library and finds those that stand for a typed word.
 * Words may be added at any time; `sortedUpTo` of them can be found by halving, the rest are looked through.
 */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #ids = new Map<string, number>();
  #letters = new Int32Array(1024);
  /** Letters of the first eight only: what was typed so far is compared with a beginning. */
  #heads = new Int32Array(1024);
  #order = new Uint32Array(0);

  idOf(word: string): number | undefined {
    return this.#ids.get(word);
  }

  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.#ids.set(word, id);
    if (id >= this.#letters.length) {
      const larger = new Int32Array(this.#letters.length * 2);
      larger.set(this.#letters);
      this.#letters = larger;
      const heads = new Int32Array(larger.length);
      heads.set(this.#heads);
      this.#heads = heads;
    }
    this.#letters[id] = lettersOf(word);
    this.#heads[id] = lettersOf(word.slice(0, head));
    return id;
  }

  /** Sorts the words known so far, a bucket of first letters at a time; `more()` says whether to go on. */
  *sort(): Generator<void, void> {
    const buckets = new Map<string, number[]>();
    for (let id = 0; id < this.words.length; id++) {
      const head = this.words[id]!.slice(0, 2);
      const bucket = buckets.get(head);
      if (bucket) bucket.push(id);
      else buckets.set(head, [id]);
      if (id % 4096 === 4095) yield;
    }
    const order = new Uint32Array(this.words.length);
    let filled = 0;
    const words = this.words;
    for (const head of [...buckets.keys()].sort()) {
      const bucket = buckets.get(head) ?? [];
      bucket.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
      order.set(bucket, filled);
      filled += bucket.length;
      yield;
    }
    this.#order = order;
  }

  #lowerBound(word: string): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.words[this.#order[middle]!]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Finds the word itself and the words that begin with it. */
  startingWith(typed: string): Alternative[] {
    const found: Alternative[] = [];
    const take = (id: number) => {
      const word = this.words[id]!;
      if (word.length === typed.length) found.push({ id, quality: 1, how: 'exact' });
      else found.push({ id, quality: 0.55 + (0.35 * typed.length) / word.length, how: 'prefix' });
    };
    for (let at = this.#lowerBound(typed); at < this.#order.length; at++) {
      const id = this.#order[at]!;
      if (!this.words[id]!.startsWith(typed)) break;
      take(id);
    }
    for (let id = this.#order.length; id < this.words.length; id++)
      if (this.words[id]!.startsWith(typed)) take(id);
    return found.sort((a, b) => b.quality - a.quality);
  }

  /** Finds the words, or beginnings of words, that are `least` to `limit` typing errors away. */
  closeTo(typed: string, least: number, limit: number): Alternative[] {
    const letters = lettersOf(typed);
    const of = typed.length + limit <= head ? this.#heads : this.#letters;
    const found: Alternative[] = [];
    const { words } = this;
    for (let id = 0; id < words.length; id++) {
      if (countBits(letters & ~of[id]!) > limit) continue;
      const word = words[id]!;
      if (word.length < typed.length - limit) continue;
      const { errors, length } = typingErrors(typed, word, limit);
      if (errors < least || errors > limit) continue;
      const whole = length / word.length;
      const sure = (errors === 1 ? 0.66 : 0.45) * (1 - errors / (typed.length + 1));
      found.push({ id, quality: sure * (0.6 + 0.4 * whole), how: 'typo' });
    }
    return found.sort((a, b) => b.quality - a.quality);
  }

  /** Finds the words that have the typed letters in this order from the same first letter, as "dlvry" for "delivery". */
  withLetters(typed: string): Alternative[] {
    const letters = lettersOf(typed);
    const found: Alternative[] = [];
    for (let id = 0; id < this.words.length; id++) {
      if ((letters & ~this.#letters[id]!) !== 0) continue;
      const word = this.words[id]!;
      if (word.length <= typed.length || word.charCodeAt(0) !== typed.charCodeAt(0)) continue;
      if (hasLettersInOrder(word, typed))
        found.push({ id, quality: (0.35 * typed.length) / word.length, how: 'letters' });
    }
    return found.sort((a, b) => b.quality - a.quality);
  }
}

import type { FactPatterns } from '@evenkeel/content/paraphrase-prompt';
import type { ClientMessage, Fact, FactKind } from '../base/note/index.ts';
import { compiled } from './compile.ts';
import { type Day, dayAt } from './days.ts';
import { fold } from './fold.ts';
import { factValue, type Slots } from './values.ts';

/** How much of a message is read, in code units. What stands behind it is another kind of text than a client's message. */
export const readUpTo = 20_000;

export interface FactOptions {
  /** Holds names to be recognised as products, whatever the letter case. */
  readonly products?: readonly string[] | undefined;
  /** IANA zone in which "yesterday" is counted. Left out, it is UTC. */
  readonly zone?: string | undefined;
}

/** Is a fact in one text. `shifting` tells that its words mean another day on another day, as "yesterday" does. */
export interface FoundFact extends Omit<Fact, 'message'> {
  readonly shifting: boolean;
}

interface Span {
  readonly kind: FactKind | 'none';
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly shifting: boolean;
  readonly rank: number;
}

const letter = /[\p{L}\p{N}]/u;

function productSpans(text: string, products: readonly string[]): Span[] {
  return products.flatMap((product) => {
    const name = fold(product).text.trim();
    const spans: Span[] = [];
    if (name === '') return spans;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '')) continue;
      spans.push({ kind: 'product', start, end, value: product, shifting: false, rank: -1 });
    }
    return spans;
  });
}

function patternSpans(text: string, patterns: FactPatterns, base: Day): Span[] {
  const from = compiled(patterns);
  const { figures } = patterns;
  return from.patterns.flatMap(({ pattern, find }, rank) => {
    const { kind, means = {} } = pattern;
    const spans: Span[] = [];
    find.lastIndex = 0;
    for (let found = find.exec(text); found; found = find.exec(text)) {
      const [start, end] = found.indices?.groups?.['span'] ?? [found.index, found.index];
      // What stands around a fact may be part of the next one.
      find.lastIndex = Math.max(end, found.index + 1);
      const slots = found.groups as Slots;
      const value = kind === 'none' ? '' : factValue(kind, slots, means, from, { figures, base });
      const shifting =
        kind === 'date' && (means.ago ?? means.days ?? means.weeks ?? means.months) !== undefined;
      // 31 February means no day, and the month alone was not meant either.
      spans.push({ kind: value === '' ? 'none' : kind, start, end, value, shifting, rank });
    }
    return spans;
  });
}

/** Keeps of all that overlap the longest, and of two as long the one whose pattern stands first. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const taken = new Set<number>();
  const byLength = [...spans].sort(
    (one, other) =>
      other.end - other.start - (one.end - one.start) || one.rank - other.rank || one.start - other.start,
  );
  for (const span of byLength) {
    let free = true;
    for (let place = span.start; place < span.end && free; place++) free = !taken.has(place);
    if (!free) continue;
    for (let place = span.start; place < span.end; place++) taken.add(place);
    kept.push(span);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** Finds the facts in one text that was written at an instant, in milliseconds since 1970. */
export function factsIn(
  written: string,
  at: number,
  patterns: FactPatterns,
  { products = [], zone }: FactOptions = {},
): FoundFact[] {
  const read = written.slice(0, readUpTo);
  const { text, at: places } = fold(read);
  const base = dayAt(at, zone);
  const spans = [...productSpans(text, products), ...patternSpans(text, patterns, base)];
  return withoutOverlaps(spans).flatMap(({ kind, start, end, value, shifting }) => {
    if (kind === 'none') return [];
    const first = places[start] ?? 0;
    const behind = places[end] ?? read.length;
    // What was dropped between the last sign and the next one, such as a vowel sign, belongs to the word.
    const last = /^[^\s\p{P}]*$/u.test(read.slice((places[end - 1] ?? first) + 1, behind))
      ? behind
      : (places[end - 1] ?? first) + 1;
    return [{ kind, text: read.slice(first, last), value, start: first, end: last, shifting }];
  });
}

/**
 * Finds the checkable things in what a client wrote: amounts, dates, durations, numbers of orders, tickets and shipments,
 * earlier contacts, and products. It reads by the patterns of one language and guesses nothing; what the agent wrote is
 * left out. Linear in the length of the messages, of which it reads the first 20,000 code units each.
 */
export function findFacts(
  messages: readonly ClientMessage[],
  patterns: FactPatterns,
  options: FactOptions = {},
): Fact[] {
  return messages
    .filter(({ from }) => from === 'client')
    .flatMap(({ id, text, at }) =>
      factsIn(text, at, patterns, options).map(({ shifting: _, ...fact }) => ({ ...fact, message: id })),
    );
}

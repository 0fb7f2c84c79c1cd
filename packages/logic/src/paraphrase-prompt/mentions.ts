import type { FactPatterns } from '@evenkeel/content/paraphrase-prompt';
import type { ClientMessage, Fact } from '../base/note/index.ts';
import { type FactOptions, factsIn, findFacts } from './find-facts.ts';
import { fold } from './fold.ts';
import { literal } from './numbers.ts';

/** Lists each fact once, however often the client wrote it: as it was written last. */
export function distinctFacts(
  messages: readonly ClientMessage[],
  patterns: FactPatterns,
  options: FactOptions = {},
): Fact[] {
  const known = new Map<string, Fact>();
  for (const fact of findFacts(messages, patterns, options)) known.set(factKey(fact), fact);
  return [...known.values()];
}

/** Names a fact, whichever message it stands in and however it is written. */
export function factKey({ kind, value }: Pick<Fact, 'kind' | 'value'>): string {
  return `${kind} ${value}`;
}

const amountOf = (value: string) => value.split(' ') as [string, string?];

/** Compares two values. An amount with a sign that several currencies share is like any amount of the same number. */
function sameValue(one: Pick<Fact, 'kind' | 'value'>, other: Pick<Fact, 'kind' | 'value'>): boolean {
  if (one.kind !== other.kind) return false;
  if (one.value === other.value) return true;
  if (one.kind !== 'amount') return false;
  const [code, number] = amountOf(one.value);
  const [otherCode, otherNumber] = amountOf(other.value);
  return number === otherNumber && (code === '$' || otherCode === '$');
}

/**
 * Makes a test of whether a text mentions a fact, also when it is written otherwise: "$49.90" and "49.90 dollars",
 * "48213" and "#48213", "yesterday" and its date. The text's own "yesterday" is read at `now`, in milliseconds since 1970.
 */
export function mentionsIn(
  text: string,
  patterns: FactPatterns,
  { now, messages = [], ...options }: FactOptions & { now: number; messages?: readonly ClientMessage[] },
): (fact: Fact) => boolean {
  if (text.trim() === '') return () => false;
  const { text: folded } = fold(text);
  const read = new Map<number, ReturnType<typeof factsIn>>();
  const readAt = (at: number) => {
    const known = read.get(at) ?? factsIn(text, at, patterns, options);
    read.set(at, known);
    return known;
  };
  const stands = (words: string) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${literal(fold(words).text.replace(/^#/, ''))}(?![\\p{L}\\p{N}])`,
      'u',
    ).test(folded);
  return (fact) => {
    if (readAt(now).some((found) => sameValue(found, fact))) return true;
    if (fact.kind !== 'date') return stands(fact.text);
    // "On Monday" means the same Monday in the answer; "yesterday" does not.
    const at = messages.find(({ id }) => id === fact.message)?.at ?? now;
    return readAt(at).some((found) => !found.shifting && sameValue(found, fact));
  };
}

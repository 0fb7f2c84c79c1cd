import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactPatterns } from '@evenkeel/content/paraphrase-prompt';
import { findFacts } from '@evenkeel/logic/paraphrase-prompt';

export const locales = ['en', 'es', 'ar'] as const;
export type Locale = (typeof locales)[number];

interface Labelled {
  readonly id: string;
  readonly locale: Locale;
  readonly sentAt: string;
  readonly products?: readonly string[];
  readonly text: string;
  readonly facts: readonly { readonly kind: string; readonly text: string }[];
}

/** Is one message with what was rightly found in it, missed, and found although it is none. */
export interface Judged {
  readonly message: Labelled;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  readonly inventions: readonly string[];
}

/** Is how often something was right. Both are 1 where there was nothing to find, or nothing found. */
export interface Score {
  readonly hits: number;
  readonly misses: number;
  readonly inventions: number;
  readonly precision: number;
  readonly recall: number;
}

// The labels leave articles out at the start, and keep those that belong to a name; whether one does is no matter of the fact.
const trimmed = (text: string) =>
  text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/^(?:the|el|la|los|las)\s+/iu, '');
const nameOf = (fact: { kind: string; text: string }) => `${fact.kind}\t${trimmed(fact.text)}`;
export const kindOf = (name: string) => name.split('\t')[0] ?? '';

/** Reads the labelled messages of one author in one language. */
export function readMessages(half: 'first' | 'second', locale: Locale): Labelled[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, half, `${locale}.json`), 'utf8'));
}

/** Looks for the facts of one message and compares them with its labels, span for span. */
export function judge(message: Labelled, patterns: FactPatterns): Judged {
  const { id, text, sentAt, products } = message;
  const found = findFacts([{ id, text, from: 'client', at: Date.parse(sentAt) }], patterns, { products });
  const open = message.facts.map(nameOf);
  const hits: string[] = [];
  const inventions: string[] = [];
  for (const fact of found.map(nameOf)) {
    const place = open.indexOf(fact);
    if (place < 0) inventions.push(fact);
    else hits.push(...open.splice(place, 1));
  }
  return { message, hits, misses: open, inventions };
}

/** Adds judgements up, of one kind or of all. */
export function scoreOf(judged: readonly Judged[], kind?: string): Score {
  const count = (part: 'hits' | 'misses' | 'inventions') =>
    judged.flatMap((one) => one[part]).filter((name) => kind === undefined || kindOf(name) === kind).length;
  const [hits, misses, inventions] = [count('hits'), count('misses'), count('inventions')];
  return {
    hits,
    misses,
    inventions,
    precision: hits + inventions === 0 ? 1 : hits / (hits + inventions),
    recall: hits + misses === 0 ? 1 : hits / (hits + misses),
  };
}

/** Writes a score as one line of a table. */
export function lineOf(name: string, { hits, misses, inventions, precision, recall }: Score): string {
  const figures = [precision, recall].map((value) => value.toFixed(3));
  return [name.padEnd(16), ...figures, hits, misses, inventions].join('  ');
}

import { type TimePhrases, type TimeUnit, timeUnits } from '@evenkeel/content/follow-up-scheduler';
import { foldTime, type Heard } from './heard.ts';
import type { Amount } from './presets.ts';

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const anyOf = (words: readonly string[]) =>
  [...words]
    .map(foldTime)
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

const folded = <T>(words: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [foldTime(word), value]));

interface SpanPattern {
  readonly whole: RegExp;
  readonly piece: RegExp;
  readonly and: RegExp;
}
const patterns = new WeakMap<TimePhrases, SpanPattern>();

function patternOf(phrases: TimePhrases): SpanPattern {
  const known = patterns.get(phrases);
  if (known) return known;
  const units = anyOf(timeUnits.flatMap((unit) => phrases.units[unit]));
  const number = `\\d{1,3}(?:[.]5)?|(?:${anyOf(Object.keys(phrases.numbers))})(?= )`;
  const both = Object.keys(phrases.spans).length > 0 ? `|${anyOf(Object.keys(phrases.spans))}` : '';
  const and = anyOf(phrases.and);
  const piece = `(?:(?:(?:${number}) ?)?(?:${units})${both}|${anyOf(Object.keys(phrases.numbers))})`;
  const joined = `${piece}(?:(?: ?(?:${and}) ?| )${piece})*`;
  const after = phrases.after.length > 0 ? `|${joined} (?:${anyOf(phrases.after)})` : '';
  const made = {
    and: new RegExp(` (${and}) ?`, 'gu'),
    whole: new RegExp(
      `^(?:(?:${anyOf(phrases.before)}) (?<ahead>${joined})${after}|(?<bare>${joined}))$`,
      'u',
    ),
    piece: new RegExp(
      `(?<![\\p{L}\\d])(?:(?<both>${both.slice(1) || '(?!)'})(?![\\p{L}\\d])|(?:(?<number>${number}) ?)?(?<unit>${units})(?![\\p{L}\\d])|(?<half>${anyOf(Object.keys(phrases.numbers))})(?![\\p{L}\\d]))`,
      'gu',
    ),
  };
  patterns.set(phrases, made);
  return made;
}

/**
 * Reads a text that is nothing but a span of time, such as "in 2 hours", "45 min" or "in a day and a half".
 * The text is folded. Gives nothing when anything else stands in it.
 */
export function hearSpan(text: string, phrases: TimePhrases): Heard | undefined {
  const { whole, piece, and } = patternOf(phrases);
  if (!whole.test(text)) return undefined;
  const amount: Partial<Record<TimeUnit, number>> = {};
  const numbers = folded(phrases.numbers);
  let last: TimeUnit | undefined;
  const add = (unit: TimeUnit, count: number) => {
    amount[unit] = (amount[unit] ?? 0) + count;
    last = unit;
  };
  for (const { groups } of text.replace(and, ' $1 ').matchAll(piece)) {
    const { both, number, unit, half } = groups ?? {};
    if (both !== undefined) {
      const [count, of] = folded(phrases.spans)[both] ?? [0, 'minute' as const];
      add(of, count);
    } else if (unit !== undefined) {
      const of = timeUnits.find((name) => phrases.units[name].map(foldTime).includes(unit));
      if (!of) return undefined;
      add(of, number === undefined ? 1 : (numbers[number] ?? Number(number)));
    } else if (half !== undefined && last !== undefined && (numbers[half] ?? 1) < 1) {
      add(last, numbers[half] ?? 0);
    }
  }
  if (last === undefined) return undefined;
  const only = Object.keys(amount).every((unit) => unit === 'working-day');
  return { kind: 'after', amount: inWhole(amount), ...(only ? { opening: true } : {}) };
}

/** Turns halves into whole smaller spans: half an hour, a day and a half. */
function inWhole(amount: Partial<Record<TimeUnit, number>>): Amount {
  const hours = amount.hour ?? 0;
  const days = (amount.day ?? 0) + ((amount.week ?? 0) % 1) * 7;
  const result: Partial<Record<TimeUnit, number>> = { ...amount };
  if (hours % 1 !== 0) {
    result.hour = Math.floor(hours);
    result.minute = (amount.minute ?? 0) + (hours % 1) * 60;
  }
  if ((amount.week ?? 0) % 1 !== 0) result.week = Math.floor(amount.week ?? 0);
  if (days % 1 !== 0) result.hour = (result.hour ?? 0) + (days % 1) * 24;
  if (days >= 1 || amount.day !== undefined) result.day = Math.floor(days);
  if (result.month !== undefined) result.month = Math.max(1, Math.round(result.month));
  return Object.fromEntries(Object.entries(result).filter(([, count]) => count !== 0));
}

import * as v from 'valibot';
import { timeUnits } from './names.ts';

const word = v.pipe(v.string(), v.minLength(1));
const some = v.pipe(v.array(word), v.minLength(1));
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/**
 * Describes how a time is said in a language that no library reads: words in small letters, without accents or
 * vowel signs, with Latin digits.
 */
export const timeTableSchema = v.strictObject({
  /** Words of each day, Sunday first. */
  weekdays: v.pipe(v.array(some), v.length(7)),
  /** Words of each month, January first. */
  months: v.pipe(v.array(some), v.length(12)),
  today: some,
  tomorrow: some,
  dayAfterTomorrow: some,
  /** Stands after a weekday, week or month: the next one. */
  next: some,
  /** Stands before an hour. */
  at: some,
  am: some,
  pm: some,
  /** Hours as they are said, 1 to 12. */
  hours: v.pipe(v.array(some), v.length(12)),
  /** What is added to an hour, in minutes; below zero where it is taken away. */
  parts: v.record(word, v.pipe(v.number(), v.integer())),
  /** Times of day that need no number, with the hour they stand for. */
  times: v.record(word, clock),
});
export type TimeTable = v.InferOutput<typeof timeTableSchema>;

/** Describes how times are typed in one language. All words are in small letters, without accents or vowel signs. */
export const timePhrasesSchema = v.strictObject({
  /** An example that is understood. */
  example: word,
  /** Who reads what the words below do not: a library for the language, or a table of our own. */
  reader: v.union([v.picklist(['en', 'es']), timeTableSchema]),
  /** What is rewritten before it is read: a regular expression, and what takes its place. */
  rewrites: v.array(v.strictTuple([word, v.string()])),
  /** Words of the past: no follow-up is planned for it. */
  past: v.array(word),
  /** Words that change nothing. */
  fillers: v.array(word),
  /** Stand before a span: in, within. */
  before: some,
  /** Stand after a span: from now. */
  after: v.array(word),
  and: some,
  /** Numbers as words; a half is 0.5. */
  numbers: v.record(word, v.number()),
  /** Words of each span. */
  units: v.strictObject(v.entriesFromList(timeUnits, some)),
  /** Words that are a number and a span at once, such as a dual. */
  spans: v.record(word, v.strictTuple([v.number(), v.picklist(timeUnits)])),
});
export type TimePhrases = v.InferOutput<typeof timePhrasesSchema>;

import * as v from 'valibot';

const word = v.pipe(v.string(), v.minLength(1));
const numbered = v.record(word, v.number());

/** Names the units in which a client says how long something took. */
export const factUnits = ['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year'] as const;
export type FactUnit = (typeof factUnits)[number];

/**
 * Tells what a date's words mean beside the values that stand in its slots. A number moves the day of the message.
 * `weekday` says which one is meant: the last before the message, the next after it, or the last up to and with it.
 */
const meansSchema = v.strictObject({
  days: v.exactOptional(v.number()),
  weeks: v.exactOptional(v.number()),
  months: v.exactOptional(v.number()),
  years: v.exactOptional(v.number()),
  weekday: v.exactOptional(v.picklist(['last', 'next', 'up-to'])),
  /** The number and unit in the slots lie before the message. */
  ago: v.exactOptional(v.literal(true)),
  /** Month and day of a feast, such as `12-25`. */
  feast: v.exactOptional(v.pipe(v.string(), v.regex(/^\d\d-\d\d$/))),
  /** What the count or the number of units is, where no slot says it: 1 in "an hour", 90 minutes in "an hour and a half". */
  count: v.exactOptional(v.number()),
  unit: v.exactOptional(v.picklist(factUnits)),
});
export type FactMeans = v.InferOutput<typeof meansSchema>;

/**
 * Describes one way of writing a fact. `find` is a regular expression in lower case, matched against a text whose
 * accents, case, vowel signs and digits were made alike. `<name>` stands for a slot: `number`, `figure`, `ordinal`, `unit`,
 * `dual`, `before` and `after` (currencies), `month`, `weekday`, `day`, `year`, `time`, `numeric` (a date in figures),
 * `id`, `sure` (looks ahead for what can only be an id), `spaced` (an id in groups), `word`, `fill` (up to five words), or one of the language's own `lists`. `[[` and `]]` mark the span that is the
 * fact, where it is not the whole. Every repetition has a limit, so that no text can make it slow.
 * The kind `none` claims a span for nothing: an age is no duration.
 */
export const factPatternSchema = v.strictObject({
  kind: v.picklist(['amount', 'date', 'duration', 'order', 'ticket', 'tracking', 'contacts', 'none']),
  find: word,
  means: v.exactOptional(meansSchema),
});
export type FactPattern = v.InferOutput<typeof factPatternSchema>;

/** Describes how facts are written in one language. It is data: a support lead can add a word without a programmer. */
export const factPatternsSchema = v.strictObject({
  /** BCP 47 locale of the patterns. */
  locale: word,
  /** Letters glued in front of a word that are no part of it, as a regular expression, such as the Arabic "and". */
  prefix: v.exactOptional(word),
  numbers: v.strictObject({
    words: numbered,
    /** What multiplies: hundred, thousand. */
    scales: numbered,
    /** What may stand between two number words, as regular expressions. */
    joins: v.array(v.string()),
  }),
  ordinals: v.strictObject({
    words: numbered,
    /** How an ordinal ends that is written in figures, as a regular expression. Left out, none is. */
    ending: v.exactOptional(word),
  }),
  /** Signs, codes and words to the name of the currency that values are compared by. `$` alone is any that is so written. */
  currencies: v.strictObject({ before: v.record(word, word), after: v.record(word, word) }),
  units: v.record(word, v.picklist(factUnits)),
  /** Words that mean two of a unit, in languages that have such a form. */
  duals: v.exactOptional(v.record(word, v.picklist(factUnits))),
  /** 1 to 12. */
  months: numbered,
  /** 0 (Sunday) to 6. */
  weekdays: numbered,
  /** Whether a date in figures begins with the day or with the month. */
  figures: v.picklist(['day-first', 'month-first']),
  /** A time of day, as a regular expression with the named groups `hour`, `minute` and `half`. */
  time: word,
  /** What `half` may hold, to whether it is in the second half of the day. */
  halves: v.record(word, v.picklist(['am', 'pm'])),
  /** The language's own lists, as regular expressions. */
  lists: v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/)), word),
  patterns: v.array(factPatternSchema),
});
export type FactPatterns = v.InferOutput<typeof factPatternsSchema>;

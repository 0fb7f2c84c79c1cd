import * as v from 'valibot';

/**
 * Describes a wording that a client may use: words in small letters, `a|b` for a choice, `word*` for a beginning,
 * `?` after a word for one that may be missing, `~` for up to three words of anything.
 */
export const wordingSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?!.*\p{Lu})(?:~|[\p{L}\p{M}\p{N}'|*]+\??)(?: (?:~|[\p{L}\p{M}\p{N}'|*]+\??))*$/u,
    'A wording is words in small letters, with |, *, ? and ~.',
  ),
);

const wordings = v.strictObject({
  any: v.pipe(v.array(wordingSchema), v.minLength(1)),
  /** Wordings that take back what overlaps with them, such as "no need for a manager". */
  unless: v.exactOptional(v.array(wordingSchema)),
});
const words = v.array(v.pipe(v.string(), v.minLength(1)));

/** Describes how clients of one language show that a conversation is stuck. */
export const signalPatternsSchema = v.strictObject({
  locale: v.string(),
  /** Saying that a legal step will be taken, and merely naming one. */
  legalThreat: v.strictObject({ clear: wordings, named: wordings }),
  asksForManager: wordings,
  /** Turning down what was offered. */
  refuses: wordings,
  /** Saying that this is not the first contact. */
  repeats: wordings,
  question: v.strictObject({
    /** Words that ask, by what they ask for: two questions with different ones are different questions. */
    asks: v.record(v.string(), v.pipe(words, v.minLength(1))),
    /** Words that open a question without a question mark. */
    opens: words,
    /** Words that say nothing about what is asked. */
    empty: words,
    /** Beginnings and endings that are taken off a word before comparing, longest first. */
    beginnings: words,
    endings: words,
  }),
});
export type SignalPatterns = v.InferOutput<typeof signalPatternsSchema>;

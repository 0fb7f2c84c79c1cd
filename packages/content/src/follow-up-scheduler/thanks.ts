import * as v from 'valibot';

const part = v.pipe(v.string(), v.minLength(1));

/**
 * Describes how to tell a mere thanks from a reply in one language. Everything is written in small letters,
 * without accents or vowel signs. A phrase may have `[parts to leave out]`, `(this|or that)`, `{lists}`, `begin~`
 * for a word that begins so, `@` for one word that may be a name, and `*` for up to seven words of which none is a turn.
 * A message is a mere thanks only when all of it is made of these: what is not known counts as a reply.
 */
export const thanksPatternsSchema = v.strictObject({
  /** Words that phrases share, by name. A list may use lists that stand before it. */
  lists: v.record(v.string(), v.array(part)),
  /** Thanks, acknowledgements and good wishes. One of them has to be there. */
  phrases: v.array(part),
  /** Greetings. Alone they are no thanks unless nothing else is said. */
  greetings: v.array(part),
  /** What stands before a name at the end of a message. The short lines after it are a signature. */
  signOffs: v.array(part),
  /** Small words that may stand between phrases. */
  fillers: v.array(part),
  /** Lines that programs add, such as the name of a telephone. */
  footers: v.array(part),
  /** Letters that are written together with the word behind them: and. */
  joined: v.array(part),
  /** Words that turn a thanks into a reply: they deny, ask, complain or go on. No `*` reaches over one. */
  turns: v.array(part),
  /** Words that are never taken for a name after a greeting or a thanks. */
  notNames: v.array(part),
});
export type ThanksPatterns = v.InferOutput<typeof thanksPatternsSchema>;

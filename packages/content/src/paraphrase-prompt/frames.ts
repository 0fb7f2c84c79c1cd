import * as v from 'valibot';

const word = v.pipe(v.string(), v.minLength(1));

/** Names the ways of saying back what was heard: what happened, how it feels, what is needed, all of it, or both sides. */
export const frameKinds = ['content', 'feeling', 'need', 'summary', 'two-sided'] as const;
export type FrameKind = (typeof frameKinds)[number];

/** Names what a frame puts in: what happened, how it feels, what is needed. */
export const frameSlots = ['facts', 'feeling', 'need'] as const;
export type FrameSlot = (typeof frameSlots)[number];

const frame = v.pipe(
  word,
  v.check(
    (text) => frameSlots.some((slot) => text.includes(`{${slot}}`)),
    'The frame has no place for what was heard. Write {facts}, {feeling} or {need} into it.',
  ),
);
const forms = <S extends v.GenericSchema<unknown, string>>(text: S) =>
  v.strictObject({
    written: v.pipe(v.array(text), v.minLength(1)),
    spoken: v.pipe(v.array(text), v.minLength(1)),
  });

/**
 * Describes the sentences in which an agent says back what was heard, in the reply's language. All texts are ICU messages;
 * they may ask for `address` (informal or formal). A frame is a whole sentence without its check question. Of the frames whose
 * places can all be filled, those with the most places are used, so that every combination that makes sense is written out
 * and no sentence is glued together by a program.
 */
export const paraphraseFramesSchema = v.strictObject({
  content: forms(frame),
  feeling: forms(frame),
  need: forms(frame),
  summary: forms(frame),
  'two-sided': forms(frame),
  /** Questions that close each sentence, so that the client can say no. */
  checks: forms(v.pipe(word, v.regex(/[?؟]$/, 'A check is a question.'))),
  /** Marks around the client's own words. */
  quotes: v.strictTuple([word, word]),
  /** First words of a note that are no names: they lose their capital inside a sentence. In lower case. */
  starts: v.array(word),
  /** What an agent's note about the client's own things becomes when it is said to the client. Only what is right in any sentence. */
  toClient: v.array(v.strictTuple([word, word])),
  /** What a note on a need begins with and the frames already say, such as "wants". In lower case. */
  needBegins: v.array(word),
  /** How each kind of fact is named in a sentence: takes {fact}; `contacts` takes {count}. */
  facts: v.strictObject({
    amount: word,
    date: word,
    duration: word,
    order: word,
    ticket: word,
    tracking: word,
    contacts: word,
    product: word,
  }),
  /** Words that name nothing: "the issue". */
  vague: v.array(word),
});
export type ParaphraseFrames = v.InferOutput<typeof paraphraseFramesSchema>;

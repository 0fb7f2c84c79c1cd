import * as v from 'valibot';
import type { FactPatterns } from './facts.ts';
import { frameKinds, type ParaphraseFrames } from './frames.ts';

const word = v.pipe(v.string(), v.minLength(1));
const named = <const K extends readonly string[]>(keys: K) => v.entriesFromList(keys, word);

/**
 * Describes every word that ParaphrasePrompt shows or announces to the agent.
 * A word is an ICU message: `{count}` and the like are filled in, plurals follow the locale.
 */
export const paraphrasePromptWordsSchema = v.strictObject({
  /** Name of the whole component, for screen readers. */
  title: word,
  form: v.strictObject({ label: word, written: word, spoken: word }),
  heard: v.strictObject({
    title: word,
    /** Shown while there is no note and no message. */
    empty: word,
    notes: word,
    /** Takes {count}. */
    quotes: word,
    quotesHint: word,
    quotesHide: word,
    /** Marks a note in the client's own words. */
    verbatim: word,
    kind: v.strictObject(named(['fact', 'feeling', 'need', 'ask', 'promise', 'unclear'])),
  }),
  frame: v.strictObject({
    label: word,
    ...named(frameKinds),
    /** Says when each is of use. */
    hint: v.strictObject(named(frameKinds)),
    /** Says what to pick for a frame that has nothing to say yet. */
    missing: v.strictObject(named(frameKinds)),
  }),
  sentence: v.strictObject({
    label: word,
    spokenLabel: word,
    /** Shows another wording of the same. */
    another: word,
    /** Brings the made sentence back after an edit. */
    reset: word,
    edited: word,
    restored: word,
  }),
  /** `from` takes {from}. */
  suggestions: v.strictObject({ title: word, from: word, use: word }),
  facts: v.strictObject({
    title: word,
    none: word,
    /** Takes {count}. */
    missing: word,
    allMentioned: word,
    inSentence: word,
    inDraft: word,
    notYet: word,
    hint: word,
    /** Takes {count}. */
    more: word,
    kind: v.strictObject(
      named(['amount', 'date', 'duration', 'order', 'ticket', 'tracking', 'contacts', 'product']),
    ),
  }),
  /** Each says what, and what to do. `sentences` and `length` take {count}; `vague` takes {words}. */
  warnings: v.strictObject({
    label: word,
    copy: word,
    sentences: word,
    length: word,
    vague: word,
    check: word,
    addCheck: word,
  }),
  act: v.strictObject({ insert: word, copy: word, said: word }),
  /** `failed` takes {why}. */
  status: v.strictObject({
    inserting: word,
    inserted: word,
    handedOver: word,
    copied: word,
    said: word,
    failed: word,
    retry: word,
    undo: word,
    undone: word,
    notUndone: word,
    noClipboard: word,
    /** The host did not answer in time. */
    noAnswer: word,
    /** What was typed could not be kept for a reload. */
    notKept: word,
  }),
  confirm: v.strictObject({
    title: word,
    question: word,
    confirmed: word,
    corrected: word,
    unanswered: word,
    correction: word,
    correctionHint: word,
    save: word,
    cancel: word,
    /** What is said after each answer. */
    wasConfirmed: word,
    wasCorrected: word,
    wasUnanswered: word,
    again: word,
  }),
  next: v.strictObject({ title: word, ask: word, options: word }),
  crashed: v.strictObject({ title: word, body: word, retry: word }),
});
export type ParaphrasePromptWords = v.InferOutput<typeof paraphrasePromptWordsSchema>;

/** Holds all that ParaphrasePrompt says in one language, and by what it reads the client's messages in that language. */
export interface ParaphrasePromptContent {
  /** BCP 47 locale of the words. */
  readonly locale: string;
  readonly words: ParaphrasePromptWords;
  readonly frames: ParaphraseFrames;
  readonly patterns: FactPatterns;
}

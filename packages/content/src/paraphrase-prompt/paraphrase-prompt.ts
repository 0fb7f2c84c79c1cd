import * as v from 'valibot';

const word = v.pipe(v.string(), v.minLength(1));

/**
 * Describes every word that ParaphrasePrompt shows or announces.
 * A word is an ICU message: `{why}` and the like are filled in.
 */
export const paraphrasePromptWordsSchema = v.strictObject({
  /** Name of the whole component, for screen readers. */
  title: word,
  field: v.strictObject({ label: word, hint: word }),
  act: v.strictObject({ add: word }),
  /** `failed` takes {why}. */
  status: v.strictObject({ adding: word, added: word, handedOver: word, failed: word, noAnswer: word }),
  crashed: v.strictObject({ title: word, body: word, retry: word }),
});
export type ParaphrasePromptWords = v.InferOutput<typeof paraphrasePromptWordsSchema>;

/** Holds all that ParaphrasePrompt says in one language. */
export interface ParaphrasePromptContent {
  /** BCP 47 locale of the words. */
  readonly locale: string;
  readonly words: ParaphrasePromptWords;
}

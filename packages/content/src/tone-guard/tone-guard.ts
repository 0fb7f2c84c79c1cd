import * as v from 'valibot';

/** Names what a rule guards against. */
export const toneCategories = [
  'command',
  'false-empathy',
  'over-promise',
  'blame',
  'dismissal',
  'policy-shield',
  'over-apology',
  'absolute',
  'argument',
  'style',
] as const;

/**
 * Describes one rule of tone as data: the wordings it catches, why, and examples that prove it.
 * A wording is plain words in small letters; `[a|b]` is a choice, `?` after a word or choice makes it optional,
 * `word*` is a beginning, `~` leaves room for up to two words, `^` stands for the start of a sentence.
 */
export const toneRuleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+\.[a-z0-9-]+$/, 'A rule id is category.name.')),
  category: v.picklist(toneCategories),
  /** 3 is wrong in any reply, 2 is worth a second look, 1 is a matter of taste. */
  level: v.picklist([1, 2, 3]),
  any: v.pipe(v.array(v.string()), v.minLength(1)),
  unless: v.exactOptional(v.array(v.string())),
  /** One sentence that tells an agent how the wording may land. */
  why: v.string(),
  /** One to three neutral wordings to consider. */
  consider: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(3)),
  hit: v.pipe(v.array(v.string()), v.minLength(1)),
  miss: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type ToneRule = v.InferOutput<typeof toneRuleSchema>;

export const toneRulesSchema = v.strictObject({ locale: v.string(), rules: v.array(toneRuleSchema) });
/** Holds the tone rules of one language. */
export type ToneRules = v.InferOutput<typeof toneRulesSchema>;

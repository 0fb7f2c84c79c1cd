import * as v from 'valibot';
import { behaviours, stageKinds } from './names.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
const wording = v.exactOptional(text);
const webAddress = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'An address begins with https://.'));
const name = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'An id has small letters, digits and single hyphens, like first-warning.',
  ),
);
const behaviour = v.picklist(behaviours);

/**
 * Describes an organisation’s own wording of a step. The channel’s own comes before `written` or `spoken`, and
 * these before the words that ship. `{named}`, `{policy}` and `{review}` stand for the sentences that name the
 * behaviour, where the policy is found, and how a decision is reviewed.
 */
export const wordingsSchema = v.strictObject({
  written: wording,
  spoken: wording,
  chat: wording,
  email: wording,
  phone: wording,
  sms: wording,
  social: wording,
});
export type Wordings = v.InferOutput<typeof wordingsSchema>;

/** Describes a policy on how far a conversation may go: the ladder, when it may be ended, and what a client can do about it. */
export const boundaryPolicySchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  /** Version of this format. */
  version: v.literal(1),
  id: name,
  locale: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A locale is a BCP 47 tag, like en or es-MX.'),
  ),
  title: v.exactOptional(text),
  owner: v.exactOptional(text),
  /** The day by which the policy is to be read again, as year-month-day. */
  readAgainBy: v.exactOptional(v.pipe(v.string(), v.isoDate('A day is written like 2026-11-24.'))),
  /** At level 1 every stage is gone through. At level 2 the skippable ones may be passed over. */
  behaviours: v.pipe(
    v.array(
      v.strictObject({
        behaviour,
        level: v.picklist([1, 2]),
        /** The sentence that names it to the client: what was seen or heard, not what somebody is. */
        named: v.exactOptional(v.strictObject({ written: text, spoken: wording })),
      }),
    ),
    v.minLength(1),
  ),
  /** What opens the end at once. Left out, it is threat, hate and sexual. */
  immediateEnd: v.exactOptional(v.array(behaviour)),
  /** The ladder, from the first stage up. */
  stages: v.pipe(
    v.array(
      v.strictObject({
        id: name,
        kind: v.picklist(stageKinds),
        label: v.exactOptional(text),
        skippable: v.exactOptional(v.boolean()),
        words: v.exactOptional(wordingsSchema),
      }),
    ),
    v.minLength(1),
    v.maxLength(6),
  ),
  ending: v.strictObject({
    /** Who may end: the agent, or nobody here, so that the conversation is only handed over. */
    mayEnd: v.picklist(['agent', 'transfer-only']),
    /** How many stages have to be said before the end opens. */
    minimumSteps: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    /** How long a client has to answer after the last stage, in seconds. */
    waitSeconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400)),
    words: v.exactOptional(wordingsSchema),
    transferWords: v.exactOptional(wordingsSchema),
  }),
  /** Where a client can read the policy. */
  link: v.exactOptional(v.strictObject({ label: text, url: webAddress })),
  /** How a client can have the decision reviewed. It becomes part of the last words. */
  review: v.exactOptional(
    v.strictObject({ written: text, spoken: wording, url: v.exactOptional(webAddress) }),
  ),
  /** The other path, at signs of distress or danger: an organisation’s own advice, words and contacts. */
  distress: v.exactOptional(
    v.strictObject({
      advice: v.exactOptional(text),
      words: v.exactOptional(wordingsSchema),
      handOff: v.exactOptional(v.strictObject({ label: text, url: v.exactOptional(webAddress) })),
    }),
  ),
});
export type BoundaryPolicy = v.InferOutput<typeof boundaryPolicySchema>;

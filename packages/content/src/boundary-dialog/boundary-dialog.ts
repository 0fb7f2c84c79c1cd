import * as v from 'valibot';
import { type BoundaryBehaviour, behaviours, type ScriptName, scriptNames } from './names.ts';
import type { BoundaryPolicy } from './policy.ts';

const word = v.pipe(v.string(), v.minLength(1));
const step = v.strictObject({ label: word, hint: word });

/**
 * Describes every word that BoundaryDialog shows or announces to the agent.
 * A word is an ICU message: `{time}` and the like are filled in.
 */
export const boundaryDialogWordsSchema = v.strictObject({
  title: word,
  description: word,
  open: word,
  close: word,
  mode: v.strictObject({ label: word, 'saying-no': word, standards: word }),
  form: v.strictObject({ label: word, written: word, spoken: word }),
  check: v.strictObject({ legend: word, hint: word, issue: word, abusive: word, advice: word }),
  behaviour: v.strictObject({
    label: word,
    choose: word,
    names: v.strictObject(
      Object.fromEntries(behaviours.map((name) => [name, word])) as Record<BoundaryBehaviour, typeof word>,
    ),
    atOnce: word,
  }),
  quote: v.strictObject({ label: word, none: word, part: word, hint: word, kept: word }),
  ladder: v.strictObject({
    label: word,
    steps: word,
    /** Takes {time}. */
    said: word,
    passed: word,
    now: word,
    later: word,
    open: word,
    closed: word,
  }),
  steps: v.strictObject(
    Object.fromEntries(scriptNames.map((name) => [name, step])) as Record<ScriptName, typeof step>,
  ),
  /** `gap` names what is still to be filled in: it takes {gap}. */
  text: v.strictObject({ label: word, another: word, original: word, gap: word }),
  act: v.strictObject({
    insert: word,
    insertAll: word,
    copy: word,
    said: word,
    takeBack: word,
    end: word,
    transfer: word,
    markEnded: word,
    markTransferred: word,
    settle: word,
    again: word,
    retry: word,
  }),
  /** Sentences on why the end is closed. `stages` takes {stages}, `minimum` {count}, `wait` {time}. */
  closed: v.strictObject({
    title: word,
    distress: word,
    unchecked: word,
    issue: word,
    behaviour: word,
    stages: word,
    minimum: word,
    wait: word,
    transferOnly: word,
  }),
  /** Why a stage cannot be said yet: `before` takes {stage}. */
  stage: v.strictObject({ before: word }),
  distress: v.strictObject({ open: word, title: word, advice: word, notOurs: word, back: word }),
  policy: v.strictObject({ title: word, review: word, noReview: word }),
  outcome: v.strictObject({ settled: word, ended: word, transferred: word, distress: word }),
  record: v.strictObject({
    title: word,
    hint: word,
    soFar: word,
    hand: word,
    began: word,
    closedAt: word,
    policy: word,
    steps: word,
    none: word,
  }),
  /** `failed` takes {why}. */
  status: v.strictObject({
    pending: word,
    inserted: word,
    handedOver: word,
    copied: word,
    notCopied: word,
    recorded: word,
    failed: word,
    noAnswer: word,
    notKept: word,
  }),
  next: v.strictObject({ rest: word, why: word }),
  crashed: v.strictObject({ title: word, body: word, retry: word }),
});
export type BoundaryDialogWords = v.InferOutput<typeof boundaryDialogWordsSchema>;

const wordings = v.pipe(v.array(word), v.minLength(1));

/** Describes the words of one step that go to the client, the first of each list first. Text in brackets is for the agent to fill in. */
export const scriptSchema = v.strictObject({ chat: wordings, email: wordings, phone: wordings });
export type Script = v.InferOutput<typeof scriptSchema>;

const named = v.strictObject({ written: word, spoken: word });

/**
 * Describes what is said to a client. `{named}`, `{policy}` and `{review}` stand for whole sentences,
 * or for nothing where the policy has none.
 */
export const boundaryScriptsSchema = v.strictObject({
  steps: v.strictObject(
    Object.fromEntries(scriptNames.map((name) => [name, scriptSchema])) as Record<
      ScriptName,
      typeof scriptSchema
    >,
  ),
  named: v.strictObject(
    Object.fromEntries(behaviours.map((name) => [name, named])) as Record<BoundaryBehaviour, typeof named>,
  ),
  /** Tells where the policy is. `written` takes {label} and {url}, `spoken` {label}. */
  policy: v.strictObject({ written: word, spoken: word }),
});
export type BoundaryScripts = v.InferOutput<typeof boundaryScriptsSchema>;

/** Holds all that BoundaryDialog says in one language, and a neutral policy. */
export interface BoundaryDialogContent {
  /** BCP 47 locale of the words. */
  readonly locale: string;
  readonly words: BoundaryDialogWords;
  /** What goes to the client. */
  readonly scripts: BoundaryScripts;
  /** What holds where a host has no policy of its own. It has no address, no review route and no contact: these are the host’s. */
  readonly policy: BoundaryPolicy;
}

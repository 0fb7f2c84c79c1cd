import * as v from 'valibot';
import { channels } from '../base/phrase/index.ts';
import { presetNames, purposes } from './names.ts';
import type { ReplyWords } from './reply.ts';
import type { ThanksPatterns } from './thanks.ts';
import type { TimePhrases } from './times.ts';

const word = v.pipe(v.string(), v.minLength(1));
const named = <const K extends readonly string[]>(...keys: K) =>
  v.strictObject(v.entriesFromList(keys, word));
const choice = <const K extends readonly string[]>(...keys: K) =>
  v.strictObject({ label: word, ...v.entriesFromList(keys, word) });

/**
 * Describes every word that FollowUpScheduler shows or announces to the agent.
 * A word is an ICU message: `{when}` and the like are filled in, plurals follow the locale.
 */
export const followUpSchedulerWordsSchema = v.strictObject({
  /** Name of the whole component. */
  title: word,
  presets: v.strictObject({ label: word, ...v.entriesFromList(presetNames, word) }),
  zone: named('label', 'client', 'agent'),
  /** `understood` takes {when}; `unknown` takes {text} and {example}; `partly` takes {heard} and {example}. */
  typed: named(
    'label',
    'clear',
    'placeholder',
    'loading',
    'understood',
    'unknown',
    'partly',
    'unavailable',
    'retry',
  ),
  /** `months` takes {month}. The reasons why a day cannot be chosen, or is not one to choose, follow. */
  calendar: v.strictObject({
    open: word,
    previous: word,
    next: word,
    keys: word,
    today: word,
    past: word,
    far: word,
    closed: word,
    /** Takes {name}. */
    holiday: word,
  }),
  time: named('label'),
  /** `unknown` is said when the client's zone is not known; `bad` takes {zone}. */
  exact: named('label', 'client', 'agent', 'same', 'none', 'unknown', 'bad'),
  /** All take {asked} and {when}. */
  note: named('gap', 'fold', 'moved'),
  /** `past` to `client-late`: `too-soon` takes {minutes}, `too-far` {days}, `holiday` {name}, `outside-hours` {hours}, the last two {time}. */
  problem: named(
    'past',
    'too-soon',
    'too-far',
    'closed-day',
    'holiday',
    'outside-hours',
    'client-early',
    'client-late',
  ),
  /** `move` takes {when}. */
  warning: named('title', 'blocked', 'move', 'keep', 'kept', 'noNext'),
  details: named('show', 'hide'),
  purpose: choice(...purposes),
  channel: choice(...channels),
  condition: v.strictObject({
    ...choice('always', 'no-reply', 'keep-on-thanks').entries,
    hint: named('always', 'no-reply', 'keep-on-thanks'),
  }),
  /** `missing` takes {names}. */
  message: named('label', 'hint', 'call', 'reset', 'missing'),
  /** `ahead` takes {minutes}, {hours} and {days}, of which one is not zero; `at` takes {when}. */
  reminder: named('label', 'none', 'ahead', 'at', 'past'),
  /** `dates` takes {count} and {last}. */
  repeat: named('label', 'never', 'day', 'week', 'month', 'end', 'count', 'until', 'dates', 'tooMany'),
  sentence: v.strictObject({
    label: word,
    say: word,
    none: word,
    form: named('label', 'written', 'spoken'),
    insert: word,
  }),
  act: named('schedule', 'save', 'keepOld', 'export', 'download', 'clear'),
  /** `failed` takes {why}. */
  status: named(
    'working',
    'scheduled',
    'changed',
    'cancelled',
    'inserted',
    'exported',
    'handedOver',
    'failed',
    'retry',
    'undo',
    'undone',
    'notUndone',
    'noAnswer',
    'noTime',
    'notKept',
    'restored',
  ),
  /** `about` takes {purpose}, {channel} and {condition}; `repeats` {count}; `reminder` {when}. */
  planned: named(
    'title',
    'due',
    'soon',
    'about',
    'repeats',
    'reminder',
    'forced',
    'changing',
    'change',
    'cancel',
  ),
  /** `open` takes {count}; `by` {when}; `owner` {name}; `dating` {text}. */
  ledger: v.strictObject({
    title: word,
    open: word,
    none: word,
    by: word,
    owner: word,
    noDate: word,
    noOwner: word,
    overdue: word,
    kept: word,
    planned: word,
    date: word,
    dating: word,
    undate: word,
    from: named('note', 'option', 'reply', 'handover'),
  }),
  crashed: named('title', 'body', 'retry'),
});
export type FollowUpSchedulerWords = v.InferOutput<typeof followUpSchedulerWordsSchema>;

/** Holds all that FollowUpScheduler says, and all that it understands, in one language. */
export interface FollowUpSchedulerContent {
  /** BCP 47 locale of the words. */
  readonly locale: string;
  readonly words: FollowUpSchedulerWords;
  /** What reaches the client, in the same language. */
  readonly reply: ReplyWords;
  /** How times are typed. */
  readonly times: TimePhrases;
  /** How a mere thanks is told from a reply. */
  readonly thanks: ThanksPatterns;
}

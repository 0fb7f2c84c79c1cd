import * as v from 'valibot';
import { escalationModes, escalationReasons, signKinds, targetKinds, urgencies } from './rules.ts';

const word = v.pipe(v.string(), v.minLength(1));
const named = <const K extends readonly string[]>(keys: K) => v.strictObject(v.entriesFromList(keys, word));

/** Lists the sections of a handover in I-PASS order: severity, summary, actions, situation, and what the receiver does. */
export const handoverSections = ['severity', 'summary', 'tried', 'wanted', 'promised', 'needed'] as const;

/**
 * Describes every word that EscalationButton shows or announces.
 * A word is an ICU message: `{name}` and the like are filled in.
 */
export const escalationButtonWordsSchema = v.strictObject({
  /** Name of the whole component, for screen readers. */
  title: word,
  /** `hint` explains the button before it is pressed. `again` is its name while somebody is asked already. */
  trigger: v.strictObject({ label: word, hint: word, again: word, hintAgain: word }),
  offer: v.strictObject({ title: word, start: word, dismiss: word, ...v.entriesFromList(signKinds, word) }),
  dialog: v.strictObject({ title: word, description: word, sentTitle: word, close: word }),
  reason: v.strictObject({ label: word, choose: word, ...v.entriesFromList(escalationReasons, word) }),
  urgency: v.strictObject({ label: word, ...v.entriesFromList(urgencies, word) }),
  /** `next` takes {minutes} and {names}; `last` takes {minutes}; `none` is said where nobody may be asked. */
  target: v.strictObject({
    label: word,
    available: word,
    away: word,
    next: word,
    last: word,
    none: word,
    kinds: named(targetKinds),
  }),
  /** The hints say what the client sees. */
  mode: v.strictObject({
    label: word,
    ...v.entriesFromList(escalationModes, word),
    hints: named(escalationModes),
  }),
  handover: v.strictObject({
    label: word,
    hint: word,
    reset: word,
    sections: named(handoverSections),
    hints: named(handoverSections),
  }),
  /** What a section of the handover is built from. */
  built: v.strictObject({
    /** Takes {urgency} and {reason}. */
    severity: word,
    sign: named(signKinds),
    /** Takes {text} and {quote}: a sign and where it was seen. */
    quoted: word,
    /** Takes {text}: the client's own words. */
    verbatim: word,
    /** What came of a boundary. */
    boundary: v.strictObject({ settled: word, ended: word, transferred: word, distress: word, closed: word }),
    confirmed: word,
    unconfirmed: word,
    /** Takes {count}. */
    contacts: word,
    /** Take {option}. */
    chosen: word,
    refused: word,
    offered: word,
    feels: word,
    unclear: word,
    /** Takes {text}, {when} and {who}; the others lack what is not known. */
    promise: v.strictObject({ whole: word, noOwner: word, noDate: word, open: word, kept: word }),
    needed: v.strictObject(v.entriesFromList(escalationReasons, named(escalationModes))),
    readBack: word,
  }),
  /** `found` takes {count}. `in` takes {detail} and {sections}. The masks stand in the text itself; `card` takes {last}. */
  redaction: v.strictObject({
    label: word,
    found: word,
    in: word,
    kinds: named(['card', 'email', 'phone']),
    masks: named(['card', 'email', 'phone']),
  }),
  /** `receiver` takes {name}. `nothing` is said of the client until a sentence is sent. */
  preview: v.strictObject({
    open: word,
    edit: word,
    receiver: word,
    client: word,
    nothing: word,
    quiet: word,
    empty: word,
  }),
  /** `ask` takes {name}. */
  act: v.strictObject({
    ask: word,
    withdraw: word,
    retry: word,
    change: word,
    next: word,
    done: word,
  }),
  /** Every state of a request, take {name} and {time}; `failed` takes {why}. */
  status: v.strictObject({
    sending: word,
    handedOver: word,
    requested: word,
    seen: word,
    accepted: word,
    joined: word,
    resolved: word,
    declined: word,
    withdrawing: word,
    withdrawn: word,
    withdrawnUnconfirmed: word,
    notWithdrawn: word,
    failed: word,
    unsure: word,
    timedOut: word,
    timedOutLast: word,
    /** Somebody answered whose time had run out. */
    late: word,
    /** Takes {text}: what the receiver read back. */
    readBack: word,
    noAnswer: word,
    missing: word,
    notKept: word,
  }),
  /** What is said of the sentence for the client. */
  client: v.strictObject({
    label: word,
    form: v.strictObject({ label: word, written: word, spoken: word }),
    insert: word,
    inserting: word,
    inserted: word,
    handedOver: word,
    failed: word,
  }),
  crashed: v.strictObject({ title: word, body: word, retry: word }),
});
export type EscalationButtonWords = v.InferOutput<typeof escalationButtonWordsSchema>;

const sentence = v.strictObject({ written: word, spoken: word });

/**
 * Describes the sentences for the client. They take {name} and {role}, and may differ by `address`.
 * `asked` is true before anybody accepted: it promises nothing but that the story is passed on.
 */
export const clientSentencesSchema = v.strictObject({
  roles: named(targetKinds),
  asked: sentence,
  accepted: sentence,
});
export type ClientSentences = v.InferOutput<typeof clientSentencesSchema>;

/** Holds all that EscalationButton says in one language: to the agent, and to the client. */
export interface EscalationButtonContent {
  /** BCP 47 locale of the words. */
  readonly locale: string;
  readonly words: EscalationButtonWords;
  readonly client: ClientSentences;
}

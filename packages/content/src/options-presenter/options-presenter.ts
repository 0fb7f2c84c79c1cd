import * as v from 'valibot';

const word = v.pipe(v.string(), v.minLength(1));
const view = v.strictObject({ label: word, cards: word, table: word });

/** Names what is told of an option, in the order in which it is told. */
export const optionFields = [
  'what',
  'by',
  'who',
  'cost',
  'needs',
  'limit',
  'why',
  'approval',
  'approvalWhy',
  'recommended',
] as const;
export type OptionField = (typeof optionFields)[number];

const fields = v.strictObject(v.entriesFromList(optionFields, word));
const refusal = v.strictObject({ title: word, fact: word, reason: word, possible: word });

/**
 * Describes every word that OptionsPresenter shows to the agent or announces.
 * A word is an ICU message: `{why}` and the like are filled in, plurals follow the locale.
 */
export const optionsPresenterWordsSchema = v.strictObject({
  /** Name of the whole component, for screen readers. */
  title: word,
  form: v.strictObject({ label: word, written: word, spoken: word }),
  view,
  options: v.strictObject({
    label: word,
    /** Caption of the table. */
    table: word,
    /** Head of the table's first column. */
    field: word,
    /** Stands in a cell that has nothing to tell. */
    missing: word,
    recommended: word,
    /** The option waits for somebody's approval. */
    unapproved: word,
  }),
  fields,
  refusal,
  /** Whose clock a date is told by; the date has passed. */
  time: v.strictObject({ client: word, agent: word, passed: word }),
  /** `ask` takes {who}. */
  approval: v.strictObject({ first: word, ask: word }),
  /** What is wrong with what the host gave. `many` takes {count}; the last five take {number}. */
  problem: v.strictObject({
    none: word,
    few: word,
    many: word,
    broken: word,
    double: word,
    date: word,
    part: word,
    refusal: word,
    zone: word,
  }),
  script: v.strictObject({
    label: word,
    /** Takes {number} and {count}. */
    place: word,
    start: word,
    refusal: word,
    question: word,
    back: word,
    next: word,
  }),
  format: v.strictObject({ label: word, text: word, email: word, markdown: word }),
  preview: v.strictObject({ label: word, show: word, hide: word }),
  act: v.strictObject({ insert: word, replace: word, append: word, copy: word, more: word }),
  choice: v.strictObject({
    legend: word,
    none: word,
    wanted: word,
    hint: word,
    record: word,
    clear: word,
  }),
  /** `failed` takes {why}. */
  status: v.strictObject({
    inserting: word,
    inserted: word,
    handedOver: word,
    copied: word,
    noClipboard: word,
    recording: word,
    recorded: word,
    choiceHandedOver: word,
    failed: word,
    retry: word,
    undo: word,
    undone: word,
    notUndone: word,
    noAnswer: word,
    notKept: word,
  }),
  next: v.strictObject({ followUp: word, ask: word }),
  crashed: v.strictObject({ title: word, body: word, retry: word }),
});
export type OptionsPresenterWords = v.InferOutput<typeof optionsPresenterWordsSchema>;

/**
 * Describes every word that goes to the client: into a draft, into the agent's mouth, onto a portal.
 * Nothing in it promises what an option does not say, or what is not approved.
 */
export const optionsPresenterReplySchema = v.strictObject({
  /** How a name and what is told stand on one line; takes {label} and {value}. */
  line: word,
  intro: word,
  introOne: word,
  question: word,
  questionOne: word,
  /** Takes {title} and {who}. */
  titleIf: word,
  /** Stands for `fields.what` while approval is open; takes {who}. */
  whatIf: word,
  fields,
  refusal,
  /** Each is said aloud in one breath. `option` takes {number} and {title}; `whatIf` {value} and {who}; the others {value}. */
  spoken: v.strictObject({
    /** Takes {count}. */
    intro: word,
    introOne: word,
    option: word,
    whatIf: word,
    ...v.entriesFromList(optionFields, word),
    refusal: v.strictObject({ fact: word, reason: word, possible: word }),
    question: word,
    questionOne: word,
  }),
  /** What a client reads on a portal. `recorded` and `handedOver` take {choice}; `failed` takes {why}. */
  client: v.strictObject({
    title: word,
    intro: word,
    empty: word,
    view,
    table: word,
    field: word,
    missing: word,
    recommended: word,
    unapproved: word,
    legend: word,
    none: word,
    wanted: word,
    hint: word,
    confirm: word,
    confirming: word,
    recorded: word,
    handedOver: word,
    failed: word,
    retry: word,
    noAnswer: word,
    crashed: v.strictObject({ title: word, body: word, retry: word }),
  }),
});
export type OptionsPresenterReply = v.InferOutput<typeof optionsPresenterReplySchema>;

/** Holds all that OptionsPresenter says in one language: to the agent, and through the agent to the client. */
export interface OptionsPresenterContent {
  /** BCP 47 locale of the words. */
  readonly locale: string;
  readonly words: OptionsPresenterWords;
  readonly reply: OptionsPresenterReply;
}

import * as v from 'valibot';
import type { phrasePackSchema } from '../base/pack/index.ts';
import { acts, channels, feelings, formalities, intensities, scopes } from '../base/phrase/index.ts';

const word = v.pipe(v.string(), v.minLength(1));
const named = <const K extends readonly string[]>(keys: K) => v.strictObject(v.entriesFromList(keys, word));

/**
 * Describes every word that EmpathyPicker shows or announces.
 * A word is an ICU message: `{count}` and the like are filled in, plurals follow the locale.
 */
export const empathyPickerWordsSchema = v.strictObject({
  /** Name of the whole component, for screen readers. */
  title: word,
  form: v.strictObject({ label: word, written: word, spoken: word }),
  search: v.strictObject({ label: word, placeholder: word, clear: word }),
  facets: v.strictObject({
    label: word,
    clear: word,
    /** Shows the facets that are seldom needed. */
    more: word,
    fewer: word,
    act: v.strictObject({ label: word, ...v.entriesFromList(acts, word) }),
    feeling: v.strictObject({ label: word, any: word, ...v.entriesFromList(feelings, word) }),
    /** `level` takes {level}; `names` describe the five levels. */
    intensity: v.strictObject({
      label: word,
      any: word,
      level: word,
      names: v.strictObject(v.entriesFromList(intensities.map(String) as ['1', '2', '3', '4', '5'], word)),
    }),
    channel: v.strictObject({ label: word, any: word, ...v.entriesFromList(channels, word) }),
    formality: v.strictObject({ label: word, any: word, ...v.entriesFromList(formalities, word) }),
    scope: v.strictObject({ label: word, any: word, ...v.entriesFromList(scopes, word) }),
  }),
  list: v.strictObject({
    label: word,
    /** Takes {count}. */
    count: word,
    /** Announced after a search; takes {count}. */
    found: word,
    /** Takes {done} and {total}. */
    reading: word,
    loading: word,
  }),
  empty: v.strictObject({ title: word, body: word, action: word }),
  /** `title` and `save` take {query}. */
  noMatch: v.strictObject({ title: word, body: word, clearFilters: word, save: word }),
  error: v.strictObject({ title: word, body: word, retry: word }),
  /** Takes {count} and {names}. */
  broken: word,
  act: v.strictObject({
    insert: word,
    replace: word,
    append: word,
    copy: word,
    edit: word,
    combine: word,
    /** Pressed after a spoken phrase was said aloud. */
    said: word,
    more: word,
  }),
  /** Takes {count}. */
  combined: v.strictObject({ title: word, remove: word, clear: word }),
  preview: v.strictObject({
    label: word,
    spokenLabel: word,
    editLabel: word,
    reset: word,
    restored: word,
  }),
  fill: v.strictObject({
    /** Takes {count}. */
    needed: word,
    choose: word,
    names: named([
      'client.first_name',
      'client.last_name',
      'client.name',
      'client.email',
      'agent.first_name',
      'agent.name',
      'company.name',
      'conversation.id',
      'order.number',
      'order.item',
      'order.date',
    ]),
  }),
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
  pin: v.strictObject({ add: word, remove: word }),
  personal: v.strictObject({
    add: word,
    newTitle: word,
    editTitle: word,
    edit: word,
    remove: word,
    removed: word,
    saved: word,
    save: word,
    cancel: word,
    name: word,
    written: word,
    writtenHint: word,
    spoken: word,
    spokenHint: word,
    /** Takes {why}. */
    notSaved: word,
    missing: word,
  }),
  /** Why a phrase stands where it stands. `recent` takes {when}; the `fits…` take {what}; `close` takes {typed} and {word}. */
  reason: v.strictObject({
    pinned: word,
    recent: word,
    often: word,
    personal: word,
    fitsChannel: word,
    fitsFeeling: word,
    fitsIntensity: word,
    usedHere: word,
    inTitle: word,
    inText: word,
    inKeywords: word,
    inFeeling: word,
    inOrder: word,
    close: word,
    why: word,
  }),
  next: v.strictObject({ title: word, body: word, paraphrase: word, options: word, dismiss: word }),
  keys: v.strictObject({
    open: word,
    title: word,
    close: word,
    off: word,
    /** Takes {key} and {first} and {second}. */
    clash: word,
    rows: named(['move', 'insert', 'insertNumber', 'combine', 'edit', 'pin', 'copy', 'form', 'escape']),
  }),
  crashed: v.strictObject({ title: word, body: word, retry: word }),
});
export type EmpathyPickerWords = v.InferOutput<typeof empathyPickerWordsSchema>;

/** Holds all that EmpathyPicker says in one language: its own words, and a library of phrases. */
export interface EmpathyPickerContent {
  /** BCP 47 locale of the words. The pack names its own. */
  readonly locale: string;
  readonly words: EmpathyPickerWords;
  readonly pack: v.InferOutput<typeof phrasePackSchema>;
}

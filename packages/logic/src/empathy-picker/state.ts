import type { Act, Feeling, Intensity, Phrase } from '@evenkeel/content/base/phrase';
import type { InsertAt, InsertText } from '../base/host/index.ts';
import type { Filters } from './facet-bits.ts';
import type { Form } from './insertion.ts';

/** Holds an own phrase while it is being written. */
export interface OwnPhraseForm {
  /** Set when an existing phrase is changed. */
  readonly id?: string;
  readonly title: string;
  readonly written: string;
  readonly spoken: string;
  readonly act: Act;
  readonly feeling?: Feeling;
  readonly intensity?: Intensity;
}

/** Names what an agent can do with a phrase. */
export type ActName = 'insert' | 'replace' | 'append' | 'copy' | 'said';

/** Tells what became of the last act. "Done" is only said after the host confirmed it. */
export type ActStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly act: ActName }
  | {
      readonly kind: 'done';
      readonly act: ActName;
      /** Whether the host confirmed it, or was merely given it. */
      readonly confirmed: boolean;
      readonly canUndo: boolean;
    }
  | { readonly kind: 'failed'; readonly act: ActName; readonly why: string; readonly retryable: boolean }
  | { readonly kind: 'undone' }
  | { readonly kind: 'not-undone'; readonly why: string }
  | { readonly kind: 'saved' }
  | { readonly kind: 'removed'; readonly phrase: Phrase }
  | { readonly kind: 'not-saved'; readonly why: string };

/** Holds all that an agent has typed or chosen for one conversation and not sent. */
export interface PickerDraft {
  readonly query: string;
  readonly filters: Filters;
  readonly form: Form;
  /** Ids of the phrases put together, in order. */
  readonly tray: readonly string[];
  readonly fills: Readonly<Record<string, string>>;
  /** The text as the agent changed it; nothing when it is still the phrase's own. */
  readonly edited?: string;
  readonly own?: OwnPhraseForm;
}

export interface PickerState extends PickerDraft {
  /** Place of the active phrase in the results. */
  readonly active: number;
  readonly status: ActStatus;
  /** Phrases used in this conversation since it was opened. */
  readonly usedNow: readonly string[];
  /** Whether the step after an acknowledgement is being suggested. */
  readonly next: boolean;
  /** Whether the draft was brought back after a reload. */
  readonly restored: boolean;
}

export type PickerAction =
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'filters'; readonly filters: Filters }
  | { readonly type: 'form'; readonly form: Form }
  | { readonly type: 'activate'; readonly place: number }
  | { readonly type: 'combine'; readonly phrase: string }
  | { readonly type: 'uncombine'; readonly phrase: string }
  | { readonly type: 'clear-tray' }
  | { readonly type: 'fill'; readonly path: string; readonly text: string }
  | { readonly type: 'edit'; readonly text: string }
  | { readonly type: 'stop-editing' }
  | { readonly type: 'own'; readonly form: OwnPhraseForm }
  | { readonly type: 'close-own' }
  | { readonly type: 'status'; readonly status: ActStatus }
  | { readonly type: 'used'; readonly phrases: readonly string[]; readonly suggestNext: boolean }
  | { readonly type: 'dismiss-next' }
  | { readonly type: 'restore'; readonly draft: PickerDraft };

export const emptyDraft: PickerDraft = { query: '', filters: {}, form: 'written', tray: [], fills: {} };

/** Makes the state of a conversation that was just opened. */
export function initialState(draft: Partial<PickerDraft> = {}): PickerState {
  return {
    ...emptyDraft,
    ...draft,
    active: 0,
    status: { kind: 'idle' },
    usedNow: [],
    next: false,
    restored: false,
  };
}

function without<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = from;
  return rest;
}

/** Derives the next state of one conversation's picker. It never looks at another conversation. */
export function reducePicker(state: PickerState, action: PickerAction): PickerState {
  switch (action.type) {
    case 'query':
      return action.query === state.query
        ? state
        : { ...state, query: action.query, active: 0, restored: false };
    case 'filters':
      return { ...state, filters: action.filters, active: 0 };
    case 'form':
      return action.form === state.form ? state : { ...without(state, 'edited'), form: action.form };
    case 'activate':
      return action.place === state.active ? state : { ...state, active: action.place };
    case 'combine':
      return state.tray.includes(action.phrase) ? state : { ...state, tray: [...state.tray, action.phrase] };
    case 'uncombine':
      return { ...state, tray: state.tray.filter((phrase) => phrase !== action.phrase) };
    case 'clear-tray':
      return { ...state, tray: [] };
    case 'fill':
      return { ...state, fills: { ...state.fills, [action.path]: action.text } };
    case 'edit':
      return { ...state, edited: action.text };
    case 'stop-editing':
      return { ...without(state, 'edited'), restored: false };
    case 'own':
      return { ...state, own: action.form };
    case 'close-own':
      return without(state, 'own');
    case 'status':
      return { ...state, status: action.status };
    case 'used':
      return {
        ...without(state, 'edited'),
        tray: [],
        usedNow: [...new Set([...state.usedNow, ...action.phrases])],
        next: state.next || action.suggestNext,
        restored: false,
      };
    case 'dismiss-next':
      return { ...state, next: false };
    case 'restore':
      return {
        ...state,
        ...action.draft,
        active: 0,
        restored: action.draft.edited !== undefined || !!action.draft.own,
      };
  }
}

/** Takes out of a state what the agent typed or chose: the part that is kept over a reload. */
export function draftOf(state: PickerState): PickerDraft {
  const { query, filters, form, tray, fills, edited, own } = state;
  return {
    query,
    filters,
    form,
    tray,
    fills,
    ...(edited === undefined ? {} : { edited }),
    ...(own === undefined ? {} : { own }),
  };
}

/** Tells whether a draft holds anything worth keeping. */
export function isEmptyDraft(draft: PickerDraft): boolean {
  return (
    draft.query === '' &&
    draft.tray.length === 0 &&
    draft.edited === undefined &&
    draft.own === undefined &&
    Object.keys(draft.filters).length === 0 &&
    Object.values(draft.fills).every((text) => text === '') &&
    draft.form === 'written'
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads a kept draft; what cannot be read of it is left out, so that an old or damaged one loses as little as possible. */
export function readDraft(kept: unknown): PickerDraft | undefined {
  if (!isRecord(kept)) return undefined;
  const { query, filters, form, tray, fills, edited, own } = kept;
  return {
    query: isText(query) ? query : '',
    filters: isRecord(filters) ? (filters as Filters) : {},
    form: form === 'spoken' ? 'spoken' : 'written',
    tray: Array.isArray(tray) ? tray.filter(isText) : [],
    fills: isRecord(fills)
      ? Object.fromEntries(Object.entries(fills).filter((fill): fill is [string, string] => isText(fill[1])))
      : {},
    ...(isText(edited) ? { edited } : {}),
    ...(isRecord(own) && isText(own['written']) && isText(own['title'])
      ? { own: { spoken: '', act: 'acknowledge', ...own } as OwnPhraseForm }
      : {}),
  };
}

/** Is what the host is handed when the agent puts phrases into a reply. */
export interface Insertion {
  readonly text: InsertText;
  readonly at: InsertAt;
  readonly form: Form;
  readonly phrases: readonly Phrase[];
  /** Whether the agent changed the words. */
  readonly edited: boolean;
}

/** Makes a phrase of the agent's own out of the filled form. Returns the name of a missing field instead. */
export function ownPhrase(form: OwnPhraseForm, id: string): Phrase | 'written' {
  const written = form.written.trim();
  if (!written) return 'written';
  const title = form.title.trim();
  const spoken = form.spoken.trim();
  return {
    id: form.id ?? id,
    step: 'empathise',
    act: form.act,
    intensity: form.intensity ? [form.intensity, form.intensity] : [1, 5],
    written,
    scope: 'personal',
    ...(form.feeling ? { feelings: [form.feeling] } : {}),
    ...(title ? { title } : {}),
    ...(spoken ? { spoken } : {}),
  };
}

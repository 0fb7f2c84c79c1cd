import { type FrameKind, frameKinds } from '@evenkeel/content/paraphrase-prompt';
import type { Note, Quote } from '../base/note/index.ts';
import { type Form, slotOfNote } from './compose.ts';
import { isOpen, type LoopEvent, type LoopState, reduceLoop, type SaidBack, startLoop } from './loop.ts';

/** Holds what an agent picked and typed for one conversation. */
export interface PromptState {
  readonly form: Form;
  /** Left out until the agent chooses one. */
  readonly frame?: FrameKind;
  /** How often another wording was asked for. */
  readonly turn: number;
  /** Notes that the agent took in or left out, by id. What is not named stands as `pickedNotes` has it. */
  readonly notes: Readonly<Record<string, boolean>>;
  readonly quotes: readonly Quote[];
  /** Facts that the agent added, by `factKey`. */
  readonly facts: readonly string[];
  /** The agent's own texts, by frame and form: one never replaces another. */
  readonly edits: Readonly<Record<string, string>>;
  /** What clients put right, oldest first: notes until the host hands them in as its own. */
  readonly corrections: readonly string[];
  readonly loop: LoopState;
}

export type PromptEvent =
  | { readonly type: 'form'; readonly form: Form }
  | { readonly type: 'frame'; readonly frame: FrameKind }
  | { readonly type: 'another' }
  | { readonly type: 'note'; readonly id: string; readonly picked: boolean }
  | { readonly type: 'quote'; readonly quote: Quote; readonly picked: boolean }
  | { readonly type: 'fact'; readonly key: string; readonly picked: boolean }
  | { readonly type: 'edit'; readonly frame: FrameKind; readonly text: string }
  | { readonly type: 'reset'; readonly frame: FrameKind }
  | { readonly type: 'loop'; readonly event: LoopEvent }
  | { readonly type: 'restore'; readonly draft: PromptState };

/** Begins with nothing chosen. */
export function startPrompt(form: Form = 'written'): PromptState {
  return { form, turn: 0, notes: {}, quotes: [], facts: [], edits: {}, corrections: [], loop: startLoop };
}

const editKey = (frame: FrameKind, form: Form) => `${frame} ${form}`;

/** Finds the agent's own text for a frame in the present form. */
export function editOf({ edits, form }: PromptState, frame: FrameKind): string | undefined {
  const key = editKey(frame, form);
  return Object.hasOwn(edits, key) ? edits[key] : undefined;
}

const sameQuote = (one: Quote, other: Quote) => one.message === other.message && one.text === other.text;
const without = (edits: PromptState['edits'], key: string) =>
  Object.fromEntries(Object.entries(edits).filter(([each]) => each !== key));

/** Tells what follows from an event. What the agent typed goes only when it was asked to go, or went to the client. */
export function reducePrompt(state: PromptState, event: PromptEvent): PromptState {
  switch (event.type) {
    case 'form':
      return { ...state, form: event.form };
    case 'frame':
      return { ...state, frame: event.frame };
    case 'another':
      return { ...state, turn: state.turn + 1 };
    case 'note':
      return { ...state, notes: { ...state.notes, [event.id]: event.picked } };
    case 'quote': {
      const others = state.quotes.filter((quote) => !sameQuote(quote, event.quote));
      return { ...state, quotes: event.picked ? [...others, event.quote] : others };
    }
    case 'fact': {
      const others = state.facts.filter((key) => key !== event.key);
      return { ...state, facts: event.picked ? [...others, event.key] : others };
    }
    case 'edit':
      // From here on the frame is the agent's choice: a note that comes in does not lead away from what they typed.
      return {
        ...state,
        frame: event.frame,
        edits: { ...state.edits, [editKey(event.frame, state.form)]: event.text },
      };
    case 'reset':
      return { ...state, edits: without(state.edits, editKey(event.frame, state.form)) };
    case 'loop': {
      const loop = reduceLoop(state.loop, event.event);
      if (loop === state.loop) return state;
      if (event.event.type !== 'corrected') return { ...state, loop };
      // The sentence went out and was wrong: what it was made of by hand is not said a second time.
      const corrections = [...state.corrections, loop.last?.correction ?? ''];
      return { ...state, loop, corrections, edits: {}, quotes: [], facts: [] };
    }
    case 'restore':
      return event.draft;
  }
}

/** Gives the notes, and behind them the corrections that are not among them yet. */
export function withCorrections(notes: readonly Note[], corrections: readonly string[]): Note[] {
  const known = new Set(notes.map(({ text }) => text.trim()));
  const more = [...new Set(corrections)].filter((text) => !known.has(text));
  return [...notes, ...more.map((text): Note => ({ id: `correction ${text}`, kind: 'fact', text }))];
}

/** How many notes on what happened are taken in unasked: more do not fit into one sentence. */
export const factsAtFirst = 3;

/**
 * Tells which notes go into the sentence: those that the agent took in, and of the others the last three on what happened,
 * the last on a feeling and the last on a need. What is unclear is asked about, not said back, unless it was taken in.
 */
export function pickedNotes(notes: readonly Note[], picked: PromptState['notes']): Note[] {
  const left = { facts: factsAtFirst, feeling: 1, need: 1 };
  const chosen = [...notes].reverse().filter((note) => {
    const own = Object.hasOwn(picked, note.id) ? picked[note.id] : undefined;
    if (own !== undefined) return own;
    return note.kind !== 'unclear' && left[slotOfNote(note)]-- > 0;
  });
  return chosen.reverse();
}

/** Makes a number of a text, always the same, to rotate wordings by: of a conversation's name, say. */
export function seedOf(text: string): number {
  let seed = 7;
  for (let at = 0; at < text.length; at++) seed = (seed * 31 + text.charCodeAt(at)) % 65_521;
  return seed;
}

/** Gives what is to be kept for a reload, or nothing where there is nothing to keep. */
export function draftOfPrompt(state: PromptState): PromptState | undefined {
  const { turn, notes, quotes, facts, edits, corrections, loop, frame, form } = state;
  const untouched =
    turn === 0 &&
    frame === undefined &&
    form === 'written' &&
    quotes.length + facts.length + corrections.length === 0 &&
    loop === startLoop;
  const empty = Object.keys(notes).length + Object.keys(edits).length === 0;
  return untouched && empty ? undefined : state;
}

type Found = Readonly<Record<string, unknown>>;
const isObject = (found: unknown): found is Found =>
  typeof found === 'object' && found !== null && !Array.isArray(found);
const isText = (found: unknown): found is string => typeof found === 'string';

function entriesOf<T>(found: unknown, is: (value: unknown) => value is T): Record<string, T> {
  if (!isObject(found)) return {};
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, T] => is(entry[1])));
}

function readLoop(found: unknown): LoopState {
  if (!isObject(found)) return startLoop;
  const { step, last, correction, rounds } = found;
  const outcomes = ['waiting', 'confirmed', 'corrected', 'unanswered'] as const;
  const outcome = isObject(last) ? outcomes.find((each) => each === last['outcome']) : undefined;
  const said: SaidBack | undefined =
    isObject(last) && isText(last['text']) && outcome
      ? {
          text: last['text'],
          outcome,
          ...(isText(last['correction']) ? { correction: last['correction'] } : {}),
        }
      : undefined;
  const known = (['writing', 'said', 'correcting'] as const).find((each) => each === step);
  const read: LoopState = {
    step: known !== undefined && said !== undefined ? known : 'writing',
    correction: isText(correction) ? correction : '',
    rounds: typeof rounds === 'number' && Number.isSafeInteger(rounds) && rounds >= 0 ? rounds : 0,
    ...(said ? { last: said } : {}),
  };
  return read.step === 'correcting' && !isOpen(read) ? { ...read, step: 'said' } : read;
}

/** Reads what a store held, which may be anything. What cannot be used is left out; nothing usable gives nothing. */
export function readPrompt(found: unknown): PromptState | undefined {
  if (!isObject(found)) return undefined;
  const { form, frame, turn, notes, quotes, facts, edits, corrections, loop } = found;
  const known = frameKinds.find((kind) => kind === frame);
  return {
    form: form === 'spoken' ? 'spoken' : 'written',
    ...(known ? { frame: known } : {}),
    turn: typeof turn === 'number' && Number.isSafeInteger(turn) && turn >= 0 ? turn : 0,
    notes: entriesOf(notes, (value): value is boolean => typeof value === 'boolean'),
    quotes: (Array.isArray(quotes) ? quotes : []).flatMap((quote: unknown) =>
      isObject(quote) && isText(quote['message']) && isText(quote['text'])
        ? [{ message: quote['message'], text: quote['text'] }]
        : [],
    ),
    facts: (Array.isArray(facts) ? facts : []).filter(isText),
    edits: entriesOf(edits, isText),
    corrections: (Array.isArray(corrections) ? corrections : []).filter(isText),
    loop: readLoop(loop),
  };
}

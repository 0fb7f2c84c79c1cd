import type { Channel } from '@evenkeel/content/base/phrase';
import type { Purpose } from '@evenkeel/content/follow-up-scheduler';
import type { Condition, FollowUp, Repeat } from './follow-up.ts';

/** Names whose wall a time is chosen on. */
export type Clock = 'client' | 'agent';

/** Tells what is to be known of a chosen time beside the time itself. */
export interface TimeNote {
  readonly kind: 'gap' | 'fold' | 'moved';
  /** What was asked for: a time of day such as `02:30`, or an instant in milliseconds. */
  readonly asked: string | number;
}

/** Holds what an agent has entered. It is plain data, so that it survives a reload. */
export interface FormState {
  readonly typed: string;
  readonly clock: Clock;
  /** The chosen time, in milliseconds since 1970. */
  readonly at?: number;
  readonly note?: TimeNote;
  readonly forced: boolean;
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly condition: Condition;
  /** The message as the agent changed it. Left out, it is the template's. */
  readonly message?: string;
  readonly reminder?: number;
  readonly repeat?: Repeat;
  /** Id of the promise that is being dated. */
  readonly promise?: string;
  /** The planned follow-up that is being changed, as it was. */
  readonly changing?: FollowUp;
  /** Id that this follow-up was given when it was first handed over, so that trying again makes no second one. */
  readonly id?: string;
  readonly form: 'written' | 'spoken';
}

/** Lists what can be set one by one. */
export type Settings = Pick<FormState, 'clock' | 'purpose' | 'channel' | 'condition' | 'form'> & {
  readonly message: string | undefined;
  readonly reminder: number | undefined;
  readonly repeat: Repeat | undefined;
};

/** Names what can happen to the form. */
export type FormEvent =
  | { readonly type: 'type'; readonly text: string }
  /** A time was chosen: by a preset, by typing, by calendar or time field. `undefined` takes it back. */
  | {
      readonly type: 'choose';
      readonly at: number | undefined;
      readonly note?: TimeNote | undefined;
      readonly typed?: boolean;
    }
  | { readonly type: 'force'; readonly forced: boolean }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'date-promise'; readonly promise: string | undefined }
  | { readonly type: 'change'; readonly followUp: FollowUp; readonly clock: Clock }
  | { readonly type: 'hand'; readonly id: string }
  /** The host took it. */
  | { readonly type: 'taken' }
  | { readonly type: 'clear' }
  | { readonly type: 'restore'; readonly state: FormState };

/** Holds what is set before an agent enters anything. */
export type FormStart = Pick<FormState, 'clock' | 'channel' | 'form'> &
  Partial<Pick<FormState, 'at' | 'purpose' | 'condition' | 'reminder'>>;

/** Begins with nothing chosen: a check-in that a mere thanks leaves alone. */
export function startForm(start: FormStart): FormState {
  return { typed: '', forced: false, purpose: 'check-in', condition: 'keep-on-thanks', ...start };
}

const without = <T extends object, K extends keyof T>(state: T, ...keys: K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(state).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;

/** Writes settings into the form; one that is set to nothing is left out. */
function withSettings(state: FormState, settings: Partial<Settings>): FormState {
  const next = { ...state, ...settings };
  return Object.fromEntries(
    Object.entries(next).filter(([, value]) => value !== undefined),
  ) as unknown as FormState;
}

/** Tells what follows from an event. A new time is never kept outside the hours by what was kept before it. */
export function reduceForm(state: FormState, event: FormEvent, start: FormStart): FormState {
  switch (event.type) {
    case 'type':
      return { ...state, typed: event.text };
    case 'choose': {
      const { at, note, typed } = event;
      if (at === state.at && note?.asked === state.note?.asked)
        return typed ? state : { ...state, typed: '' };
      const base = { ...without(state, 'at', 'note'), forced: false, ...(typed ? {} : { typed: '' }) };
      return { ...base, ...(at === undefined ? {} : { at }), ...(note ? { note } : {}) };
    }
    case 'force':
      return { ...state, forced: event.forced };
    case 'set':
      return withSettings(state, event.settings);
    case 'date-promise': {
      const base = without(state, 'promise');
      return event.promise === undefined ? base : { ...base, promise: event.promise };
    }
    case 'change': {
      const { followUp, clock } = event;
      const { at, purpose, channel, condition, message, reminder, repeat, promise } = followUp;
      return {
        ...startForm(start),
        clock,
        form: state.form,
        at,
        forced: followUp.forced === true,
        purpose,
        channel,
        condition,
        message,
        changing: followUp,
        ...(reminder === undefined ? {} : { reminder }),
        ...(repeat ? { repeat } : {}),
        ...(promise === undefined ? {} : { promise }),
      };
    }
    case 'hand':
      return { ...state, id: state.id ?? event.id };
    case 'taken':
    case 'clear':
      return { ...startForm(without(start, 'at') as FormStart), clock: state.clock, form: state.form };
    case 'restore':
      return event.state;
  }
}

/** Tells whether there is anything to keep. */
export function isUntouched(state: FormState, start: FormStart): boolean {
  const { clock: _, form: _form, ...rest } = state;
  const { clock: __, form: __form, ...first } = startForm(start);
  const sorted = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(rest) === sorted(first);
}

/** Puts the follow-up together that the form describes. Gives nothing without a time or an id. */
export function followUpOf(state: FormState, zone: string, message: string): FollowUp | undefined {
  const { at, purpose, channel, condition, reminder, repeat, promise, forced } = state;
  const id = state.changing?.id ?? state.id;
  if (at === undefined || id === undefined) return undefined;
  return {
    id,
    at,
    zone,
    purpose,
    channel,
    message,
    condition,
    ...(reminder === undefined ? {} : { reminder }),
    ...(repeat ? { repeat } : {}),
    ...(promise === undefined ? {} : { promise }),
    ...(forced ? { forced } : {}),
  };
}

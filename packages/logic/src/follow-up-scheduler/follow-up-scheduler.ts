import type { Outcome } from '../base/outcome/index.ts';

/** Holds what the agent typed, and what became of the last time it was handed over. */
export interface FollowUpSchedulerState {
  readonly text: string;
  readonly status: 'writing' | 'pending' | 'done' | 'handed-over' | 'failed';
  /** What was handed over and is waited for. */
  readonly handed?: string;
  /** Why the host did not take it, in its own sentence. */
  readonly why?: string;
}

/** Names what can happen: the agent types, the text is handed over, the host answers. */
export type FollowUpSchedulerEvent =
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'hand' }
  | { readonly type: 'answer'; readonly outcome?: Outcome | undefined };

/** Begins with a text, or with none. */
export function startFollowUpScheduler(text = ''): FollowUpSchedulerState {
  return { text, status: 'writing' };
}

/** Gives the text that can be handed over, without the blanks around it. Gives nothing while there is none or one is waited for. */
export function readyText({ text, status }: FollowUpSchedulerState): string | undefined {
  const ready = text.trim();
  return ready === '' || status === 'pending' ? undefined : ready;
}

/**
 * Tells what follows from an event. What the agent typed is never lost: a text goes only when it was taken,
 * and what was typed in the meantime stays.
 */
export function reduceFollowUpScheduler(
  state: FollowUpSchedulerState,
  event: FollowUpSchedulerEvent,
): FollowUpSchedulerState {
  if (event.type === 'write') {
    const { text } = event;
    return state.status === 'pending' ? { ...state, text } : { text, status: 'writing' };
  }
  if (event.type === 'hand') {
    if (readyText(state) === undefined) return state;
    return { text: state.text, status: 'pending', handed: state.text };
  }
  if (state.status !== 'pending') return state;
  const { outcome } = event;
  if (outcome && !outcome.ok) return { text: state.text, status: 'failed', why: outcome.message };
  const text = state.text === state.handed ? '' : state.text;
  return { text, status: outcome ? 'done' : 'handed-over' };
}

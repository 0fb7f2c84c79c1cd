import type { Behaviour, BoundaryStep } from '../base/incident/index.ts';
import type { Quote } from '../base/note/index.ts';

export type BoundaryMode = 'saying-no' | 'standards';
/** Answers the question that comes first: angry about the issue, or abusive to somebody. */
export type BoundaryCheck = 'issue' | 'abusive';
/** Tells where a boundary stands: being said, or how it closed. `distress` is the other path, and never leads to `ended`. */
export type BoundaryPlace = 'open' | 'settled' | 'ended' | 'transferred' | 'distress';

/** Holds one boundary of one conversation: plain data that can be stored and restored at every step. */
export interface BoundaryState {
  readonly mode: BoundaryMode;
  readonly check?: BoundaryCheck;
  readonly behaviour?: Behaviour;
  /** What is kept with the next step, word for word. */
  readonly quote?: Quote;
  /** What was said so far, oldest first. */
  readonly steps: readonly BoundaryStep[];
  readonly place: BoundaryPlace;
  /** When it closed, in milliseconds since 1970. */
  readonly closedAt?: number;
  /** When signs of distress were marked in this conversation, in milliseconds since 1970. It is never unset. */
  readonly distressAt?: number;
  /** What the agent made of the words, by step and channel. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Names what can happen to a boundary. Times are milliseconds since 1970. */
export type BoundaryEvent =
  | { readonly type: 'mode'; readonly mode: BoundaryMode }
  | { readonly type: 'check'; readonly answer: BoundaryCheck }
  | { readonly type: 'behaviour'; readonly behaviour: Behaviour | undefined }
  | { readonly type: 'quote'; readonly quote: Quote | undefined }
  | { readonly type: 'write'; readonly key: string; readonly text: string | undefined }
  | { readonly type: 'say'; readonly stage: string; readonly at: number }
  | { readonly type: 'take-back' }
  | { readonly type: 'settle' | 'end' | 'transfer' | 'distress' | 'back'; readonly at: number }
  | { readonly type: 'again' }
  | { readonly type: 'restore'; readonly state: BoundaryState };

/** Begins with nothing said. */
export function startBoundary(mode: BoundaryMode = 'standards'): BoundaryState {
  return { mode, steps: [], place: 'open', texts: {} };
}

/** Tells whether nothing was done yet, so that there is nothing to keep. */
export function isUntouched(state: BoundaryState): boolean {
  const { mode: _, steps, texts, place, ...rest } = state;
  return (
    steps.length === 0 &&
    Object.keys(texts).length === 0 &&
    place === 'open' &&
    Object.keys(rest).length === 0
  );
}

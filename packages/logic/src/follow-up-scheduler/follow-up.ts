import type { Channel } from '@evenkeel/content/base/phrase';
import type { Purpose } from '@evenkeel/content/follow-up-scheduler';

/**
 * Names what a client's message does to a follow-up: nothing, any message cancels it, or a reply cancels it and a
 * mere thanks does not.
 */
export type Condition = 'always' | 'no-reply' | 'keep-on-thanks';

/** Tells how a follow-up comes again. It always ends: after so many times, or on a day. */
export interface Repeat {
  readonly every: 'day' | 'week' | 'month';
  readonly end: { readonly count: number } | { readonly until: number };
}

/** Is one planned contact with a client. It is plain data, and the host keeps it. */
export interface FollowUp {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** IANA zone that the time was chosen in. It decides what "the same time" is when the follow-up repeats. */
  readonly zone: string;
  readonly purpose: Purpose;
  readonly channel: Channel;
  /** What is to be said or sent, in the language of the reply. */
  readonly message: string;
  readonly condition: Condition;
  /** How many minutes before it the agent is reminded. */
  readonly reminder?: number;
  readonly repeat?: Repeat;
  /** Id of the promise that it keeps. */
  readonly promise?: string;
  /** Whether the agent kept a time outside the allowed hours. */
  readonly forced?: boolean;
}

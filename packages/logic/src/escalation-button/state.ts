import type { EscalationAck, EscalationRequest, EscalationTarget } from '../base/escalation/index.ts';

/** Names where a request stands. `draft` is before anything was asked. */
export type EscalationPhase =
  | 'draft'
  | 'sending'
  | 'requested'
  | 'seen'
  | 'accepted'
  | 'joined'
  | 'resolved'
  | 'declined'
  | 'withdrawn'
  | 'failed'
  | 'timed-out';

/** Is a request that is over, because another one followed it. */
export interface EarlierRequest {
  readonly key: string;
  readonly target: EscalationTarget;
  readonly end: EscalationPhase;
  /** What its receiver still did after that. It changes nothing, and is told to the agent. */
  readonly late?: EscalationAck['kind'];
}

/** Tells why a request was not sent. `unsure` means that it may have arrived all the same. */
export interface EscalationFailure {
  readonly why: string;
  readonly retryable: boolean;
  readonly unsure: boolean;
}

/**
 * Is all there is to know of the requests of one conversation. It is plain data: stored as JSON and read back at any
 * moment, it goes on the same.
 */
export interface EscalationState {
  readonly phase: EscalationPhase;
  /** The request that counts now. There is none in a draft. */
  readonly request?: EscalationRequest;
  /** When it was asked, and when its time is up. Milliseconds since 1970. */
  readonly askedAt?: number;
  readonly deadline?: number;
  /** How long each target has, in milliseconds. */
  readonly wait?: number;
  /** Who is asked next when the time is up, in order. */
  readonly queue: readonly EscalationTarget[];
  /** The host took the request, said it in its answer, or only did not refuse it. */
  readonly answer?: 'taken' | 'handed-over';
  /** What the host told of this request, each once, in the order of time. */
  readonly acks: readonly EscalationAck[];
  readonly failure?: EscalationFailure;
  /** How far a withdrawal is. `refused` tells why in `withdrawalWhy`. */
  readonly withdrawal?: 'asked' | 'handed-over' | 'confirmed' | 'refused';
  readonly withdrawalWhy?: string;
  readonly withdrawnAt?: number;
  /** Oldest first. */
  readonly earlier: readonly EarlierRequest[];
}

/** Names what can happen to a request. Times are milliseconds since 1970. */
export type EscalationEvent =
  /** The agent asks. A key that was used before is refused. */
  | {
      readonly type: 'ask';
      readonly request: EscalationRequest;
      readonly queue: readonly EscalationTarget[];
      readonly wait: number;
      readonly at: number;
    }
  /** The host answered what was sent. `unsure`: it threw or gave no answer, so that it may have arrived. */
  | {
      readonly type: 'answer';
      readonly key: string;
      readonly answer: 'taken' | 'handed-over' | 'refused' | 'unsure';
      readonly why?: string;
      readonly retryable?: boolean;
    }
  | { readonly type: 'ack'; readonly ack: EscalationAck }
  /** The clock is looked at. `away` lists those who are not to be asked next. */
  | { readonly type: 'tick'; readonly at: number; readonly away?: readonly string[] }
  /** The same request once more, after it failed. */
  | { readonly type: 'retry'; readonly at: number }
  /** The next one is asked after the last declined. */
  | { readonly type: 'next'; readonly at: number; readonly away?: readonly string[] }
  | { readonly type: 'withdraw'; readonly at: number }
  | {
      readonly type: 'withdraw-answer';
      readonly key: string;
      readonly answer: 'taken' | 'handed-over' | 'refused';
      readonly why?: string;
    }
  /** What is over is put away, so that something new can be asked. */
  | { readonly type: 'again' }
  /** The page was loaded anew: an answer that was waited for will not come. */
  | { readonly type: 'interrupted' };

/** Is what follows from an event: the state, and what is to be done once. */
export interface EscalationStep {
  readonly state: EscalationState;
  /** Is to be handed to the host now. */
  readonly send?: EscalationRequest;
  /** Key of the request that is to be withdrawn at the host now. */
  readonly withdraw?: string;
  /** Key of the request whose time is up. */
  readonly timedOut?: string;
}

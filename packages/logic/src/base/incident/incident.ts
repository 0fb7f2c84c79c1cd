/** Names a behaviour that a policy may set a limit to. */
export type Behaviour =
  | 'shouting'
  | 'insult'
  | 'swearing'
  | 'threat'
  | 'hate'
  | 'sexual'
  | 'harassment'
  | 'demands'
  | 'other';

/** Is one step that was taken on the way of a boundary: which, when, and what the client said, word for word. */
export interface BoundaryStep {
  readonly stage: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly behaviour?: Behaviour;
  readonly quote?: string;
}

/** Is the record of a boundary, for the host to keep. It tells what happened and judges nobody. */
export interface Incident {
  readonly id: string;
  readonly conversation: string;
  readonly mode: 'saying-no' | 'standards';
  readonly policy: string;
  readonly channel: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly steps: readonly BoundaryStep[];
  readonly outcome: 'settled' | 'ended' | 'transferred' | 'distress' | 'closed';
}

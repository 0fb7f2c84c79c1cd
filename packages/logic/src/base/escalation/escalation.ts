/** Names why somebody else is needed. */
export type EscalationReason =
  | 'hostile'
  | 'threat'
  | 'impasse'
  | 'needs-authority'
  | 'policy-exception'
  | 'safeguarding'
  | 'client-asked'
  | 'agent-wellbeing';

export type Urgency = 'low' | 'normal' | 'high' | 'immediate';

/** Is who can be brought in, as the host names them. */
export interface EscalationTarget {
  readonly id: string;
  readonly kind: 'supervisor' | 'management' | 'specialist' | 'security';
  readonly name: string;
  readonly available?: boolean;
}

/** Is one request for somebody else. The same `key` is the same request, however often it arrives. */
export interface EscalationRequest {
  readonly key: string;
  readonly conversation: string;
  readonly reason: EscalationReason;
  readonly urgency: Urgency;
  readonly target: EscalationTarget;
  /** `help` brings a coach beside the agent, `take-over` hands the client on. */
  readonly mode: 'help' | 'take-over';
  /** Sections of the handover, in order, as the agent left them. */
  readonly handover: readonly { readonly section: string; readonly text: string }[];
}

/** Names how far a request has come, as its host tells it. */
export type EscalationAckKind = 'requested' | 'seen' | 'accepted' | 'joined' | 'resolved' | 'declined';

/**
 * Is one thing that a host tells about a request. It may come late, twice and in any order; `id` says whether it is
 * the same one again.
 */
export interface EscalationAck {
  /** Key of the request. */
  readonly key: string;
  readonly id: string;
  readonly kind: EscalationAckKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Name of who did it, where it is somebody else than was asked. */
  readonly by?: string;
  /** What the receiver read back: in their own words, what they will do. */
  readonly readBack?: string;
}

/** Names a sign that a conversation is stuck. */
export type SignKind =
  | 'same-question'
  | 'option-refused'
  | 'legal-threat'
  | 'asks-for-manager'
  | 'repeat-contact';

/** Is one sign and where it was seen, so that an agent can check it. It says nothing about anybody's character. */
export interface Sign {
  readonly kind: SignKind;
  /** 0 to 1: how clear it is. */
  readonly weight: number;
  readonly messages: readonly string[];
  readonly quote?: string;
}

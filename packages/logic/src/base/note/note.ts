/** Names what a note holds: a fact, a feeling in the client's word, a need, an ask, a promise, or what is unclear. */
export type NoteKind = 'fact' | 'feeling' | 'need' | 'ask' | 'promise' | 'unclear';

/** Is one line that an agent caught while the client spoke. Its words stay with the agent until a host is given them. */
export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  /** Whether the text is the client's, word for word. */
  readonly verbatim?: boolean;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** Is one message of a conversation, as a host hands it in. */
export interface ClientMessage {
  readonly id: string;
  readonly text: string;
  readonly from: 'client' | 'agent';
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Is a piece of a client's message, word for word. It is shown as it stands and never changed. */
export interface Quote {
  readonly message: string;
  readonly text: string;
}

/** Names what a fact is about. */
export type FactKind =
  | 'amount'
  | 'date'
  | 'duration'
  | 'order'
  | 'ticket'
  | 'tracking'
  | 'contacts'
  | 'product';

/** Is one checkable thing that a client wrote: what it is, where it stands, and its value in one form for comparing. */
export interface Fact {
  readonly kind: FactKind;
  /** The client's own words. */
  readonly text: string;
  /** Same for two ways of writing the same thing, such as `USD 49.90`, `#48213` or `P3D`. */
  readonly value: string;
  readonly message: string;
  /** First and behind-last code unit in the message's text. */
  readonly start: number;
  readonly end: number;
}

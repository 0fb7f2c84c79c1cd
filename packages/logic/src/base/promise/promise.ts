/** Is something the client was told would happen. Without a date or an owner it is open, and is shown as open. */
export interface ClientPromise {
  readonly id: string;
  readonly text: string;
  readonly from: 'note' | 'option' | 'reply' | 'handover';
  /** Milliseconds since 1970. */
  readonly by?: number;
  /** IANA zone that the date was promised in. */
  readonly zone?: string;
  readonly owner?: string;
  readonly kept?: boolean;
}

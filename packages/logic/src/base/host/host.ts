import type { Outcome } from '../outcome/index.ts';

/** Holds text for a composer: always plain, and as HTML where the phrase has markup. */
export interface InsertText {
  readonly plain: string;
  /** Escaped, script-free HTML with the same words. */
  readonly html?: string;
}

/** Names where text goes in the composer: at the caret, instead of the draft, or after it. */
export type InsertAt = 'caret' | 'replace' | 'append';

export interface InsertOptions {
  readonly at: InsertAt;
  /** Stops waiting. What the host has already done stays done. */
  readonly signal?: AbortSignal;
}

/** Names what a host may be able to do. A component hides or degrades what is missing, and says so. */
export type Ability = 'insertText';

/**
 * Is the one port through which Evenkeel reaches a helpdesk. Every ability is optional and feature-detected.
 * An adapter translates and decides nothing; it resolves with an Outcome and never claims what it did not see.
 */
export interface Host {
  readonly name: string;
  can(ability: Ability): boolean;
  insertText(text: InsertText, options: InsertOptions): Promise<Outcome>;
}

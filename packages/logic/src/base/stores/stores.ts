import type { Phrase } from '@evenkeel/content/base/phrase';

/** Names one piece of unsent work: which conversation, which row. The store itself belongs to one agent. */
export interface DraftKey {
  readonly conversation: string;
  readonly row: string;
}

/**
 * Keeps what an agent typed and has not sent, by conversation and row, so that it survives a reload.
 * It never mixes conversations. A rejected promise means "not kept"; the caller keeps its own copy and says so.
 */
export interface DraftStore {
  read(key: DraftKey): Promise<unknown>;
  /** Stores plain data (structured-cloneable). */
  write(key: DraftKey, draft: unknown): Promise<void>;
  remove(key: DraftKey): Promise<void>;
  /** Removes everything that belongs to this agent. */
  clear(): Promise<void>;
}

/** Tells how often, when last and where an agent used a phrase. */
export interface PhraseUse {
  readonly phrase: string;
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
  /** Newest last, at most 50. */
  readonly conversations: readonly string[];
}

export interface LibrarySnapshot {
  readonly personal: readonly Phrase[];
  readonly pins: readonly string[];
  readonly uses: readonly PhraseUse[];
}

/** Keeps an agent's own phrases, pins and usage. Nothing in it leaves the device. */
export interface LibraryStore {
  read(): Promise<LibrarySnapshot>;
  save(phrase: Phrase): Promise<void>;
  remove(phrase: string): Promise<void>;
  pin(phrase: string, pinned: boolean): Promise<void>;
  use(use: { phrase: string; conversation: string; at: number }): Promise<void>;
  /** Removes everything that belongs to this agent. */
  clear(): Promise<void>;
  /** Calls back after a change made anywhere, other tabs included. Returns the way to stop it. */
  subscribe(listener: () => void): () => void;
}

/** Bundles the stores that a provider hands to its components. Those left out live in memory. */
export interface Stores {
  readonly drafts?: DraftStore;
  readonly library?: LibraryStore;
}

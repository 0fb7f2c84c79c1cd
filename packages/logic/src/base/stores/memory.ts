import type { Phrase } from '@evenkeel/content/base/phrase';
import type { DraftKey, DraftStore, LibraryStore, PhraseUse } from './stores.ts';

const nameOf = (key: DraftKey) => JSON.stringify([key.conversation, key.row]);

/** Makes a draft store that lives as long as the page: the default, for tests and for the server. */
export function createMemoryDrafts(): DraftStore {
  const drafts = new Map<string, unknown>();
  return {
    read: async (key) => structuredClone(drafts.get(nameOf(key))),
    write: async (key, draft) => void drafts.set(nameOf(key), structuredClone(draft)),
    remove: async (key) => void drafts.delete(nameOf(key)),
    clear: async () => drafts.clear(),
  };
}

/** Adds one use of a phrase to what is known of it. Keeps the newest 50 conversations. */
export function addUse(
  known: PhraseUse | undefined,
  use: { phrase: string; conversation: string; at: number },
): PhraseUse {
  const earlier = (known?.conversations ?? []).filter((conversation) => conversation !== use.conversation);
  return {
    phrase: use.phrase,
    count: (known?.count ?? 0) + 1,
    lastAt: Math.max(known?.lastAt ?? 0, use.at),
    conversations: [...earlier, use.conversation].slice(-50),
  };
}

/** Makes a library store that lives as long as the page: the default, for tests and for the server. */
export function createMemoryLibrary(): LibraryStore {
  const personal = new Map<string, Phrase>();
  const pins = new Set<string>();
  const uses = new Map<string, PhraseUse>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    read: async () => ({ personal: [...personal.values()], pins: [...pins], uses: [...uses.values()] }),
    save: async (phrase) => {
      personal.set(phrase.id, structuredClone(phrase));
      changed();
    },
    remove: async (phrase) => {
      personal.delete(phrase);
      pins.delete(phrase);
      changed();
    },
    pin: async (phrase, pinned) => {
      if (pinned) pins.add(phrase);
      else pins.delete(phrase);
      changed();
    },
    use: async (use) => {
      uses.set(use.phrase, addUse(uses.get(use.phrase), use));
      changed();
    },
    clear: async () => {
      personal.clear();
      pins.clear();
      uses.clear();
      changed();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

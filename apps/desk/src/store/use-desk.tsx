import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Words } from '../words/index.ts';
import { words } from '../words/index.ts';
import type { DeskState } from './state.ts';
import type { DeskStore } from './store.ts';

const DeskContext = createContext<DeskStore | null>(null);

export function DeskProvider({ store, children }: { store: DeskStore; children: ReactNode }) {
  return <DeskContext value={store}>{children}</DeskContext>;
}

/** Gives the store, to act on it. */
export function useDeskStore(): DeskStore {
  const store = useContext(DeskContext);
  if (!store)
    throw new Error('Desk: a part stands outside DeskProvider, so it has no state. Wrap it in DeskProvider.');
  return store;
}

/** Gives one part of the state and follows it. `select` returns what the state holds, never something made anew. */
export function useDesk<T>(select: (state: DeskState) => T): T {
  const store = useDeskStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** Gives the words of the interface, in the language that is set. */
export function useWords(): Words {
  return words[useDesk((state) => state.settings.language)];
}

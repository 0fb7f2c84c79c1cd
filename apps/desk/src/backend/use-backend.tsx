import type { Outcome } from '@evenkeel/logic/base/outcome';
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Conversation } from '../conversations/index.ts';
import { useDeskStore } from '../store/use-desk.tsx';
import type { Backend } from './backend.ts';
import type { Command } from './decide.ts';
import type { BackState } from './state.ts';

const BackendContext = createContext<Backend | null>(null);

export function BackendProvider({ backend, children }: { backend: Backend; children: ReactNode }) {
  return <BackendContext value={backend}>{children}</BackendContext>;
}

/** Gives the back end, to act on it. */
export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (!backend)
    throw new Error(
      'Desk: a part stands outside BackendProvider, so there is nobody to ask. Wrap it in BackendProvider.',
    );
  return backend;
}

/** Gives what the back end knows, and follows it through every tab. */
export function useBackState(): BackState {
  const backend = useBackend();
  return useSyncExternalStore(backend.subscribe, backend.get);
}

/** Gives the way to ask the back end for something, at the time of a conversation. */
export function useAsk(conversation: Pick<Conversation, 'source'>): (command: Command) => Promise<Outcome> {
  const backend = useBackend();
  const store = useDeskStore();
  return useCallback(
    (command) => backend.act(command, store.now(conversation)),
    [backend, store, conversation],
  );
}

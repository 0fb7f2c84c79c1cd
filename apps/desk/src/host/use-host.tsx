import type { Host } from '@evenkeel/logic/base/host';
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { Composer } from '../composer/composer.ts';
import { selectedOf } from '../store/state.ts';
import { useDeskStore } from '../store/use-desk.tsx';
import { words } from '../words/index.ts';
import { createDeskHost } from './desk-host.ts';

interface Desk {
  readonly host: Host;
  /** Gives the reply editor on the page. */
  composer(): Composer | null;
  setComposer(composer: Composer | null): void;
}

const HostContext = createContext<Desk | null>(null);

/** Holds the one reply editor on the page, and the host that reaches it. */
export function HostProvider({ children }: { children: ReactNode }) {
  const store = useDeskStore();
  const current = useRef<Composer | null>(null);
  const desk = useMemo<Desk>(
    () => ({
      composer: () => current.current,
      setComposer: (composer) => {
        current.current = composer;
      },
      host: createDeskHost({
        composer: () => current.current,
        why: () => (selectedOf(store.get())?.channel === 'phone' ? 'phone' : 'none'),
        words: () => words[store.get().settings.language].host,
      }),
    }),
    [store],
  );
  return <HostContext value={desk}>{children}</HostContext>;
}

export function useHost(): Desk {
  const desk = useContext(HostContext);
  if (!desk)
    throw new Error(
      'Desk: a part stands outside HostProvider, so it reaches no reply. Wrap it in HostProvider.',
    );
  return desk;
}

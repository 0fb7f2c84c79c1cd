'use client';
import type { Content } from '@evenkeel/content';
import {
  createMemoryDrafts,
  createMemoryLibrary,
  type DraftStore,
  type LibraryStore,
  type Stores,
} from '@evenkeel/logic/base/stores';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { newId as defaultNewId } from '../device/index.ts';

export interface EvenkeelProviderProps {
  /** Holds the words of every component in the interface's language, such as `en` from `@evenkeel/content/en`. */
  content?: Content | undefined;
  /** Keep what agents typed and their own phrases. What is left out lives in memory and goes with the page. */
  stores?: Stores | undefined;
  /** Receives dialogs and tooltips: an element inside a themed area or a shadow root. Left out, they go to the body. */
  container?: HTMLElement | null | undefined;
  /** Tells the time in milliseconds since 1970. Left out, it is the device's clock. */
  now?: (() => number) | undefined;
  /** Makes ids for the agent's own phrases. */
  newId?: (() => string) | undefined;
  children?: ReactNode;
}

/** Is what components read from the provider, or its defaults where there is none. */
export interface EvenkeelContext {
  readonly content: Content | undefined;
  readonly drafts: DraftStore;
  readonly library: LibraryStore;
  readonly container: HTMLElement | null | undefined;
  readonly now: () => number;
  readonly newId: () => string;
}

const Context = createContext<EvenkeelContext | undefined>(undefined);
const deviceClock = () => Date.now();

/**
 * Gives content, stores, a container for what floats, and a clock to the components inside it.
 * It is never a condition: a component with its own `content` works without it.
 *
 * @renders its children only
 */
export function EvenkeelProvider(props: EvenkeelProviderProps) {
  const { content, stores, container, now = deviceClock, newId = defaultNewId, children } = props;
  const [memory] = useState(() => ({ drafts: createMemoryDrafts(), library: createMemoryLibrary() }));
  const drafts = stores?.drafts ?? memory.drafts;
  const library = stores?.library ?? memory.library;
  const value = useMemo(
    () => ({ content, drafts, library, container, now, newId }),
    [content, drafts, library, container, now, newId],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** Reads what the provider gives. Without one, stores live in memory, one set for each component. */
export function useEvenkeel(): EvenkeelContext {
  const given = useContext(Context);
  const [own] = useState(
    (): EvenkeelContext =>
      given ?? {
        content: undefined,
        drafts: createMemoryDrafts(),
        library: createMemoryLibrary(),
        container: undefined,
        now: deviceClock,
        newId: defaultNewId,
      },
  );
  return given ?? own;
}

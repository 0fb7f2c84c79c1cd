import { type Conversation, today } from '../conversations/index.ts';
import { createWriter, entriesOf, prefix, restore, withEntry } from './persist.ts';
import { type DeskState, noWork, type Settings, type View, type Work } from './state.ts';
import type { Storage } from './storage.ts';

/** Is the one place that holds the desk's state. */
export interface DeskStore {
  get(): DeskState;
  subscribe(listener: () => void): () => void;
  settings(change: Partial<Settings>): void;
  view(change: Partial<View>): void;
  /** Changes the work of one conversation; no other conversation is touched. */
  work(conversation: string, change: (work: Work) => Work): void;
  open(conversation: Conversation): void;
  /** Removes a conversation that was opened here, with its draft and what was sent. */
  remove(conversation: string): void;
  /** Forgets drafts, sent replies and opened conversations. Settings stay. */
  startOver(): void;
  /** Puts the demo's clock on by so many milliseconds, in every tab. It never goes back. */
  advance(by: number): void;
  /** Tells the time: for the written conversations it starts at their own today and runs on from there. */
  now(conversation: Pick<Conversation, 'source'>): number;
  /** Writes at once what waits to be written. */
  flush(): void;
  close(): void;
}

export interface DeskStoreOptions {
  /** Nothing, where the browser refuses to keep anything. */
  readonly storage: Storage | undefined;
  readonly language: Settings['language'];
  readonly clock: () => number;
  /** Milliseconds between a change and its writing. */
  readonly delay?: number;
}

/** Makes the store from what was kept. It writes after a short rest, one key for each conversation. */
export function createDeskStore({ storage, language, clock, delay = 250 }: DeskStoreOptions): DeskStore {
  const fresh: DeskState = {
    settings: {
      theme: 'system',
      contrast: 'system',
      density: 'comfortable',
      language,
      direction: 'language',
      editor: 'rich',
    },
    view: { selected: null, pane: 'inbox', inbox: true, evenkeel: true, calendar: false, details: null },
    work: {},
    imported: [],
    firstOpened: clock(),
    ahead: 0,
    keeping: storage ? 'kept' : 'refused',
  };
  let state = storage ? restore(fresh, storage) : fresh;
  const entries = entriesOf(state);
  // Written at the first flush even when nothing changes, so that the clock goes on after a reload.
  if (storage?.read(`${prefix}first-opened`) === null) entries.delete('first-opened');
  const write = storage ? createWriter(storage, entries) : undefined;
  const listeners = new Set<() => void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const replace = (next: DeskState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const flush = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const keeping = write?.(entriesOf(state));
    if (keeping && keeping !== state.keeping) replace({ ...state, keeping });
  };
  const set = (next: DeskState) => {
    replace(next);
    if (write) waiting ??= setTimeout(flush, delay);
  };
  const stopWatching = storage?.watch((key, value) => {
    if (!key.startsWith(prefix)) return;
    const name = key.slice(prefix.length);
    // What is open is this tab's own; work and settings are shared.
    if (name !== 'view') replace(withEntry(state, name, value));
  });

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settings: (change) => set({ ...state, settings: { ...state.settings, ...change } }),
    view: (change) => set({ ...state, view: { ...state.view, ...change } }),
    work: (conversation, change) => {
      const before = state.work[conversation] ?? noWork;
      const after = change(before);
      if (after !== before) set({ ...state, work: { ...state.work, [conversation]: after } });
    },
    open: (conversation) =>
      set({
        ...state,
        imported: [conversation, ...state.imported.filter((other) => other.id !== conversation.id)],
        view: { ...state.view, selected: conversation.id, pane: 'conversation' },
      }),
    remove: (conversation) => {
      const { [conversation]: _gone, ...work } = state.work;
      const selected = state.view.selected === conversation ? null : state.view.selected;
      set({
        ...state,
        work,
        imported: state.imported.filter((other) => other.id !== conversation),
        view: { ...state.view, selected, pane: 'inbox' },
      });
    },
    startOver: () => set({ ...state, work: {}, imported: [], firstOpened: clock(), ahead: 0 }),
    advance: (by) => set({ ...state, ahead: state.ahead + Math.max(0, by) }),
    now: ({ source }) => state.ahead + (source ? clock() : today + clock() - state.firstOpened),
    flush,
    close: () => {
      flush();
      stopWatching?.();
      listeners.clear();
    },
  };
}

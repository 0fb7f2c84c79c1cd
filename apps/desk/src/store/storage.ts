/** Is the little that the desk needs of a browser's storage. A write may throw: refused, or full. */
export interface Storage {
  keys(): string[];
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  /** Calls back when another tab changed a key. Returns the way to stop it. */
  watch(listener: (key: string, value: string | null) => void): () => void;
}

/** Opens the browser's local storage, or nothing where the browser refuses it. */
export function openLocalStorage(page: Window): Storage | undefined {
  try {
    const store = page.localStorage;
    const probe = 'evenkeel-desk-probe';
    store.setItem(probe, probe);
    store.removeItem(probe);
    return {
      keys: () => Array.from({ length: store.length }, (_, index) => store.key(index) ?? ''),
      read: (key) => store.getItem(key),
      write: (key, value) => store.setItem(key, value),
      remove: (key) => store.removeItem(key),
      watch: (listener) => {
        const changed = (event: StorageEvent) => {
          if (event.storageArea === store && event.key !== null) listener(event.key, event.newValue);
        };
        page.addEventListener('storage', changed);
        return () => page.removeEventListener('storage', changed);
      },
    };
  } catch {
    // Private windows and sandboxed frames throw on the first touch.
    return undefined;
  }
}

/** Makes a storage that lives as long as the page, for tests. */
export function createMemoryStorage(entries: ReadonlyMap<string, string> = new Map()): Storage {
  const map = new Map(entries);
  return {
    keys: () => [...map.keys()],
    read: (key) => map.get(key) ?? null,
    write: (key, value) => void map.set(key, value),
    remove: (key) => void map.delete(key),
    watch: () => () => {},
  };
}

import type { DraftKey } from '@evenkeel/logic/base/stores';

/** Is a draft on its way to the database, or one that is being removed there. */
export interface Pending {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Absent where the draft is being removed. */
  readonly draft?: unknown;
}

/** Keeps drafts from the moment of the call until the database has them. */
export interface AtOnce {
  /** Returns the way to let go of it, which does nothing once something newer is kept. */
  put(key: DraftKey, pending: Pending): () => void;
  get(key: DraftKey): Pending | undefined;
  clear(): void;
  /** Removes what is older than this, whoever's it is. */
  sweep(before: number): void;
}

const prefix = 'evenkeel/draft/';

/** Tells whether JSON gives a value back as it was. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object') return false;
  // By depth, since an object of another frame has another Object.prototype. Dates and maps stand deeper.
  const above = Object.getPrototypeOf(value);
  return (above === null || Object.getPrototypeOf(above) === null) && Object.values(value).every(isPlain);
}

function findStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function parse(text: string | null): Pending | undefined {
  try {
    const found: unknown = text === null ? undefined : JSON.parse(text);
    return typeof found === 'object' && found !== null && 'at' in found ? (found as Pending) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a stop-over in local storage, which alone is written while the call still runs: a page that goes away has no
 * time for the database. What JSON cannot hold, and what a full or refused storage does not take, goes on without it.
 */
export function createAtOnce(agent: string): AtOnce {
  const own = `${prefix}${JSON.stringify([agent]).slice(0, -1)},`;
  const nameOf = ({ conversation, row }: DraftKey) => `${own}${JSON.stringify([conversation, row]).slice(1)}`;

  function removeWhere(matches: (name: string, storage: Storage) => boolean): void {
    const storage = findStorage();
    if (!storage) return;
    const names = Array.from({ length: storage.length }, (_, number) => storage.key(number) ?? '');
    for (const name of names) if (name.startsWith(prefix) && matches(name, storage)) storage.removeItem(name);
  }

  return {
    put(key, pending) {
      const storage = findStorage();
      const name = nameOf(key);
      const text = JSON.stringify(pending);
      try {
        if (isPlain(pending)) storage?.setItem(name, text);
        // An older one must not come back in its place.
        else storage?.removeItem(name);
      } catch {
        storage?.removeItem(name);
      }
      return () => {
        if (storage?.getItem(name) === text) storage.removeItem(name);
      };
    },
    get: (key) => parse(findStorage()?.getItem(nameOf(key)) ?? null),
    clear: () => removeWhere((name) => name.startsWith(own)),
    sweep: (before) => removeWhere((name, storage) => (parse(storage.getItem(name))?.at ?? 0) < before),
  };
}

import type { Phrase } from '@evenkeel/content/base/phrase';
import type { PhraseUse } from '@evenkeel/logic/base/stores';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { StoreError, storeError } from './store-error.ts';

/** Is one draft, as it is stored. */
export interface DraftRecord {
  readonly agent: string;
  readonly conversation: string;
  readonly row: string;
  /** Milliseconds since 1970, when it was last written. */
  readonly at: number;
  readonly draft: unknown;
}

/** Is one entry of an agent's library, as it is stored. */
export type LibraryRecord = {
  /** Given by the database, so that entries come back in the order in which they came. */
  order?: number;
  readonly agent: string;
  readonly id: string;
} & (
  | { readonly kind: 'personal'; readonly phrase: Phrase }
  | { readonly kind: 'pin' }
  | { readonly kind: 'use'; readonly use: PhraseUse }
);

/** Describes the object stores of the database. Every key begins with the agent. */
export interface Schema extends DBSchema {
  drafts: {
    key: [agent: string, conversation: string, row: string];
    value: DraftRecord;
    indexes: { at: number };
  };
  library: {
    key: number;
    value: LibraryRecord;
    indexes: { name: [agent: string, kind: LibraryRecord['kind'], id: string] };
  };
}

export type Database = IDBPDatabase<Schema>;

const databaseName = 'evenkeel';

/** Holds what each version adds to the one before it, oldest first. A step is never changed once it has shipped. */
const upgrades: readonly ((database: Database) => void)[] = [
  (database) => {
    const drafts = database.createObjectStore('drafts', { keyPath: ['agent', 'conversation', 'row'] });
    drafts.createIndex('at', 'at');
    const library = database.createObjectStore('library', { keyPath: 'order', autoIncrement: true });
    library.createIndex('name', ['agent', 'kind', 'id'], { unique: true });
  },
];

// By factory, so that a page has one connection, and a page without one costs nothing to import.
const connections = new WeakMap<IDBFactory, Promise<Database>>();

function findFactory(): IDBFactory {
  let factory: IDBFactory | null | undefined;
  try {
    factory = globalThis.indexedDB;
  } catch (error) {
    throw new StoreError('unavailable', error);
  }
  if (!factory) throw new StoreError('unavailable');
  return factory;
}

function open(blocked: (error: StoreError) => void): Promise<Database> {
  return openDB<Schema>(databaseName, upgrades.length, {
    upgrade(database, from) {
      for (const upgrade of upgrades.slice(from)) upgrade(database);
    },
    blocked: () => blocked(new StoreError('blocked')),
    blocking(_current, _next, event) {
      (event.target as IDBDatabase | null)?.close();
    },
  });
}

function connect(factory: IDBFactory): Promise<Database> {
  const known = connections.get(factory);
  if (known) return known;
  const connection = new Promise<Database>((resolve, reject) => {
    // A blocked request goes on waiting; until it is through, each call is told at once.
    const opened = (async () => open(reject))();
    opened.then(
      (database) => {
        connections.set(factory, Promise.resolve(database));
        resolve(database);
      },
      (error) => {
        connections.delete(factory);
        // Firefox refuses private windows and cookie-less frames with InvalidStateError on opening.
        const refused = error instanceof DOMException && error.name === 'InvalidStateError';
        reject(refused ? new StoreError('unavailable', error) : storeError(error));
      },
    );
  });
  connections.set(factory, connection);
  return connection;
}

/**
 * Runs work on the page's one connection to the database `evenkeel`, which it opens at the first call.
 * Steps aside for a newer version in another tab, and opens again after the browser closed the connection.
 * Rejects with a StoreError, never with anything else.
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    const factory = findFactory();
    const database = await connect(factory);
    try {
      return await work(database);
    } catch (error) {
      // A connection that was closed, by us for a newer version or by the browser, refuses new transactions:
      // nothing of the work was done.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      connections.delete(factory);
      return await work(await connect(factory));
    }
  } catch (error) {
    throw storeError(error);
  }
}

/** Copies what is to be stored at the moment of the call, so that later changes to it are not stored. */
export function copyOf<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch (error) {
    throw storeError(error);
  }
}

/** Refuses a store that would mix the words of those who share a browser. */
export function checkAgent(agent: string): void {
  if (typeof agent !== 'string' || agent === '')
    throw new Error(
      'Evenkeel: a store was made without an agent, so those who share this browser would read each other’s words. Give the id of the agent who is signed in.',
    );
}

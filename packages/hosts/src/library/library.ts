import { addUse, type LibrarySnapshot, type LibraryStore } from '@evenkeel/logic/base/stores';
import type { IDBPObjectStore } from 'idb';
import { checkAgent, copyOf, type LibraryRecord, type Schema, withDatabase } from '../base/database/index.ts';
import { createNotice } from './notice.ts';

export interface LibraryOptions {
  /** Id of the agent who is signed in. Agents never see each other's phrases. */
  readonly agent: string;
}

type Records = IDBPObjectStore<Schema, ['library'], 'library', 'readwrite'>;

function snapshotOf(records: readonly LibraryRecord[]): LibrarySnapshot {
  const sorted = [...records].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return {
    personal: sorted.flatMap((record) => (record.kind === 'personal' ? [record.phrase] : [])),
    pins: sorted.flatMap((record) => (record.kind === 'pin' ? [record.id] : [])),
    uses: sorted.flatMap((record) => (record.kind === 'use' ? [record.use] : [])),
  };
}

/**
 * Makes a library store that keeps an agent's own phrases, pins and usage in the browser's IndexedDB.
 * Other tabs of the same agent hear of each change where the browser has BroadcastChannel; nothing leaves it.
 * Every call rejects with a StoreError where the browser keeps no data: the change was then not kept.
 */
export function createLibrary({ agent }: LibraryOptions): LibraryStore {
  checkAgent(agent);
  const notice = createNotice(`evenkeel-library ${agent}`);

  async function change(work: (records: Records) => Promise<unknown>): Promise<void> {
    await withDatabase(async (database) => {
      const transaction = database.transaction('library', 'readwrite');
      await Promise.all([work(transaction.store), transaction.done]);
    });
    notice.tell();
  }

  async function put(records: Records, record: LibraryRecord): Promise<void> {
    const order = await records.index('name').getKey([agent, record.kind, record.id]);
    await records.put(order === undefined ? record : { ...record, order });
  }

  async function remove(records: Records, kind: LibraryRecord['kind'], id: string): Promise<void> {
    const order = await records.index('name').getKey([agent, kind, id]);
    if (order !== undefined) await records.delete(order);
  }

  // An empty list sorts after every text, so this spans all names that begin with the agent.
  const mine = () => IDBKeyRange.bound([agent], [agent, []]);

  return {
    read: () =>
      withDatabase(async (database) => snapshotOf(await database.getAllFromIndex('library', 'name', mine()))),
    async save(phrase) {
      const record: LibraryRecord = { agent, kind: 'personal', id: phrase.id, phrase: copyOf(phrase) };
      await change((records) => put(records, record));
    },
    remove: (phrase) =>
      change((records) => Promise.all([remove(records, 'personal', phrase), remove(records, 'pin', phrase)])),
    pin: (phrase, pinned) =>
      change((records) =>
        pinned ? put(records, { agent, kind: 'pin', id: phrase }) : remove(records, 'pin', phrase),
      ),
    async use({ phrase, conversation, at }) {
      await change(async (records) => {
        const known = await records.index('name').get([agent, 'use', phrase]);
        const use = addUse(known?.kind === 'use' ? known.use : undefined, { phrase, conversation, at });
        const record: LibraryRecord = { agent, kind: 'use', id: phrase, use };
        await records.put(known?.order === undefined ? record : { ...record, order: known.order });
      });
    },
    clear: () =>
      change(async (records) => {
        const keys = await records.index('name').getAllKeys(mine());
        await Promise.all(keys.map((key) => records.delete(key)));
      }),
    subscribe: notice.subscribe,
  };
}

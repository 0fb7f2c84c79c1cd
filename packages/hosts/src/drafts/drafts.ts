import type { DraftStore } from '@evenkeel/logic/base/stores';
import { checkAgent, copyOf, type Database, withDatabase } from '../base/database/index.ts';
import { createAtOnce } from './at-once.ts';

export interface DraftsOptions {
  /** Id of the agent who is signed in. Agents never see each other's drafts. */
  readonly agent: string;
  /** Days after which unsent words are deleted: 30 when left out, Infinity for never. */
  readonly maxAgeDays?: number;
  /** Tells the time in milliseconds since 1970. */
  readonly now?: () => number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Makes a draft store that keeps unsent words in the browser's IndexedDB, so that they survive a reload, one that
 * follows the last key at once included: until the database has them, they lie in local storage.
 * At its first use it deletes every draft older than `maxAgeDays`, of whichever agent: words do not outstay
 * those who never come back. It sends nothing anywhere.
 * Every call rejects with a StoreError where the browser keeps no data: the words were then not kept.
 */
export function createDrafts({ agent, maxAgeDays = 30, now = Date.now }: DraftsOptions): DraftStore {
  checkAgent(agent);
  if (!(maxAgeDays > 0))
    throw new Error(
      `Evenkeel: maxAgeDays is ${maxAgeDays}, so no draft could be kept. Give a number of days above 0, or Infinity.`,
    );
  const oldest = () => now() - maxAgeDays * day;
  const atOnce = createAtOnce(agent);
  let swept = false;

  async function sweep(database: Database): Promise<void> {
    const before = oldest();
    if (!Number.isFinite(before)) return;
    atOnce.sweep(before);
    const { store, done } = database.transaction('drafts', 'readwrite');
    const keys = await store.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
    await Promise.all([...keys.map((key) => store.delete(key)), done]);
  }

  function run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return withDatabase(async (database) => {
      // Its transaction comes first, so the work sees what it left. One that failed is tried again at the next call.
      if (!swept) {
        swept = true;
        sweep(database).catch(() => {
          swept = false;
        });
      }
      return work(database);
    });
  }

  return {
    read: (key) =>
      run(async (database) => {
        const { conversation, row } = key;
        const pending = atOnce.get(key);
        if (pending && pending.at >= oldest()) return pending.draft;
        const found = await database.get('drafts', [agent, conversation, row]);
        return found && found.at >= oldest() ? found.draft : undefined;
      }),
    async write(key, draft) {
      const record = { agent, conversation: key.conversation, row: key.row, at: now(), draft: copyOf(draft) };
      const arrived = atOnce.put(key, { at: record.at, draft });
      await run((database) => database.put('drafts', record));
      arrived();
    },
    async remove(key) {
      const arrived = atOnce.put(key, { at: now() });
      await run((database) => database.delete('drafts', [agent, key.conversation, key.row]));
      arrived();
    },
    // An empty list sorts after every text, so this spans all keys that begin with the agent.
    async clear() {
      atOnce.clear();
      await run((database) => database.delete('drafts', IDBKeyRange.bound([agent], [agent, []])));
    },
  };
}

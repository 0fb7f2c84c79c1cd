import type { DraftStore } from '@evenkeel/logic/base/stores';
import { checkAgent, copyOf, type Database, withDatabase } from '../base/database/index.ts';

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
 * Makes a draft store that keeps unsent words in the browser's IndexedDB, so that they survive a reload.
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
  let swept = false;

  async function sweep(database: Database): Promise<void> {
    const before = oldest();
    if (!Number.isFinite(before)) return;
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
    read: ({ conversation, row }) =>
      run(async (database) => {
        const found = await database.get('drafts', [agent, conversation, row]);
        return found && found.at >= oldest() ? found.draft : undefined;
      }),
    async write({ conversation, row }, draft) {
      const record = { agent, conversation, row, at: now(), draft: copyOf(draft) };
      await run((database) => database.put('drafts', record));
    },
    remove: ({ conversation, row }) =>
      run((database) => database.delete('drafts', [agent, conversation, row])),
    // An empty list sorts after every text, so this spans all keys that begin with the agent.
    clear: () => run((database) => database.delete('drafts', IDBKeyRange.bound([agent], [agent, []]))),
  };
}

import 'fake-indexeddb/auto';
import { createMemoryDrafts, type DraftStore } from '@evenkeel/logic/base/stores';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftsContract } from '../base/contract.ts';
import { createDrafts } from './index.ts';

let memory = new Map<string, DraftStore>();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  memory = new Map();
});

draftsContract('in memory', (agent) => {
  const known = memory.get(agent) ?? createMemoryDrafts();
  memory.set(agent, known);
  return known;
});
draftsContract('in IndexedDB', (agent) => createDrafts({ agent }));

const day = 24 * 60 * 60 * 1000;
const key = { conversation: 'c1', row: 'r' };

describe('old drafts', () => {
  it('are gone at the next start once they are older than 30 days, whoever wrote them', async () => {
    let time = 1_000 * day;
    const now = () => time;
    await createDrafts({ agent: 'ana', now }).write(key, 'old');
    await createDrafts({ agent: 'ben', now }).write(key, 'old');
    time += 30 * day;
    const ana = createDrafts({ agent: 'ana', now });
    expect(await ana.read(key)).toBe('old');
    time += 1;
    expect(await ana.read(key)).toBeUndefined();
    await createDrafts({ agent: 'ana', now }).read(key);
    // Read by a store that would keep them for ever, so that only the deletion can explain it.
    for (const agent of ['ana', 'ben'])
      expect(
        await createDrafts({ agent, now, maxAgeDays: Number.POSITIVE_INFINITY }).read(key),
      ).toBeUndefined();
  });

  it('are measured from their last change, by the days that the host sets', async () => {
    let time = 0;
    const now = () => time;
    const drafts = createDrafts({ agent: 'ana', now, maxAgeDays: 2 });
    await drafts.write(key, 'first');
    time = 2 * day;
    await drafts.write(key, 'second');
    time = 4 * day;
    expect(await createDrafts({ agent: 'ana', now, maxAgeDays: 2 }).read(key)).toBe('second');
  });

  it.each([0, -1, Number.NaN])('%s days are refused with what to do', (maxAgeDays) => {
    expect(() => createDrafts({ agent: 'ana', maxAgeDays })).toThrow(
      /^Evenkeel: maxAgeDays is .+, so .+\. Give .+\.$/,
    );
  });
});

it('a store without an agent is refused with what to do', () => {
  expect(() => createDrafts({ agent: '' })).toThrow(/^Evenkeel: .+ without an agent, so .+\. Give .+\.$/);
});

describe('for any interleaving', () => {
  const names = ['a', 'b', 'a,b', ''];
  const step = fc.record({
    agent: fc.constantFrom('ana', 'ben', 'an'),
    conversation: fc.constantFrom(...names),
    row: fc.constantFrom('r', 's'),
    act: fc.oneof(
      { weight: 6, arbitrary: fc.constant('write' as const) },
      { weight: 4, arbitrary: fc.constant('read' as const) },
      { weight: 2, arbitrary: fc.constant('remove' as const) },
      { weight: 1, arbitrary: fc.constantFrom('clear' as const, 'reopen' as const) },
    ),
    wait: fc.boolean(),
  });

  it('of reads, writes, removals and switches, waited for or not, nothing shows where it was not typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        globalThis.indexedDB = new IDBFactory();
        const stores = new Map<string, DraftStore>();
        const expected = new Map<string, string>();
        const running: Promise<unknown>[] = [];
        for (const [number, { agent, conversation, row, act, wait }] of steps.entries()) {
          const drafts = (act === 'reopen' ? undefined : stores.get(agent)) ?? createDrafts({ agent });
          stores.set(agent, drafts);
          const place = JSON.stringify([agent, conversation, row]);
          const text = `${place} ${number}`;
          if (act === 'write') {
            expected.set(place, text);
            running.push(drafts.write({ conversation, row }, text));
          } else if (act === 'remove') {
            expected.delete(place);
            running.push(drafts.remove({ conversation, row }));
          } else if (act === 'clear') {
            for (const one of [...expected.keys()]) if (JSON.parse(one)[0] === agent) expected.delete(one);
            running.push(drafts.clear());
          } else {
            const due = expected.get(place);
            running.push(drafts.read({ conversation, row }).then((found) => expect(found).toBe(due)));
          }
          if (wait) await running.at(-1);
        }
        await Promise.all(running);
        for (const agent of ['ana', 'ben', 'an'])
          for (const conversation of names)
            for (const row of ['r', 's'])
              expect(await createDrafts({ agent }).read({ conversation, row })).toBe(
                expected.get(JSON.stringify([agent, conversation, row])),
              );
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});

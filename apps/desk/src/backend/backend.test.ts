import { describe, expect, it } from 'vitest';
import type { Storage } from '../store/storage.ts';
import { backPrefix, openBackend } from './backend.ts';
import type { Command } from './decide.ts';
import { recordsOf, standingOf } from './state.ts';

const conversation = 'dana-whitfield';
const ask: Command = {
  type: 'request',
  request: {
    key: 'k1',
    conversation,
    reason: 'impasse',
    urgency: 'high',
    target: { id: 'ruth', kind: 'supervisor', name: 'Ruth Okafor' },
    mode: 'take-over',
    handover: [],
  },
};
const accept: Command = { type: 'answer', key: 'k1', answer: 'accepted', by: 'Ruth Okafor' };
const withdraw: Command = { type: 'withdraw', key: 'k1', conversation };
const note: Command = { type: 'note', conversation, note: { id: 'n1', kind: 'fact', text: 'Two days off' } };

/** Makes tabs of one browser: what one writes the others are told of, later than it stands there. */
function browser(entries: [string, string][] = []) {
  const map = new Map(entries);
  const waiting: (() => void)[] = [];
  const listeners: { tab: number; listener: (key: string, value: string | null) => void }[] = [];
  let tabs = 0;
  const tab = (): Storage => {
    const me = tabs++;
    const tell = (key: string, value: string | null) =>
      waiting.push(() => {
        for (const { tab: other, listener } of listeners) if (other !== me) listener(key, value);
      });
    return {
      keys: () => [...map.keys()],
      read: (key) => map.get(key) ?? null,
      write: (key, value) => {
        map.set(key, value);
        tell(key, value);
      },
      remove: (key) => {
        map.delete(key);
        tell(key, null);
      },
      watch: (listener) => {
        listeners.push({ tab: me, listener });
        return () => {};
      },
    };
  };
  return { map, tab, deliver: () => waiting.splice(0).forEach((one) => void one()) };
}
const alone = async <T>(work: () => T) => work();
const open = (storage: Storage | undefined) => openBackend({ storage, say: (why) => `no: ${why}`, alone });

describe('the back end in two tabs', () => {
  it('shows a request in the other tab, and its answer in the first', async () => {
    const { tab, deliver } = browser();
    const [agent, supervisor] = [open(tab()), open(tab())];
    let told = 0;
    agent.subscribe(() => told++);
    expect(await agent.act(ask, 1)).toMatchObject({ ok: true, commit: 'immediate' });
    deliver();
    expect(standingOf(supervisor.get(), 'k1')).toBe('requested');
    told = 0;
    await supervisor.act(accept, 2);
    deliver();
    expect(standingOf(agent.get(), 'k1')).toBe('accepted');
    expect(told).toBe(1);
  });

  it('decides on what is there, not on what a tab has been told of', async () => {
    const { tab } = browser();
    const [agent, supervisor] = [open(tab()), open(tab())];
    await agent.act(ask, 1);
    expect((await supervisor.act(accept, 2)).ok).toBe(true);
    expect(await agent.act(withdraw, 3)).toMatchObject({
      ok: false,
      message: 'no: answered',
      retryable: false,
    });
  });

  it('is still there after a reload, without what is broken', async () => {
    const { map, tab } = browser();
    await open(tab()).act(ask, 1);
    map.set(`${backPrefix}note/x`, '{not json');
    map.set(`${backPrefix}follow-up/y`, '{"kind":"follow-up","id":"y"}');
    map.set('somebody-else', '{}');
    const after = open(tab());
    expect(standingOf(after.get(), 'k1')).toBe('requested');
    expect(Object.keys(after.get()).sort()).toEqual(['ack', 'request']);
  });

  it('forgets everything in both when it starts over, and nothing of anybody else', async () => {
    const { map, tab, deliver } = browser([['somebody-else', '{}']]);
    const [agent, supervisor] = [open(tab()), open(tab())];
    await agent.act(ask, 1);
    agent.clear();
    deliver();
    expect([agent.get(), supervisor.get(), [...map.keys()]]).toEqual([{}, {}, ['somebody-else']]);
  });
});

describe('an act', () => {
  it('can be taken back, and what others saw cannot', async () => {
    const back = open(browser().tab());
    const noted = await back.act(note, 1);
    expect(recordsOf(back.get(), 'note')).toHaveLength(1);
    await (noted.ok && noted.undo?.());
    expect(recordsOf(back.get(), 'note')).toHaveLength(0);
    const asked = await back.act(ask, 2);
    expect(asked.ok && asked.undo).toBeUndefined();
  });

  it('is not claimed when the browser is full, and nothing half is kept', async () => {
    const { map, tab } = browser();
    const storage = tab();
    let writes = 0;
    const back = open({
      ...storage,
      write: (key, value) => {
        if (++writes > 1) throw new DOMException('full', 'QuotaExceededError');
        storage.write(key, value);
      },
    });
    expect(await back.act(ask, 1)).toMatchObject({ ok: false, message: 'no: full', retryable: true });
    expect([back.get(), map.size]).toEqual([{}, 0]);
  });

  it('works without storage for as long as the page lives', async () => {
    const back = open(undefined);
    await back.act(ask, 1);
    await back.act(accept, 2);
    expect(standingOf(back.get(), 'k1')).toBe('accepted');
    const noted = await back.act(note, 3);
    await (noted.ok && noted.undo?.());
    expect(recordsOf(back.get(), 'note')).toEqual([]);
    back.clear();
    expect(back.get()).toEqual({});
  });
});

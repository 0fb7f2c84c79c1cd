import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversations, today } from '../conversations/index.ts';
import { prefix } from './persist.ts';
import { inboxOf, messagesOf, selectedOf, workOf } from './state.ts';
import { createMemoryStorage, type Storage } from './storage.ts';
import { createDeskStore, type DeskStore } from './store.ts';

const ids = conversations.map(({ id }) => id);
const own = { ...conversations[0]!, id: 'own-1', source: 'plain' as const, openedAt: 5 };
let now = 1_000_000;
const open = (storage: Storage | undefined): DeskStore =>
  createDeskStore({ storage, language: 'en', clock: () => now });
const typed = (store: DeskStore, id: string, text: string) =>
  store.work(id, (work) => ({ ...work, draft: { text } }));

beforeEach(() => {
  vi.useFakeTimers();
  now = 1_000_000;
});
afterEach(() => vi.useRealTimers());

describe('what the desk keeps', () => {
  it('is there after a reload: drafts, replies, settings, opened conversations', () => {
    const storage = createMemoryStorage();
    const before = open(storage);
    before.settings({ theme: 'dark', language: 'ar' });
    typed(before, 'dana-whitfield', 'I have the whole');
    before.work('tomas-herrera', (work) => ({
      ...work,
      sent: [
        {
          id: 's1',
          from: 'agent',
          at: 3,
          text: 'Hola',
          lines: [{ runs: [{ text: 'Hola', marks: [{ type: 'bold' }] }] }],
        },
      ],
      used: ['acknowledge.wait'],
    }));
    before.open(own);
    before.close();

    const after = open(storage).get();
    expect(after.settings).toMatchObject({ theme: 'dark', language: 'ar' });
    expect(workOf(after, 'dana-whitfield').draft).toEqual({ text: 'I have the whole' });
    expect(workOf(after, 'tomas-herrera')).toEqual(workOf(before.get(), 'tomas-herrera'));
    expect(inboxOf(after)[0]).toEqual(own);
    expect(selectedOf(after)?.id).toBe('own-1');
  });

  it('is written after a short rest, and only what changed', () => {
    const storage = createMemoryStorage();
    const store = open(storage);
    store.flush();
    const write = vi.spyOn(storage, 'write');
    typed(store, 'dana-whitfield', 'I');
    typed(store, 'dana-whitfield', 'I s');
    typed(store, 'dana-whitfield', 'I see');
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(write.mock.calls.map(([key]) => key)).toEqual([`${prefix}work/dana-whitfield`]);
    expect(storage.read(`${prefix}work/dana-whitfield`)).toContain('I see');
  });

  it('is written at once when the page is put away', () => {
    const storage = createMemoryStorage();
    const store = open(storage);
    typed(store, 'dana-whitfield', 'Unsent');
    store.flush();
    expect(storage.read(`${prefix}work/dana-whitfield`)).toContain('Unsent');
  });

  it('never mixes conversations, however fast one switches', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.string()), { maxLength: 60 }), (steps) => {
        const storage = createMemoryStorage();
        const store = open(storage);
        const expected = new Map<string, string>();
        for (const [id, text] of steps) {
          store.view({ selected: id });
          typed(store, id, text);
          expected.set(id, text);
          if (text.length % 3 === 0) store.flush();
        }
        store.close();
        const after = open(storage).get();
        for (const id of ids) expect(workOf(after, id).draft?.text).toBe(expected.get(id));
      }),
      { numRuns: 200 },
    );
  });

  it('goes with a conversation that is removed, and takes no other along', () => {
    const storage = createMemoryStorage();
    const store = open(storage);
    store.open(own);
    typed(store, own.id, 'x');
    typed(store, 'dana-whitfield', 'y');
    store.flush();
    store.remove(own.id);
    store.close();
    expect(storage.keys().filter((key) => key.includes(own.id))).toEqual([]);
    expect(workOf(open(storage).get(), 'dana-whitfield').draft?.text).toBe('y');
  });

  it('survives a broken entry: the rest is read', () => {
    const storage = createMemoryStorage(
      new Map([
        [`${prefix}settings`, '{"theme":"purple","density":"compact"}'],
        [`${prefix}work/dana-whitfield`, '{not json'],
        [`${prefix}work/tomas-herrera`, '{"draft":{"text":"Hola"}}'],
        [`${prefix}imported/own-9`, '{"id":9}'],
        ['somebody-else', '{}'],
      ]),
    );
    const state = open(storage).get();
    expect(state.settings).toMatchObject({ theme: 'system', density: 'compact' });
    expect(workOf(state, 'dana-whitfield').draft).toBeUndefined();
    expect(workOf(state, 'tomas-herrera').draft).toEqual({ text: 'Hola' });
    expect(state.imported).toEqual([]);
  });
});

describe('a browser that does not keep', () => {
  it('is said to refuse, and the desk works on', () => {
    const store = open(undefined);
    typed(store, 'dana-whitfield', 'x');
    store.flush();
    expect(store.get().keeping).toBe('refused');
    expect(workOf(store.get(), 'dana-whitfield').draft?.text).toBe('x');
  });

  it('is said to be full, until there is room again', () => {
    const storage = createMemoryStorage();
    const store = open(storage);
    const write = vi.spyOn(storage, 'write').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    typed(store, 'dana-whitfield', 'x');
    store.flush();
    expect(store.get().keeping).toBe('full');
    write.mockRestore();
    typed(store, 'tomas-herrera', 'y');
    store.flush();
    expect(store.get().keeping).toBe('kept');
    expect(storage.read(`${prefix}work/dana-whitfield`)).toContain('x');
  });
});

describe('the clock of the written conversations', () => {
  it('starts at their own today and goes on over a reload', () => {
    const storage = createMemoryStorage();
    const store = open(storage);
    expect(store.now({})).toBe(today);
    store.close();
    now += 60_000;
    expect(open(storage).now({})).toBe(today + 60_000);
  });

  it('is the real one for a conversation that was opened', () => {
    expect(open(undefined).now({ source: 'eml' })).toBe(now);
  });
});

describe('the clock that the demo puts on', () => {
  it('goes ahead for every conversation, never back, and stays ahead after a reload', () => {
    const storage = createMemoryStorage();
    const store = open(storage);
    store.advance(3_600_000);
    store.advance(-60_000);
    expect(store.now({})).toBe(today + 3_600_000);
    expect(store.now({ source: 'eml' })).toBe(now + 3_600_000);
    store.close();
    expect(open(storage).now({})).toBe(today + 3_600_000);
    store.startOver();
    expect(store.now({})).toBe(today);
  });
});

describe('starting over', () => {
  it('forgets the work and keeps the settings', () => {
    const storage = createMemoryStorage();
    const store = open(storage);
    store.settings({ density: 'touch' });
    typed(store, 'dana-whitfield', 'x');
    store.open(own);
    store.startOver();
    store.close();
    const after = open(storage).get();
    expect(after.settings.density).toBe('touch');
    expect([after.work, after.imported]).toEqual([{}, []]);
    expect(messagesOf(after, conversations[0]!)).toBe(conversations[0]!.messages);
  });
});

import 'fake-indexeddb/auto';
import { createMemoryLibrary, type LibraryStore } from '@evenkeel/logic/base/stores';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { libraryContract, phrase } from '../base/contract.ts';
import { createLibrary } from './index.ts';

let memory = new Map<string, LibraryStore>();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  memory = new Map();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

libraryContract('in memory', (agent) => {
  const known = memory.get(agent) ?? createMemoryLibrary();
  memory.set(agent, known);
  return known;
});
libraryContract('in IndexedDB', (agent) => createLibrary({ agent }));

describe('other tabs of the same agent', () => {
  it('hear of a change, and those of another agent do not', async () => {
    const heard: string[] = [];
    const stops = ['ana', 'ben'].map((agent) => createLibrary({ agent }).subscribe(() => heard.push(agent)));
    const here = createLibrary({ agent: 'ana' });
    await here.save(phrase('a'));
    await vi.waitFor(() => expect(heard).toEqual(['ana']));
    // The one who changed it listens too by now, and is called once for its own change.
    stops.push(here.subscribe(() => heard.push('here')));
    await here.pin('a', true);
    await vi.waitFor(() => expect(heard).toEqual(['ana', 'here', 'ana']));
    await new Promise((done) => setTimeout(done, 20));
    expect(heard).toEqual(['ana', 'here', 'ana']);
    for (const stop of stops) stop();
  });

  it('are left alone where there is no BroadcastChannel, and this page still hears', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const library = createLibrary({ agent: 'ana' });
    let heard = 0;
    const stop = library.subscribe(() => heard++);
    await library.save(phrase('a'));
    stop();
    expect(heard).toBe(1);
  });
});

it('a listener that fails hides no change: it is stored, the others hear, the failure is reported', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const library = createLibrary({ agent: 'ana' });
  let heard = 0;
  const stops = [
    library.subscribe(() => {
      throw new Error('mine');
    }),
    library.subscribe(() => heard++),
  ];
  await library.save(phrase('a'));
  for (const stop of stops) stop();
  expect([heard, reported]).toEqual([1, [new Error('mine')]]);
  expect((await library.read()).personal).toHaveLength(1);
});

import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../drafts/index.ts';
import { createLibrary } from '../../library/index.ts';
import { phrase } from '../contract.ts';
import { StoreError } from './index.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const key = { conversation: 'c', row: 'r' };

function allCalls(): [name: string, call: () => Promise<unknown>][] {
  const drafts = createDrafts({ agent: 'ana' });
  const library = createLibrary({ agent: 'ana' });
  return [
    ['read a draft', () => drafts.read(key)],
    ['write a draft', () => drafts.write(key, 'x')],
    ['remove a draft', () => drafts.remove(key)],
    ['clear the drafts', () => drafts.clear()],
    ['read the library', () => library.read()],
    ['save a phrase', () => library.save(phrase('a'))],
    ['remove a phrase', () => library.remove('a')],
    ['pin', () => library.pin('a', true)],
    ['use', () => library.use({ phrase: 'a', conversation: 'c', at: 1 })],
    ['clear the library', () => library.clear()],
  ];
}

const throwing = (name: string) => {
  throw new DOMException('x', name);
};

describe('where the browser keeps no data, every call says so in a sentence', () => {
  it.each<[where: string, factory: PropertyDescriptor]>([
    ['there is no IndexedDB', { value: undefined }],
    ['it is null, as in a sandboxed frame', { value: null }],
    ['looking at it is refused', { get: () => throwing('SecurityError') }],
    ['opening it is refused', { value: { open: () => throwing('SecurityError') } }],
    ['it is refused in a private window', { value: { open: () => throwing('InvalidStateError') } }],
  ])('because %s', async (_, factory) => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, ...factory });
    try {
      for (const [name, call] of allCalls()) {
        const error = await call().then(
          () => `${name} did not reject`,
          (reason) => reason,
        );
        expect(error, name).toBeInstanceOf(StoreError);
        expect(error).toMatchObject({
          reason: 'unavailable',
          message: 'This browser keeps no data for this page, so nothing is stored here.',
        });
      }
    } finally {
      if (real) Object.defineProperty(globalThis, 'indexedDB', real);
    }
  });

  it('and nobody is told of a change that was not kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const library = createLibrary({ agent: 'ana' });
    let told = 0;
    const stop = library.subscribe(() => told++);
    await expect(library.save(phrase('a'))).rejects.toThrow(StoreError);
    stop();
    expect(told).toBe(0);
  });
});

describe('the same database in several versions', () => {
  it('a tab that holds an older version is told of at once, and once it lets go all works', async () => {
    const real = indexedDB;
    const older = await openDB('evenkeel', 1, {
      upgrade: (database) => {
        const drafts = database.createObjectStore('drafts', { keyPath: ['agent', 'conversation', 'row'] });
        drafts.createIndex('at', 'at');
      },
    });
    // There is no version before the first, so this page asks for the one after it.
    vi.stubGlobal('indexedDB', { open: (name: string, version: number) => real.open(name, version + 1) });
    const drafts = createDrafts({ agent: 'ana' });
    for (const call of [() => drafts.write(key, 'x'), () => drafts.read(key)])
      await expect(call()).rejects.toMatchObject({
        reason: 'blocked',
        message: expect.stringContaining('Close or reload that tab.'),
      });
    older.close();
    await vi.waitFor(() => drafts.write(key, 'y'));
    expect(await drafts.read(key)).toBe('y');
  });

  it('a tab with a newer version gets the connection; this page then asks to be reloaded', async () => {
    const drafts = createDrafts({ agent: 'ana' });
    await drafts.write(key, 'x');
    const newer = await openDB('evenkeel', 7);
    await expect(drafts.read(key)).rejects.toMatchObject({
      reason: 'outdated',
      message: expect.stringContaining('Reload this page.'),
    });
    newer.close();
  });

  it('after the data was deleted by hand, the next call starts afresh', async () => {
    const drafts = createDrafts({ agent: 'ana' });
    await drafts.write(key, 'x');
    await deleteDB('evenkeel');
    expect(await drafts.read(key)).toBeUndefined();
    await drafts.write(key, 'y');
    expect(await drafts.read(key)).toBe('y');
  });
});

it('a connection that the browser closed is opened again by the next call, and nothing is lost', async () => {
  const opened: IDBOpenDBRequest[] = [];
  const real = indexedDB;
  vi.stubGlobal('indexedDB', {
    open: (name: string, version: number) => {
      const request = real.open(name, version);
      opened.push(request);
      return request;
    },
  });
  const drafts = createDrafts({ agent: 'ana' });
  await drafts.write(key, 'x');
  opened[0]?.result.close();
  expect(await drafts.read(key)).toBe('x');
  expect(opened).toHaveLength(2);
  forceCloseDatabase(opened[1]?.result as unknown as Parameters<typeof forceCloseDatabase>[0]);
  await drafts.write(key, 'y');
  expect(await drafts.read(key)).toBe('y');
  expect(opened).toHaveLength(3);
});

it('a failure to open is told, and the next call tries again', async () => {
  const real = indexedDB;
  let failures = 1;
  vi.stubGlobal('indexedDB', {
    open: (name: string, version: number) =>
      failures-- > 0 ? throwing('UnknownError') : real.open(name, version),
  });
  const drafts = createDrafts({ agent: 'ana' });
  await expect(drafts.write(key, 'x')).rejects.toMatchObject({
    reason: 'failed',
    cause: { name: 'UnknownError' },
  });
  await drafts.write(key, 'y');
  expect(await drafts.read(key)).toBe('y');
});

it('importing the stores and making them touches nothing', () => {
  const open = vi.spyOn(indexedDB, 'open');
  createDrafts({ agent: 'ana' });
  createLibrary({ agent: 'ana' });
  expect(open).not.toHaveBeenCalled();
});

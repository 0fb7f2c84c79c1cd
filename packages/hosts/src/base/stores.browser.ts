import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../drafts/index.ts';
import { createLibrary } from '../library/index.ts';
import { draftsContract, libraryContract, phrase } from './contract.ts';

type Drafts = typeof import('../drafts/index.ts');
type Library = typeof import('../library/index.ts');

const pages = new Set<HTMLIFrameElement>();

/** Opens another page of this origin, with modules, connection and channels of its own. */
async function openPage() {
  const frame = document.body.appendChild(document.createElement('iframe'));
  pages.add(frame);
  const inside = frame.contentWindow as unknown as { eval(code: string): Promise<unknown> };
  const load = (path: string) =>
    inside.eval(`import(${JSON.stringify(import.meta.url.replace(/base\/.*$/, path))})`);
  const { createDrafts } = (await load('drafts/index.ts')) as Drafts;
  const { createLibrary } = (await load('library/index.ts')) as Library;
  const close = () => {
    frame.remove();
    pages.delete(frame);
  };
  return { createDrafts, createLibrary, close };
}

// Every connection of this kit steps aside for it.
const empty = () => deleteDB('evenkeel');
beforeEach(empty);
afterEach(async () => {
  for (const page of pages) page.remove();
  pages.clear();
  localStorage.clear();
  await empty();
});

draftsContract('in Chromium', (agent) => createDrafts({ agent }));
libraryContract('in Chromium', (agent) => createLibrary({ agent }));

const key = { conversation: 'c1', row: 'empathy-picker' };

describe('a page that is reloaded', () => {
  it('finds what was typed although the page went away in the same moment', async () => {
    const before = await openPage();
    const drafts = before.createDrafts({ agent: 'ana' });
    await drafts.write(key, { text: 'Half' });
    drafts.write(key, { text: 'Half a sentence' }).catch(() => {});
    before.close();
    const after = await openPage();
    expect(await after.createDrafts({ agent: 'ana' }).read(key)).toEqual({ text: 'Half a sentence' });
    expect(await after.createDrafts({ agent: 'ben' }).read(key)).toBeUndefined();
    expect(await after.createDrafts({ agent: 'ana' }).read({ ...key, conversation: 'c2' })).toBeUndefined();
  });

  it('does not find what was emptied in the moment the page went away', async () => {
    const before = await openPage();
    const drafts = before.createDrafts({ agent: 'ana' });
    await drafts.write(key, { text: 'Half' });
    drafts.remove(key).catch(() => {});
    before.close();
    const after = await openPage();
    expect(await after.createDrafts({ agent: 'ana' }).read(key)).toBeUndefined();
  });

  it('leaves nothing in local storage once the database has it, and nothing at a clearing', async () => {
    const drafts = createDrafts({ agent: 'ana' });
    await drafts.write(key, { text: 'Half' });
    await drafts.remove({ ...key, conversation: 'c2' });
    expect(Object.keys(localStorage).filter((name) => name.startsWith('evenkeel/'))).toEqual([]);
    const writing = drafts.write(key, { text: 'more' });
    const clearing = drafts.clear();
    expect(Object.keys(localStorage).filter((name) => name.startsWith('evenkeel/'))).toEqual([]);
    await Promise.all([writing, clearing]);
    expect(await drafts.read(key)).toBeUndefined();
  });

  it('finds what was typed and kept before it went away', async () => {
    const before = await openPage();
    await before.createDrafts({ agent: 'ana' }).write(key, { text: 'Half a sen' });
    const library = before.createLibrary({ agent: 'ana' });
    await library.save(phrase('a'));
    await library.use({ phrase: 'a', conversation: 'c1', at: 7 });
    before.close();

    const after = await openPage();
    expect(await after.createDrafts({ agent: 'ana' }).read(key)).toEqual({ text: 'Half a sen' });
    expect(await after.createDrafts({ agent: 'ben' }).read(key)).toBeUndefined();
    expect(await after.createLibrary({ agent: 'ana' }).read()).toEqual({
      personal: [phrase('a')],
      pins: [],
      uses: [{ phrase: 'a', count: 1, lastAt: 7, conversations: ['c1'] }],
    });
  });
});

describe('two pages side by side', () => {
  it('count every use once, however they interleave', async () => {
    const stores = [createLibrary({ agent: 'ana' }), (await openPage()).createLibrary({ agent: 'ana' })];
    await Promise.all(
      Array.from({ length: 40 }, (_, at) => stores[at % 2]?.use({ phrase: 'a', conversation: `c${at}`, at })),
    );
    for (const store of stores) expect((await store.read()).uses).toMatchObject([{ count: 40, lastAt: 39 }]);
  });

  it('hear of each other’s changes, and read them then', async () => {
    const there = (await openPage()).createLibrary({ agent: 'ana' });
    const theirs = (await openPage()).createLibrary({ agent: 'ben' });
    const heard: string[] = [];
    const stops = [
      there.subscribe(async () => heard.push(...(await there.read()).personal.map((one) => one.id))),
      theirs.subscribe(() => heard.push('another agent')),
    ];
    await createLibrary({ agent: 'ana' }).save(phrase('a'));
    await vi.waitFor(() => expect(heard).toEqual(['a']));
    for (const stop of stops) stop();
  });

  it('do not stand in the way when one of them brings a newer version', async () => {
    const drafts = createDrafts({ agent: 'ana' });
    await drafts.write(key, 'x');
    const newer = await openDB('evenkeel', 2);
    await expect(drafts.read(key)).rejects.toMatchObject({ reason: 'outdated' });
    newer.close();
  });
});

/** Packs a module and all that it imports into one data: address, which needs no permission of a server. */
async function packed(address: string): Promise<string> {
  let code = await (await fetch(address)).text();
  for (const [statement, path = ''] of code.matchAll(/(?<=from\s*)"(\/[^"]+)"/g))
    code = code.replace(statement, JSON.stringify(await packed(new URL(path, address).href)));
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

it('a sandboxed frame, where storage is refused, says that nothing is kept', async () => {
  const module = await packed(import.meta.url.replace(/base\/.*$/, 'drafts/index.ts'));
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<script type="module">
    import { createDrafts } from ${JSON.stringify(module)};
    createDrafts({ agent: 'ana' }).write({ conversation: 'c', row: 'r' }, 'x').then(
      () => parent.postMessage('kept', '*'),
      (error) => parent.postMessage([error.name, error.reason, error.message, error.cause?.name], '*'),
    );
  </script>`;
  const answer = new Promise((done) => {
    addEventListener('message', ({ data, source }) => source === frame.contentWindow && done(data));
  });
  document.body.append(frame);
  expect(await answer).toEqual([
    'StoreError',
    'unavailable',
    'This browser keeps no data for this page, so nothing is stored here.',
    'SecurityError',
  ]);
  frame.remove();
});

import type { Phrase } from '@evenkeel/content/base/phrase';
import type { DraftStore, LibraryStore } from '@evenkeel/logic/base/stores';
import { describe, expect, it } from 'vitest';

/** Gives the store of one agent. Asked again for the same agent, it gives one that sees the same. */
export type Make<Store> = (agent: string) => Store;

const key = (conversation: string, row = 'empathy-picker') => ({ conversation, row });

/** Holds what every draft store must do, wherever it keeps its drafts. */
export function draftsContract(name: string, make: Make<DraftStore>): void {
  describe(`drafts kept ${name}`, () => {
    it('come back as they were written, and are absent before', async () => {
      const drafts = make('ana');
      expect(await drafts.read(key('c1'))).toBeUndefined();
      const draft = { text: 'Half a sen', picked: ['a'], at: new Date(0), none: undefined };
      await drafts.write(key('c1'), draft);
      expect(await drafts.read(key('c1'))).toEqual(draft);
      expect(await make('ana').read(key('c1'))).toEqual(draft);
    });

    it('are the newest that was written, even when nobody waited in between', async () => {
      const drafts = make('ana');
      await Promise.all(['a', 'ab', 'abc'].map((text) => drafts.write(key('c1'), text)));
      expect(await drafts.read(key('c1'))).toBe('abc');
    });

    it('do not change when the object that was handed over changes later', async () => {
      const drafts = make('ana');
      const draft = { text: 'before' };
      const written = drafts.write(key('c1'), draft);
      draft.text = 'after';
      await written;
      expect(await drafts.read(key('c1'))).toEqual({ text: 'before' });
      const read = (await drafts.read(key('c1'))) as { text: string };
      expect(read.text).toBe('before');
    });

    it('never mix conversations, rows or agents, however alike their names are', async () => {
      const drafts = make('ana');
      const names = ['', 'a', 'a,b', '["a","b"]', 'a\u0000b', 'ä', 'ä', 'b', '1'];
      for (const conversation of names)
        for (const row of names) await drafts.write({ conversation, row }, [conversation, row]);
      for (const conversation of names)
        for (const row of names)
          expect(await drafts.read({ conversation, row })).toEqual([conversation, row]);
      expect(await make('an').read({ conversation: 'a', row: 'a' })).toBeUndefined();
    });

    it('go one at a time when they are removed, and all of one agent at a clearing', async () => {
      const drafts = make('ana');
      for (const conversation of ['c1', 'c2', 'c3']) await drafts.write(key(conversation), conversation);
      await make('ana2').write(key('c1'), 'theirs');
      await drafts.remove(key('c1'));
      await drafts.remove(key('absent'));
      expect([await drafts.read(key('c1')), await drafts.read(key('c2'))]).toEqual([undefined, 'c2']);
      await drafts.clear();
      expect([await drafts.read(key('c2')), await drafts.read(key('c3'))]).toEqual([undefined, undefined]);
      expect(await make('ana2').read(key('c1'))).toBe('theirs');
    });

    it('that cannot be copied are refused, and what was there before stays', async () => {
      const drafts = make('ana');
      await drafts.write(key('c1'), 'before');
      await expect(drafts.write(key('c1'), () => 'a function')).rejects.toThrow();
      expect(await drafts.read(key('c1'))).toBe('before');
    });
  });
}

/** Makes a phrase of an agent's own. */
export const phrase = (id: string, written = `Words of ${id}.`): Phrase => ({
  id,
  step: 'empathise',
  act: 'acknowledge',
  intensity: [1, 5],
  written,
  scope: 'personal',
});

/** Holds what every library store must do, wherever it keeps the library. */
export function libraryContract(name: string, make: Make<LibraryStore>): void {
  describe(`a library kept ${name}`, () => {
    it('is empty at first', async () => {
      expect(await make('ana').read()).toEqual({ personal: [], pins: [], uses: [] });
    });

    it('gives back phrases in the order in which they came; a change keeps the place', async () => {
      const library = make('ana');
      for (const id of ['z', 'a', 'm']) await library.save(phrase(id));
      await library.save(phrase('z', 'Other words.'));
      const { personal } = await make('ana').read();
      expect(personal).toEqual([phrase('z', 'Other words.'), phrase('a'), phrase('m')]);
    });

    it('pins once and unpins, and a removed phrase loses its pin', async () => {
      const library = make('ana');
      await library.save(phrase('a'));
      for (const id of ['b', 'a', 'b', 'c']) await library.pin(id, true);
      await library.pin('c', false);
      await library.pin('absent', false);
      expect((await library.read()).pins).toEqual(['b', 'a']);
      await library.remove('a');
      await library.remove('absent');
      expect(await library.read()).toMatchObject({ personal: [], pins: ['b'] });
    });

    it('counts uses, also when nobody waited in between, and keeps the newest 50 conversations', async () => {
      const library = make('ana');
      await Promise.all(
        Array.from({ length: 60 }, (_, at) => library.use({ phrase: 'a', conversation: `c${at}`, at })),
      );
      await library.use({ phrase: 'a', conversation: 'c20', at: 5 });
      await library.use({ phrase: 'b', conversation: 'c1', at: 7 });
      const [a, b] = (await library.read()).uses;
      expect(a).toMatchObject({ phrase: 'a', count: 61, lastAt: 59 });
      expect(a?.conversations).toHaveLength(50);
      expect(a?.conversations.slice(0, 2)).toEqual(['c10', 'c11']);
      expect(a?.conversations.at(-1)).toBe('c20');
      expect(b).toEqual({ phrase: 'b', count: 1, lastAt: 7, conversations: ['c1'] });
    });

    it('never mixes agents, and a clearing leaves the others what is theirs', async () => {
      const [ana, ben] = [make('ana'), make('ben')];
      for (const library of [ana, ben]) {
        await library.save(phrase('a', library === ana ? 'Hers.' : 'His.'));
        await library.pin('a', true);
        await library.use({ phrase: 'a', conversation: 'c', at: 1 });
      }
      await ana.clear();
      expect(await ana.read()).toEqual({ personal: [], pins: [], uses: [] });
      expect(await ben.read()).toMatchObject({
        personal: [{ written: 'His.' }],
        pins: ['a'],
        uses: [{ count: 1 }],
      });
    });

    it('tells its listeners of every change once it can be read, until they stop', async () => {
      const library = make('ana');
      const seen: Promise<number>[] = [];
      const stop = library.subscribe(() => seen.push(library.read().then((all) => all.personal.length)));
      const other = library.subscribe(() => {});
      other();
      await library.save(phrase('a'));
      await library.save(phrase('b'));
      await library.pin('a', true);
      await library.use({ phrase: 'a', conversation: 'c', at: 1 });
      await library.remove('a');
      await library.clear();
      stop();
      await library.save(phrase('c'));
      expect(await Promise.all(seen)).toEqual([1, 2, 2, 2, 1, 0]);
    });

    it('refuses a phrase that cannot be copied, tells nobody, and keeps what was there', async () => {
      const library = make('ana');
      await library.save(phrase('a'));
      let told = 0;
      const stop = library.subscribe(() => told++);
      const broken = { ...phrase('a'), written: (() => '') as unknown as string };
      await expect(library.save(broken)).rejects.toThrow();
      stop();
      expect(told).toBe(0);
      expect((await library.read()).personal).toEqual([phrase('a')]);
    });
  });
}

import type { Phrase } from '@evenkeel/content/base/phrase';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMarker } from './marks.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { createSearcher, type SearchOptions } from './search.ts';

const phrase = (id: string, written: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  step: 'empathise',
  act: 'acknowledge',
  intensity: [1, 5],
  written,
  ...more,
});

const library: Phrase[] = [
  phrase('waited-in', 'Two days at home for a delivery that never came: that would frustrate anyone.', {
    title: 'Waited in',
    keywords: ['courier', 'parcel'],
    feelings: ['frustrated'],
    intensity: [2, 4],
  }),
  phrase('three-times', "Chasing the same order three times is frustrating, and it shouldn't be your job.", {
    tags: ['repeat contact'],
    act: 'validate',
  }),
  phrase('charged-twice', 'Seeing the same charge twice on your card is alarming.', {
    title: 'Charged twice',
    act: 'validate',
  }),
  phrase('thanks', 'Thank you for telling me all of it.', { act: 'thank', intensity: [1, 2] }),
  phrase('formal', 'I recognise the seriousness of the situation you describe.', {
    formality: 'formal',
    channels: ['email'],
  }),
  phrase('es', 'Lleva dos días esperando la reparación del teléfono y aún no llegó el técnico.', {
    act: 'own',
  }),
  phrase('ar', 'انتظرتَ التوصيلَ يومين كاملين ولم يصل أحد.', { act: 'own' }),
  phrase('de', 'Das ist für Sie wirklich ärgerlich, die Straße war gesperrt.'),
];

const searcher = () => createSearcher(createPhraseIndex(library).buildAll());
const ids = (options: SearchOptions) => {
  const results = searcher().search(options);
  return Array.from({ length: results.total }, (_, place) => results.at(place)?.phrase.id);
};

describe('an agent finds a phrase', () => {
  test.each([
    ['by a word', 'delivery', 'waited-in'],
    ['by the beginning of a word', 'deliv', 'waited-in'],
    ['by beginnings of several words', 'ch sa or', 'three-times'],
    ['in any order', 'card charge', 'charged-twice'],
    ['with a letter wrong', 'delibery', 'waited-in'],
    ['with two letters swapped', 'delviery', 'waited-in'],
    ['with a letter missing', 'delvery', 'waited-in'],
    ['with the first letter wrong', 'felivery', 'waited-in'],
    ['with two typing errors', 'dleivrey', 'waited-in'],
    ['by the consonants alone', 'dlvry', 'waited-in'],
    ['by a keyword that is not shown', 'courier', 'waited-in'],
    ['by a tag', 'repeat', 'three-times'],
    ['without the apostrophe', 'shouldnt', 'three-times'],
    ['although one word is in no phrase', 'please delivery home', 'waited-in'],
    ['in Spanish without accents', 'telefono tecnico', 'es'],
    ['in Spanish with a wrong accent', 'reparacíon', 'es'],
    ['in Arabic without vowel signs or article', 'توصيل', 'ar'],
    ['in Arabic with another alef', 'إنتظرت', 'ar'],
    ['in Arabic with a word that has “and” written onto it', 'لم يصل', 'ar'],
    ['in German without umlaut or sharp s', 'argerlich strasse', 'de'],
  ])('%s', (_how, query, expected) => {
    expect(ids({ query })[0]).toBe(expected);
  });

  test('and nothing that has nothing to do with the query', () => {
    expect(ids({ query: 'zebra' })).toEqual([]);
    expect(ids({ query: 'zeppelin carf' })).toEqual([]);
  });

  test('within the chosen facets only', () => {
    expect(ids({ query: '', filters: { act: 'thank' } })).toEqual(['thanks']);
    expect(ids({ query: '', filters: { formality: 'formal', channel: 'email' } })).toEqual(['formal']);
    expect(ids({ query: '', filters: { channel: 'chat', formality: 'formal' } })).toEqual([]);
    expect(ids({ query: 'delivery', filters: { intensity: 5 } })).not.toContain('waited-in');
  });
});

describe('the order of phrases', () => {
  test('puts words that can be read in the phrase before words that merely find it', () => {
    const pair = [
      phrase('hidden', 'Somewhere on its way your parcel went missing.', { keywords: ['delivery', 'never'] }),
      phrase('read', 'You stayed in for a delivery that never came, and the day went with it.', {
        keywords: ['delivery'],
      }),
    ];
    const found = createSearcher(createPhraseIndex(pair).buildAll());
    for (const query of ['delivery', 'delivery never', 'delviery'])
      expect(found.search({ query }).at(0)?.phrase.id, query).toBe('read');
  });

  test('puts a match in the title before one in the text', () => {
    expect(ids({ query: 'charge' })[0]).toBe('charged-twice');
  });

  test('puts pinned and often used phrases first, and those used in this conversation last', () => {
    const library = {
      personal: [],
      pins: ['thanks'],
      uses: [{ phrase: 'es', count: 9, lastAt: 1000, conversations: ['a'] }],
    };
    const order = ids({ query: '', context: { library, used: ['three-times'], now: 2000 } });
    expect(order.slice(0, 2)).toEqual(['thanks', 'es']);
    expect(order.at(-1)).toBe('three-times');
  });

  test('puts phrases made for another channel last', () => {
    expect(ids({ query: '', context: { channel: 'email' } })).toEqual(ids({ query: '' }));
    expect(ids({ query: '', context: { channel: 'chat' } }).at(-1)).toBe('formal');
  });
});

describe('a library', () => {
  test('with a broken phrase loads the rest and says which one', () => {
    const index = createPhraseIndex([
      library[0],
      { id: 'no-text', step: 'empathise' },
      7,
      library[3],
    ]).buildAll();
    expect(index.size).toBe(2);
    expect(index.broken.map(({ at, id, message }) => [at, id, message])).toEqual([
      [1, 'no-text', 'Phrase no-text has no written text.'],
      [2, undefined, 'Phrase 3 is not an object.'],
    ]);
  });

  test('keeps the first of two phrases with the same id', () => {
    const index = createPhraseIndex([library[0], { ...library[1], id: 'waited-in' }]).buildAll();
    expect(index.size).toBe(1);
    expect(index.broken[0]?.message).toContain('there twice');
  });

  test('can be searched while it is still being read', () => {
    const many = Array.from({ length: 200 }, (_, n) => phrase(`p${n}`, `Sentence number${n} about waiting`));
    const index = createPhraseIndex(many);
    let slices = 2;
    index.build(() => slices-- > 0);
    expect(index.ready).toBe(false);
    const found = createSearcher(index);
    expect(found.search({ query: 'number3' }).at(0)?.phrase.id).toBe('p3');
    expect(found.search({ query: 'waiting' }).total).toBe(index.read);
    index.buildAll();
    expect(found.search({ query: 'waiting' }).total).toBe(200);
  });

  test('takes in, changes and forgets an own phrase at any time', () => {
    const index = createPhraseIndex(library);
    const found = createSearcher(index);
    index.add(phrase('mine', 'Lavender is in bloom', { scope: 'personal' }));
    index.buildAll();
    expect(found.search({ query: 'lavender' }).total).toBe(1);
    index.add(phrase('mine', 'Thistles are in bloom', { scope: 'personal' }));
    expect(found.search({ query: 'lavender' }).total).toBe(0);
    expect(found.search({ query: 'thistle' }).at(0)?.phrase.id).toBe('mine');
    index.remove('mine');
    expect(found.search({ query: 'thistle' }).total).toBe(0);
  });

  test('gives every place past the first ones, in order, although others searched meanwhile', () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      phrase(
        `p${n}`,
        `waiting ${'filler'.repeat(n % 3)} ${n} ${Array.from({ length: n % 7 }, (_, i) => `w${i}x`).join(' ')}`,
      ),
    );
    const found = createSearcher(createPhraseIndex(many).buildAll());
    const results = found.search({ query: 'waiting' });
    found.search({ query: 'w1x' });
    const all = Array.from({ length: 500 }, (_, place) => results.at(place)!);
    expect(new Set(all.map((hit) => hit.phrase.id)).size).toBe(500);
    for (let i = 1; i < all.length; i++) expect(all[i]!.score).toBeLessThanOrEqual(all[i - 1]!.score);
    expect(results.at(500)).toBeUndefined();
    expect(results.at(-1)).toBeUndefined();
  });

  test('finds the same whether it was filled in slices of any size or at once', () => {
    const word = fc.constantFrom(
      'wait',
      'waiting',
      'order',
      'ordered',
      'late',
      'card',
      'refund',
      'phone',
      'téléphone',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 120 }),
        fc.array(fc.nat(3), { maxLength: 30 }),
        text,
        (texts, cuts, query) => {
          const phrases = texts.map((written, n) => phrase(`p${n}`, written));
          const whole = createSearcher(createPhraseIndex(phrases).buildAll()).search({ query });
          const index = createPhraseIndex(phrases);
          const sliced = createSearcher(index);
          for (const cut of cuts) {
            let left = cut;
            index.build(() => left-- > 0);
            sliced.search({ query });
          }
          index.buildAll();
          const again = sliced.search({ query });
          const list = (results: typeof whole) =>
            Array.from({ length: results.total }, (_, place) => results.at(place)!.phrase.id);
          expect(list(again)).toEqual(list(whole));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('never fails on any query', () => {
    const found = searcher();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (query) => {
        const results = found.search({ query });
        const marker = createMarker(results.terms, found.index.vocabulary);
        for (let place = 0; place < results.total; place++) {
          const text = results.at(place)!.phrase.written;
          expect(
            marker(text)
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
        }
      }),
    );
  });
});

test('a match is marked as far as it was typed, and whole where it was misspelt', () => {
  const found = searcher();
  const marked = (query: string, text: string) =>
    createMarker(
      found.search({ query }).terms,
      found.index.vocabulary,
    )(text)
      .filter((part) => part.marked)
      .map((part) => part.text);
  expect(marked('frustr', 'It would frustrate anyone; frustrating.')).toEqual(['frustr', 'frustr']);
  expect(marked('delviery', 'a delivery that never came')).toEqual(['delivery']);
  expect(marked('telefono', 'el teléfono')).toEqual(['teléfono']);
  expect(marked('', 'nothing')).toEqual([]);
  expect(marked('لم', 'ولم يصل أحد')).toEqual(['ولم']);
  expect(marked('the delibery', 'that this delivery')).toEqual(['delivery']);
});

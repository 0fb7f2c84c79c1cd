import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { readOptions } from './read.ts';

const sound = (id: string) => ({ id, title: `Title ${id}`, what: `Something happens in ${id}.` });
const kinds = (given: unknown, rest: object = {}) =>
  readOptions({ options: given, ...rest }).problems.map((problem) => problem.kind);
const idsOf = (given: unknown) => readOptions({ options: given }).options.map(({ id }) => id);

describe('what a host gives', () => {
  test.each<[string, unknown, string[], string[]]>([
    ['two options', [sound('a'), sound('b')], ['a', 'b'], []],
    ['four options', ['a', 'b', 'c', 'd'].map(sound), ['a', 'b', 'c', 'd'], []],
    ['one option', [sound('a')], ['a'], ['few']],
    ['none', [], [], ['none']],
    ['no list at all', 'options', [], ['none']],
    ['six options', ['a', 'b', 'c', 'd', 'e', 'f'].map(sound), ['a', 'b', 'c', 'd'], ['many']],
    ['one without a title', [sound('a'), sound('b'), { ...sound('c'), title: ' ' }], ['a', 'b'], ['broken']],
    ['one that is no object', [sound('a'), null, sound('b')], ['a', 'b'], ['broken']],
    ['an id twice', [sound('a'), sound('a'), sound('b')], ['a', 'b'], ['double']],
    ['the id that means none of these', [sound('none'), sound('a'), sound('b')], ['a', 'b'], ['double']],
    [
      'an approval by nobody',
      [sound('a'), sound('b'), { ...sound('c'), approval: {} }],
      ['a', 'b'],
      ['broken'],
    ],
    ['a cost that is no text', [sound('a'), { ...sound('b'), cost: 5 }], ['a', 'b'], ['part']],
    [
      'a limit without its reason',
      [sound('a'), { ...sound('b'), limit: { what: 'x' } }],
      ['a', 'b'],
      ['part'],
    ],
    [
      'a broken one among five',
      [null, ...['a', 'b', 'c', 'd'].map(sound)],
      ['a', 'b', 'c', 'd'],
      ['many', 'broken'],
    ],
  ])('%s', (_name, given, ids, problems) => {
    expect(idsOf(given)).toEqual(ids);
    expect(kinds(given)).toEqual(problems);
  });

  test.each([
    ['no time', { zone: 'Europe/Madrid' }],
    ['a time that is a text', { at: '2026-11-27', zone: 'Europe/Madrid' }],
    ['a time past the end of time', { at: 9e15, zone: 'Europe/Madrid' }],
    ['a zone that is none', { at: 0, zone: 'Mars/Olympus' }],
    ['a date that is a text', 'tomorrow'],
  ])('a date with %s is left out and named, and the option stays', (_name, by) => {
    const { options, problems } = readOptions({ options: [sound('a'), { ...sound('b'), by }] });
    expect(options[1]).toEqual(sound('b'));
    expect(problems).toEqual([{ kind: 'date', number: 2 }]);
  });

  test('a refusal without its reason is left out and named', () => {
    const whole = { fact: 'A refund', reason: 'It is day 40', possible: 'A repair' };
    expect(readOptions({ options: ['a', 'b'].map(sound), refusal: whole })).toMatchObject({
      refusal: whole,
      problems: [],
    });
    expect(kinds(['a', 'b'].map(sound), { refusal: { ...whole, reason: '' } })).toEqual(['refusal']);
  });

  test('a zone that nobody knows is named', () => {
    expect(kinds(['a', 'b'].map(sound), { zones: ['Europe/Madrid', undefined] })).toEqual([]);
    expect(kinds(['a', 'b'].map(sound), { zones: ['Mars/Olympus'] })).toEqual(['zone']);
  });
});

test('whatever is given, nothing is thrown, at most four are kept, and each has all it needs', () => {
  const odd = fc.oneof(
    fc.anything(),
    fc.record({
      id: fc.string(),
      title: fc.anything(),
      what: fc.string(),
      by: fc.anything(),
      limit: fc.anything(),
      approval: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.array(odd), fc.anything()), fc.anything(), (options, refusal) => {
      const read = readOptions({ options, refusal });
      expect(read.options.length).toBeLessThanOrEqual(4);
      expect(new Set(read.options.map(({ id }) => id)).size).toBe(read.options.length);
      for (const option of read.options) expect([option.title, option.what]).not.toContain('');
      if (read.options.length < 2) expect(read.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

describe('a text is made fit for one line', () => {
  test.each([
    ['line breaks', 'one\ntwo\r\n three', 'one two three'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['an override that would turn the rest around', 'a\u202eb', 'ab'],
    ['an isolate that is never closed', '\u2067شكرا', '\u2067شكرا\u2069'],
    ['a closing mark too many', 'a\u2069b', 'ab'],
    ['nothing to mend', 'Grüße, 你好, شكرا', 'Grüße, 你好, شكرا'],
  ])('%s', (_name, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('and what is fit already stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toMatch(/[\n\r\u202a-\u202e]/);
      }),
    );
  });
});

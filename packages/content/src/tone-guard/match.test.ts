import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTone, findTone, parseWording, type ToneRule, type ToneRules, wordsOf } from './index.ts';

const rule = (any: string[], unless: string[] = [], id = 'blame.test'): ToneRule => ({
  id,
  category: 'blame',
  level: 3,
  any,
  unless,
  why: 'It may land as blame.',
  consider: ['Here is what we can do.'],
  hit: ['-'],
  miss: ['-'],
});
const rules = (...all: ToneRule[]): ToneRules => ({ locale: 'en', rules: all });
const caught = (text: string, any: string[], unless: string[] = []) =>
  findTone(text, rules(rule(any, unless))).map(({ start, end }) => text.slice(start, end));

describe('a wording catches what it describes and nothing near it', () => {
  it.each<[wording: string, text: string, caught: string[]]>([
    ['calm down', 'Please calm down now.', ['calm down']],
    ['calm down', 'CALM   down', ['CALM   down']],
    ['calm down', 'Stay calm. Down there it rains.', []],
    ['calm down', 'A becalm downturn', []],
    ['calm down', 'calm-down', ['calm-down']],
    ['you [should|could] have', 'You could have asked', ['You could have']],
    ['you [should|could] have', 'You would have asked', []],
    ['[you should|we could] have', 'we could have', ['we could have']],
    ['very? sorry', 'sorry, very sorry', ['sorry', 'very sorry']],
    ['[sorry|sorry about that]', 'Sorry about that', ['Sorry about that']],
    ['[so|very]? sorry', 'so sorry', ['so sorry']],
    ['a [b|[c|d] e] f', 'a d e f', ['a d e f']],
    ['apolog*', 'apologies and apologise, apology', ['apologies', 'apologise', 'apology']],
    ['apolog*', 'an apolo', []],
    ['you ~ wrong', 'you wrong', ['you wrong']],
    ['you ~ wrong', 'you are so wrong', ['you are so wrong']],
    ['you ~ wrong', 'you are so very wrong', []],
    ['^ no', 'No. No, and no', ['No', 'No']],
    ['^ no', 'Well, no', []],
    ['^ no', 'Hello\nno', ['no']],
    ['[^|but] why', 'Why? But why? So why', ['Why', 'But why']],
    ['^ ~ never', 'That will never do', ['That will never']],
    ['follow-up call', 'a follow up call', ['follow up call']],
    ["don't know", 'I don’t know, I dont know, I don`t know', ['don’t know', 'dont know', 'don`t know']],
    ['dont know', "I don't know", ["don't know"]],
    ["we'll see", 'We’ll see', ['We’ll see']],
    ["we'll see", 'well see', []],
    ['well', 'We’ll', []],
    ['calmate', 'Cálmate, por favor', ['Cálmate']],
    ['cálmate', 'calmate', ['calmate']],
    ['اهدأ', 'من فضلك اهدا', ['اهدا']],
    ['إهدأ', 'اِهْدَأْ الآن', ['اِهْدَأْ']],
    ['سياسة', 'سيـــاسة', ['سيـــاسة']],
    ['سياسة', 'سياسه', []],
    ['على', 'علي', ['علي']],
  ])('%j in %j', (wording, text, expected) => {
    expect(caught(text, [wording])).toEqual(expected);
  });

  it('never reaches across the end of a sentence or a paragraph, and does across a line', () => {
    expect(caught('I told you. So we wait.', ['told you so'])).toEqual([]);
    expect(caught('I told you\n\nso we wait.', ['told you so'])).toEqual([]);
    expect(caught('I told you\nso we wait.', ['told you so'])).toEqual(['told you\nso']);
    expect(caught('It is 3.5 stars', ['3 5 stars'])).toEqual(['3.5 stars']);
  });
});

describe('what a rule spares', () => {
  it('wins over what it catches wherever the two touch', () => {
    const unless = ['you should have [an|a|received]'];
    expect(caught('You should have told us', ['you should have'], unless)).toEqual(['You should have']);
    expect(caught('You should have received it', ['you should have'], unless)).toEqual([]);
    expect(caught('You should have a code. You should have asked.', ['you should have'], unless)).toEqual([
      'You should have',
    ]);
  });

  it('spares nothing for another rule', () => {
    const text = 'You should have a code';
    const found = findTone(
      text,
      rules(rule(['should have'], ['have a']), rule(['should have'], [], 'blame.other')),
    );
    expect(found.map((hit) => hit.rule.id)).toEqual(['blame.other']);
  });
});

describe('what is found', () => {
  it('is the longest wording from the left, once for each rule, in reading order', () => {
    const found = findTone(
      'so very sorry',
      rules(rule(['sorry', 'very sorry']), rule(['so very'], [], 'style.so')),
    );
    expect(found.map((hit) => [hit.rule.id, hit.start, hit.end])).toEqual([
      ['style.so', 0, 7],
      ['blame.test', 3, 13],
    ]);
  });

  it('never splits a character as it is read', () => {
    expect(caught('👩‍👩‍👧 calm👍🏽 calm️⃣ calm🏽', ['calm'])).toEqual(['calm', 'calm️⃣', 'calm🏽']);
    expect(caught('a \u0600calm', ['calm'])).toEqual(['\u0600calm']);
  });
});

describe('a malformed wording', () => {
  it.each([
    ['', 'without any word'],
    ['   ', 'without any word'],
    ['a? b?', 'without any word'],
    ['[a|b', 'not closed'],
    ['a]', 'space is missing'],
    ['] a', 'where a word is expected'],
    ['a | b', 'where a word is expected'],
    ['[a|]', 'empty part'],
    ['[]', 'empty part'],
    ['*', 'where a word is expected'],
    ['a*b', 'space is missing'],
    ['a ?', 'where a word is expected'],
    ['a ~?', 'follows a sign'],
    ['~ a', 'both sides'],
    ['a ~', 'both sides'],
    ['a [b|~]', 'both sides'],
    ['a ^ b', 'only come first'],
    ['sorry, but', 'not part of a word'],
    ['why?!', 'space is missing'],
    ['[[[[[[a]]]]]]', 'deep'],
  ])('%j is told: %s', (wording, why) => {
    expect(parseWording(wording)).toEqual({ problem: expect.stringContaining(why) });
  });

  it('stops the rules from being used, and the error names the rule and the wording', () => {
    expect(() => compileTone(rules(rule(['fine', '[a|b'], [], 'blame.broken')))).toThrow(
      /^Evenkeel: the wording "\[a\|b" of the tone rule blame\.broken is malformed \(a \[ is not closed\), so .+\. Correct the wording\.$/,
    );
    expect(() => compileTone(rules(rule(['fine'], ['~ x'], 'blame.unless')))).toThrow(/"~ x".*blame\.unless/);
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    'you',
    'should',
    'have',
    'told',
    "don't",
    'know',
    'Sorry',
    'cálmate',
    'اهدأ',
    '👩‍👩‍👧',
    '🏽',
  );
  const text = fc
    .array(fc.tuple(words, fc.constantFrom(' ', ', ', '. ', '\n', '', '—', ' \u0301')), { maxLength: 30 })
    .map((pairs) => pairs.flat().join(''));
  const all = rules(
    rule(['you [should|could] have', "[i|you]? don't know", 'sorry ~ you', 'calm*'], ['have told']),
    rule(['^ sorry', 'اهدأ', 'told'], [], 'blame.two'),
  );

  it('offsets lie inside the text, on character boundaries, in order, and hits of a rule never overlap', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (sample) => {
        const boundaries = new Set([sample.length]);
        for (const { index } of new Intl.Segmenter().segment(sample)) boundaries.add(index);
        const found = findTone(sample, all);
        for (const [number, { rule: met, start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(found[number - 1]?.start ?? 0);
          const next = found.slice(number + 1).find((hit) => hit.rule === met);
          if (next) expect(next.start).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('letter case, accents and the shape of apostrophes change nothing', () => {
    const ids = (sample: string) => findTone(sample, all).map((hit) => hit.rule.id);
    fc.assert(
      fc.property(text, (sample) => {
        expect(ids(sample.toUpperCase())).toEqual(ids(sample));
        expect(ids(sample.normalize('NFD'))).toEqual(ids(sample.normalize('NFC')));
        expect(ids(sample.replaceAll("'", '’'))).toEqual(ids(sample));
        expect(ids(sample.replaceAll("'", ''))).toEqual(ids(sample));
      }),
    );
  });

  it('agrees with the plainest way to look for a run of words', () => {
    const few = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.array(few, { minLength: 1, maxLength: 3 }),
        fc.array(few, { maxLength: 20 }),
        (wording, sample) => {
          const joined = ` ${sample.join('  ')} `;
          const expected = joined.includes(` ${wording.join('  ')} `);
          expect(findTone(sample.join(' '), rules(rule([wording.join(' ')]))).length > 0).toBe(expected);
        },
      ),
    );
  });

  it('compares words by a form that folding again does not change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (sample) => {
        for (const { key } of wordsOf(sample))
          for (const again of wordsOf(key)) expect(key).toContain(again.key);
      }),
    );
  });
});

it.each([
  ['one word', 'you '],
  ['apostrophes', "'’"],
  ['quotes after a stop', '."'],
  ['marks', 'a\u0301'],
  ['spaces', ' '],
  ['what a rule almost catches', 'you are so '],
])('20,000 characters of %s take less than half a second', (_, piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
  const many = rules(
    rule(['you ~ wrong', 'you ~ you', '[you|are]? [so|you]? wrong', 'y* a* s* z'], ['you ~ so']),
  );
  // Time on the processor, so that a busy machine does not decide it.
  const from = process.threadCpuUsage();
  findTone(text, many);
  const { user, system } = process.threadCpuUsage(from);
  expect((user + system) / 1000).toBeLessThan(500);
});

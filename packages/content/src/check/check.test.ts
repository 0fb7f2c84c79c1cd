import { describe, expect, it } from 'vitest';
import type { ToneRules } from '../tone-guard/index.ts';
import { checkPack, checkPackText, type Finding, lineOf } from './index.ts';

const openings = [
  'A delay',
  'Two days',
  'Your words',
  'We see',
  'That hurt',
  'This matters',
  'What happened',
  'Here is',
];

type Fields = Record<string, unknown>;
const phrase = (fields: Fields = {}, number = 0): Fields => ({
  id: `test.${number}`,
  step: 'empathise',
  act: 'acknowledge',
  intensity: [1, 3],
  written: `${openings[number % openings.length]} was hard, number ${number}.`,
  ...fields,
});
const pack = (phrases: unknown[], fields: Fields = {}) => ({
  version: 1,
  id: 'test',
  locale: 'en',
  phrases,
  ...fields,
});

const rules: ToneRules = {
  locale: 'en',
  rules: [
    {
      id: 'command.calm-down',
      category: 'command',
      level: 3,
      any: ['calm down'],
      why: 'It may sound like an order.',
      consider: ['Take the time you need.'],
      hit: ['Calm down.'],
      miss: ['I am calm.'],
    },
    {
      id: 'style.just',
      category: 'style',
      level: 2,
      any: ['just'],
      why: 'It may make the matter small.',
      consider: ['Leave it out.'],
      hit: ['Just wait.'],
      miss: ['Justice.'],
    },
    {
      id: 'style.taste',
      category: 'style',
      level: 1,
      any: ['hard'],
      why: 'A matter of taste.',
      consider: ['Difficult.'],
      hit: ['Hard.'],
      miss: ['Harder.'],
    },
  ],
};
const found = (json: unknown): Finding[] =>
  checkPack(json, { file: 'pack.json', rules, today: '2026-11-24' });
const lines = (json: unknown) => found(json).map((one) => `${one.level} ${one.check} ${lineOf(one)}`);

it('nothing is said about a sound pack', () => {
  const sound = [
    phrase({
      written: 'A {{ order.item | default: "parcel" }} late by {{ fill.days }} days.',
      spoken: 'Late by {{ fill.days }} days.',
      fillIns: [{ key: 'days', label: 'Days', type: 'select', options: ['2', '3'] }],
    }),
    phrase({ written: 'Bienvenid{gender, select, female {a} other {o}}, {{ shop.name }}.' }, 1),
    phrase({ review: { status: 'approved', reviewBy: '2026-11-24' } }, 2),
  ];
  expect(found(pack(sound, { variables: [{ path: 'shop.name', label: 'Shop' }] }))).toEqual([]);
});

describe('one fault at a time is found, named and placed', () => {
  it.each<[what: string, fields: Fields, line: string]>([
    ['a missing text', { written: undefined }, 'error schema test.0 › written: It is missing.'],
    ['an empty text', { written: '   ' }, 'error schema test.0 › written: The text is empty.'],
    ['a number for a text', { written: 7 }, 'error schema test.0 › written: It must be a text, not 7.'],
    ['an unknown step', { step: 'shout' }, 'error schema test.0 › step: "shout" is none of calm, listen,'],
    [
      'an intensity out of range',
      { intensity: [1, 6] },
      'error schema test.0 › intensity[1]: 6 is none of 1, 2, 3, 4, 5.',
    ],
    [
      'an intensity the wrong way round',
      { intensity: [4, 2] },
      'error schema test.0 › intensity: The lower intensity comes first.',
    ],
    [
      'a third intensity',
      { intensity: [1, 2, 3] },
      'error schema test.0 › intensity[2]: There is more in the list than the 2 that it takes.',
    ],
    [
      'a misspelt field',
      { writen: 'x' },
      'error schema test.0 › writen: This field is not known. Did you mean "written"?',
    ],
    [
      'a field of another kind',
      { zebra: 1 },
      'error schema test.0 › zebra: This field is not known. Known are id, title, step,',
    ],
    [
      'a misspelt field inside a fill-in',
      { fillIns: [{ key: 'a', label: 'A', type: 'text', requird: true }] },
      'error schema test.0 › fillIns[0].requird: This field is not known. Did you mean "required"?',
    ],
    [
      'an unknown channel',
      { variants: { fax: 'x' } },
      'error schema test.0 › variants.fax: This field is not known. Known are chat, email,',
    ],
    ['a null', { spoken: null }, 'error schema test.0 › spoken: It must be a text, not null.'],
    [
      'a text for a list',
      { feelings: 'angry' },
      'error schema test.0 › feelings: It must be a list, not "angry".',
    ],
    [
      'a bad date',
      { review: { status: 'draft', reviewBy: '24.11.2026' } },
      'error schema test.0 › review.reviewBy: A date is written as year-month-day',
    ],
    [
      'half a version',
      { review: { status: 'draft', version: 1.5 } },
      'error schema test.0 › review.version: It must be a whole number.',
    ],
    [
      'a title too long',
      { title: 'x'.repeat(121) },
      'error schema test.0 › title: It is longer than 120 characters.',
    ],
    ['a tag', { written: '{% if x %}' }, 'error schema test.0 › written: The text holds a {% … %} tag.'],
    [
      'an open brace',
      { written: 'Hello {{ client.name' },
      'error schema test.0 › written: The text opens {{',
    ],
    [
      'a block without other',
      { written: '{gender, select, female {a}}' },
      'error schema test.0 › written: The block "gender" has no branch named other.',
    ],
    [
      'an unknown value',
      { written: 'Hello {{ clint.name }}.' },
      'error variable test.0 › written: {{ clint.name }} is a value that nobody gives. Did you mean {{ client.name }}?',
    ],
    [
      'an unknown value in a variant',
      { variants: { email: 'Hi {{ pet.name }}.' } },
      'error variable test.0 › variants.email: {{ pet.name }} is a value that nobody gives. Known are',
    ],
    [
      'a block that nobody answers',
      { written: 'x {mood, select, other {a}}' },
      'error variable test.0 › written: A block asks about "mood", which nobody answers. Known are address and gender.',
    ],
    [
      'a branch that is never chosen',
      { written: 'x {address, select, du {a} other {b}}' },
      'error variable test.0 › written: The branch "du" of the block "address" is never chosen.',
    ],
    [
      'a fill-in that is not declared',
      { spoken: 'In {{ fill.days }} days.' },
      'error fill-in test.0 › spoken: {{ fill.days }} is asked for, but "fillIns" has no days.',
    ],
    [
      'a fill-in that is not used',
      { fillIns: [{ key: 'days', label: 'Days', type: 'text' }] },
      'error fill-in test.0 › fillIns[0]: The agent is asked for "Days", and no text uses {{ fill.days }}.',
    ],
    [
      'a choice of nothing',
      { written: '{{ fill.a }}', fillIns: [{ key: 'a', label: 'A', type: 'select', options: [] }] },
      'error fill-in test.0 › fillIns[0]: A select has nothing to choose from.',
    ],
    [
      '26 spoken words',
      { spoken: `{{ client.first_name | default: "you there" }} ${'word '.repeat(25)}` },
      'error length test.0 › spoken: It has 26 words.',
    ],
    [
      'a wording of level 3',
      { spoken: 'Please Calm down.' },
      'error tone test.0 › spoken: "Calm down" (command.calm-down). It may sound like an order. Consider "Take the time you need."',
    ],
    [
      'a wording in one branch',
      { written: 'x {gender, select, female {calm} other {be}} down' },
      'error tone test.0 › written: "calm down" (command.calm-down).',
    ],
    [
      'a wording in a fallback',
      { written: 'Hi {{ client.name | default: "calm down" }}.' },
      'error tone test.0 › written: "calm down" (command.calm-down).',
    ],
    [
      'a wording in a variant',
      { variants: { sms: 'calm down' } },
      'error tone test.0 › variants.sms: "calm down" (command.calm-down).',
    ],
    [
      'a wording of level 2',
      { written: 'It is just a delay.' },
      'warning tone test.0 › written: "just" (style.just).',
    ],
    [
      'two apologies',
      { written: 'We are sorry. Our apologies for the wait.' },
      'warning apology test.0 › written: It apologises 2 times.',
    ],
    [
      'a review that is due',
      { review: { status: 'approved', reviewBy: '2026-11-23' } },
      'warning review test.0 › review.reviewBy: It was to be read again by 2026-11-23.',
    ],
  ])('%s', (_, fields, line) => {
    const all = lines(pack([phrase(fields)]));
    expect(all).toHaveLength(1);
    expect(all[0]?.startsWith(line), all[0]).toBe(true);
  });

  it('25 spoken words pass, and a dash is no word', () => {
    expect(found(pack([phrase({ spoken: `word — ${'word '.repeat(24)}` })]))).toEqual([]);
  });

  it('a retired phrase is checked for its shape and its id alone', () => {
    const retired = { status: 'retired', reviewBy: '2020-01-01' };
    const twice = [
      phrase({ review: retired, written: 'Calm down {{ pet.name }}, just now.' }),
      phrase({ review: retired, step: 'x' }),
    ];
    expect(lines(pack(twice))).toEqual([
      expect.stringContaining('error schema test.0 › step'),
      'error duplicate test.0 › id: The id is used before, by phrase 1; this is phrase 2.',
    ]);
  });
});

describe('phrases are compared with each other', () => {
  it('a second use of an id, and the same words in other dress, are told', () => {
    const texts = [
      phrase({ written: 'So far away.' }),
      phrase({ written: 'SO far, away' }, 1),
      phrase({ id: 'test.0' }, 2),
    ];
    expect(lines(pack(texts))).toEqual([
      'warning duplicate test.1 › written: The same words stand in test.0.',
      expect.stringContaining('warning opening test.1 › written: It opens like test.0, 1 before it.'),
      'error duplicate test.0 › id: The id is used before, by phrase 1; this is phrase 3.',
    ]);
  });

  it('a retired phrase may share its words with the one that took its place', () => {
    const [old, successor] = [phrase({ review: { status: 'retired' } }), phrase({ id: 'test.new' })];
    expect(found(pack([old, successor]))).toEqual([]);
  });

  it.each([
    [9, 1],
    [10, 0],
  ])('an opening that comes back after %i phrases makes %i warnings', (apart, warnings) => {
    const distinct = Array.from({ length: apart + 1 }, (_, number) =>
      phrase({ id: `p.${number}`, written: `Opening${number} here, ${number}.` }),
    );
    distinct[apart] = phrase({ id: 'p.last', written: 'opening0 HERE again.' });
    expect(found(pack(distinct)).filter((one) => one.check === 'opening')).toHaveLength(warnings);
  });
});

describe('a pack that is broken', () => {
  it('tells about each of its phrases; one does not hide the others', () => {
    const broken = [
      phrase({ step: 'x' }),
      7,
      phrase({ id: '' }, 2),
      phrase({ spoken: 'Calm down.' }, 3),
      null,
    ];
    expect(lines(pack(broken, { version: 2, colour: 'red' }))).toEqual([
      expect.stringMatching(/^error schema version: It must be 1, not 2\.$/),
      expect.stringMatching(/^error schema colour: This field is not known\./),
      expect.stringMatching(/^error schema test\.0 › step: /),
      expect.stringMatching(/^error schema phrase 2: It must be an object in braces, not 7\.$/),
      expect.stringMatching(/^error schema phrase 3 › id: An id has small letters/),
      expect.stringMatching(/^error tone test\.3 › spoken: /),
      expect.stringMatching(/^error schema phrase 5: It must be an object in braces, not null\.$/),
    ]);
  });

  it.each([
    [null, 'It must be an object in braces, not null.'],
    [[], 'It must be an object in braces, not a list.'],
    ['text', 'It must be an object in braces, not "text".'],
  ])('that is %j is told as such', (json, message) => {
    expect(found(json).map((one) => one.message)).toEqual([message]);
  });

  it('without phrases, or with something else in their place, is told so', () => {
    expect(lines({ version: 1, id: 'a', locale: 'English' })).toEqual([
      'error schema locale: A locale is a BCP 47 tag, like en or es-MX.',
      'error schema phrases: It is missing.',
    ]);
    expect(lines(pack([], { phrases: {} }))).toEqual([
      'error schema phrases: It must be a list, not an object in braces.',
    ]);
  });

  it('that is not even JSON is told with line and column', () => {
    const options = { file: 'pack.json', today: '2026-11-24' };
    expect(checkPackText('{\n "version": 1,,\n}', options)).toEqual([
      expect.objectContaining({
        level: 'error',
        file: 'pack.json',
        message: expect.stringContaining('Line 2, column 15: '),
      }),
    ]);
    expect(checkPackText(JSON.stringify(pack([phrase()])), options)).toEqual([]);
  });
});

import { optionsPresenterEn } from '@evenkeel/content/en/options-presenter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sofa } from '../../../../tests/setup/stories/options.ts';
import { choiceKey, choiceOf, draftOf, formatFor, promiseOf, readDraft } from './choice.ts';
import { sayBothTimes } from './deadline.ts';

const { options } = sofa.en;
const promise = (option: (typeof options)[number]) => promiseOf(option, 'p1', optionsPresenterEn);
const choose = (chosen: string | null, wanted = '') => choiceOf(chosen, wanted, options, promise);

describe('what a client chose', () => {
  test('becomes a promise with its date, its zone and its owner', () => {
    expect(choose('loan')).toEqual({
      option: 'loan',
      promise: {
        id: 'p1',
        text: 'You get a two-seater from our showroom tomorrow and keep it until yours arrives.',
        from: 'option',
        by: Date.UTC(2026, 11, 2, 11),
        zone: 'Europe/Madrid',
        owner: 'The Madrid showroom',
      },
    });
  });

  test('is promised as an "if" while approval is open', () => {
    expect(choose('refund')?.promise?.text).toBe(
      'What happens if Ines Calvo agrees: We return the 1,240 euros in full and the sofa still comes.',
    );
  });

  test.each([
    ['nothing yet', null, 'x', undefined],
    ['an option that is not there any more', 'gone', '', undefined],
    ['none of these', 'none', ' ', { option: 'none' }],
    ['none, and what would do', 'none', ' A call today ', { option: 'none', wanted: 'A call today' }],
  ])('may be %s', (_name, chosen, wanted, expected) => {
    expect(choose(chosen, wanted)).toEqual(expected);
  });

  test('is another choice with another wish, but only where a wish belongs to it', () => {
    expect(choiceKey('none', 'a')).not.toBe(choiceKey('none', 'b'));
    expect(choiceKey('loan', 'a')).toBe(choiceKey('loan', 'b'));
    expect(choiceKey('none', ' a ')).toBe(choiceKey('none', 'a'));
  });
});

test.each([
  ['email', 'email-html'],
  ['chat', 'text'],
  ['sms', 'text'],
  ['social', 'text'],
  ['phone', 'text'],
  [undefined, 'text'],
] as const)('on %s, the format is %s at first', (channel, format) => {
  expect(formatFor(channel)).toBe(format);
});

describe('a date is said by both clocks', () => {
  const by = { at: Date.UTC(2026, 10, 27, 17), zone: 'Europe/Madrid' };
  test.each([
    ['where they differ', 'America/Bogota', 'Europe/Madrid', /12:00/, /18:00/],
    ['and once where they do not', 'Europe/Madrid', 'Europe/Madrid', /18:00/, undefined],
    ['and once where they are two names of one time', 'Europe/Paris', 'Europe/Madrid', /18:00/, undefined],
    ['and in its own zone where the client’s is unknown', undefined, 'America/Bogota', /18:00/, /12:00/],
    ['and once where neither is known', undefined, undefined, /18:00/, undefined],
    ['and in its own where a zone is none', 'Mars/Olympus', 'America/Bogota', /18:00/, /12:00/],
  ] as const)('%s', (_name, client, agent, first, second) => {
    const said = sayBothTimes('en-GB', by, { client, agent });
    expect(said.client).toMatch(first);
    if (second) expect(said.agent).toMatch(second);
    else expect(said).not.toHaveProperty('agent');
  });
});

describe('what a store held', () => {
  const draft = { chosen: 'none', wanted: 'A call', view: 'table', recorded: 'x' } as const;
  test('comes back as it was', () => {
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readDraft({ chosen: null, wanted: '', view: 'cards' })).toEqual({
      chosen: null,
      wanted: '',
      view: 'cards',
    });
  });

  test('is unusable where it is anything else, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        const read = readDraft(found);
        if (read) expect(typeof read.wanted).toBe('string');
      }),
    );
    expect(readDraft({ ...draft, view: 'list' })).toBeUndefined();
    expect(readDraft({ ...draft, chosen: 3 })).toBeUndefined();
  });

  test('is nothing where nothing was changed', () => {
    expect(draftOf({ chosen: null, wanted: '', view: 'cards' }, 'cards')).toBeUndefined();
    expect(draftOf({ chosen: null, wanted: '', view: 'table' }, 'cards')).toEqual({
      chosen: null,
      wanted: '',
      view: 'table',
    });
  });
});

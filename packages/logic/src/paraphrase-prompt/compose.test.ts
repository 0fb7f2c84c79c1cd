import { factPatternsEn } from '@evenkeel/content/en/paraphrase-prompt/facts';
import { paraphraseFramesEn as frames } from '@evenkeel/content/en/paraphrase-prompt/frames';
import { frameKinds } from '@evenkeel/content/paraphrase-prompt';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientMessage, Fact, Note, NoteKind } from '../base/note/index.ts';
import {
  addToSentence,
  compose,
  endsWithQuestion,
  type Material,
  placesUsed,
  sayFact,
  takeFromSentence,
} from './compose.ts';
import { distinctFacts, mentionsIn } from './mentions.ts';
import { quotable, sentencesOf } from './sentences.ts';

const note = (kind: NoteKind, text: string, verbatim = false): Note => ({ id: text, kind, text, verbatim });
const material = (notes: Note[], more: Partial<Material> = {}): Material => ({
  notes,
  quotes: [],
  facts: [],
  ...more,
});
const options = { form: 'written', locale: 'en', seed: 0 } as const;
const now = Date.UTC(2026, 10, 24, 14);
const message = (text: string): ClientMessage => ({ id: 'm', from: 'client', text, at: now });
const [late, twice] = [note('fact', 'Nothing came to my flat.'), note('fact', 'I waited two days;')];
const angry = note('feeling', 'let down');
const refund = note('need', 'Wants a delivery date');

describe('what was heard is said back', () => {
  test.each([
    [
      'content',
      [late, twice],
      'From what you have told me: nothing came to your flat and you waited two days. Have I got that right?',
    ],
    ['feeling', [angry], 'It sounds like this has left you feeling let down. Have I got that right?'],
    ['need', [refund], 'What you need from us now is this: a delivery date. Have I got that right?'],
    [
      'summary',
      [late, angry, refund],
      'To sum up what I have heard: nothing came to your flat; this has left you feeling let down; and what you need now is this: a delivery date. Have I got that right?',
    ],
    [
      'two-sided',
      [angry, refund],
      'On the one hand, there is how it feels: let down; on the other, what you need now: a delivery date. Have I got that right?',
    ],
  ] as const)('%s', (frame, notes, expected) => {
    expect(compose(material([...notes]), frames, { ...options, frame })).toBe(expected);
  });

  test.each([
    ['feeling', [late]],
    ['need', [late, angry]],
    ['summary', [refund]],
    ['two-sided', [late, twice]],
    ['content', []],
  ] as const)('%s says nothing when it has too little to say', (frame, notes) => {
    expect(compose(material([...notes]), frames, { ...options, frame })).toBeUndefined();
  });

  test('another seed words it otherwise, the same seed the same', () => {
    const say = (seed: number) => compose(material([late]), frames, { ...options, frame: 'content', seed });
    expect(new Set([0, 1, 2, 3].map(say)).size).toBe(4);
    expect(say(3)).toBe(say(3));
    expect(say(-1)).toMatch(/\?$/);
  });

  test('a quote and a note in the client’s words stand as they were written', () => {
    const quotes = [{ message: 'm', text: 'Do you people even TALK to me?' }];
    const said = compose(material([note('fact', 'My sofa.', true)], { quotes }), frames, {
      ...options,
      frame: 'content',
    });
    expect(said).toContain('“My sofa.” and “Do you people even TALK to me?”');
  });

  test.each([
    ["I'm waiting and my sofa is missing", "you're waiting and your sofa is missing"],
    ['Nobody told me', 'nobody told you'],
    ['Cannot open My Account', 'Cannot open My Account'],
    ['Amazon parcel late', 'Amazon parcel late'],
    ['they sent a MIDI cable', 'they sent a MIDI cable'],
  ])('the note “%s” becomes “%s”', (text, said) => {
    expect(compose(material([note('fact', text)]), frames, { ...options, frame: 'content' })).toContain(
      `: ${said}.`,
    );
  });
});

test('a note’s first word loses its capital where the client wrote it without one, and keeps it where it is a name', () => {
  const say = (heard: string) =>
    compose(material([note('fact', 'Sofa never came')]), frames, { ...options, frame: 'content', heard });
  expect(say('where is the sofa?')).toContain(': sofa never came.');
  expect(say('the sofas')).toContain(': Sofa never came.');
});

test('it is told which places a frame has for what was picked', () => {
  const used = (frame: 'content' | 'feeling' | 'need') =>
    placesUsed(material([late, angry]), frames, { ...options, frame });
  expect([used('content'), used('feeling'), used('need')]).toEqual([['facts'], ['facts', 'feeling'], []]);
});

describe('facts', () => {
  const facts = distinctFacts(
    [message('Order #48213, paid €5 yesterday. Called twice. Order 48213!')],
    factPatternsEn,
  );
  test('are listed once, however often they were written', () => {
    expect(facts.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'order 48213',
      'amount EUR 5.00',
      'date 2026-11-23',
      'contacts 2',
    ]);
  });

  test('are said so that they are right tomorrow', () => {
    const said = facts.map((fact) => sayFact(fact, frames, { locale: 'en', now }));
    expect(said).toEqual(['order 48213', '€5', 'November 23', '2 contacts with us so far']);
  });

  test.each([
    ['Your order 48213 of 23 November', ['order', 'date']],
    ['You paid 5 euros yesterday', ['amount', 'date']],
    ['We spoke 2 times; you wrote to us twice', ['contacts']],
    ['48213 and 5', ['order']],
    ['', []],
  ])('in the draft “%s” are known when written otherwise', (draft, kinds) => {
    const mentions = mentionsIn(draft, factPatternsEn, { now });
    expect(facts.filter(mentions).map((fact) => fact.kind)).toEqual(kinds);
  });

  test('“yesterday” in the draft of another day is another day; “on Monday” is the same', () => {
    const messages = [message('It broke yesterday, I called on Friday.')];
    const old = distinctFacts(messages, factPatternsEn);
    const inDraft = (text: string) =>
      old
        .filter(mentionsIn(text, factPatternsEn, { now: now + 9 * 86_400_000, messages }))
        .map(({ text }) => text);
    expect(inDraft('Yesterday it broke')).toEqual([]);
    expect(inDraft('On 23 November it broke, on Friday you called')).toEqual(['yesterday', 'Friday']);
  });
});

describe('words that are added to an edited sentence', () => {
  test.each([
    ['You waited. Is that right?', 'You waited (order 48213). Is that right?'],
    ['You waited (€5). Is that right?', 'You waited (€5; order 48213). Is that right?'],
    ['You waited', 'You waited (order 48213).'],
    ['Is that right?', 'order 48213. Is that right?'],
    ['', 'order 48213.'],
  ])('stand before the question: “%s”', (text, expected) => {
    expect(addToSentence(text, 'order 48213')).toBe(expected);
  });

  test('can be taken out again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('You waited', ' (€5)', '.', ' ', 'Right?', '!')), (bits) => {
        const text = `You waited${bits.join('')}. Is that right?`;
        const added = addToSentence(text, 'order 48213');
        expect(added).toContain('order 48213');
        expect(takeFromSentence(added, 'order 48213')).not.toContain('order 48213');
      }),
    );
  });
});

test.each([
  ['Order no. 48213 is late. It was due on 2 Nov. Where is it?', 3],
  ['Hi\nno greeting', 2],
  ['Mr. Herrera called... and then? Nothing!', 2],
  ['He said “no.” Then left.', 2],
  ['لم يصل شيء. أين الطلب؟', 2],
  ['... !', 0],
])('“%s” has so many sentences: %i', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('{facts}', "it's {x", '<b>', '\u200f', '', '?'),
);
const anyNote = fc.record({
  id: fc.string(),
  kind: fc.constantFrom<NoteKind>('fact', 'feeling', 'need', 'ask', 'promise', 'unclear'),
  text: anyText,
  verbatim: fc.boolean(),
});

test('whatever was noted and quoted, a sentence ends with a question and holds every quote word for word', () => {
  fc.assert(
    fc.property(
      fc.array(anyNote, { maxLength: 5 }),
      fc.array(anyText, { maxLength: 2 }),
      fc.constantFrom(...frameKinds),
      fc.constantFrom('written' as const, 'spoken' as const),
      fc.integer(),
      (notes, texts, frame, form, seed) => {
        const quotes = texts.map((text) => ({ message: 'm', text }));
        const said = compose({ notes, quotes, facts: [] as Fact[] }, frames, {
          frame,
          form,
          locale: 'en',
          seed,
        });
        if (said === undefined) return;
        expect(endsWithQuestion(said)).toBe(true);
        if (frame === 'content') for (const text of texts) expect(said).toContain(`“${text}”`);
      },
    ),
  );
});

test('every sentence of a text stands in it, one behind the other, and what can be quoted is part of it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('. ', '? ', '\n', 'no. 5', 'Yes.'))), (bits) => {
      const text = bits.join('');
      let behind = 0;
      for (const { start, end, text: words } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(text.slice(start, end)).toBe(words);
        behind = end;
      }
      for (const quote of quotable(text)) expect(text).toContain(quote);
    }),
  );
});

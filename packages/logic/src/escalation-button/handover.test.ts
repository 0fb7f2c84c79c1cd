import { escalationButtonAr } from '@evenkeel/content/ar/escalation-button';
import { escalationButtonEn } from '@evenkeel/content/en/escalation-button';
import { escalationButtonEs } from '@evenkeel/content/es/escalation-button';
import { escalationReasons, urgencies } from '@evenkeel/content/escalation-button';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handoverOf, reduceForm, startForm } from './form.ts';
import {
  buildHandover,
  type CaseParts,
  type HandoverInput,
  type HandoverPart,
  sectionOrder,
} from './handover.ts';
import { detailsOf, handoverToSend } from './redacted.ts';

const { words } = escalationButtonEn;
const build = (parts: CaseParts, more: Partial<HandoverInput> = {}) =>
  Object.fromEntries(
    buildHandover({ locale: 'en', words, parts, urgency: 'high', mode: 'take-over', ...more }).map(
      ({ section, text }) => [section, text],
    ),
  );

const sofa: CaseParts = {
  notes: [
    { id: '1', kind: 'fact', text: 'Order 48213, paid on 2 November' },
    { id: '2', kind: 'feeling', text: 'ignored', verbatim: true },
    { id: '3', kind: 'ask', text: 'A date that holds' },
    { id: '4', kind: 'promise', text: 'A call from the depot' },
    { id: '5', kind: 'unclear', text: 'who signed for it' },
    { id: '6', kind: 'need', text: '  ' },
  ],
  paraphrase: { text: 'The sofa did not come on either day.', confirmed: true },
  options: [
    { option: { title: 'A new date' }, answer: 'refused' },
    { option: { title: 'A refund' } },
    { option: { title: 'A loan sofa' }, answer: 'chosen' },
  ],
  incidents: [
    {
      id: 'i',
      conversation: 'c',
      mode: 'standards',
      policy: 'p',
      channel: 'chat',
      startedAt: 0,
      endedAt: 1,
      steps: [],
      outcome: 'settled',
    },
  ],
  promises: [
    {
      id: 'a',
      text: 'Money back',
      from: 'option',
      by: Date.UTC(2026, 10, 27, 9),
      zone: 'Europe/Madrid',
      owner: 'Noor',
    },
    { id: 'b', text: 'A letter', from: 'note' },
    { id: 'c', text: 'An apology', from: 'reply', kept: true },
  ],
  earlierContacts: 2,
};

describe('a handover', () => {
  test('stands in I-PASS order', () => {
    expect(sectionOrder).toEqual(['severity', 'summary', 'tried', 'wanted', 'promised', 'needed']);
    expect(Object.keys(build({}))).toEqual(sectionOrder);
  });

  test('is built from what is known, nothing retyped', () => {
    const signs = [{ kind: 'same-question' as const, weight: 1, messages: ['m'], quote: 'Where is it?' }];
    expect(build(sofa, { reason: 'impasse', signs })).toEqual({
      severity:
        'Urgent. We are stuck.\nThe same question came twice: “Where is it?”\nA boundary was set and kept.',
      summary:
        'Said back: “The sofa did not come on either day.” The client confirmed it.\nOrder 48213, paid on 2 November\n' +
        'Feels: “ignored”\nUnclear: who signed for it\nThere were 2 earlier contacts about it.',
      tried: 'A new date: turned down.\nA refund: offered, no answer yet.\nA loan sofa: the client chose it.',
      wanted: 'A date that holds',
      promised:
        'Money back: by Fri, November 27, 2026 at 10:00 AM GMT+1, Noor.\nA letter: no date, nobody named.\n' +
        'An apology: done.\nA call from the depot: no date, nobody named.',
      needed: `${words.built.needed.impasse['take-over']}\n${words.built.readBack}`,
    });
  });

  test('invents nothing: of an empty case only the request itself is known', () => {
    expect(build({})).toEqual({ severity: '', summary: '', tried: '', wanted: '', promised: '', needed: '' });
    const { severity, needed, ...rest } = build({}, { reason: 'threat' });
    expect(Object.values(rest).join('')).toBe('');
    expect([severity, needed].every(Boolean)).toBe(true);
  });

  test.each([escalationButtonEn, escalationButtonEs, escalationButtonAr])(
    'is whole in $locale, for every reason and urgency',
    (content) => {
      for (const reason of escalationReasons)
        for (const urgency of urgencies)
          for (const { text } of buildHandover({
            ...content,
            parts: sofa,
            reason,
            urgency,
            mode: 'take-over',
          })) {
            expect(text).not.toBe('');
            expect(text).not.toMatch(/[{}]|undefined/);
          }
    },
  );

  test('follows the case until a section is changed by hand, and again after that is taken back', () => {
    const before: HandoverPart[] = [{ section: 'summary', text: 'built' }];
    const later: HandoverPart[] = [{ section: 'summary', text: 'built later' }];
    const edited = reduceForm(startForm(), { type: 'edit', section: 'summary', text: 'mine' });
    const back = reduceForm(edited, { type: 'reset', section: 'summary' });
    const text = (parts: HandoverPart[], form = startForm(), given: HandoverPart[] = []) =>
      handoverOf(parts, given, form)[0]?.text;
    expect([text(before), text(later), text(later, edited), text(later, back)]).toEqual([
      'built',
      'built later',
      'mine',
      'built later',
    ]);
    expect(text(before, startForm(), [{ section: 'summary', text: 'the host’s' }])).toBe('the host’s');
  });
});

const card = '4111 1111 1111 1111';
const mask = ({ kind }: { kind: string }) => `[${kind}]`;

describe('private details', () => {
  const handover: HandoverPart[] = [
    { section: 'summary', text: `Paid with ${card}. Write to dana@example.org.` },
    { section: 'wanted', text: 'A call on +34 600 123 456, and ٤١١١١١١١١١١١١١١١ refunded' },
    { section: 'tried', text: ' ' },
  ];

  test('are listed once each, with where they stand; card numbers are left out by themselves', () => {
    expect(detailsOf(handover, {}).map(({ id, sections, out }) => [id, sections.join(), out])).toEqual([
      ['card 4111111111111111', 'summary,wanted', true],
      ['email dana@example.org', 'summary', false],
      ['phone 34600123456', 'wanted', false],
    ]);
  });

  test('go out as the agent chose', () => {
    expect(handoverToSend(handover, {}, mask)).toEqual([
      { section: 'summary', text: 'Paid with [card]. Write to dana@example.org.' },
      { section: 'wanted', text: 'A call on +34 600 123 456, and [card] refunded' },
    ]);
    const chosen = { 'card 4111111111111111': false, 'phone 34600123456': true };
    expect(handoverToSend(handover, chosen, mask)[1]?.text).toBe(
      'A call on [phone], and ٤١١١١١١١١١١١١١١١ refunded',
    );
  });

  test('of a card never go out unless the agent said so, whatever is written around them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word ', `${card} `, 'x\n', 'a@b.co ', '. ')), (pieces) => {
        const out = handoverToSend([{ section: 'summary', text: pieces.join('') }], {}, mask);
        expect(out.map(({ text }) => text).join()).not.toContain('4111');
      }),
    );
  });
});

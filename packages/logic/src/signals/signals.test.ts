import { signalsAr } from '@evenkeel/content/ar/signals';
import { signalsEn } from '@evenkeel/content/en/signals';
import { signalsEs } from '@evenkeel/content/es/signals';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientMessage } from '../base/note/index.ts';
import { findSigns, signWeights } from './signals.ts';

const languages = { en: signalsEn, es: signalsEs, ar: signalsAr };
type Language = keyof typeof languages;

const said = (...texts: string[]): ClientMessage[] =>
  texts.map((text, number) => ({ id: `m${number + 1}`, text, from: 'client', at: number }));
const kinds = (language: Language, ...texts: string[]) =>
  findSigns(said(...texts), languages[language]).map(({ kind }) => kind);

const telling: [Language, string, string[]][] = [
  ['en', 'asks-for-manager', ['Let me speak to your manager.']],
  ['en', 'asks-for-manager', ['I want a supervisor, now']],
  ['en', 'asks-for-manager', ['Is there somebody more senior I can write to?']],
  ['en', 'asks-for-manager', ['Please put me through to someone with the authority to decide this.']],
  ['en', 'asks-for-manager', ['Then escalate this.']],
  ['en', 'legal-threat', ['You will be hearing from my lawyer.']],
  ['en', 'legal-threat', ["I'll take you to small claims court."]],
  ['en', 'legal-threat', ['We are going to sue you over this.']],
  ['en', 'legal-threat', ['I am reporting this to the ombudsman.']],
  ['en', 'option-refused', ["I don't want a voucher.", 'No. That is not good enough.']],
  ['en', 'option-refused', ["That doesn't help.", 'I said no thanks.']],
  ['en', 'same-question', ['Where is my order?', 'I asked: where is order 48213?']],
  ['en', 'same-question', ['When will the refund arrive?', 'Hello', 'So when does my refund arrive']],
  ['en', 'same-question', ['Why was I charged twice?', 'Why did you charge me twice?']],
  ['en', 'repeat-contact', ['This is the third time I am writing about the same sofa.']],
  ['en', 'repeat-contact', ['I have already explained this to your colleague.']],
  ['en', 'repeat-contact', ['I called three times last week.']],
  ['es', 'asks-for-manager', ['Quiero hablar con su supervisor.']],
  ['es', 'asks-for-manager', ['Páseme con el encargado, por favor']],
  ['es', 'asks-for-manager', ['¿Hay alguien que pueda resolver esto?']],
  ['es', 'legal-threat', ['Los voy a demandar.']],
  ['es', 'legal-threat', ['Voy a hablar con mi abogado.']],
  ['es', 'legal-threat', ['Tomaré acciones legales.']],
  ['es', 'option-refused', ['No quiero un vale.', 'Eso no resuelve nada.']],
  ['es', 'same-question', ['¿Dónde está mi pedido?', 'Pregunto otra vez: ¿dónde está el pedido?']],
  ['es', 'same-question', ['¿Cuándo llega el reembolso?', '¿Cuándo va a llegar mi reembolso?']],
  ['es', 'repeat-contact', ['Es la tercera vez que escribo por lo mismo.']],
  ['es', 'repeat-contact', ['Ya les expliqué todo a su compañera.']],
  ['ar', 'asks-for-manager', ['أريد التحدث مع المدير']],
  ['ar', 'asks-for-manager', ['حولني على المشرف لو سمحت']],
  ['ar', 'legal-threat', ['سأرفع دعوى ضدكم.']],
  ['ar', 'legal-threat', ['سيتواصل معكم محاميّ']],
  ['ar', 'legal-threat', ['سأتخذ الإجراءات القانونية.']],
  ['ar', 'option-refused', ['لا أريد قسيمة.', 'هذا غير مقبول.']],
  ['ar', 'same-question', ['أين طلبي؟', 'سألتكم: أين الطلب؟']],
  ['ar', 'same-question', ['متى يصل المبلغ؟', 'متى سوف يصل المبلغ؟']],
  ['ar', 'repeat-contact', ['هذه المرة الثالثة التي أكتب فيها لكم.']],
  ['ar', 'repeat-contact', ['دفعتُ مرتين ولم يردّ عليّ أحد.']],
];

describe('a conversation that is stuck', () => {
  test.each(telling)('in %s shows %s: %j', (language, kind, texts) => {
    expect(kinds(language, ...texts)).toContain(kind);
  });

  test('gives the reason with it: the messages, and the client’s words as they stand', () => {
    const [sign] = findSigns(said('Hello.', 'Fine. LET ME talk to your manager! Thanks.'), signalsEn);
    expect(sign).toEqual({
      kind: 'asks-for-manager',
      weight: signWeights.asksForManager,
      messages: ['m2'],
      quote: 'LET ME talk to your manager!',
    });
  });

  test('puts the clearest sign first', () => {
    const signs = kinds(
      'en',
      'This is the third time. I want your manager.',
      'Where is my order?',
      'Where is the order?',
    );
    expect(signs).toEqual(['asks-for-manager', 'same-question', 'repeat-contact']);
  });

  test('weighs a lawyer that is named less than a step that is announced', () => {
    const weight = (text: string) => findSigns(said(text), signalsEn)[0]?.weight;
    expect(weight('My neighbour is a lawyer and was surprised, too.')).toBe(signWeights.legalWord);
    expect(weight('My lawyer will contact you.')).toBe(signWeights.legalThreat);
  });

  test('weighs a question asked three times more than one asked twice', () => {
    const weight = (...texts: string[]) => findSigns(said(...texts), signalsEn)[0]?.weight;
    const ask = 'Where is my order?';
    expect([weight(ask, ask), weight(ask, ask, ask)]).toEqual([
      signWeights.sameQuestion,
      signWeights.sameQuestionOften,
    ]);
  });

  test('is known by what the host counted, too', () => {
    const known = {
      refused: [{ option: 'voucher', message: 'm1' }, { option: 'voucher' }],
      earlierContacts: 2,
    };
    expect(findSigns([], signalsEn, known)).toEqual([
      { kind: 'option-refused', weight: signWeights.sameOptionRefused, messages: ['m1'] },
      { kind: 'repeat-contact', weight: signWeights.earlierContacts, messages: [] },
    ]);
    expect(findSigns([], signalsEn, { refused: [{ option: 'a' }, { option: 'b' }] })).toEqual([]);
  });
});

const calm: [Language, string[]][] = [
  ['en', []],
  ['en', ['Hello, I ordered a sofa. Where is it?', 'Thank you, that helps.']],
  ['en', ['Where is my order?', 'And where is my refund?', 'When will it come?']],
  ['en', ["I don't need a manager, you are doing fine.", 'My manager asked me to return it.']],
  ['en', ['I will not sue anybody over a lamp.', 'The tennis racket broke on the first day.']],
  ['en', ["I don't want a voucher."]],
  ['en', ['No thanks needed.', 'It is the first time that I write.']],
  ['en', ['I use it two times a day.', 'What time do you close? What is the price?']],
  ['en', ['Is it blue?', 'Is it large?', 'Is it in stock?']],
  ['es', ['Hola, ¿dónde está mi pedido?', 'Gracias, muy amable.']],
  ['es', ['Mi jefe me pidió la factura.', 'No hace falta un supervisor.']],
  ['es', ['¿Cuándo llega el sofá?', '¿Cuánto cuesta el envío?', 'Es la primera vez que compro.']],
  ['ar', ['مرحبا، أين طلبي؟', 'شكرا جزيلا لكم.']],
  ['ar', ['متى يصل الطلب؟', 'كم سعر التوصيل؟', 'هذه أول مرة أطلب منكم.']],
];

describe('a calm conversation', () => {
  test.each(calm)('in %s shows none: %j', (language, texts) => {
    expect(findSigns(said(...texts), languages[language])).toEqual([]);
  });
});

const text = fc.oneof(
  fc.constantFrom(...telling.flatMap(([, , texts]) => texts), ...calm.flatMap(([, texts]) => texts)),
  fc.string({ unit: 'grapheme' }),
);
const message = fc.record({ text, from: fc.constantFrom('client' as const, 'agent' as const) });
const conversation = fc
  .array(message, { maxLength: 12 })
  .map((all) => all.map((one, number): ClientMessage => ({ ...one, id: `m${number}`, at: number })));
const language = fc.constantFrom(signalsEn, signalsEs, signalsAr);

describe('whatever is said', () => {
  test('a message more, anywhere, never takes a sign away nor makes it weaker', () => {
    fc.assert(
      fc.property(conversation, message, fc.nat(), language, (before, more, place, patterns) => {
        const after = before.toSpliced(place % (before.length + 1), 0, { ...more, id: 'new', at: 0 });
        const then = findSigns(after, patterns);
        for (const sign of findSigns(before, patterns)) {
          const same = then.find(({ kind }) => kind === sign.kind);
          expect(same?.messages).toEqual(expect.arrayContaining([...sign.messages]));
          expect(same?.weight).toBeGreaterThanOrEqual(sign.weight);
        }
      }),
    );
  });

  test('what agents write changes nothing', () => {
    fc.assert(
      fc.property(conversation, language, (messages, patterns) => {
        const client = messages.filter(({ from }) => from === 'client');
        expect(findSigns(messages, patterns)).toEqual(findSigns(client, patterns));
        const agents = messages.map((one) => ({ ...one, from: 'agent' as const }));
        expect(findSigns(agents, patterns)).toEqual([]);
      }),
    );
  });

  test('a sign names messages of the client, and quotes one of them word for word', () => {
    fc.assert(
      fc.property(conversation, language, (messages, patterns) => {
        for (const { quote = '', messages: ids, weight } of findSigns(messages, patterns)) {
          const named = messages.filter(({ id }) => ids.includes(id));
          expect(named).toHaveLength(ids.length);
          expect(named.every(({ from }) => from === 'client')).toBe(true);
          expect(named.some((one) => one.text.includes(quote))).toBe(true);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a very long message is read in time', () => {
    const long = 'I want a manager who can talk to me about not talking to me '.repeat(4000);
    const started = performance.now();
    expect(findSigns(said(long), signalsEn)[0]?.quote).toBe('want a manager');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

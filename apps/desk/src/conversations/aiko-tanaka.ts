import { agent, at, type Conversation, numbered } from './conversation.ts';

export const aikoTanaka: Conversation = {
  id: 'aiko-tanaka',
  channel: 'chat',
  agent,
  sentiment: 'calm',
  difficulty: { en: 'Calm again', es: 'Más tranquila', ar: 'هدأت' },
  order: { number: '48102', item: 'desk lamp', date: '14 November' },
  client: {
    name: 'Aiko Tanaka',
    firstName: 'Aiko',
    lastName: 'Tanaka',
    email: 'aiko.tanaka@example.com',
    locale: 'en',
    timeZone: 'Asia/Tokyo',
    gender: 'female',
    facts: [
      { kind: 'order', value: '48102' },
      {
        kind: 'item',
        value: {
          en: 'Desk lamp, arrived broken',
          es: 'Lámpara de mesa, llegó rota',
          ar: 'مصباح مكتب، وصل مكسورًا',
        },
      },
      { kind: 'paid', amount: 74, currency: 'EUR', on: '2026-11-14' },
      { kind: 'since', year: 2024 },
    ],
  },
  messages: numbered('aiko-tanaka', [
    {
      from: 'client',
      at: at(24, '12:31'),
      text: 'The lamp came in pieces. It was a present for my sister and she opened it in front of everyone. I was so embarrassed.',
    },
    {
      from: 'agent',
      at: at(24, '12:34'),
      text: 'A present that breaks in front of the whole family: that is a moment you cannot have back, Aiko. A new lamp leaves Osaka tonight and should be with her on Thursday. Shall I put a card in from you?',
    },
    { from: 'client', at: at(24, '12:52'), text: 'Yes please. Could it say: this one survived the journey.' },
    {
      from: 'agent',
      at: at(24, '12:55'),
      text: 'It will say exactly that. I look at the tracking myself on Thursday morning, your time, and write to you either way.',
    },
    { from: 'client', at: at(24, '13:06'), text: 'Thank you, that helped a lot.' },
  ]),
};

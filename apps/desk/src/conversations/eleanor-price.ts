import { agent, at, type Conversation, numbered } from './conversation.ts';

export const eleanorPrice: Conversation = {
  id: 'eleanor-price',
  channel: 'phone',
  agent,
  sentiment: 'tense',
  feeling: 'overwhelmed',
  intensity: 4,
  difficulty: { en: 'Distressed', es: 'Muy afectada', ar: 'في ضيق شديد' },
  order: { number: '48290', item: 'adjustable bed', date: '10 November' },
  client: {
    name: 'Eleanor Price',
    firstName: 'Eleanor',
    lastName: 'Price',
    locale: 'en-IE',
    timeZone: 'Europe/Dublin',
    gender: 'female',
    facts: [
      { kind: 'order', value: '48290' },
      { kind: 'item', value: { en: 'Adjustable bed', es: 'Cama articulada', ar: 'سرير قابل للتعديل' } },
      { kind: 'paid', amount: 1890, currency: 'EUR', on: '2026-11-10' },
      {
        kind: 'plan',
        value: {
          en: 'Delivery was due today, 8 to 12',
          es: 'Entrega prevista hoy, de 8 a 12',
          ar: 'كان التسليم اليوم بين 8 و12',
        },
      },
      { kind: 'since', year: 2017 },
    ],
  },
  messages: numbered('eleanor-price', [
    { from: 'agent', at: at(24, '12:18:00'), text: 'Larkfield, this is Noor.' },
    {
      from: 'client',
      at: at(24, '12:18:04'),
      text: 'Hello. I am sorry, I… the bed was meant to come this morning.',
    },
    { from: 'agent', at: at(24, '12:18:11'), text: 'Take your time. I am listening.' },
    {
      from: 'client',
      at: at(24, '12:18:16'),
      text: 'My father comes home from hospital at four. He cannot lie flat. He cannot sleep in an ordinary bed.',
    },
    {
      from: 'client',
      at: at(24, '12:18:26'),
      text: 'I carried the old one out myself last night so there would be room.',
    },
    { from: 'agent', at: at(24, '12:18:33'), text: 'So the room is empty, and he is on his way.' },
    {
      from: 'client',
      at: at(24, '12:18:38'),
      text: 'Yes. And I do not know what to do. I promised him everything would be ready.',
    },
    {
      from: 'client',
      at: at(24, '12:18:47'),
      text: 'I have not slept properly in weeks. I am sorry, I should not be crying at you.',
    },
    {
      from: 'agent',
      at: at(24, '12:18:55'),
      text: 'You have nothing to apologise for. I am staying on the line.',
    },
    { from: 'client', at: at(24, '12:19:01'), text: 'Is there any way at all it can come today?' },
  ]),
};

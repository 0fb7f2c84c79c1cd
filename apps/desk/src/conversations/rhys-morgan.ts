import { agent, at, type Conversation, numbered } from './conversation.ts';

export const rhysMorgan: Conversation = {
  id: 'rhys-morgan',
  channel: 'phone',
  agent,
  sentiment: 'tense',
  feeling: 'wronged',
  intensity: 3,
  difficulty: {
    en: 'Unreasonable demand',
    es: 'Exigencia desmedida',
    ar: 'مطلب مبالغ فيه',
  },
  order: { number: '47951', item: 'wardrobe', date: '30 October' },
  client: {
    name: 'Rhys Morgan',
    firstName: 'Rhys',
    lastName: 'Morgan',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    gender: 'male',
    facts: [
      { kind: 'order', value: '47951' },
      {
        kind: 'item',
        value: {
          en: 'Oak wardrobe, scratched door',
          es: 'Armario de roble, puerta rayada',
          ar: 'خزانة بلوط، باب مخدوش',
        },
      },
      { kind: 'paid', amount: 620, currency: 'GBP', on: '2026-10-30' },
      {
        kind: 'plan',
        value: {
          en: 'Spare door offered, free',
          es: 'Puerta nueva ofrecida, gratis',
          ar: 'عُرض باب بديل مجانًا',
        },
      },
      { kind: 'earlier', contacts: ['2026-11-20'] },
    ],
  },
  messages: numbered('rhys-morgan', [
    { from: 'agent', at: at(24, '13:47:00'), text: 'Larkfield, this is Noor. How can I help?' },
    { from: 'client', at: at(24, '13:47:05'), text: 'You can put me through to a manager, for a start.' },
    {
      from: 'agent',
      at: at(24, '13:47:10'),
      text: 'I can ask for one. May I first hear what happened, so you only tell it once?',
    },
    {
      from: 'client',
      at: at(24, '13:47:17'),
      text: 'The wardrobe came with a scratch on the door, as long as my hand. Six hundred and twenty pounds.',
    },
    {
      from: 'agent',
      at: at(24, '13:47:26'),
      text: 'A new wardrobe, and the first thing you see is a scratch.',
    },
    {
      from: 'client',
      at: at(24, '13:47:31'),
      text: 'Exactly. And on Friday your colleague offered me a door. A door.',
    },
    {
      from: 'client',
      at: at(24, '13:47:38'),
      text: 'I want all my money back, I want to keep the wardrobe, and I want five hundred on top for my trouble.',
    },
    {
      from: 'agent',
      at: at(24, '13:47:48'),
      text: 'I hear three things: the refund, keeping the wardrobe, and five hundred pounds.',
    },
    { from: 'client', at: at(24, '13:47:55'), text: 'Yes. And I am not hanging up until it is in writing.' },
    {
      from: 'client',
      at: at(24, '13:48:03'),
      text: 'I run a business. If I treated people like this I would be closed in a week.',
    },
    {
      from: 'agent',
      at: at(24, '13:48:10'),
      text: 'Give me a moment, please. I am opening what I can do for you from here.',
    },
    { from: 'client', at: at(24, '13:48:16'), text: 'I am waiting.' },
  ]),
};

import { agent, at, type Conversation, numbered } from './conversation.ts';

export const danaWhitfield: Conversation = {
  id: 'dana-whitfield',
  channel: 'chat',
  agent,
  sentiment: 'tense',
  feeling: 'frustrated',
  intensity: 3,
  difficulty: {
    en: 'Tense, third contact',
    es: 'Tensa, tercer contacto',
    ar: 'متوترة، التواصل الثالث',
  },
  order: { number: '48213', item: 'sofa', date: '2 November' },
  client: {
    name: 'Dana Whitfield',
    firstName: 'Dana',
    lastName: 'Whitfield',
    email: 'dana.whitfield@example.com',
    locale: 'en-IE',
    timeZone: 'Europe/Dublin',
    gender: 'female',
    facts: [
      { kind: 'order', value: '48213' },
      {
        kind: 'item',
        value: {
          en: 'Three-seat sofa, moss green',
          es: 'Sofá de tres plazas, verde musgo',
          ar: 'أريكة بثلاثة مقاعد، أخضر طحلبي',
        },
      },
      { kind: 'paid', amount: 1240, currency: 'EUR', on: '2026-11-02' },
      {
        kind: 'plan',
        value: {
          en: 'Home delivery, two people',
          es: 'Entrega a domicilio, dos personas',
          ar: 'توصيل إلى المنزل بشخصين',
        },
      },
      { kind: 'earlier', contacts: ['2026-11-04', '2026-11-11'] },
    ],
  },
  messages: numbered('dana-whitfield', [
    {
      from: 'client',
      at: at(24, '14:02'),
      text: 'This is the third time I am writing about the same sofa. Order 48213, paid €1,240 on 2 November, and nobody can tell me where it is.',
    },
    {
      from: 'client',
      at: at(24, '14:03'),
      text: 'I took two days off work to be at home for a delivery that never came. Do you people even talk to each other?',
    },
    {
      from: 'agent',
      at: at(24, '14:05'),
      text: "Thank you for telling me all of it, Dana. I have your order and both earlier messages open, so you won't have to repeat anything.",
    },
    { from: 'client', at: at(24, '14:06'), text: 'So what happens now?' },
  ]),
};

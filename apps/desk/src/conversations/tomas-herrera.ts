import { agent, at, type Conversation, numbered } from './conversation.ts';

export const tomasHerrera: Conversation = {
  id: 'tomas-herrera',
  channel: 'email',
  agent,
  sentiment: 'tense',
  feeling: 'ignored',
  intensity: 3,
  difficulty: {
    en: 'Tense, fourth contact',
    es: 'Tenso, cuarto contacto',
    ar: 'متوتر، التواصل الرابع',
  },
  subject: 'Pedido 47790: cuarta vez que escribo por el reembolso',
  order: { number: '47790', item: 'mesa de comedor', date: '9 de octubre' },
  client: {
    name: 'Tomás Herrera',
    firstName: 'Tomás',
    lastName: 'Herrera',
    email: 'tomas.herrera@example.com',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    gender: 'male',
    address: 'formal',
    facts: [
      { kind: 'order', value: '47790' },
      {
        kind: 'item',
        value: { en: 'Dining table, returned', es: 'Mesa de comedor, devuelta', ar: 'طاولة طعام، أُعيدت' },
      },
      { kind: 'paid', amount: 389, currency: 'EUR', on: '2026-10-09' },
      { kind: 'earlier', contacts: ['2026-10-28', '2026-11-06', '2026-11-16'] },
      { kind: 'since', year: 2021 },
    ],
  },
  messages: numbered('tomas-herrera', [
    {
      from: 'client',
      at: at(16, '09:41'),
      text: 'Buenos días:\n\nDevolví la mesa el 19 de octubre. Tengo el justificante del transportista con su firma. El dinero sigue sin aparecer en mi cuenta.\n\nUn saludo,\nTomás Herrera',
    },
    {
      from: 'agent',
      author: 'Marta Ferrer',
      at: at(17, '11:20'),
      text: 'Hola, Tomás:\n\nHe pasado su caso al departamento de pagos. Tendrá noticias en tres días laborables.\n\nMarta Ferrer\nLarkfield',
    },
    {
      from: 'client',
      at: at(24, '13:59'),
      text: 'Han pasado cinco días laborables y no me ha escrito nadie. Es la cuarta vez que explico lo mismo: mesa devuelta el 19 de octubre, 389 €, justificante adjunto otra vez.\n\nNo dudo de que usted quiera ayudar, pero de ustedes ya tengo tres disculpas y ningún euro. Necesito una solución hoy, no una disculpa.\n\nTomás Herrera',
    },
  ]),
};

import { agent, at, type Conversation, numbered } from './conversation.ts';

export const victorSalgado: Conversation = {
  id: 'victor-salgado',
  channel: 'chat',
  agent,
  sentiment: 'hostile',
  feeling: 'angry',
  intensity: 5,
  difficulty: { en: 'Hostile, a threat', es: 'Hostil, una amenaza', ar: 'عدائي، تهديد' },
  order: { number: '48341', item: 'colchón', date: '18 de noviembre' },
  client: {
    name: 'Víctor Salgado',
    firstName: 'Víctor',
    lastName: 'Salgado',
    email: 'victor.salgado@example.com',
    locale: 'es-MX',
    timeZone: 'America/Mexico_City',
    gender: 'male',
    address: 'formal',
    facts: [
      { kind: 'order', value: '48341' },
      {
        kind: 'item',
        value: { en: 'Mattress, wrong size', es: 'Colchón, medida equivocada', ar: 'مرتبة بمقاس خاطئ' },
      },
      { kind: 'paid', amount: 8450, currency: 'MXN', on: '2026-11-18' },
      { kind: 'earlier', contacts: ['2026-11-21', '2026-11-23'] },
    ],
  },
  messages: numbered('victor-salgado', [
    {
      from: 'client',
      at: at(24, '13:20'),
      text: 'Otra vez me mandaron el individual. Pagué matrimonial. Pedido 48341. ¿Qué parte no entienden?',
    },
    {
      from: 'agent',
      at: at(24, '13:23'),
      text: 'Víctor, ya vi las fotos y la etiqueta dice individual. El error es nuestro. Estoy buscando un matrimonial en la bodega de Puebla.',
    },
    {
      from: 'client',
      at: at(24, '13:26'),
      text: 'Eso me dijo la otra el sábado. Ya me cansé de que se burlen de mí.',
    },
    {
      from: 'client',
      at: at(24, '13:29'),
      text: 'Sé dónde está su tienda de Insurgentes y sé a qué hora salen. Si mañana no está mi colchón voy a ir y alguien me la va a pagar.',
    },
  ]),
};

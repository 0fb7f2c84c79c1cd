import { agent, at, type Conversation, numbered } from './conversation.ts';

export const carmenOrtiz: Conversation = {
  id: 'carmen-ortiz',
  channel: 'phone',
  agent,
  sentiment: 'neutral',
  feeling: 'confused',
  intensity: 2,
  difficulty: {
    en: 'Lost, no e-mail',
    es: 'Perdida, sin correo',
    ar: 'حائرة، بلا بريد',
  },
  order: { number: '48266', item: 'sillón', date: '13 de noviembre' },
  client: {
    name: 'Carmen Ortiz',
    firstName: 'Carmen',
    lastName: 'Ortiz',
    locale: 'es-ES',
    timeZone: 'Atlantic/Canary',
    gender: 'female',
    address: 'formal',
    facts: [
      { kind: 'order', value: '48266' },
      { kind: 'item', value: { en: 'Armchair with lift', es: 'Sillón con elevador', ar: 'كرسي برافعة' } },
      { kind: 'paid', amount: 545, currency: 'EUR', on: '2026-11-13' },
      { kind: 'city', value: 'La Laguna' },
      { kind: 'earlier', contacts: ['2026-11-23'] },
    ],
  },
  messages: numbered('carmen-ortiz', [
    { from: 'agent', at: at(24, '10:02:00'), text: 'Larkfield, buenos días. Le atiende Noor.' },
    {
      from: 'client',
      at: at(24, '10:02:05'),
      text: 'Buenos días, hija. A ver si usted me entiende, porque ayer no me entendió nadie.',
    },
    { from: 'agent', at: at(24, '10:02:11'), text: 'Cuénteme despacio, Carmen. Tengo tiempo.' },
    {
      from: 'client',
      at: at(24, '10:02:16'),
      text: 'El sillón llegó, pero el mando no está. Y sin el mando no sube, y si no sube yo no me puedo levantar.',
    },
    {
      from: 'client',
      at: at(24, '10:02:27'),
      text: 'Ayer me dijeron que rellenara un formulario en el ordenador. Yo no tengo ordenador. Tengo ochenta y dos años.',
    },
    {
      from: 'agent',
      at: at(24, '10:02:36'),
      text: 'Así que tiene el sillón en casa, pero no puede usarlo, y le pedimos algo que no puede hacer.',
    },
    {
      from: 'client',
      at: at(24, '10:02:43'),
      text: 'Eso mismo. Y mi hijo está en Alemania. No quiero molestarle por un mando.',
    },
    { from: 'client', at: at(24, '10:02:51'), text: 'Ya me da hasta vergüenza llamar otra vez.' },
  ]),
};

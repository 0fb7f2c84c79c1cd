import { agent, at, type Conversation, numbered } from './conversation.ts';

export const gretaLindqvist: Conversation = {
  id: 'greta-lindqvist',
  channel: 'email',
  agent,
  sentiment: 'hostile',
  feeling: 'angry',
  intensity: 4,
  difficulty: { en: 'Hostile, insults', es: 'Hostil, insultos', ar: 'عدائية، إهانات' },
  subject: 'Re: Re: Your so-called assembly service',
  order: { number: '48055', item: 'shelving', date: '12 November' },
  client: {
    name: 'Greta Lindqvist',
    firstName: 'Greta',
    lastName: 'Lindqvist',
    email: 'greta.lindqvist@example.com',
    locale: 'en',
    timeZone: 'Europe/Stockholm',
    gender: 'female',
    facts: [
      { kind: 'order', value: '48055' },
      {
        kind: 'item',
        value: { en: 'Shelving with assembly', es: 'Estantería con montaje', ar: 'رفوف مع التركيب' },
      },
      { kind: 'paid', amount: 498, currency: 'EUR', on: '2026-11-12' },
      {
        kind: 'plan',
        value: {
          en: 'Fitter missed two visits',
          es: 'El montador faltó a dos citas',
          ar: 'غاب الفنّي عن موعدين',
        },
      },
      { kind: 'earlier', contacts: ['2026-11-19', '2026-11-23'] },
    ],
  },
  messages: numbered('greta-lindqvist', [
    {
      from: 'agent',
      at: at(23, '16:40'),
      text: 'Hello Greta,\n\nThe fitter did not come on Thursday and did not call. That should not have happened. I have asked the team for a new time and write to you again tomorrow.\n\nNoor Haddad\nLarkfield',
    },
    {
      from: 'client',
      at: at(24, '11:12'),
      text: 'Noor, or whatever your real name is,\n\nAre you all this stupid, or do they hire you for it? A trained monkey could send one man with one screwdriver to one address.\n\nNobody came this morning either. I sat here from eight to eleven like an idiot, with forty boards stacked in my hallway and two children climbing over them.\n\nDo not send me another one of your pathetic little apologies. Tell me who comes and when.\n\nG. Lindqvist',
    },
  ]),
};

import { agent, at, type Conversation, numbered } from './conversation.ts';

export const laylaMansour: Conversation = {
  id: 'layla-mansour',
  channel: 'chat',
  agent,
  sentiment: 'tense',
  feeling: 'worried',
  intensity: 4,
  difficulty: {
    en: 'Worried, charged twice',
    es: 'Preocupada, cobro doble',
    ar: 'قلقة، خُصم المبلغ مرتين',
  },
  order: { number: '48377', item: 'سرير أطفال', date: '21 نوفمبر' },
  client: {
    name: 'ليلى منصور',
    firstName: 'ليلى',
    lastName: 'منصور',
    email: 'layla.mansour@example.com',
    locale: 'ar',
    timeZone: 'Asia/Amman',
    gender: 'female',
    facts: [
      { kind: 'order', value: '48377' },
      {
        kind: 'item',
        value: {
          en: "Child's bed with mattress",
          es: 'Cama infantil con colchón',
          ar: 'سرير أطفال مع مرتبة',
        },
      },
      { kind: 'paid', amount: 215, currency: 'JOD', on: '2026-11-21' },
      { kind: 'plan', value: { en: 'Pays by bank card', es: 'Paga con tarjeta', ar: 'الدفع ببطاقة مصرفية' } },
      { kind: 'earlier', contacts: ['2026-11-22'] },
    ],
  },
  messages: numbered('layla-mansour', [
    {
      from: 'client',
      at: at(24, '13:48'),
      text: 'السلام عليكم، طلبت سريرًا لابنتي يوم السبت برقم 48377، وخُصم المبلغ من حسابي مرتين.',
    },
    {
      from: 'client',
      at: at(24, '13:50'),
      text: 'كتبتُ لكم يوم الأحد وأرسلتُ صورة كشف الحساب. دفعتُ مرتين ولم يردّ عليّ أحد.',
    },
    {
      from: 'agent',
      at: at(24, '13:52'),
      text: 'وعليكم السلام أستاذة ليلى، معك نور. كشف الحساب الذي أرسلتِه يوم الأحد مفتوح أمامي الآن.',
    },
    {
      from: 'client',
      at: at(24, '13:54'),
      text: 'هذا المبلغ إيجار بيتنا لهذا الشهر، والإيجار مستحق يوم الخميس. ماذا أقول لصاحب البيت؟',
    },
  ]),
};

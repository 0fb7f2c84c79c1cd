import { agent, at, type Conversation, numbered } from './conversation.ts';

export const youssefAlkurdi: Conversation = {
  id: 'youssef-alkurdi',
  channel: 'email',
  agent,
  sentiment: 'tense',
  feeling: 'disappointed',
  intensity: 3,
  difficulty: {
    en: 'Outside the guarantee',
    es: 'Fuera de garantía',
    ar: 'خارج مدة الضمان',
  },
  subject: 'طلب استبدال كامل لغرفة الجلوس – الطلب 39518',
  order: { number: '39518', item: 'طقم جلوس', date: '6 سبتمبر 2023' },
  client: {
    name: 'يوسف الكردي',
    firstName: 'يوسف',
    lastName: 'الكردي',
    email: 'youssef.alkurdi@example.com',
    locale: 'ar',
    timeZone: 'Asia/Dubai',
    gender: 'male',
    address: 'formal',
    facts: [
      { kind: 'order', value: '39518' },
      { kind: 'item', value: { en: 'Living-room set', es: 'Conjunto de salón', ar: 'طقم غرفة جلوس' } },
      { kind: 'paid', amount: 11400, currency: 'AED', on: '2023-09-06' },
      {
        kind: 'plan',
        value: {
          en: 'Guarantee ended in September 2025',
          es: 'La garantía acabó en septiembre de 2025',
          ar: 'انتهى الضمان في سبتمبر 2025',
        },
      },
      { kind: 'since', year: 2019 },
    ],
  },
  messages: numbered('youssef-alkurdi', [
    {
      from: 'client',
      at: at(24, '10:34'),
      text: 'السادة لاركفيلد،\n\nاشتريت منكم طقم جلوس كاملًا قبل ثلاث سنوات. قماش الأريكة الكبيرة تمزّق من الجانب، وأنا زبون عندكم منذ 2019 ودفعت لكم أكثر من ثلاثين ألفًا.\n\nأطالبكم باستبدال الطقم كله بطقم جديد مجانًا، وباسترداد ثمن القديم أيضًا، خلال ثلاثة أيام. ولن أقبل أن يُقال لي إن الضمان انتهى، فالأثاث الجيد لا يتمزق بعد ثلاث سنوات.\n\nإن لم يصلني الرد فسأنشر صور الأريكة في كل مكان.\n\nيوسف الكردي',
    },
  ]),
};

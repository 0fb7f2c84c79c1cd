import type { BoundaryPolicy } from '../../boundary-dialog/index.ts';

/** Is what holds without a policy of the host: a request, a choice, a warning, and time to answer. */
export const neutralPolicyAr: BoundaryPolicy = {
  version: 1,
  id: 'neutral',
  locale: 'ar',
  title: 'خطوات Evenkeel المحايدة',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'demands', level: 1 },
    { behaviour: 'insult', level: 2 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  stages: [
    { id: 'remind', kind: 'remind' },
    { id: 'choose', kind: 'choose', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: { mayEnd: 'agent', minimumSteps: 2, waitSeconds: 30 },
};

/** Is an example: a shop whose agents may end a conversation after a reminder and a warning. */
export const retailPolicyAr: BoundaryPolicy = {
  version: 1,
  id: 'retail',
  locale: 'ar',
  title: 'كيف نتعامل معًا',
  owner: 'خدمة العملاء',
  readAgainBy: '2027-11-01',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'insult', level: 2 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  stages: [
    { id: 'remind', kind: 'remind', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: { mayEnd: 'agent', minimumSteps: 1, waitSeconds: 30 },
  link: { label: 'كيف نتعامل معًا', url: 'https://shop.example/ar/how-we-talk' },
  review: {
    written:
      'إن كان لك رأي آخر في هذا القرار، فيمكنك طلب مراجعته خلال 30 يومًا على review@shop.example. سيقرأ طلبك ويرد عليك شخص لم يكن في هذه المحادثة.',
    spoken: 'إن كان لك رأي آخر في هذا القرار، فيمكنك طلب مراجعته. سيرد عليك شخص لم يكن في هذه المكالمة.',
  },
};

/** Is an example: an office that has to stay within reach, so that agents hand over and a manager decides. */
export const publicServicePolicyAr: BoundaryPolicy = {
  version: 1,
  id: 'public-service',
  locale: 'ar',
  title: 'التواصل باحترام',
  owner: 'مكتب الشكاوى',
  readAgainBy: '2027-06-30',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    {
      behaviour: 'demands',
      level: 1,
      named: {
        written: 'وصلك قرارنا في هذا الموضوع، وتكرار الطلب في هذه المحادثة لا يغيّره.',
        spoken: 'وصلك قرارنا، وتكرار الطلب في هذه المكالمة لا يغيّره.',
      },
    },
    { behaviour: 'insult', level: 1 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  immediateEnd: ['threat', 'hate', 'sexual'],
  stages: [
    { id: 'remind', kind: 'remind' },
    { id: 'choose', kind: 'choose', skippable: true },
    { id: 'first-warning', kind: 'warn', label: 'التنبيه الأول' },
    { id: 'last-warning', kind: 'warn', label: 'التنبيه الأخير' },
  ],
  ending: {
    mayEnd: 'transfer-only',
    minimumSteps: 3,
    waitSeconds: 120,
    transferWords: {
      written:
        '{named} أحوّل الموضوع إلى المسؤول، وهو يقرر كيف نبقى على تواصل معك ويبلغك بذلك كتابةً. حقك في خدمتنا يبقى كما هو. {review}',
      spoken:
        'أحوّل الموضوع إلى المسؤول، وهو يقرر كيف نبقى على تواصل ويبلغك بذلك كتابةً. حقك في خدمتنا يبقى كما هو. {review}',
    },
  },
  link: { label: 'التواصل باحترام', url: 'https://office.example/ar/respectful-contact' },
  review: {
    written:
      'يمكن طلب مراجعة هذا القرار مجانًا خلال 28 يومًا: https://office.example/ar/review. يُقبل الطلب كتابة، أو بالهاتف، أو عن طريق شخص تثق به.',
    spoken: 'يمكن طلب مراجعة هذا القرار مجانًا خلال 28 يومًا. نرسل لك النموذج، أو نملؤه معك بالهاتف.',
    url: 'https://office.example/ar/review',
  },
  distress: {
    advice: 'يبقى التواصل مفتوحًا. يُستدعى المناوب على الخط الداخلي، ويُنقل إليه ما قيل في جملة واحدة.',
    handOff: { label: 'المناوب' },
  },
};

/** Is an example: a clinic, where pain and fear speak loudly, so that only threats, hate and sexual remarks end anything early. */
export const clinicPolicyAr: BoundaryPolicy = {
  version: 1,
  id: 'clinic',
  locale: 'ar',
  title: 'الرعاية تحتاج إلى احترام من الطرفين',
  owner: 'علاقات المرضى',
  readAgainBy: '2027-05-01',
  behaviours: [
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'insult', level: 1 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  immediateEnd: ['threat', 'hate', 'sexual'],
  stages: [
    {
      id: 'remind',
      kind: 'remind',
      words: {
        written: 'أرى أن هذا يوم صعب عليك. {named} وهذا يمنعني من تقديم ما يلزمك. هل نكمل من دون ذلك؟',
        spoken: 'واضح لي أن هذا يوم صعب عليك. {named} هل نكمل من دون ذلك، حتى أقدّم لك ما يلزمك؟',
      },
    },
    { id: 'remind-again', kind: 'remind', label: 'الطلب مرة أخرى', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: {
    mayEnd: 'agent',
    minimumSteps: 2,
    waitSeconds: 60,
    words: {
      written:
        'سأنهي هذه المحادثة الآن. {named} علاجك لا يتأثر بذلك، ومواعيدك تبقى كما هي. {review} {policy}',
      spoken: 'سأنهي المكالمة الآن. {named} علاجك لا يتأثر بذلك، ومواعيدك تبقى كما هي. {review} مع السلامة.',
    },
  },
  link: { label: 'الرعاية تحتاج إلى احترام من الطرفين', url: 'https://clinic.example/ar/respect' },
  review: {
    written:
      'إن بدا لك أن هذا لم يكن صوابًا، فسينظر فيه معك قسم علاقات المرضى: https://clinic.example/ar/patient-relations.',
    spoken: 'إن بدا لك أن هذا لم يكن صوابًا، فسينظر فيه معك قسم علاقات المرضى. أستطيع أن أرسل لك العنوان.',
    url: 'https://clinic.example/ar/patient-relations',
  },
  distress: {
    advice: 'يبقى التواصل مفتوحًا. يُستدعى التمريض المناوب، مع البقاء إلى أن يتولّى الأمر.',
    words: {
      written:
        'شكرًا على هذه الثقة. أبقى هنا معك، وأستدعي الآن التمريض المناوب. سيصلك الرد منهم في هذه المحادثة نفسها.',
      spoken: 'شكرًا على هذه الثقة. أبقى على الخط، وأستدعي الآن التمريض المناوب.',
    },
    handOff: { label: 'التمريض المناوب' },
  },
};

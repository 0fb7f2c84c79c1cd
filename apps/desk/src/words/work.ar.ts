import type { Words } from './en.ts';

const plural = new Intl.PluralRules('ar');

/** Says how many follow-ups in Arabic, where the noun follows the number's own rules. */
function followUps(n: number): string {
  switch (plural.select(n)) {
    case 'zero':
      return 'لا متابعات مقررة';
    case 'one':
      return 'متابعة واحدة مقررة';
    case 'two':
      return 'متابعتان مقررتان';
    case 'few':
      return `${n} متابعات مقررة`;
    default:
      return `${n} متابعة مقررة`;
  }
}

function steps(n: number): string {
  switch (plural.select(n)) {
    case 'zero':
      return 'بلا خطوات';
    case 'one':
      return 'خطوة واحدة';
    case 'two':
      return 'خطوتان';
    case 'few':
      return `${n} خطوات`;
    default:
      return `${n} خطوة`;
  }
}

/** Says in Arabic what stands around the conversation. */
export const work: Words['work'] = {
  steps: {
    label: 'الخطوات',
    always: 'في المتناول دائمًا',
    paraphrase: 'إعادة الصياغة',
    empathise: 'التعاطف',
    options: 'الخيارات',
    'follow-up': 'المتابعة',
    done: (step) => `${step}، تم`,
  },
  calendar: {
    title: 'التقويم',
    planned: followUps,
    clock: 'ساعة العرض',
    now: (when) => `الآن ${when}`,
    hour: '+ ساعة',
    day: '+ يوم',
    next: 'إلى المتابعة التالية',
    moved: (when) => `الساعة الآن ${when}`,
    today: 'اليوم',
    nothing: 'لا شيء في هذا اليوم.',
    none: 'لا متابعات مقررة بعد',
    noneHint: 'افتح محادثة واختر «المتابعة» بجانبها وقرّر موعدًا. تظهر هنا وتنبّهك حين يحين وقتها.',
    soon: 'قريبًا',
    due: 'حان وقتها',
    done: 'تمت',
    cancelled: 'أُلغيت',
    byReply: 'أُلغيت لأن العميل كتب',
    open: (name) => `افتح ${name}`,
    markDone: (name) => `علّم متابعة ${name} بأنها تمت`,
    theirs: (time, city) => `${time} في ${city}`,
    condition: {
      always: 'في كل حال',
      'no-reply': 'فقط إن لم يصل رد',
      'keep-on-thanks': 'تبقى إن شكر العميل فقط',
    },
    purpose: {
      update: 'إخباره بما استجد',
      answer: 'إعطاؤه جوابًا',
      'check-in': 'السؤال كيف سار الأمر',
      'call-back': 'معاودة الاتصال',
      confirm: 'التأكيد',
    },
  },
  due: {
    due: (when) => `حان وقت متابعة منذ ${when}`,
    soon: (when) => `يحين وقت متابعة في ${when}`,
    done: 'تمت',
    show: 'اعرضها',
    chip: 'متابعة حان وقتها',
    chipSoon: 'متابعة قريبًا',
    planned: (when) => `متابعة ${when}`,
    said: (name) => `حان وقت متابعة ${name}.`,
    fell: 'كتب العميل، فأُلغيت المتابعة.',
    kept: 'كتب العميل، وبقيت المتابعة.',
  },
  demo: {
    title: 'العرض',
    close: 'إغلاق',
    open: 'أدوات العرض',
    lead: 'ما يجري حول المكتب تؤديه أنت.',
    client: (name) => `دع ${name} يكتب`,
    text: 'الرسالة',
    thanks: 'شكر',
    reply: 'رد',
    send: (name) => `اكتب باسم ${name}`,
    sent: (name) => `وصلت رسالة من ${name}، وهي في المحادثة.`,
    call: 'هذه مكالمة مسجّلة. اختر دردشة أو بريدًا ليكتب العميل.',
    supervisor: 'افتح شاشة المشرف',
    supervisorHint: 'في علامة تبويب جديدة: تظهر الطلبات هناك، وتظهر الإجابات هنا.',
  },
  supervisor: {
    title: 'الطلبات',
    product: 'إشراف Evenkeel',
    desk: 'افتح المكتب',
    you: 'الإجابة باسم',
    list: 'الطلبات',
    waiting: 'بانتظار الإجابة',
    hand: 'قيد المعالجة',
    closed: 'مغلقة',
    none: 'لا أحد يطلبك',
    noneHint: 'صعّد محادثة من المكتب. يظهر الطلب هنا فورًا مع التسليم، وتظهر إجابتك هناك.',
    choose: 'اختر طلبًا لتقرأ تسليمه.',
    asks: (agent, client) => `طلب من ${agent} بشأن ${client}`,
    for: (name) => `إلى ${name}`,
    since: (age) => `قبل ${age}`,
    handover: 'التسليم',
    order: 'بترتيب I-PASS: الخطورة، الملخص، ما جُرّب، المطلوب، الوعود، الحاجة.',
    empty: 'لم يُكتب شيء هنا.',
    readBack: 'أعد ما فهمته',
    readBackHint: 'اختياري: بكلماتك، ما فهمته وما ستفعله. يراه الموظف.',
    answers: 'الإجابة',
    accept: 'قبول',
    join: 'الانضمام إلى المحادثة',
    resolve: 'حُلّ',
    decline: 'اعتذار',
    history: 'ما جرى',
    by: (what, name) => `${what}، ${name}`,
    new: (client) => `طلب جديد بشأن ${client}.`,
    withdrawn: (client) => `سُحب الطلب بشأن ${client}.`,
    standing: {
      requested: 'طُلب',
      seen: 'شوهد',
      accepted: 'قُبل',
      joined: 'انضم',
      resolved: 'حُلّ',
      declined: 'اعتُذر عنه',
      withdrawn: 'سُحب',
    },
    reason: {
      hostile: 'عدائية',
      threat: 'تهديد',
      impasse: 'طريق مسدود',
      'needs-authority': 'يحتاج إلى موافقة',
      'policy-exception': 'استثناء من القواعد',
      safeguarding: 'قد يكون أحدهم في خطر',
      'client-asked': 'العميل طلب ذلك',
      'agent-wellbeing': 'الموظف يحتاج إلى راحة',
    },
    urgency: { low: 'اليوم', normal: 'قريبًا', high: 'عاجل', immediate: 'حالًا' },
    mode: { help: 'مساعدة بجانب الموظف', 'take-over': 'تولّي العميل' },
    section: {
      severity: 'الخطورة',
      summary: 'الملخص',
      tried: 'ما جُرّب',
      wanted: 'ما يريده العميل',
      promised: 'ما وُعد به',
      needed: 'ما يلزم',
    },
  },
  recorded: {
    incident: (how, n) => `سُجّل حد: ${how}، ${steps(n)}`,
    outcome: {
      settled: 'انتهى بهدوء',
      ended: 'أُنهيت المحادثة',
      transferred: 'نُقلت المحادثة',
      distress: 'تُرك لعلامات ضيق شديد',
      closed: 'أُغلق',
    },
    chose: (name, option) => `اختيار ${name}: ${option}`,
    wanted: (name, wanted) => `لم يناسب ${name} أي خيار، والمطلوب: ${wanted}`,
    none: (name) => `لم يناسب ${name} أي خيار`,
    ended: 'أُنهيت المحادثة من جهتك.',
    transferred: 'نُقلت المحادثة من جهتك.',
  },
  back: {
    withdrawn: 'سُحب الطلب.',
    answered: 'قبله أحدهم من قبل.',
    closed: 'أُغلق من قبل.',
    'not-accepted': 'يجب قبوله أولًا.',
    unknown: 'لا يعرفه المكتب.',
    past: 'مضى ذلك الوقت.',
    over: 'تم أو أُلغي من قبل.',
    full: 'لم تبقَ مساحة في المتصفح، فلم يُحفظ.',
  },
};

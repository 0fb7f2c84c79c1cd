import type { BoundaryDialogContent, BoundaryDialogWords } from '../boundary-dialog/index.ts';
import { neutralPolicyAr } from './boundary-dialog/policies.ts';
import { boundaryScriptsAr } from './boundary-dialog/scripts.ts';

export {
  clinicPolicyAr,
  neutralPolicyAr,
  publicServicePolicyAr,
  retailPolicyAr,
} from './boundary-dialog/policies.ts';

const words: BoundaryDialogWords = {
  title: 'وضع حدّ',
  description: 'قول لا، أو طلب الاحترام، خطوة بعد خطوة. يمكن التوقف عند أي خطوة.',
  open: 'وضع حدّ',
  close: 'إغلاق',
  mode: { label: 'ما المطلوب هنا', 'saying-no': 'قول لا', standards: 'طلب الاحترام' },
  form: { label: 'الصيغة', written: 'مكتوبة', spoken: 'منطوقة' },
  check: {
    legend: 'غضب من المشكلة أم إساءة إلى شخص؟',
    hint: 'الكلام العالي أو الحاد أو الجائر عن المشكلة غضب. أما الكلام ضدك أو ضد غيرك فيحتاج إلى حدّ.',
    issue: 'غضب من المشكلة',
    abusive: 'إساءة إليّ أو إلى غيري',
    advice:
      'لا حاجة إلى حدّ بعد. يكفي تقدير الغضب مرة واحدة، ثم الانتقال إلى الخيارات. والعودة إلى هنا ممكنة في أي وقت.',
  },
  behaviour: {
    label: 'ما الذي حدث',
    choose: 'اختيار ما قُرئ أو سُمع',
    names: {
      shouting: 'صراخ',
      insult: 'إهانات',
      swearing: 'شتائم موجّهة إلى شخص',
      threat: 'تهديد',
      hate: 'كراهية ضد ناس',
      sexual: 'كلام جنسي',
      harassment: 'تدخّل في الحياة الخاصة',
      demands: 'تكرار الطلب بعد الجواب',
      other: 'شيء آخر',
    },
    atOnce: 'بعد هذا تسمح السياسة بالإنهاء فورًا، من دون المرور بالخطوات.',
  },
  quote: {
    label: 'حرفيًا، للسجل',
    none: 'من دون اقتباس',
    part: 'رسالة العميل',
    hint: 'تحديد جزء من الرسالة يحفظ ذلك الجزء فقط. يبقى في السجل ولا يُرسل إلى العميل.',
    kept: 'المحفوظ',
  },
  ladder: {
    label: 'الخطوات',
    steps:
      '{count, plural, zero {لا خطوات} one {خطوة واحدة} two {خطوتان} few {# خطوات} many {# خطوة} other {# خطوة}}',
    said: 'قيلت الساعة {time}',
    passed: 'تم تجاوزها',
    now: 'الآن',
    later: 'لاحقًا',
    open: 'مفتوحة',
    closed: 'مغلقة بعد',
  },
  steps: {
    acknowledge: { label: 'تقدير الموقف', hint: 'ما أراده العميل، وأنه مهم.' },
    fact: { label: 'قول الواقع', hint: 'كلمة لا، في جملة واحدة واضحة.' },
    reason: { label: 'ذكر السبب', hint: 'لماذا هو كذلك: سبب، لا رقم مادة.' },
    possible: { label: 'ذكر الممكن', hint: 'أقرب شيء يمكن فعله.' },
    next: { label: 'تسمية الخطوة التالية', hint: 'من يفعل ماذا ومتى، وسؤال.' },
    remind: { label: 'طلب أسلوب آخر', hint: 'ما حدث، وأثره، والمطلوب.' },
    choose: { label: 'عرض الاختيار', hint: 'طريقان، وإلى أين يؤدي كل منهما.' },
    warn: { label: 'قول ما سيأتي', hint: 'ما يحدث إذا استمر، وما يحدث إذا توقف.' },
    transfer: { label: 'التحويل إلى شخص آخر', hint: 'إلى شخص من الفريق. ممكن في كل خطوة.' },
    end: { label: 'الإنهاء', hint: 'أنها تنتهي، ولماذا، وكيف يُراجع القرار.' },
    distress: { label: 'البقاء مع العميل', hint: 'بهدوء واختصار، وبسؤال واحد.' },
  },
  text: {
    label: 'الكلمات',
    another: 'كلمات أخرى',
    original: 'الكلمات الأولى من جديد',
    gap: 'ينقص أولًا {gap}.',
  },
  act: {
    insert: 'إدراج',
    insertAll: 'إدراج كل ما بقي',
    copy: 'نسخ',
    said: 'تسجيلها كمقولة',
    takeBack: 'سحب الخطوة الأخيرة',
    end: 'إنهاء المحادثة',
    transfer: 'التحويل إلى شخص آخر',
    markEnded: 'تسجيلها كمنتهية',
    markTransferred: 'تسجيلها كمحوّلة',
    settle: 'تمت التسوية',
    again: 'البدء من جديد',
    retry: 'محاولة أخرى',
  },
  closed: {
    title: 'الإنهاء غير متاح بعد',
    distress: 'سُجّلت علامات ضيق. لا إنهاء في هذه المحادثة، والتحويل إلى شخص آخر ممكن.',
    unchecked: 'يبقى جواب السؤال في الأعلى: غضب من المشكلة أم إساءة؟',
    issue: 'سُجّل أنه غضب من المشكلة، وهذا ليس سببًا للإنهاء.',
    behaviour: 'يبقى اختيار ما حدث.',
    stages: 'لم يُقل بعد: {stages}.',
    minimum:
      '{count, plural, zero {لا خطوات باقية} one {تبقى خطوة واحدة} two {تبقى خطوتان} few {تبقى # خطوات} many {تبقى # خطوة} other {تبقى # خطوة}}.',
    wait: 'للعميل وقت للرد حتى الساعة {time}.',
    transferOnly: 'في سياسة مؤسستك تُحوّل المحادثة إلى شخص آخر ولا تُنهى.',
  },
  stage: { before: 'قبلها تأتي خطوة «{stage}».' },
  distress: {
    open: 'علامات ضيق أو خطر',
    title: 'طريق آخر: ربما يحتاج هذا الشخص إلى مساعدة',
    advice: 'يُترك الحدّ جانبًا. الهدوء والتمهّل أولًا، ثم إشراك من تحدّدهم مؤسستك لهذا.',
    notOurs:
      'لا كلمات ولا جهة اتصال في سياسة مؤسستك لهذا، والكلمات أدناه لا تذكر جهة أيضًا. المسؤول عنها يستطيع إضافتها.',
    back: 'العودة إلى الحدّ',
  },
  policy: {
    title: 'السياسة',
    review: 'طريق العميل إلى المراجعة',
    noReview: 'لا تذكر سياسة مؤسستك طريقًا إلى المراجعة. المسؤول عنها يعرف ما يمكن قوله للعميل.',
  },
  outcome: { settled: 'تمت التسوية', ended: 'انتهت', transferred: 'حُوّلت', distress: 'على طريق الضيق' },
  record: {
    title: 'السجل',
    hint: 'ما حدث ومتى. يبقى هنا حتى تسليمه.',
    soFar: 'السجل حتى الآن',
    hand: 'تسليم السجل',
    began: 'البداية',
    closedAt: 'النهاية',
    policy: 'السياسة',
    steps: 'الخطوات',
    none: 'لم يُقل شيء بعد.',
  },
  status: {
    pending: 'في انتظار نظام الدعم…',
    inserted: 'أُدرجت',
    handedOver: 'سُلّمت إلى نظام الدعم',
    copied: 'نُسخت',
    notCopied: 'النسخ غير مسموح هنا. يمكن تحديد الكلمات ونسخها يدويًا.',
    recorded: 'حُفظ السجل',
    failed: 'لم ينجح ذلك: {why}',
    noAnswer: 'لم يُجب نظام الدعم. لم يضع شيء.',
    notKept: 'لا يستطيع هذا المتصفح حفظ الخطوات بعد إعادة التحميل.',
  },
  next: { rest: 'أخذ استراحة', why: 'كان هذا صعبًا. قد تساعد بضع دقائق بعيدًا على استعادة التوازن.' },
  crashed: {
    title: 'توقّف هذا الجزء',
    body: 'بقية الصفحة تعمل، والخطوات محفوظة. يمكن فتحه من جديد.',
    retry: 'فتح من جديد',
  },
};

/** Holds what BoundaryDialog says in Arabic, with a neutral policy. */
export const boundaryDialogAr: BoundaryDialogContent = {
  locale: 'ar',
  words,
  scripts: boundaryScriptsAr,
  policy: neutralPolicyAr,
};

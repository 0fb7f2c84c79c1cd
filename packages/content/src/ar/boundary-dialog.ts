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
  title: 'وضع حدود',
  description: 'قول «لا» أو طلب الاحترام، خطوة بخطوة. يمكن التوقف عند أي خطوة.',
  open: 'وضع حدود',
  close: 'إغلاق',
  mode: { label: 'نوع الموقف', 'saying-no': 'قول «لا»', standards: 'طلب الاحترام' },
  form: { label: 'الصيغة', written: 'مكتوبة', spoken: 'منطوقة' },
  check: {
    legend: 'هل هو غضب من المشكلة أم إساءة إلى شخص؟',
    hint: 'رفع الصوت أو الكلام الحاد أو غير المنصف عن المشكلة غضب. أما الكلام الموجّه ضدك أو ضد غيرك فيستدعي وضع حدود.',
    issue: 'غضب من المشكلة',
    abusive: 'إساءة إليّ أو إلى غيري',
    advice:
      'لا حاجة إلى وضع حدود بعد. يكفي إظهار التفهّم للغضب مرة واحدة، ثم الانتقال إلى الخيارات. وتمكن العودة إلى هنا في أي وقت.',
  },
  behaviour: {
    label: 'ما الذي حدث',
    choose: 'اختيار ما رأيته أو سمعته',
    names: {
      shouting: 'صراخ',
      insult: 'إهانات',
      swearing: 'شتائم موجّهة إلى شخص',
      threat: 'تهديد',
      hate: 'كلام فيه كراهية',
      sexual: 'عبارات جنسية',
      harassment: 'تدخّل في الحياة الخاصة',
      demands: 'تكرار الطلب بعد الرد عليه',
      other: 'شيء آخر',
    },
    atOnce: 'بعد هذا تسمح السياسة بالإنهاء فورًا، من دون المرور بالخطوات.',
  },
  quote: {
    label: 'النص الحرفي، للسجل',
    none: 'من دون اقتباس',
    part: 'رسالة العميل',
    hint: 'عند تحديد جزء من الرسالة يُحفظ ذلك الجزء وحده. يبقى في السجل ولا يُرسل إلى العميل.',
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
    open: 'متاحة',
    closed: 'غير متاحة بعد',
  },
  steps: {
    acknowledge: { label: 'تقدير الموقف', hint: 'ما أراده العميل، وأنه مهم.' },
    fact: { label: 'توضيح الواقع', hint: 'الرفض في جملة واحدة واضحة.' },
    reason: { label: 'ذكر السبب', hint: 'لماذا الأمر كذلك: سبب مفهوم، لا رقم بند.' },
    possible: { label: 'توضيح ما هو ممكن', hint: 'أقرب شيء يمكن فعله.' },
    next: { label: 'تحديد الخطوة التالية', hint: 'من يفعل ماذا ومتى، ثم سؤال.' },
    remind: { label: 'طلب أسلوب آخر', hint: 'ما حدث، وأثره، والمطلوب.' },
    choose: { label: 'إتاحة الاختيار', hint: 'طريقان، وإلى أين يؤدي كل منهما.' },
    warn: { label: 'توضيح ما سيحدث', hint: 'ما يحدث إذا استمر، وما يحدث إذا توقف.' },
    transfer: { label: 'التحويل إلى شخص آخر', hint: 'إلى شخص من الفريق. ممكن في كل خطوة.' },
    end: { label: 'الإنهاء', hint: 'أن المحادثة تنتهي، ولماذا، وكيف يُراجع القرار.' },
    distress: { label: 'البقاء مع العميل', hint: 'بهدوء واختصار، وبسؤال واحد.' },
  },
  text: {
    label: 'النص',
    another: 'صياغة أخرى',
    original: 'العودة إلى الصياغة الأولى',
    gap: 'يلزم أولًا ملء {gap}.',
  },
  act: {
    insert: 'إدراج',
    insertAll: 'إدراج كل ما بقي',
    copy: 'نسخ',
    said: 'تسجيل أنها قيلت',
    takeBack: 'التراجع عن الخطوة الأخيرة',
    end: 'إنهاء المحادثة',
    transfer: 'التحويل إلى شخص آخر',
    markEnded: 'تسجيل أنها انتهت',
    markTransferred: 'تسجيل أنها حُوّلت',
    settle: 'تم حلّ الأمر',
    again: 'البدء من جديد',
    retry: 'إعادة المحاولة',
  },
  closed: {
    title: 'الإنهاء غير متاح بعد',
    distress: 'سُجّلت علامات ضيق نفسي. لا يمكن إنهاء هذه المحادثة، ويمكن تحويلها إلى شخص آخر.',
    unchecked: 'بقي الرد على السؤال في الأعلى: غضب من المشكلة أم إساءة؟',
    issue: 'سُجّل أنه غضب من المشكلة، وهذا ليس سببًا للإنهاء.',
    behaviour: 'بقي اختيار ما حدث.',
    stages: 'لم يُقل بعد: {stages}.',
    minimum:
      '{count, plural, zero {لا خطوات باقية} one {تبقى خطوة واحدة} two {تبقى خطوتان} few {تبقى # خطوات} many {تبقى # خطوة} other {تبقى # خطوة}}.',
    wait: 'للعميل وقت للرد حتى الساعة {time}.',
    transferOnly: 'في سياسة مؤسستك تُحوّل المحادثة إلى شخص آخر ولا تُنهى.',
  },
  stage: { before: 'قبلها تأتي خطوة «{stage}».' },
  distress: {
    open: 'علامات ضيق نفسي أو خطر',
    title: 'مسار آخر: ربما يحتاج هذا الشخص إلى مساعدة',
    advice:
      'تُترك خطوات وضع الحدود جانبًا. الأولوية للهدوء والتمهّل، ثم إشراك من تحدّدهم مؤسستك لمثل هذه الحالات.',
    notOurs:
      'لا نصّ ولا جهة اتصال في سياسة مؤسستك لهذه الحالة، والنص أدناه لا يذكر جهة أيضًا. يمكن طلب إضافتهما من المسؤول عن الفريق.',
    back: 'العودة إلى وضع الحدود',
  },
  policy: {
    title: 'السياسة',
    review: 'كيف يطلب العميل المراجعة',
    noReview: 'لا تذكر سياسة مؤسستك كيف تُطلب المراجعة. يمكن سؤال المسؤول عن الفريق عمّا يُقال للعميل.',
  },
  outcome: { settled: 'تم حلّ الأمر', ended: 'انتهت', transferred: 'حُوّلت', distress: 'على مسار الضيق النفسي' },
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
    noAnswer: 'لم يستجب نظام الدعم. لم يضِع شيء.',
    notKept: 'لا يحفظ هذا المتصفح الخطوات عند إعادة تحميل الصفحة.',
  },
  next: { rest: 'أخذ استراحة', why: 'كان هذا صعبًا. بضع دقائق من الراحة قد تساعد على استعادة الهدوء.' },
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

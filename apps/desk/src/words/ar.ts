import type { Words } from './en.ts';
import { problems } from './problems.ar.ts';
import { work } from './work.ar.ts';

const plural = new Intl.PluralRules('ar');

/** Says how many conversations in Arabic, where the noun follows the number's own rules. */
function conversations(n: number): string {
  switch (plural.select(n)) {
    case 'zero':
      return 'لا محادثات';
    case 'one':
      return 'محادثة واحدة';
    case 'two':
      return 'محادثتان';
    case 'few':
      return `${n} محادثات`;
    default:
      return `${n} محادثة`;
  }
}

function contacts(n: number): string {
  switch (plural.select(n)) {
    case 'one':
      return 'تواصل سابق واحد';
    case 'two':
      return 'مرّتا تواصل سابقتان';
    case 'few':
      return `${n} مرات تواصل سابقة`;
    default:
      return `${n} مرة تواصل سابقة`;
  }
}

export const ar: Words = {
  product: 'مكتب Evenkeel',
  skip: { conversation: 'انتقل إلى المحادثة', reply: 'انتقل إلى الرد', evenkeel: 'انتقل إلى Evenkeel' },
  rail: {
    label: 'المكتب',
    inbox: 'الوارد',
    conversation: 'المحادثة',
    evenkeel: 'Evenkeel',
    calendar: 'التقويم',
    supervisor: 'شاشة المشرف، في علامة تبويب جديدة',
    demo: 'العرض',
    keys: 'لوحة المفاتيح',
    settings: 'الإعدادات',
  },
  inbox: {
    title: 'الوارد',
    open: (n) => `${n} مفتوحة`,
    search: 'ابحث في المحادثات',
    clear: 'امسح البحث',
    list: 'المحادثات',
    found: conversations,
    none: (query) => `لا شيء يحتوي على «${query}»`,
    noneHint: 'جرّب اسمًا أو رقم طلب أو كلمة قالها العميل.',
    openOwn: 'افتح محادثة',
    draft: 'مسودة',
    you: 'أنت',
  },
  channel: { chat: 'دردشة', email: 'بريد', phone: 'هاتف', sms: 'رسالة نصية', social: 'تواصل اجتماعي' },
  sentiment: { calm: 'هادئ', neutral: 'محايد', tense: 'متوتر', hostile: 'عدائي' },
  header: {
    back: 'عودة إلى الوارد',
    details: 'بيانات العميل',
    remove: 'أزلها من هذا المكتب',
    removeSure: 'أزلها',
    removeNo: 'أبقها',
  },
  fact: {
    label: 'عن العميل',
    order: 'الطلب',
    item: 'المنتج',
    plan: 'الشروط',
    email: 'البريد',
    city: 'المدينة',
    paid: 'المدفوع',
    paidOn: (amount, date) => `${amount} في ${date}`,
    earlier: 'تواصل سابق',
    earlierOn: (_n, dates) => dates,
    since: 'عميل منذ',
    localTime: 'الوقت المحلي',
    source: 'فُتحت من',
    reply: 'لغة الرد',
  },
  source: {
    zendesk: 'Zendesk',
    chatwoot: 'Chatwoot',
    plain: 'JSON بسيط',
    eml: 'ملف بريد',
    pasted: 'نص ملصق',
  },
  thread: {
    label: 'الرسائل',
    earlier: (n, dates) => `${contacts(n)}: ${dates}`,
    by: (name, time) => (time ? `${name}، ${time}` : name),
    you: 'أنت',
    note: 'ملاحظة داخلية',
    empty: 'لا رسائل هنا بعد.',
    sent: 'أُرسل الرد، وهو الآن في المحادثة.',
    link: (href) => `يفتح ${href} في علامة تبويب جديدة`,
  },
  call: {
    label: 'التسجيل',
    caption: 'مكالمة مسجّلة تُعرض مع نصها. لا أحد على الخط.',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    restart: 'من البداية',
    position: 'الموضع في التسجيل',
    of: (now, total) => `${now} من ${total}`,
    waiting: 'يظهر النص هنا مع تشغيل التسجيل.',
    done: 'نهاية التسجيل',
    spoken: 'في المكالمة تُقال العبارة، ولا يُدرج شيء.',
  },
  composer: {
    label: (name) => `الرد على ${name}`,
    placeholder: (name) => `اكتب إلى ${name}`,
    tools: 'التنسيق',
    bold: 'عريض',
    italic: 'مائل',
    list: 'قائمة',
    link: 'رابط',
    linkField: 'عنوان الويب',
    linkSet: 'أضف الرابط',
    linkRemove: 'أزل الرابط',
    linkBad: 'ابدأ بـ https:// أو http:// أو mailto:',
    cancel: 'إلغاء',
    undo: 'تراجع',
    redo: 'إعادة',
    send: 'إرسال',
    find: 'ابحث عن عبارة',
    kept: 'حُفظت المسودة',
    reply: 'الرد',
  },
  host: {
    name: 'المكتب التجريبي',
    noComposer: 'هذه مكالمة ولا رد تُدرج فيه العبارة. قلها بصوتك.',
    noneOpen: 'لا محادثة مفتوحة، فلا مكان تُدرج فيه العبارة.',
    stopped: 'أُوقف قبل إدراج أي شيء.',
    notTaken: 'لم يقبل الرد النص.',
    changed: 'تغيّر النص بعد ذلك، فبقي كما هو.',
  },
  sidebar: { label: 'Evenkeel', search: 'إلى البحث', crashed: 'توقف Evenkeel', next: 'جاهز للرد' },
  crash: {
    title: 'توقف هذا الجزء عن العمل',
    body: 'مسوداتك محفوظة. حاول مجددًا أو أعد تحميل الصفحة.',
    again: 'حاول مجددًا',
  },
  keeping: {
    refused: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة. ما تكتبه يضيع عند إعادة التحميل.',
    full: 'لم تبقَ مساحة في المتصفح. آخر ما كتبته يضيع عند إعادة التحميل.',
  },
  keys: {
    title: 'لوحة المفاتيح',
    close: 'إغلاق',
    rows: {
      search: 'من الرد إلى البحث عن العبارات، والعكس',
      escape: 'من بحث فارغ إلى الرد',
      send: 'إرسال الرد',
      undo: 'التراجع في الرد، وعن عبارة مدرجة أيضًا',
      move: 'التنقل في الوارد',
      open: 'فتح المحادثة',
    },
    or: 'أو',
    enter: 'Enter',
    control: 'Ctrl',
  },
  settings: {
    title: 'الإعدادات',
    close: 'إغلاق',
    theme: { label: 'المظهر', system: 'النظام', light: 'فاتح', dark: 'داكن' },
    contrast: { label: 'التباين', system: 'النظام', more: 'أعلى' },
    density: { label: 'الكثافة', comfortable: 'مريحة', compact: 'متراصة', touch: 'للمس' },
    language: { label: 'اللغة' },
    direction: {
      label: 'الاتجاه',
      language: 'بحسب اللغة',
      ltr: 'من اليسار إلى اليمين',
      rtl: 'من اليمين إلى اليسار',
    },
    editor: { label: 'محرر الرد', rich: 'نص منسق', plain: 'نص عادي' },
    editorHint: 'محرران حقيقيان لمقارنة موضع العبارة في كل منهما.',
    motion: 'الحركة تتبع إعداد النظام.',
    over: 'ابدأ العرض من جديد',
    overHint:
      'يزيل المسودات والردود المرسلة والمحادثات المفتوحة والطلبات والمتابعات، ويعيد الساعة. تبقى الإعدادات.',
    overSure: 'أزلها',
    overNo: 'أبقها',
  },
  open: {
    title: 'افتح محادثة',
    close: 'إغلاق',
    lead: 'تبقى في هذا المتصفح، ولا يُرسل شيء إلى أي مكان.',
    drop: 'أفلت ملفًا هنا أو اختر واحدًا',
    choose: 'اختر ملفًا',
    formats: 'JSON من Zendesk أو Chatwoot، أو JSON البسيط، أو بريد ‎.eml، أو نص',
    paste: 'أو الصقها',
    pasteHint: 'JSON أو بريد مع ترويساته أو أسطر مثل «ليلى: أين طلبي؟»',
    submit: 'افتح',
    reading: 'تجري قراءة الملف',
    samples: 'أو جرّب واحدة من عندنا',
    dropNow: 'أفلت الملف لفتح المحادثة',
    failed: 'تعذّر فتحها',
    unknownClient: 'العميل',
  },
  problems,
  work,
};

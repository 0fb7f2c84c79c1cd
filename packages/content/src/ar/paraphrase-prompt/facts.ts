import type { FactPattern, FactPatterns } from '../../paraphrase-prompt/index.ts';
import { valuesAr } from './values.ts';

const numbered = '(?:،? (?:ب|ال|ذات ال|صاحب ال|وال|و)?رقم(?:ه|ها|ي)?)';
const is = '(?: (?:هو|هي|كان))?';
const opened = '(?:: ?|، ?|, ?| |-|(?=#))[("«]?';
const identified = (kind: 'order' | 'ticket' | 'tracking', words: string): FactPattern[] => [
  { kind, find: `(?:ال|لل)?${words}${numbered}${is}${opened}[[<id>]]` },
  { kind, find: `(?:ال)?رقم (?:ال)?${words}${is}${opened}[[<id>]]` },
  { kind, find: `(?:ال|لل)?${words}${is}(?:: ?| ?[("«]|(?= ?#) ?| )<sure>[[<id>]]` },
  { kind, find: `(?:ال|لل)?${words}${numbered}? [a-z0-9#/-]{3,30} و<sure>[[<id>]]` },
  { kind, find: `<sure>[[<id>]] (?:هو|هي) رقم (?:ال)?${words}` },
];

const identifiers: readonly FactPattern[] = [
  ...identified('tracking', '(?:تتبع|شحنة|شحنتي|شحنتنا|شحن|بوليصة|طرد|طردي|تتبع الشحنة|بوليصة الشحن|توصيل)'),
  {
    kind: 'tracking',
    find: `(?:ال)?(?:تتبع|شحنة|شحنتي|بوليصة|طرد|طردي|تتبع الشحنة)${numbered}?${is}${opened}[[(?<id><spaced>)]]`,
  },
  ...identified('order', '(?:طلبية|طلبيتي|طلب|طلبي|طلبنا|أوردر|فاتورة|فاتورتي|حجز|حجزي|طلب الشراء|شراء)'),
  ...identified(
    'ticket',
    '(?:تذكرة|تذكرتي|بلاغ|بلاغي|شكوى|شكواي|شكوتي|مرجع|مرجعي|مرجعية|حالة|معاملة|معاملتي|استفسار|قضية|ملف|تيكت|مرجع الشكوى|مطالبة)',
  ),
];

/** What looks like a fact and is none: ages, opening hours, habits. */
const claimed: readonly FactPattern[] = [
  {
    kind: 'none',
    find: '(?:عمري|عمره|عمرها|عمر|من العمر|سني|البالغ|البالغة)<fill> (?:<number>(?: <unit>)?|<dual>)',
  },
  { kind: 'none', find: '<number> <unit> من العمر' },
  {
    kind: 'none',
    find: '24/7|7/24|24 ساعة (?:في اليوم|يوميا)(?:،? (?:و)?(?:7|سبعة) أيام(?: في الأسبوع)?)?|على مدار الساعة|(?:7|سبعة) أيام في الأسبوع',
  },
  { kind: 'none', find: '(?:كل|كل يوم) <weekday>' },
  {
    kind: 'none',
    find: 'من (?:يوم )?<weekday> إلى (?:يوم )?(?:الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)',
  },
  {
    kind: 'none',
    find: '(?:نفس|طوال|طول|في ذلك|ذلك|ذاك) اليوم|اليوم (?:التالي|نفسه|الواحد|ذاته|السابق|الذي)',
  },
];

const amounts: readonly FactPattern[] = [
  { kind: 'amount', find: '<before> ?<figure>' },
  { kind: 'amount', find: '<number> ?<after>' },
];

const dates: readonly FactPattern[] = [
  {
    kind: 'date',
    find: '(?:(?:يوم )?<weekday>،? (?:الموافق )?)?<day>(?: من)?(?: شهر)? <month>(?:،? (?:عام |سنة )?<year>)?(?:،? <time>)?',
  },
  {
    kind: 'date',
    find: '(?:(?:يوم )?<weekday>،? )?<ordinal>(?: من)?(?: شهر)? <month>(?:،? (?:عام |سنة )?<year>)?(?:،? <time>)?',
  },
  { kind: 'date', find: '<numeric>(?:،? <time>)?' },
  { kind: 'date', find: '(?:شهر )?<month> (?:عام |سنة )?<year>' },
  { kind: 'date', find: '(?:شهر )?<month>(?: (?:الماضي|الفائت|القادم|المقبل))?' },
  { kind: 'date', find: '<dawn>?(?:يوم )?<weekday> <gone><part>?(?:،? <time>)?', means: { weekday: 'last' } },
  {
    kind: 'date',
    find: '<dawn>?(?:يوم )?<weekday> <coming><part>?(?:،? <time>)?',
    means: { weekday: 'next' },
  },
  { kind: 'date', find: '<dawn>?(?:يوم )?<weekday><part>?(?:،? <time>)?', means: { weekday: 'up-to' } },
  { kind: 'date', find: '<dawn>?(?:اليوم|النهاردة|النهارده)<part>?(?:،? <time>)?', means: { days: 0 } },
  { kind: 'date', find: '(?:هذا الصباح|هذا المساء|الليلة|هذه الليلة)', means: { days: 0 } },
  {
    kind: 'date',
    find: '<dawn>?(?:ال)?أمس<part>?(?:،? <time>)?|امبارح|إمبارح|مبارح|البارحة|ليلة البارحة|الليلة الماضية',
    means: { days: -1 },
  },
  { kind: 'date', find: '(?:أول|أول من|قبل) (?:ال)?(?:أمس|امبارح|مبارح|البارحة)', means: { days: -2 } },
  { kind: 'date', find: '<dawn>?(?:ال)?غدا?<part>?(?:،? <time>)?|بكرة|بكرا|باكر', means: { days: 1 } },
  { kind: 'date', find: 'بعد (?:ال)?غدا?|بعد بكرة|بعد بكرا', means: { days: 2 } },
  { kind: 'date', find: '(?:نهاية )?الأسبوع <gone>', means: { weeks: -1 } },
  { kind: 'date', find: 'هذا الأسبوع|هالأسبوع|الأسبوع (?:الحالي|الجاري|ده|هذا)', means: { weeks: 0 } },
  { kind: 'date', find: '(?:نهاية )?الأسبوع <coming>', means: { weeks: 1 } },
  { kind: 'date', find: 'الشهر <gone>', means: { months: -1 } },
  { kind: 'date', find: 'هذا الشهر|الشهر (?:الحالي|الجاري|ده|هذا)', means: { months: 0 } },
  { kind: 'date', find: 'الشهر <coming>', means: { months: 1 } },
  { kind: 'date', find: '(?:السنة|العام) <gone>', means: { years: -1 } },
  { kind: 'date', find: '(?:السنة|العام) <coming>', means: { years: 1 } },
  { kind: 'date', find: 'قبل <about>?<number> <unit>(?: ونصف)?', means: { ago: true } },
  { kind: 'date', find: 'قبل <about>?<dual>(?: ونصف)?', means: { ago: true } },
  {
    kind: 'date',
    find: 'قبل <about>?<unit>(?: واحدة?| ونصف| كاملة?| تقريبا)?(?! <weekday>)',
    means: { ago: true, count: 1 },
  },
  { kind: 'date', find: 'قبل (?:نصف|نص|ربع|ثلث) ساعة', means: { ago: true, count: 0.5, unit: 'hour' } },
];

const durations: readonly FactPattern[] = [
  { kind: 'duration', find: '<number> <unit>(?: <whole>)?' },
  { kind: 'duration', find: '(?:ال)?<dual>(?: <whole>)?' },
  { kind: 'duration', find: '<number> <unit> ونص(?:ف)?', means: { count: 0.5 } },
  { kind: 'duration', find: '<dual> ونص(?:ف)?', means: { count: 0.5 } },
  { kind: 'duration', find: '<unit> ونص(?:ف)?', means: { count: 1.5 } },
  { kind: 'duration', find: '<unit> وربع', means: { count: 1.25 } },
  { kind: 'duration', find: '(?:نصف|نص) <unit>', means: { count: 0.5 } },
  { kind: 'duration', find: 'ربع <unit>', means: { count: 0.25 } },
  { kind: 'duration', find: 'ثلث <unit>', means: { count: 0.3333 } },
  { kind: 'duration', find: '<spent> [[<unit>(?: <whole>)?]](?! ونص| وربع)', means: { count: 1 } },
  { kind: 'duration', find: '<unit> (?:كامل|كاملة|بكامله|بأكمله|واحد|واحدة)', means: { count: 1 } },
];

const counts: readonly FactPattern[] = [
  { kind: 'contacts', find: '[[(?:ال|لل)مرة <ordinal>]]<fill> <contacting>' },
  { kind: 'contacts', find: '[[<ordinal> مرة]]<fill> <contacting>' },
  { kind: 'contacts', find: '<contacting><near>،? [[(?:ال|لل)مرة <ordinal>]]' },
  { kind: 'contacts', find: '<contacting><near>،? [[<ordinal> مرة]]' },
  { kind: 'contacts', find: '<message> (?!الأول)<ordinal>' },
  {
    kind: 'contacts',
    find: '(?!ال)<ordinal> (?:رسالة|اتصال|مكالمة|شكوى|بلاغ|إيميل|تذكرة|مراسلة|محادثة|طلب دعم)',
  },
  { kind: 'contacts', find: '<contacting><near>،? [[<number> (?:مرات|مرة)]]' },
  { kind: 'contacts', find: '<contacting><near>،? [[(?:مرتين|مرتان)]]', means: { count: 2 } },
  { kind: 'contacts', find: '<contacting><near>،? [[مرة واحدة]]', means: { count: 1 } },
  { kind: 'contacts', find: '[[<number> (?:مرات|مرة)]]<fill> <contacting>' },
  { kind: 'contacts', find: '[[(?:مرتين|مرتان)]]<fill> <contacting>', means: { count: 2 } },
  {
    kind: 'contacts',
    find: '<number> (?:رسائل|رسالة|مكالمات|مكالمة|اتصالات|اتصالا|شكاوى|شكاوي|بلاغات|تذاكر|إيميلات|محادثات|مراسلات)(?! <fromyou>)',
  },
  {
    kind: 'contacts',
    find: '(?:رسالتين|رسالتان|مكالمتين|مكالمتان|اتصالين|اتصالان|شكويين|بلاغين|إيميلين|تذكرتين)(?! <fromyou>)',
    means: { count: 2 },
  },
];

/** Holds the ways in which clients write facts in Arabic. */
export const factPatternsAr: FactPatterns = {
  locale: 'ar',
  ...valuesAr,
  lists: {
    dawn: '(?:صباح|مساء|ظهر|عصر|ليلة|فجر) ',
    part: ' (?:صباحا|مساء|عصرا|ظهرا|ليلا|فجرا|الصبح|العصر|الظهر|بعد الظهر|المغرب|بالليل)',
    gone: '(?:الماضي|الماضية|الفائت|الفائتة|السابق|المنصرم|اللي فات|اللي راح)',
    coming: '(?:القادم|القادمة|المقبل|المقبلة|الجاي|الجاية|التالي|اللي جاي)',
    about: '(?:حوالي |نحو |قرابة |أكثر من |تقريبا )',
    whole: '(?:عمل|كاملة|كامل|كاملين|متواصلة|متتالية|متتاليين|متواصل|إضافية|إضافيين|تقريبا)',
    spent:
      '(?:منذ|لمدة|مدة|خلال|بعد|أكثر من|حوالي|نحو|قرابة|انتظرت|أنتظر|انتظار|استغرق|استغرقت|يستغرق|صار لي|صارلي|لي|طوال|دامت|دام|مضى|مضت|مر|مرت)',
    fromyou: '(?:منكم|من عندكم|من قبلكم|من شركتكم)',
    contacting: String.raw`(?:(?:و|ف|ل|أن |س)?(?:اتصلت|أتصل|اتصل|اتصالي|كلمت|أكلم|راسلت|أراسل|كتبت|أكتب|تواصلت|أتواصل|التواصل|أرسلت|أرسل|بعثت|أبعث|تحدثت|أتحدث|شكوت|أشتكي|اشتكيت|أشكو|راجعت|بلغت|أبلغت|أبلغ|سألت|أسأل|شرحت|أشرح|رفعت|قدمت|أقدم|تقدمت|دقيت|رنيت|حكيت|نبهت|ذكرت|طالبت|أطالب)[\p{L}]{0,4})`,
    near: String.raw`(?:،? (?!و|ثم |لكن |فخصم)[\p{L}]{1,20}){0,6}?`,
    message:
      '(?:(?:ال)?(?:رسالة|رسالتي|اتصال|اتصالي|مكالمة|مكالمتي|شكوى|شكواي|بلاغ|بلاغي|إيميل|إيميلي|تذكرة|تذكرتي|مراسلة|مراسلتي|محادثة|تواصل|تواصلي|محاولة|محاولتي))',
  },
  patterns: [...claimed, ...identifiers, ...amounts, ...dates, ...durations, ...counts],
};

import type { FactPattern, FactPatterns } from '../../paraphrase-prompt/index.ts';
import { valuesEn } from './values.ts';

const numbered = String.raw`(?:,? (?:number|no\.?|num\.?|nr\.?|id|code|ref\.?|reference)(?: (?:number|no\.?))?)`;
const opened = '(?:: ?|, ?| |-|(?=#))[("]?';
const identified = (kind: 'order' | 'ticket' | 'tracking', words: string): FactPattern[] => [
  { kind, find: `${words}${numbered}(?: (?:is|was|for this is))?${opened}[[<id>]]` },
  { kind, find: `${words}(?: (?:is|was))?(?:: ?| ?[("]|(?= ?#) ?| )<sure>[[<id>]]` },
  { kind, find: `${words}(?:${numbered}|s)? [a-z0-9#/-]{3,30}(?:,| and|, and| or) <sure>[[<id>]]` },
  { kind, find: `<sure>[[<id>]] (?:is|was) (?:my|the|our) ${words}` },
];

const identifiers: readonly FactPattern[] = [
  ...identified(
    'tracking',
    '(?:tracking|trace|shipment|parcel|package|consignment|waybill|awb|courier|delivery)',
  ),
  {
    kind: 'tracking',
    find: `(?:tracking|shipment|parcel|package|consignment|waybill)${numbered}?(?: (?:is|was))?${opened}[[(?<id><spaced>)]]`,
  },
  ...identified('order', '(?:orders?|purchase order|po|invoices?|inv|booking|reservation|purchase)'),
  ...identified(
    'ticket',
    String.raw`(?:tickets?|cases?|complaint|claim|incident|request|enquiry|inquiry|query|reference|ref\.?|report)`,
  ),
];

/** What looks like a fact and is none: ages, opening hours, habits. */
const claimed: readonly FactPattern[] = [
  { kind: 'none', find: '(?:every|each) <weekday><part>?' },
  { kind: 'none', find: '<number>[ -](?:years?|months?|weeks?|days?|yrs?)[ -]olds?|<month> old' },
  { kind: 'none', find: '(?:aged?|turned|turning) <number>(?: ?<unit>)?' },
  { kind: 'none', find: '<number> (?:years|months) of age' },
  {
    kind: 'none',
    find: '<weekday> (?:to|through|till|until|-) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|fri|sat|sun)',
  },
  {
    kind: 'none',
    find: '24/7(?:/365)?|24 ?x ?7|24 hours a day(?:,? (?:7|seven) days a week)?|(?:7|seven|5|five|6|six) days a week',
  },
];

const amounts: readonly FactPattern[] = [
  { kind: 'amount', find: '<before> ?<figure>(?: ?(?<kilo>k))?(?: ?<after>)?' },
  { kind: 'amount', find: '<number> ?<after>' },
];

const dates: readonly FactPattern[] = [
  {
    kind: 'date',
    find: '(?:<weekday>,? (?:the )?)?<day>(?:st|nd|rd|th)?(?: of)? <month>(?! be | have | not )(?:,? <year>)?(?:,? <time>)?',
  },
  {
    kind: 'date',
    find: '(?:<weekday>,? )?<month> (?:the )?<day>(?:st|nd|rd|th)?(?:,? <year>)?(?:,? <time>)?',
  },
  { kind: 'date', find: '<numeric>(?:,? <time>)?' },
  { kind: 'date', find: '<month>,? <year>' },
  { kind: 'date', find: '(?:mid|early|late)[ -]<month>' },
  { kind: 'date', find: '(?:last|next|this) <month>' },
  {
    kind: 'date',
    find: '(?:in|since|by|until|till|from|of|during|early|late|mid|for|through|before|after|to) [[<month>]](?! <day>)',
  },
  { kind: 'date', find: '(?<month>january|february|july|september|october|november|december)' },
  { kind: 'date', find: '(?:last|past) <weekday><part>?(?:,? <time>)?', means: { weekday: 'last' } },
  {
    kind: 'date',
    find: '(?:next|this coming|coming) <weekday><part>?(?:,? <time>)?',
    means: { weekday: 'next' },
  },
  { kind: 'date', find: '(?:this )?<weekday><part>?(?:,? <time>)?', means: { weekday: 'up-to' } },
  {
    kind: 'date',
    find: '(?:<weekday>,? )?(?:the|on|my) [[(?<ordinal>[0-3]?[0-9](?:st|nd|rd|th))]](?! <thing>)',
  },
  { kind: 'date', find: 'today(?:,? <time>)?', means: { days: 0 } },
  { kind: 'date', find: 'this (?:morning|afternoon|evening)|tonight', means: { days: 0 } },
  { kind: 'date', find: 'yesterday<part>?(?:,? <time>)?|last night', means: { days: -1 } },
  { kind: 'date', find: 'day before yesterday', means: { days: -2 } },
  { kind: 'date', find: 'tomorrow<part>?(?:,? <time>)?', means: { days: 1 } },
  { kind: 'date', find: 'day after tomorrow', means: { days: 2 } },
  { kind: 'date', find: '(?:last|past) week(?!s)|last weekend', means: { weeks: -1 } },
  { kind: 'date', find: 'week before last', means: { weeks: -2 } },
  { kind: 'date', find: 'this week|this weekend', means: { weeks: 0 } },
  { kind: 'date', find: 'next week|next weekend', means: { weeks: 1 } },
  { kind: 'date', find: 'last month', means: { months: -1 } },
  { kind: 'date', find: 'this month', means: { months: 0 } },
  { kind: 'date', find: 'next month', means: { months: 1 } },
  { kind: 'date', find: 'last year', means: { years: -1 } },
  { kind: 'date', find: 'next year', means: { years: 1 } },
  { kind: 'date', find: '<number>(?: <whole>)? ?<unit> ago', means: { ago: true } },
  { kind: 'date', find: '(?:an?|one) (?:<whole> )?<unit> ago', means: { ago: true, count: 1 } },
  { kind: 'date', find: 'half an? <unit> ago', means: { ago: true, count: 0.5 } },
  { kind: 'date', find: 'a fortnight ago', means: { ago: true, count: 2, unit: 'week' } },
  { kind: 'date', find: 'christmas eve', means: { feast: '12-24' } },
  { kind: 'date', find: 'christmas(?: day)?', means: { feast: '12-25' } },
  { kind: 'date', find: "new year'?s eve", means: { feast: '12-31' } },
  { kind: 'date', find: "new year'?s(?: day)?", means: { feast: '01-01' } },
];

const durations: readonly FactPattern[] = [
  { kind: 'duration', find: '<number>\\+? ?(?:<whole> )?<unit>' },
  { kind: 'duration', find: '<number> and a half <unit>|half a dozen <unit>', means: { count: 0.5 } },
  { kind: 'duration', find: '<number> <unit> and a half', means: { count: 0.5 } },
  { kind: 'duration', find: 'an? <unit> and a half', means: { count: 1.5 } },
  {
    kind: 'duration',
    find: '<number> ?(?:hours?|hrs?|h)(?: and|,)? (?<minute>[0-9]{1,2}) ?(?:minutes|mins?)',
    means: { unit: 'hour' },
  },
  { kind: 'duration', find: 'half an? <unit>', means: { count: 0.5 } },
  { kind: 'duration', find: '(?:a )?quarter of an hour', means: { count: 0.25, unit: 'hour' } },
  { kind: 'duration', find: 'three quarters of an hour', means: { count: 0.75, unit: 'hour' } },
  { kind: 'duration', find: 'a fortnight', means: { count: 2, unit: 'week' } },
  { kind: 'duration', find: '<spent> [[an? (?:<whole> )?<unit>]](?! and a half| ago)', means: { count: 1 } },
  { kind: 'duration', find: 'an? <whole> <unit>', means: { count: 1 } },
  {
    kind: 'duration',
    find: '[[<number>-<unit>]] (?:wait|delay|hold|queue|call|drive|outage|journey|trip|silence|gap|ordeal)',
    means: {},
  },
];

const counts: readonly FactPattern[] = [
  { kind: 'contacts', find: "[[<ordinal> time]](?:,? [a-z']{1,20}){0,5} <contacting>" },
  { kind: 'contacts', find: '<contacting><near> (?:for|is|be) (?:the|a|my) [[<ordinal> time]]' },
  { kind: 'contacts', find: '(?<!your )(?!first |1st )<ordinal> <message>' },
  {
    kind: 'contacts',
    find: '<contacting><near>,? [[<number> (?:separate |different |whole |bloody )?(?:times|occasions)]]',
  },
  { kind: 'contacts', find: '<contacting><near>,? [[twice]]', means: { count: 2 } },
  { kind: 'contacts', find: '<contacting><near>,? [[thrice]]', means: { count: 3 } },
  {
    kind: 'contacts',
    find: "[[<number> (?:separate |different |whole |bloody )?(?:times|occasions)]](?:,? [a-z']{1,20}){0,4} <contacting>",
  },
  { kind: 'contacts', find: "[[twice]](?:,? [a-z']{1,20}){0,3} <contacting>", means: { count: 2 } },
  {
    kind: 'contacts',
    find: '(?<!received |got |get |getting |these |your |just |only )<number> (?:different |separate |long |more |unanswered )?<messages>',
  },
];

const said =
  '(?:calls?|called|calling|phon(?:e|ed|ing)|r[aiu]ng|ringing|contact(?:ed|ing)?|writ(?:e|es|ing|ten)|wrote|e-?mail(?:ed|ing)?|messag(?:e|ed|ing)|text(?:ed|ing)|tweet(?:ed|ing)|ask(?:ed|ing)?|complain(?:ed|ing)?|report(?:ed|ing)?|explain(?:ed|ing)?|repeat(?:ed|ing)?|sp[eo]ak(?:en|ing)?|spoke|spoken|talk(?:ed|ing)|chat(?:ted|ting)|reach(?:ed|ing)?(?: out)?|chas(?:e|ed|ing)|told|tell(?:ing)?|request(?:ed|ing)|in touch|on the phone|through to|follow(?:ed|ing) up|rais(?:e|ed|ing)|visit(?:ed|ing)?';

/** Holds the ways in which clients write facts in English. */
export const factPatternsEn: FactPatterns = {
  locale: 'en',
  ...valuesEn,
  lists: {
    part: ' (?:morning|afternoon|evening|night|lunchtime)',
    whole:
      '(?:working|business|calendar|full|whole|long|straight|consecutive|entire|solid|more|extra|additional|other|good)',
    spent:
      '(?:for|after|in|within|than|over|nearly|almost|about|around|another|been|waited|waiting|wait|took|takes?|taken|lasted|lost|spent|spend|wasted|least|already|under|only|just|exactly|roughly|approximately|maybe)',
    thing:
      '(?:time|floor|e-?mail|message|call|letter|person|agent|attempt|try|item|week|month|day|year|street|avenue|century|complaint|ticket|parcel|delivery|grade|place|class|edition|generation|gen|one)',
    contacting: `${said})`,
    near: "(?:,? (?!(?:and|but|was|were|because|then|so|which|who)(?![a-z]))[a-z'-]{1,20}){0,6}?",
    message:
      '(?:e-?mail|phone call|call|message|complaint|letter|ticket|chat|contact|enquiry|inquiry|query|voicemail|reminder|request|tweet)(?! cent)',
    messages:
      '(?:e-?mails|phone calls|calls|messages|complaints|letters|tickets|chats|contacts|enquiries|inquiries|queries|voicemails|reminders|tweets|attempts to (?:call|reach|contact))',
  },
  patterns: [...claimed, ...identifiers, ...amounts, ...dates, ...durations, ...counts],
};

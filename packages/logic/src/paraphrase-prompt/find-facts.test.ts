import { factPatternsAr } from '@evenkeel/content/ar/paraphrase-prompt/facts';
import { factPatternsEn } from '@evenkeel/content/en/paraphrase-prompt/facts';
import { factPatternsEs } from '@evenkeel/content/es/paraphrase-prompt/facts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientMessage } from '../base/note/index.ts';
import { factsIn, findFacts, readUpTo } from './find-facts.ts';
import { fold } from './fold.ts';

const all = { en: factPatternsEn, es: factPatternsEs, ar: factPatternsAr };
// A Tuesday.
const at = Date.UTC(2026, 10, 24, 14);
const say = (locale: keyof typeof all, text: string, products: string[] = []) =>
  factsIn(text, at, all[locale], { products }).map(({ kind, text, value }) =>
    [kind, text, value].join(' | '),
  );

describe('what an English client wrote', () => {
  test.each([
    ['I paid €1,240.50 for it', 'amount | €1,240.50 | EUR 1240.50'],
    ['I paid 49.90 dollars', 'amount | 49.90 dollars | USD 49.90'],
    ['It was $49.90', 'amount | $49.90 | USD 49.90'],
    ['two hundred and forty pounds', 'amount | two hundred and forty pounds | GBP 240.00'],
    ['a loss of $1.2k', 'amount | $1.2k | USD 1200.00'],
    ['It came yesterday', 'date | yesterday | 2026-11-23'],
    ['since last Tuesday', 'date | last Tuesday | 2026-11-17'],
    ['by next Tuesday', 'date | next Tuesday | 2026-12-01'],
    ['on 2 November', 'date | 2 November | 2026-11-02'],
    ['on Nov 2nd, 2025', 'date | Nov 2nd, 2025 | 2025-11-02'],
    ['due 05/11/26', 'date | 05/11/26 | 2026-11-05'],
    ['on Friday at 3pm', 'date | Friday at 3pm | 2026-11-20T15:00'],
    ['I ordered three weeks ago', 'date | three weeks ago | 2026-11-03'],
    ['You said so last week', 'date | last week | 2026-W47'],
    ['back in March', 'date | March | 2027-03'],
    ['waited three days', 'duration | three days | P3D'],
    ['for an hour and a half', 'duration | an hour and a half | PT90M'],
    ['my order no. #48213', 'order | #48213 | 48213'],
    ['Case CS-0044812', 'ticket | CS-0044812 | CS-0044812'],
    ['tracking 9400 1118 9956', 'tracking | 9400 1118 9956 | 940011189956'],
    ['the third time I write', 'contacts | third time | 3'],
    ['I called you twice', 'contacts | twice | 2'],
  ])('“%s”', (text, expected) => {
    expect(say('en', text)).toEqual([expected]);
  });

  test.each([
    'My son is 8 years old',
    'I paid twice',
    'We are open Monday to Friday, 24/7',
    'Call me on 555 0142 7788',
    '100% sure, 30 February',
    'The box of 12 plates',
    'This broke for the third time',
  ])('“%s” holds none', (text) => {
    expect(say('en', text)).toEqual([]);
  });
});

test.each([
  ['es', 'Pagué 1.240,50 €', 'amount | 1.240,50 € | EUR 1240.50'],
  ['es', 'ochenta y cinco dólares', 'amount | ochenta y cinco dólares | USD 85.00'],
  ['es', 'el miercoles a las 3 de la tarde', 'date | miercoles a las 3 de la tarde | 2026-11-18T15:00'],
  ['es', 'llegó hace tres semanas', 'date | hace tres semanas | 2026-11-03'],
  ['es', 'desde hace tres semanas', 'duration | tres semanas | P21D'],
  ['es', 'Ya les llamé tres veces', 'contacts | tres veces | 3'],
  ['es', 'pedido n.º 48213', 'order | 48213 | 48213'],
  ['ar', 'دفعت ٢٥٠ ريالًا', 'amount | ٢٥٠ ريالًا | riyal 250.00'],
  ['ar', 'منذ ١٢ يومًا', 'duration | ١٢ يومًا | P12D'],
  ['ar', 'خمسة وثمانين دولارًا', 'amount | خمسة وثمانين دولارًا | USD 85.00'],
  ['ar', 'وصل أمس', 'date | أمس | 2026-11-23'],
  ['ar', 'قبل ثلاثة أسابيع', 'date | قبل ثلاثة أسابيع | 2026-11-03'],
  ['ar', 'اتصلت مرتين', 'contacts | مرتين | 2'],
  ['ar', 'الطلب رقم ٤٨٢١٣', 'order | ٤٨٢١٣ | 48213'],
] as const)('%s: “%s”', (locale, text, expected) => {
  expect(say(locale, text)).toEqual([expected]);
});

test('a product is known by the name that the host gives, whatever the case, and not inside another word', () => {
  expect(say('en', 'The airpure 300 and the AirPure 300s', ['AirPure 300'])).toEqual([
    'product | airpure 300 | AirPure 300',
  ]);
});

test('“yesterday” is counted in the zone that is given', () => {
  const late = Date.UTC(2026, 10, 24, 23, 30);
  const day = (zone: string) => factsIn('yesterday', late, factPatternsEn, { zone })[0]?.value;
  expect([day('America/New_York'), day('Asia/Tokyo'), day('No/Where')]).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-23',
  ]);
});

test('what the agent wrote is left out, and each fact names its message and where it stands', () => {
  const messages: ClientMessage[] = [
    { id: 'a', from: 'agent', text: 'You paid $5 yesterday.', at },
    { id: 'b', from: 'client', text: 'No, order\u00a0  48213 was €7.', at },
  ];
  const found = findFacts(messages, factPatternsEn);
  expect(found.map(({ message, text }) => `${message}: ${text}`)).toEqual(['b: 48213', 'b: €7']);
  for (const { start, end, text } of found) expect(messages[1]?.text.slice(start, end)).toBe(text);
});

const bits = fc.constantFrom(
  ...[
    'order ',
    'no. ',
    '#',
    '48213',
    ' ',
    '\n',
    'third time ',
    'a ',
    'call ',
    'twice',
    '1,',
    '1.',
    '000 ',
    '$',
    '€',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u200f',
    'é',
    'e\u0301',
    'ثلاث ',
    'مرات ',
    'اتصلت ',
    'و',
    '١٢',
    'hace ',
    'dos ',
    'y ',
  ],
  ...['hundred and ', 'thousand ', '-', '/', "'", 'yesterday ', '31 february ', '999999999999 years ago '],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(bits, { maxLength: 60 }).map((list) => list.join('')),
);

test('whatever the text holds, facts lie in it one after another, as written, each with a value', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('en', 'es', 'ar'), (text, locale) => {
      const found = factsIn(text, at, all[locale as 'en'], { products: ['a', '\ud800'] });
      let behind = 0;
      for (const { start, end, text: words, value } of found) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        expect(value).not.toBe('');
        behind = end;
      }
    }),
    { numRuns: 300 },
  );
});

test('the way back from a folded text leads to the same place in the text as written', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const folded = fold(text);
      expect(folded.at).toHaveLength(folded.text.length + 1);
      expect([...folded.at].sort((one, other) => one - other)).toEqual(folded.at);
      expect(folded.at.at(-1)).toBe(text.length);
    }),
  );
});

const cruel = [
  'a',
  ' ',
  '1',
  '1,',
  '1.000 ',
  'one hundred and ',
  'order ',
  'order no. ',
  'call ',
  'i called you and ',
  'third time a b c d e f ',
  'hace dos ',
  'y ',
  'ثلاث مرات ',
  'اتصلت ا ',
  '-',
  '12/12/',
  'a1-',
  'lx 493 221 ',
  'you ',
  '\ud800',
];

test.each(cruel)('a text of nothing but “%s” takes time by its length, not by its length squared', (bit) => {
  const time = (length: number) => {
    const text = bit.repeat(Math.ceil(length / bit.length)).slice(0, length);
    const start = performance.now();
    for (const patterns of Object.values(all)) factsIn(text, at, patterns);
    return performance.now() - start;
  };
  time(1000);
  const least = (length: number) => Math.min(time(length), time(length));
  // Ten times the text: a hundred times the time would be squared. What the machine does beside it is forgiven.
  expect(least(readUpTo)).toBeLessThan(40 * least(readUpTo / 10) + 200);
});

test('a message longer than is read costs no more than what is read', () => {
  const text = 'order 48213, '.repeat(100_000);
  const found = factsIn(text, at, factPatternsEn);
  expect(found.at(-1)?.end).toBeLessThanOrEqual(readUpTo);
});

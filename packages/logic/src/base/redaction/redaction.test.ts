import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrivateDetails, passesLuhn, redact } from './redaction.ts';

const found = (text: string) => findPrivateDetails(text).map(({ kind, text: part }) => `${kind} ${part}`);

// Card numbers that networks publish for testing.
describe('a card number', () => {
  test.each([
    ['My card is 4111 1111 1111 1111, thanks', ['card 4111 1111 1111 1111']],
    ['4111111111111111', ['card 4111111111111111']],
    ['4111-1111-1111-1111', ['card 4111-1111-1111-1111']],
    ['Amex 3782 822463 10005.', ['card 3782 822463 10005']],
    ['5555.5555.5555.4444', ['card 5555.5555.5555.4444']],
    ['بطاقتي ٤١١١ ١١١١ ١١١١ ١١١١ شكرا', ['card ٤١١١ ١١١١ ١١١١ ١١١١']],
    ['۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱', ['card ۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱']],
    ['4111 1111 ١١١١ ١١١١', ['card 4111 1111 ١١١١ ١١١١']],
    ['4111\u00a01111\u20091111\u200f1111', ['card 4111\u00a01111\u20091111\u200f1111']],
    ['Order 48213 4111 1111 1111 1111', ['card 4111 1111 1111 1111']],
    ['4111 1111 1111 1111 05/27', ['card 4111 1111 1111 1111']],
    ['4222222222222', ['card 4222222222222']],
    ['6304 0000 0000 0000 000', ['card 6304 0000 0000 0000 000']],
    [
      'one 4111 1111 1111 1111 two 5555 5555 5555 4444',
      ['card 4111 1111 1111 1111', 'card 5555 5555 5555 4444'],
    ],
  ])('is found in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['4111 1111 1111 1112'],
    ['0000 0000 0000 0000'],
    ['411111111111'],
    ['41111111111111111111111111'],
    ['4111 1111\n1111 1111'],
    ['4111 apples 1111 1111 1111'],
  ])('is not seen in: %s', (text) => {
    expect(found(text).filter((one) => one.startsWith('card'))).toEqual([]);
  });
});

describe('an e-mail address', () => {
  test.each([
    ['Write to dana.whitfield+home@mail.example.com.', ['email dana.whitfield+home@mail.example.com']],
    ['<dana@example.org>', ['email dana@example.org']],
    ['(josé@correo.es)', ['email josé@correo.es']],
    ['راسلوني على layla@example.ae من فضلكم', ['email layla@example.ae']],
    ['a@b.co,c@d.co', ['email a@b.co', 'email c@d.co']],
    ['a@b.co@d.co', ['email a@b.co']],
    ['call1234567890@example.com', ['email call1234567890@example.com']],
  ])('is found in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([['@dana'], ['dana@'], ['dana@localhost'], ['3 @ 4.50'], ['a@1.2.3.4'], ['x@.com']])(
    'is not seen in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a phone number', () => {
  test.each([
    ['Call +34 600 123 456 today', ['phone +34 600 123 456']],
    ['+1 (212) 555-0134', ['phone +1 (212) 555-0134']],
    ['(212) 555-0134', ['phone (212) 555-0134']],
    ['212-555-0134', ['phone 212-555-0134']],
    ['020 7946 0958', ['phone 020 7946 0958']],
    ['0034600123456', ['phone 0034600123456']],
    ['600123456', ['phone 600123456']],
    ['جوالي ٠٥٠١٢٣٤٥٦٧', ['phone ٠٥٠١٢٣٤٥٦٧']],
    ['+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧', ['phone +٩٦٦ ٥٠ ١٢٣ ٤٥٦٧']],
    ['06.12.34.56.78', ['phone 06.12.34.56.78']],
  ])('is found in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['Order 48213, paid on 2 November'],
    ['2026-11-24 14:02'],
    ['24/11/2026 and 24.11.26'],
    ['€1,240.00 or 1.240.000,50'],
    ['#123456789'],
    ['AB123456789'],
    ['Room 12, floor 3, 14:05'],
    ['192.168.1.10'],
    ['1 2 3 4 5 6 7 8 9'],
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('the same detail has the same value, however it is written', () => {
  const values = (text: string) => findPrivateDetails(text).map(({ value }) => value);
  expect(values('4111 1111 1111 1111 and ٤١١١-١١١١-١١١١-١١١١')).toEqual([
    '4111111111111111',
    '4111111111111111',
  ]);
  expect(values('Dana@Example.com dana@example.com')).toEqual(['dana@example.com', 'dana@example.com']);
});

test('some of what was found is left out, and the rest stays as it stands', () => {
  const text = 'Card 4111 1111 1111 1111, mail dana@example.org.';
  const details = findPrivateDetails(text).filter(({ kind }) => kind === 'card');
  expect(redact(text, details, ({ value }) => `[card ending ${value.slice(-4)}]`)).toBe(
    'Card [card ending 1111], mail dana@example.org.',
  );
});

const digit = fc.constantFrom(...'0123456789', ...'٠١٢٣٤٥٦٧٨٩');
const sign = fc.oneof(
  digit,
  fc.constantFrom(' ', '-', '.', '(', ')', '+', '@', 'a', '.com', '\n', '\u200f', '€'),
);
const messy = fc.oneof(
  fc.array(sign, { maxLength: 80 }).map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme' }),
);

const withCheckDigit = (digits: string) =>
  [...'0123456789'].map((check) => digits + check).find(passesLuhn) ?? '';
const card = fc
  .array(fc.constantFrom(...'0123456789'), { minLength: 11, maxLength: 17 })
  .map((digits) => withCheckDigit(`4${digits.join('')}`));

describe('in any text', () => {
  test('details stand in order, apart, inside it, and are what they say', () => {
    fc.assert(
      fc.property(messy, (text) => {
        let end = 0;
        for (const detail of findPrivateDetails(text)) {
          expect(detail.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(detail.start, detail.end)).toBe(detail.text);
          expect(detail.text).not.toBe('');
          end = detail.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what is not replaced stays, and replaced by itself the text is the same', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(redact(text, findPrivateDetails(text), (detail) => detail.text)).toBe(text);
      }),
    );
  });

  test.each([
    ['the card numbers', ['card']],
    ['all details', ['card', 'email', 'phone']],
  ])('after %s were left out, no card number can be found', (_name, kinds) => {
    fc.assert(
      fc.property(messy, (text) => {
        const details = findPrivateDetails(text).filter(({ kind }) => kinds.includes(kind));
        const left = redact(text, details, () => '[…]');
        expect(findPrivateDetails(left).filter(({ kind }) => kind === 'card')).toEqual([]);
      }),
    );
  });

  test('a card number between words is found, however it is grouped and in whatever digits', () => {
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 19, maxLength: 19 });
    fc.assert(
      fc.property(card, gaps, fc.boolean(), (number, between, arabic) => {
        const written = [...number]
          .map((one) => (arabic ? String.fromCharCode(0x660 + Number(one)) : one))
          .map((one, at) => (at < number.length - 1 ? one + between[at] : one))
          .join('');
        expect(findPrivateDetails(`My card ${written} please`)).toEqual([
          { kind: 'card', start: 8, end: 8 + written.length, text: written, value: number },
        ]);
      }),
    );
  });

  test.each([
    ['digits', '4'],
    ['single digits', '4 '],
    ['groups', '4111 1111 '],
    ['signs of addresses', 'a.'],
    ['@', '@'],
    ['addresses', 'a@b.co '],
    ['phones', '+34 600 123 456, '],
    ['brackets', '('],
  ])('a megabyte of %s is read in time', (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    findPrivateDetails(text);
    expect(performance.now() - started).toBeLessThan(6000);
  });
});

import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { formatMessage, formatMessageToParts } from './message.ts';

test.each([
  ['en', '{count, plural, one {# phrase} other {# phrases}}', { count: 1 }, '1 phrase'],
  ['en', '{count, plural, one {# phrase} other {# phrases}}', { count: 1200 }, '1,200 phrases'],
  [
    'ar',
    '{count, plural, zero {لا عبارات} one {عبارة} two {عبارتان} few {# عبارات} many {# عبارة} other {# عبارة}}',
    { count: 2 },
    'عبارتان',
  ],
  ['en', 'No phrase fits “{query}”', { query: '<b>x</b>' }, 'No phrase fits “<b>x</b>”'],
  ['en', "Write '{{' client.first_name '}}'", {}, 'Write {{ client.first_name }}'],
  ['en', 'Insert', {}, 'Insert'],
  ['en', 'Broken {', {}, 'Broken {'],
])('%s: %s', (locale, message, values, expected) => {
  expect(formatMessage(locale, message, values)).toBe(expected);
});

test('a value that is not given is named, and the message stays as it stands', () => {
  expect(() => formatMessageToParts('en', '{a} and {b}', { a: 1 })).toThrow('“b”, which is not given');
  expect(formatMessage('en', "{a} and '{b}' {b}", { a: '1' })).toBe("{a} and '{b}' {b}");
  expect(formatMessage('en', '{toString}', {})).toBe('{toString}');
});

const { message } = fc.letrec<{ message: string; block: string }>((tie) => ({
  message: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a ', "it's", " '' ", '#', '\n', " '{' ", " '#' ", '{name}', '{ count }'),
        tie('block'),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
  block: fc
    .tuple(
      fc.constantFrom('plural, offset:1', 'plural,', 'selectordinal,'),
      tie('message'),
      tie('message'),
      tie('message'),
    )
    .chain(([type, one, few, other]) =>
      fc.constantFrom(
        `{count, ${type} =2 {${one}} few {${few}} other {${other}}}`,
        `{count, ${type} one{${one}} two {${few}} other{${other}}}`,
        `{name, select, Ana {${one}} other {${few}}}`,
      ),
    ),
}));

const attempt = (make: () => unknown) => {
  try {
    return make();
  } catch {
    return 'refused';
  }
};

test('any message is filled, or refused, as an independent formatter fills it, in three languages', () => {
  fc.assert(
    fc.property(
      message,
      fc.nat(130),
      fc.constantFrom('Ana', 'B{o}b', '#'),
      fc.constantFrom('en', 'es', 'ar'),
      (text, count, name, locale) => {
        const ours = attempt(() => formatMessageToParts(locale, text, { count, name }).join(''));
        const theirs = attempt(() =>
          new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format({ count, name }),
        );
        expect(ours).toBe(theirs);
      },
    ),
    { numRuns: 500 },
  );
});

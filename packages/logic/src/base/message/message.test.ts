import { expect, test } from 'vitest';
import { formatMessage } from './message.ts';

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

import { expect, test } from 'vitest';
import { sayInstant } from './zones.ts';

test.each([
  ['en-GB', 'Europe/Madrid', /Tue,? 24 November 2026.*15:00 CET/],
  ['es', 'America/Mexico_City', /mar, 24 de noviembre de 2026.*8:00 GMT-6/],
  ['ar', 'Asia/Riyadh', /الثلاثاء.*2026.*5:00|٥:٠٠/],
])('an instant is said in full in %s in %s', (locale, zone, said) => {
  expect(sayInstant(locale, Date.UTC(2026, 10, 24, 14), zone)).toMatch(said);
});

test('a zone that does not exist is refused', () => {
  expect(() => sayInstant('en', 0, 'Mars/Olympus')).toThrow(RangeError);
});

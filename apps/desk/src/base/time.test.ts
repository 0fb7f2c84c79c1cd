import { describe, expect, it } from 'vitest';
import { age, calendarDates, cityOf, clockTime, dayName, length, money } from './time.ts';

const now = Date.UTC(2026, 10, 24, 14, 8);

describe('times as people read them', () => {
  it.each([
    ['en', 2, '2 min'],
    ['en', 59, '59 min'],
    ['en', 60, '1 hr'],
    ['en', 60 * 24 * 3, '3 days'],
    ['es', 9, '9 min'],
    ['es', 120, '2 h'],
  ])('say the age in %s of %d minutes as %s', (language, minutes, expected) => {
    expect(age(now - minutes * 60_000, now, language)).toBe(expected);
  });

  it('never say a negative age', () => {
    expect(age(now + 99_000, now, 'en')).toBe('0 min');
  });

  it('show the clock of the zone that is asked for', () => {
    expect(clockTime(now, 'en', 'Europe/Dublin')).toBe('14:08');
    expect(clockTime(now, 'ar', 'Asia/Amman')).toBe('17:08');
  });

  it.each([
    ['en', ['2026-11-04', '2026-11-11'], '4 and 11 November'],
    ['en', ['2026-11-16', '2026-10-28', '2026-11-06'], '28 October, 6 and 16 November'],
    ['es', ['2026-11-04', '2026-11-11'], '4 y 11 de noviembre'],
    ['ar', ['2026-11-04', '2026-11-11'], '4 و11 نوفمبر'],
    ['en', ['2026-11-22'], '22 November'],
    ['en', [], ''],
  ])('list days in %s with each month once', (language, dates, expected) => {
    expect(calendarDates(dates, language)).toBe(expected);
  });

  it('name the year only when it is another one', () => {
    expect(dayName(now, now, 'en', 'UTC')).toBe('Tuesday 24 November');
    expect(dayName(Date.UTC(2025, 10, 24), now, 'en', 'UTC')).toContain('2025');
  });

  it('write money whole when it is whole', () => {
    expect(money(1240, 'EUR', 'en')).toBe('€1,240');
    expect(money(74.5, 'EUR', 'en')).toBe('€74.50');
  });

  it('write lengths and cities', () => {
    expect(length(80_400)).toBe('01:20');
    expect(length(-1)).toBe('00:00');
    expect(cityOf('America/Mexico_City')).toBe('Mexico City');
  });
});

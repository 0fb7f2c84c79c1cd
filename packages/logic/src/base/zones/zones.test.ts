import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockChange,
  compareDates,
  daysBetween,
  isoDate,
  isZone,
  monthWeeks,
  moveDate,
  readIsoDate,
  sayInstant,
  settleWall,
  type Wall,
  wallAt,
  weekdayOf,
} from './index.ts';

test.each([
  ['en-GB', 'Europe/Madrid', /Tue,? 24 November 2026.*15:00 CET/],
  ['es', 'America/Mexico_City', /mar, 24 de noviembre de 2026.*8:00 GMT-6/],
  ['ar', 'Asia/Riyadh', /الثلاثاء.*2026.*5:00|٥:٠٠/],
])('an instant is said in full in %s in %s', (locale, zone, said) => {
  expect(sayInstant(locale, Date.UTC(2026, 10, 24, 14), zone)).toMatch(said);
});

test('an instant is said by the calendar in which a day is chosen, and with the whole weekday in a sentence', () => {
  expect(sayInstant('ar-SA', Date.UTC(2026, 10, 24, 14), 'Asia/Riyadh')).toMatch(/٢٠٢٦/);
  expect(sayInstant('en-GB', Date.UTC(2026, 10, 24, 14), 'UTC', 'long')).toMatch(
    /^Tuesday,? 24 November 2026/,
  );
});

test('a zone that does not exist is refused', () => {
  expect(() => sayInstant('en', 0, 'Mars/Olympus')).toThrow(RangeError);
  expect(['Mars/Olympus', '', 'Europe/Madrid', 'UTC', '+05:30 nonsense'].map(isZone)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

const readers = new Map<string, Intl.DateTimeFormat>();
function readerOf(zone: string): Intl.DateTimeFormat {
  const known = readers.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  readers.set(zone, made);
  return made;
}
/** Reads the wall from Intl alone, so that nothing under test judges itself. Swedish writes 2026-11-24 14:00. */
const byIntl = (at: number, zone: string): string => readerOf(zone).format(at);
const two = (number: number) => String(number).padStart(2, '0');
const written = (wall: Wall) => `${isoDate(wall)} ${two(wall.hour)}:${two(wall.minute)}`;

const minute = 60_000;
const day = 86_400_000;

/** Zones of three years, with what their clocks do; those of the past stand for rules that may come back. */
const zones: [zone: string, from: number, to: number][] = [
  ...[
    'Europe/Madrid',
    'Europe/London',
    'America/New_York',
    'America/Los_Angeles',
    'America/Santiago',
    'America/St_Johns',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Asia/Beirut',
    'Asia/Jerusalem',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Australia/Adelaide',
    'Australia/Sydney',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'America/Asuncion',
    'Atlantic/Azores',
    'UTC',
  ].map((zone): [string, number, number] => [zone, Date.UTC(2026, 0, 1), Date.UTC(2029, 0, 1)]),
  // Midnight gaps as they were.
  ['America/Asuncion', Date.UTC(2021, 0, 1), Date.UTC(2024, 0, 1)],
  ['America/Santiago', Date.UTC(2019, 0, 1), Date.UTC(2022, 0, 1)],
  ['Africa/Cairo', Date.UTC(2013, 0, 1), Date.UTC(2015, 0, 1)],
  ['America/Sao_Paulo', Date.UTC(2016, 0, 1), Date.UTC(2019, 0, 1)],
  ['Asia/Amman', Date.UTC(2019, 0, 1), Date.UTC(2022, 0, 1)],
];

/** Finds every change of the clocks by Intl alone, to the minute. */
function changesOf(zone: string, from: number, to: number): number[] {
  const ahead = (at: number) => Date.parse(`${byIntl(at, zone).replace(' ', 'T')}Z`) - at;
  const found: number[] = [];
  for (let at = from; at < to; at += day) {
    if (ahead(at) === ahead(at + day)) continue;
    let [low, high] = [at, at + day];
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / minute / 2) * minute;
      if (ahead(middle) === ahead(at)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

describe.each(zones)('in %s, around every change of the clocks', (zone, from, to) => {
  const changes = changesOf(zone, from, to);

  test('each minute is found again where Intl shows it, and what is skipped or doubled is told', () => {
    for (const change of changes) {
      expect(clockChange(change - 12 * 60 * minute, change + 12 * 60 * minute, zone)).toBe(change);
      // Intl shows which minutes of the wall come once, twice or never.
      const shown = new Map<string, number[]>();
      for (let at = change - 4 * 60 * minute; at < change + 4 * 60 * minute; at += minute)
        shown.set(byIntl(at, zone), [...(shown.get(byIntl(at, zone)) ?? []), at]);
      const start = wallAt(change - 2 * 60 * minute, zone);
      const base = Date.UTC(start.year, start.month - 1, start.day, start.hour, start.minute);
      for (let step = 0; step < 4 * 60; step += 5) {
        const read = new Date(base + step * minute);
        const wall: Wall = {
          year: read.getUTCFullYear(),
          month: read.getUTCMonth() + 1,
          day: read.getUTCDate(),
          hour: read.getUTCHours(),
          minute: read.getUTCMinutes(),
        };
        const instants = shown.get(written(wall)) ?? [];
        const settled = settleWall(wall, zone);
        if (instants.length === 0) {
          expect(settled.clock, written(wall)).toBe('gap');
          expect(settled.at).toBeGreaterThanOrEqual(change);
          expect(settled.at).toBeLessThan(change + 3 * 60 * minute);
        } else {
          expect(settled.at, written(wall)).toBe(instants[0]);
          expect(settled.clock, written(wall)).toBe(instants.length > 1 ? 'fold' : undefined);
          expect(settleWall(wall, zone, 'later').at, written(wall)).toBe(instants.at(-1));
        }
      }
    }
  });

  test('midnight of each day of those years begins that day, or lies in a skip that ends in it', () => {
    for (const change of changes) {
      const date = wallAt(change, zone);
      const settled = settleWall({ ...date, hour: 0, minute: 0 }, zone);
      expect(byIntl(settled.at, zone).slice(0, 10)).toBe(isoDate(date));
      if (settled.clock !== 'gap') expect(byIntl(settled.at, zone).slice(11)).toBe('00:00');
    }
  });
});

test('the zones above change their clocks, some by half an hour and some at midnight', () => {
  const all = zones.flatMap(([zone, from, to]) => changesOf(zone, from, to).map((at) => ({ zone, at })));
  expect(all.length).toBeGreaterThan(90);
  const jump = ({ zone, at }: { zone: string; at: number }) =>
    Math.abs(
      Date.parse(`${byIntl(at, zone).replace(' ', 'T')}Z`) -
        Date.parse(`${byIntl(at - minute, zone).replace(' ', 'T')}Z`) -
        minute,
    ) / minute;
  expect(all.filter((change) => jump(change) === 30).map(({ zone }) => zone)).toEqual(
    expect.arrayContaining(['Australia/Lord_Howe']),
  );
  const atMidnight = all.filter(
    ({ zone, at }) => settleWall({ ...wallAt(at, zone), hour: 0, minute: 0 }, zone).clock === 'gap',
  );
  expect([...new Set(atMidnight.map(({ zone }) => zone))]).toEqual(
    expect.arrayContaining(['Asia/Beirut', 'America/Asuncion', 'Africa/Cairo', 'America/Santiago']),
  );
});

test('any minute in any of the zones is shown as Intl shows it', () => {
  const names = zones.map(([zone]) => zone);
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2026, 0, 1) / minute, max: Date.UTC(2029, 0, 1) / minute }),
      fc.constantFrom(...names),
      (at, zone) => {
        const wall = wallAt(at * minute, zone);
        expect(written(wall)).toBe(byIntl(at * minute, zone));
        const again = settleWall(wall, zone);
        expect([again.at, settleWall(wall, zone, 'later').at]).toContain(at * minute);
      },
    ),
  );
});

describe('dates', () => {
  test.each([
    [{ months: 1 }, '2027-01-31', '2027-02-28'],
    [{ months: 1 }, '2028-01-31', '2028-02-29'],
    [{ days: 1 }, '2028-02-28', '2028-02-29'],
    [{ days: -1 }, '2027-01-01', '2026-12-31'],
  ])('move by %o from %s to %s', (by, from, to) => {
    expect(isoDate(moveDate(readIsoDate(from)!, by))).toBe(to);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', 'x', ''])(
    '"%s" is no day',
    (text) => {
      expect(readIsoDate(text)).toBeUndefined();
    },
  );

  test.each([
    ['en-US', 0],
    ['en-GB', 1],
    ['es', 1],
    ['ar-EG', 6],
  ])('a month in %s begins its weeks on day %i and leaves no day out', (locale, first) => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const weeks = monthWeeks({ year, month, day: 15 }, locale);
        const inside = weeks.flat().filter((date) => date.month === month);
        expect(inside.length).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
        for (const week of weeks) {
          expect(weekdayOf(week[0]!)).toBe(first);
          expect(week.some((date) => date.month === month)).toBe(true);
          expect(daysBetween(week[0]!, week[6]!)).toBe(6);
          expect(compareDates(week[0]!, week[6]!)).toBeLessThan(0);
        }
      }),
    );
  });
});

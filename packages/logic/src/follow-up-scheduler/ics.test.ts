import type { BusinessHours } from '@evenkeel/content/follow-up-scheduler';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { sayInstant } from '../base/zones/index.ts';
import { calendarFile, type FollowUp, occurrencesOf, type Rules } from './index.ts';

const now = Date.UTC(2026, 10, 24, 14);
const base: FollowUp = {
  id: 'case-7-a',
  at: Date.UTC(2026, 10, 27, 14),
  zone: 'Europe/Madrid',
  purpose: 'check-in',
  channel: 'email',
  message: 'How are things?',
  condition: 'always',
};
const options = { title: 'Check in with Dana', description: 'How are things?', now };

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const mains = events.filter((event) => !event.isRecurrenceException());
  for (const event of events)
    if (event.isRecurrenceException()) mains.find(({ uid }) => uid === event.uid)?.relateException(event);
  return { calendar, mains, main: mains[0]! };
}
/** Lists when an entry comes, as the parser works it out from the file alone. */
function timesIn(file: string, most = 100): number[] {
  const { mains, calendar } = read(file);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const known = zone ? new ICAL.Timezone(zone) : ICAL.Timezone.utcTimezone;
  const instant = (time: ICAL.Time) => {
    const copy = time.clone();
    if (copy.zone.tzid !== 'UTC') copy.zone = known;
    return copy.toUnixTime() * 1000;
  };
  return mains
    .flatMap((main) => {
      if (!main.isRecurring()) return [instant(main.startDate)];
      const iterator = main.iterator();
      const found: number[] = [];
      for (let next = iterator.next(); next && found.length < most; next = iterator.next())
        found.push(instant(main.getOccurrenceDetails(next).startDate));
      return found;
    })
    .sort((one, other) => one - other);
}

test('a single follow-up is one entry in UTC, with an alarm, read by a parser that is not ours', () => {
  const file = calendarFile({ ...base, reminder: 30 }, options);
  const { main, calendar } = read(file);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect([main.uid, main.summary, main.description]).toEqual([
    'case-7-a@evenkeel',
    options.title,
    options.description,
  ]);
  expect(main.startDate.toICALString()).toBe('20261127T140000Z');
  expect(main.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-24T14:00:00Z');
  const alarm = main.component.getFirstSubcomponent('valarm')!;
  expect(alarm.getFirstPropertyValue('trigger')?.toString()).toBe('-PT30M');
  expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
});

describe('lines', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      'BEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT',
      'END:VCALENDAR\n',
      'a\rb\u2028c\u0085d',
      'x'.repeat(300),
      '💐'.repeat(60),
      '\\n\\,\\;:"',
      'عربي '.repeat(30),
      '\ud800x',
      '\u0000\u0007',
    ),
  );

  test('are folded at 75 octets, end with CRLF, and no text begins a line of its own', () => {
    fc.assert(
      fc.property(strange, strange, (title, description) => {
        const file = calendarFile({ ...base, reminder: 5 }, { ...options, title, description });
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const { calendar, main } = read(file);
        expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
        expect(calendar.getAllSubcomponents('vevent').length).toBe(1);
        const kept = (text: string) =>
          text
            .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
            // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
            .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
            .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
        expect(main.summary ?? '').toBe(kept(title));
        expect(main.description ?? '').toBe(kept(description));
        expect(main.uid).toBe('case-7-a@evenkeel');
      }),
      { numRuns: 300 },
    );
  });

  test('of the id are safe, too', () => {
    const { main } = read(calendarFile({ ...base, id: 'a\r\nATTACH:x' }, options));
    expect(main.component.getFirstProperty('attach')).toBeNull();
  });
});

const zones = [
  'Europe/Madrid',
  'America/New_York',
  'America/Santiago',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Africa/Cairo',
  'Pacific/Chatham',
];

describe('a repeated follow-up', () => {
  test.each(zones)(
    'in %s comes in the parser’s calendar when it comes in ours, over both changes of the clocks',
    (zone) => {
      for (const every of ['day', 'week', 'month'] as const) {
        const count = { day: 60, week: 60, month: 24 }[every];
        for (const at of [Date.UTC(2026, 9, 1, 10), Date.UTC(2027, 1, 26, 23, 30)]) {
          const followUp: FollowUp = { ...base, at, zone, repeat: { every, end: { count } } };
          const file = calendarFile(followUp, { ...options, now: at - 1 });
          expect(timesIn(file)).toEqual(occurrencesOf(followUp, undefined, at - 1).map((one) => one.at));
        }
      }
    },
  );

  test('has an end in the file, whichever end was given', () => {
    const until = Date.UTC(2026, 11, 18, 20);
    const followUp: FollowUp = { ...base, repeat: { every: 'week', end: { until } } };
    const file = calendarFile(followUp, options);
    expect(file).toContain('RRULE:FREQ=WEEKLY;COUNT=4');
    expect(timesIn(file).at(-1)).toBeLessThanOrEqual(until);
  });

  test.each([31, 30, 29])('on the %ith falls on the last day of a month that has none', (day) => {
    const followUp: FollowUp = {
      ...base,
      at: Date.UTC(2026, 11, day, 9),
      repeat: { every: 'month', end: { count: 5 } },
    };
    const days = timesIn(calendarFile(followUp, options)).map((at) => sayInstant('en-GB', at, base.zone));
    expect(days.map((said) => said.split(' ').slice(1, 3).join(' '))).toEqual([
      `${day} December`,
      `${day} January`,
      '28 February',
      `${day} March`,
      `${Math.min(day, 30)} April`,
    ]);
  });

  test('moves with the hours: what is closed falls on the next open day, and two that meet are one', () => {
    const span: [string, string][] = [['09:00', '18:00']];
    const hours: BusinessHours = {
      version: 1,
      zone: 'Europe/Madrid',
      week: { mon: span, tue: span, wed: span, thu: span, fri: span },
      holidays: [{ date: '2026-12-08', name: 'Inmaculada' }],
    };
    const rules: Rules = { hours, agentZone: 'Europe/Madrid' };
    for (const every of ['day', 'week'] as const) {
      const followUp: FollowUp = {
        ...base,
        at: Date.UTC(2026, 10, 24, 15),
        repeat: { every, end: { count: 16 } },
      };
      const ours = occurrencesOf(followUp, rules, now).map((one) => one.at);
      expect(timesIn(calendarFile(followUp, { ...options, rules }))).toEqual(ours);
      expect(new Set(ours).size).toBe(ours.length);
      for (const at of ours) expect([0, 6]).not.toContain(new Date(at).getUTCDay());
    }
  });
});

import type { BusinessHours } from '@evenkeel/content/follow-up-scheduler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canBeForced,
  defaultPresets,
  isAllowed,
  markOfDay,
  nextAllowed,
  offerTimes,
  problemsOf,
  type Rules,
} from './index.ts';

const minute = 60_000;
const week = (...span: [string, string]): BusinessHours['week'] => ({
  mon: [span],
  tue: [span],
  wed: [span],
  thu: [span],
  fri: [span],
});
const madrid: BusinessHours = {
  version: 1,
  zone: 'Europe/Madrid',
  week: week('09:00', '18:00'),
  holidays: [
    { date: '2026-12-08', name: 'Inmaculada' },
    { date: '12-25', name: 'Navidad' },
    { date: '2026-12-24', name: 'Nochebuena', open: [['09:00', '13:00']] },
  ],
  client: { earliest: '08:00', latest: '21:00' },
};
const rules: Rules = { hours: madrid, agentZone: 'Europe/Madrid', clientZone: 'America/Mexico_City' };
const now = Date.UTC(2026, 10, 24, 14);
const at = (text: string) => Date.parse(text);

describe('what speaks against a time', () => {
  test.each([
    ['2026-11-23T16:00:00Z', ['past']],
    ['2026-11-24T16:30:00Z', []],
    ['2026-11-24T17:00:00Z', ['outside-hours']],
    ['2026-11-25T13:00:00Z', ['client-early']],
    ['2026-11-28T16:00:00Z', ['closed-day']],
    ['2026-12-08T16:00:00Z', ['holiday']],
    ['2027-12-25T16:00:00Z', ['too-far', 'holiday']],
    ['2026-12-24T14:00:00Z', ['holiday']],
    ['2026-11-25T05:00:00Z', ['outside-hours', 'client-late']],
  ])('of %s is %o', (time, kinds) => {
    expect(problemsOf(at(time), rules, now).map(({ kind }) => kind)).toEqual(kinds);
    expect(isAllowed(at(time), rules)).toBe(kinds.every((kind) => kind === 'past' || kind === 'too-far'));
  });

  test('can be overruled by the agent, but for the past and for what lies too near or too far', () => {
    const forced = (kind: 'past' | 'too-far' | 'too-soon' | 'closed-day') =>
      canBeForced({ kind, minutes: 0, days: 0 } as never);
    expect((['past', 'too-far', 'too-soon', 'closed-day'] as const).map(forced)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    const ahead: Rules = { ...rules, hours: { ...madrid, leastAhead: 60 } };
    expect(problemsOf(now + 30 * minute, ahead, now).map(({ kind }) => kind)).toContain('too-soon');
  });
});

describe('the next allowed time', () => {
  test.each([
    ['an evening', '2026-11-24T20:00:00Z', '2026-11-25T14:00:00Z'],
    ['a Friday evening', '2026-11-27T18:00:00Z', '2026-11-30T14:00:00Z'],
    ['the evening before a holiday', '2026-12-07T18:00:00Z', '2026-12-09T14:00:00Z'],
    ['a moment that is allowed', '2026-11-25T15:07:00Z', '2026-11-25T15:07:00Z'],
    ['a moment between two minutes', '2026-11-25T15:07:20Z', '2026-11-25T15:08:00Z'],
  ])('after %s', (_name, from, to) => {
    expect(new Date(nextAllowed(at(from), rules, now)!).toISOString()).toBe(new Date(to).toISOString());
  });

  test('is none where a team never opens, or where client and team never meet', () => {
    expect(nextAllowed(now, { ...rules, hours: { version: 1, week: {} } }, now)).toBeUndefined();
    const apart = { ...madrid, week: week('09:00', '10:00'), client: { earliest: '12:00', latest: '13:00' } };
    expect(nextAllowed(now, { ...rules, hours: apart }, now)).toBeUndefined();
  });

  test('goes on past midnight where a shift does', () => {
    const night: Rules = {
      hours: { version: 1, zone: 'UTC', week: { fri: [['22:00', '06:00']] } },
      agentZone: 'UTC',
    };
    expect(isAllowed(at('2026-11-28T05:59:00Z'), night)).toBe(true);
    expect(isAllowed(at('2026-11-28T06:00:00Z'), night)).toBe(false);
    expect(nextAllowed(at('2026-11-28T06:00:00Z'), night, now)).toBe(at('2026-12-04T22:00:00Z'));
  });
});

test('a day says before it is chosen why it is none', () => {
  const mark = (month: number, day: number, year = 2026) =>
    markOfDay({ year, month, day }, 'Europe/Madrid', rules, now);
  expect([mark(11, 23), mark(11, 24), mark(11, 28), mark(12, 8), mark(12, 25), mark(12, 1, 2027)]).toEqual([
    { kind: 'past' },
    undefined,
    { kind: 'closed' },
    { kind: 'holiday', name: 'Inmaculada' },
    { kind: 'holiday', name: 'Navidad' },
    { kind: 'far' },
  ]);
});

test('a day on the client’s wall is closed when the team is closed through all of it', () => {
  const mark = (day: number) => markOfDay({ year: 2026, month: 12, day }, 'America/Bogota', rules, now);
  expect([mark(7), mark(8), mark(9)]).toEqual([
    undefined,
    { kind: 'holiday', name: 'Inmaculada' },
    undefined,
  ]);
});

/** Judges by Intl alone whether a team is open: day, holiday and hours as a person would read them off a wall. */
const reads = new Map<string, Intl.DateTimeFormat>();
function readAt(instant: number, zone: string) {
  const format =
    reads.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  reads.set(zone, format);
  const of = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    key: String(of['weekday']).toLowerCase(),
    date: `${of['year']}-${of['month']}-${of['day']}`,
    time: `${of['hour']}:${of['minute']}`,
  };
}
function openByIntl(instant: number, { hours, agentZone, clientZone }: Rules): boolean {
  if (!hours) return true;
  const { key, date, time } = readAt(instant, hours.zone ?? agentZone);
  const holiday = hours.holidays?.find((one) => one.date === date || one.date === date.slice(5));
  const spans = holiday ? (holiday.open ?? []) : (hours.week[key as 'mon'] ?? []);
  const open = spans.some(([from, to]) => from <= time && time < to);
  if (!open || !hours.client || !clientZone) return open;
  const theirs = readAt(instant, clientZone).time;
  return hours.client.earliest <= theirs && theirs < hours.client.latest;
}

const zones = [
  'Europe/Madrid',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'UTC',
];
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, past]) => `${String(hour).padStart(2, '0')}:${past}`);
const span = fc
  .tuple(clock, clock)
  .filter(([one, other]) => one !== other)
  .map(([one, other]): [string, string] => (one < other ? [one, other] : [other, one]));
const someHours: fc.Arbitrary<BusinessHours> = fc.record(
  {
    version: fc.constant(1 as const),
    zone: fc.constantFrom(...zones),
    week: fc.dictionary(
      fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
      fc.array(span, { maxLength: 2 }),
    ),
    holidays: fc.array(
      fc.record({
        date: fc.constantFrom('01-01', '2027-03-28', '2026-12-25', '2028-10-29'),
        name: fc.constant('x'),
      }),
      { maxLength: 2 },
    ),
    client: span.map(([earliest, latest]) => ({ earliest, latest })),
  },
  { requiredKeys: ['version', 'zone', 'week'] },
) as fc.Arbitrary<BusinessHours>;
const someRules: fc.Arbitrary<Rules> = fc.record(
  { hours: someHours, agentZone: fc.constantFrom(...zones), clientZone: fc.constantFrom(...zones) },
  { requiredKeys: ['hours', 'agentZone'] },
);
const someTime = fc
  .integer({ min: Date.UTC(2026, 0, 1) / minute, max: Date.UTC(2028, 11, 1) / minute })
  .map((minutes) => minutes * minute);

describe('of any hours, in any zones', () => {
  test('a time that is offered never lies in the past nor outside the hours, by Intl’s own wall', () => {
    fc.assert(
      fc.property(someRules, someTime, fc.integer({ min: 0, max: 20_000 }), (given, moment, ahead) => {
        const next = nextAllowed(moment + ahead * minute, given, moment);
        const offered = offerTimes(defaultPresets, given.clientZone ?? given.agentZone, given, moment);
        for (const time of [...(next === undefined ? [] : [next]), ...offered.map((one) => one.at)]) {
          expect(time).toBeGreaterThan(moment);
          expect(openByIntl(time, given)).toBe(true);
          expect(problemsOf(time, given, moment)).toEqual([]);
        }
        if (next !== undefined) expect(next).toBeGreaterThanOrEqual(moment + ahead * minute);
      }),
      { numRuns: 60 },
    );
  });

  test('no earlier minute would have done', () => {
    fc.assert(
      fc.property(someRules, someTime, (given, moment) => {
        const next = nextAllowed(moment, given, moment);
        const end = Math.min(next ?? Number.POSITIVE_INFINITY, moment + 3 * 1440 * minute);
        for (let time = moment + minute; time < end; time += minute)
          if (isAllowed(time, given)) throw new Error(`${new Date(time).toISOString()} was allowed`);
      }),
      { numRuns: 20 },
    );
  });

  test('a time shows one instant on both walls, whatever the zones', () => {
    const offsetOf = (instant: number, zone: string) => {
      const said = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
        .formatToParts(instant)
        .find(({ type }) => type === 'timeZoneName')!.value;
      const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(said)!;
      return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * minute;
    };
    fc.assert(
      fc.property(someRules, someTime, fc.constantFrom(...zones), (given, moment, other) => {
        const next = nextAllowed(moment, given, moment);
        if (next === undefined) return;
        for (const zone of [given.agentZone, other]) {
          const { date, time } = readAt(next, zone);
          expect(Date.parse(`${date}T${time}Z`) - offsetOf(next, zone)).toBe(next);
        }
      }),
      { numRuns: 60 },
    );
  });
});

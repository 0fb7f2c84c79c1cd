import { clockChange, offsetAt, wallAt } from '../base/zones/index.ts';
import type { FollowUp } from './follow-up.ts';
import { minute, type Rules } from './hours.ts';
import { icsLines, icsOffset, icsText, icsUtc, icsWall } from './ics-text.ts';
import { type Occurrence, occurrencesOf } from './recurrence.ts';

const day = 1440 * minute;

export interface CalendarFileOptions {
  /** What the entry is called. */
  readonly title: string;
  readonly description: string;
  /** When the file is written. */
  readonly now: number;
  /** How long the entry lasts, in minutes. */
  readonly length?: number;
  /** Hours that move a repeated follow-up to the next allowed time. */
  readonly rules?: Rules;
}

/**
 * Describes a zone as it is between two instants, every change of its clocks written out: a reader needs no
 * list of zones, and none is invented beyond what is used.
 */
function zoneLines(zone: string, from: number, to: number): string[] {
  const part = (change: number, before: number, after: number) => [
    `BEGIN:${after > before ? 'DAYLIGHT' : 'STANDARD'}`,
    `DTSTART:${icsWall(wallAt(change + before, 'UTC'))}`,
    `TZOFFSETFROM:${icsOffset(before)}`,
    `TZOFFSETTO:${icsOffset(after)}`,
    `END:${after > before ? 'DAYLIGHT' : 'STANDARD'}`,
  ];
  const begin = from - 2 * day;
  const first = offsetAt(begin, zone);
  const parts = [...part(begin, first, first)];
  for (let at = begin; at < to + 2 * day; at += day) {
    const change = clockChange(at, at + day, zone);
    if (change !== undefined) parts.push(...part(change, offsetAt(at, zone), offsetAt(at + day, zone)));
  }
  return ['BEGIN:VTIMEZONE', `TZID:${icsText(zone)}`, ...parts, 'END:VTIMEZONE'];
}

/** Writes the rule of a repetition. The 31st is the last day of every month. */
function ruleLine({ at, zone, repeat }: FollowUp, count: number): string {
  const frequency = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' }[repeat?.every ?? 'day'];
  const last = repeat?.every === 'month' && wallAt(at, zone).day === 31 ? ';BYMONTHDAY=-1' : '';
  return `RRULE:FREQ=${frequency};COUNT=${count}${last}`;
}

/**
 * Writes a follow-up as a calendar file (RFC 5545): one entry, with an alarm for its reminder, and a rule with an end
 * where it repeats. A single one stands in UTC; a repeated one in its zone, with the zone's changes beside it, and
 * the times that moved to allowed hours as exceptions.
 */
export function calendarFile(followUp: FollowUp, options: CalendarFileOptions): string {
  const { id, at, zone, reminder, repeat } = followUp;
  const length = (options.length ?? 15) * minute;
  const stamp = `DTSTAMP:${icsUtc(options.now)}`;
  const words = [`SUMMARY:${icsText(options.title)}`, `DESCRIPTION:${icsText(options.description)}`];
  const alarm =
    reminder === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${icsText(options.title)}`,
          `TRIGGER:-PT${Math.round(reminder)}M`,
          'END:VALARM',
        ];
  const local = (name: string, instant: number) => `${name};TZID=${zone}:${icsWall(wallAt(instant, zone))}`;
  const event = (lines: readonly string[], part = '') => [
    'BEGIN:VEVENT',
    `UID:${icsText(id)}${part}@evenkeel`,
    stamp,
    ...lines,
    ...words,
    'TRANSP:TRANSPARENT',
    ...alarm,
    'END:VEVENT',
  ];
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Evenkeel//FollowUpScheduler//EN',
    'METHOD:PUBLISH',
  ];
  if (!repeat) {
    const single = event([`DTSTART:${icsUtc(at)}`, `DTEND:${icsUtc(at + length)}`]);
    return icsLines([...head, ...single, 'END:VCALENDAR']);
  }
  const all = occurrencesOf({ ...followUp, forced: true }, undefined, options.now);
  const real = occurrencesOf(followUp, options.rules, Math.min(options.now, at - 1));
  const kept = new Map(real.map((one) => [one.planned, one]));
  // A rule for the 29th or 30th leaves February out, so what falls on its last day is an entry of its own.
  const date = wallAt(at, zone).day;
  const isRuled = ({ planned }: Occurrence) =>
    repeat.every !== 'month' || date === 31 || wallAt(planned, zone).day === date;
  const ruled = all.filter(isRuled);
  const gone = ruled
    .filter(({ planned }) => !kept.has(planned))
    .map(({ planned }) => local('EXDATE', planned));
  const last = Math.max(...all.map((one) => one.planned), ...real.map((one) => one.at));
  const times = (one: number) => [local('DTSTART', one), local('DTEND', one + length)];
  const moved = (one: Occurrence) => event([local('RECURRENCE-ID', one.planned), ...times(one.at)]);
  return icsLines([
    ...head,
    ...zoneLines(zone, at, last + length),
    ...event([...times(at), ruleLine(followUp, ruled.length), ...gone]),
    ...real.filter((one) => isRuled(one) && one.at !== one.planned).flatMap(moved),
    ...real.filter((one) => !isRuled(one)).flatMap((one) => event(times(one.at), `-${icsUtc(one.at)}`)),
    'END:VCALENDAR',
  ]);
}

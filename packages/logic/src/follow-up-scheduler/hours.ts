import { type BusinessHours, type Weekday, weekdays } from '@evenkeel/content/follow-up-scheduler';
import {
  clockChange,
  isoDate,
  isZone,
  moveDate,
  settleWall,
  type Wall,
  type WallDate,
  wallAt,
  weekdayOf,
} from '../base/zones/index.ts';

/** Holds what decides whether a time may be planned. Without hours every time ahead may. */
export interface Rules {
  readonly hours?: BusinessHours | undefined;
  /** IANA zone of the agent. */
  readonly agentZone: string;
  /** IANA zone of the client, where it is known. */
  readonly clientZone?: string | undefined;
}

/** Is a stretch of one day in minutes since midnight, its end not among them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const minute = 60_000;
const day = 1440;

const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const keyOf = (date: WallDate) => weekdays[(weekdayOf(date) + 6) % 7] as Weekday;

/** Finds the holiday that a date is, on the team's own calendar. */
export function holidayOn(hours: BusinessHours, date: WallDate) {
  const full = isoDate(date);
  return hours.holidays?.find(({ date: written }) => written === full || written === full.slice(5));
}

function writtenSpans(hours: BusinessHours, date: WallDate): readonly (readonly [string, string])[] {
  const holiday = holidayOn(hours, date);
  return holiday ? (holiday.open ?? []) : (hours.week[keyOf(date)] ?? []);
}

/** Lists the stretches in which a team is open on a date, what goes on from the night before among them. */
export function openSpans(hours: BusinessHours, date: WallDate): Span[] {
  const spans: Span[] = [];
  for (const [from, to] of writtenSpans(hours, moveDate(date, { days: -1 })))
    if (minutesOf(to) < minutesOf(from) && minutesOf(to) > 0) spans.push({ from: 0, to: minutesOf(to) });
  for (const [from, to] of writtenSpans(hours, date))
    spans.push({ from: minutesOf(from), to: minutesOf(to) > minutesOf(from) ? minutesOf(to) : day });
  return spans.sort((one, other) => one.from - other.from);
}

/** Gives the zone that the hours are meant in: their own where this machine knows it, else the agent's. */
export function hoursZone({ hours, agentZone }: Rules): string {
  return hours?.zone !== undefined && isZone(hours.zone) ? hours.zone : agentZone;
}

const clientSpan = ({ hours, clientZone }: Rules): Span | undefined =>
  hours?.client && clientZone !== undefined
    ? { from: minutesOf(hours.client.earliest), to: minutesOf(hours.client.latest) }
    : undefined;

const minuteOf = ({ hour, minute: past }: Wall) => hour * 60 + past;
const within = (at: number, { from, to }: Span) => from <= at && at < to;

/** Tells whether a team is open, and its client may be contacted, at an instant. The walls in their zones decide. */
export function isAllowed(at: number, rules: Rules): boolean {
  const { hours, clientZone } = rules;
  if (!hours) return true;
  const wall = wallAt(at, hoursZone(rules));
  if (!openSpans(hours, wall).some((span) => within(minuteOf(wall), span))) return false;
  const guard = clientSpan(rules);
  return !guard || clientZone === undefined || within(minuteOf(wallAt(at, clientZone)), guard);
}

/** Names why a time cannot be planned, or had better not be. */
export type Problem =
  | { readonly kind: 'past' }
  | { readonly kind: 'too-soon'; readonly minutes: number }
  | { readonly kind: 'too-far'; readonly days: number }
  | { readonly kind: 'closed-day' }
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'outside-hours'; readonly spans: readonly Span[] }
  | { readonly kind: 'client-early' | 'client-late'; readonly minute: number };

/** Tells whether an agent may keep a time in spite of a problem. The past and the far future stay closed. */
export function canBeForced(problem: Problem): boolean {
  return problem.kind !== 'past' && problem.kind !== 'too-far' && problem.kind !== 'too-soon';
}

const mostAhead = ({ hours }: Rules) => hours?.mostAhead ?? 366;

/** Gives the first whole minute that lies far enough ahead. */
export function soonest(now: number, { hours }: Rules): number {
  return (Math.floor(now / minute) + Math.max(1, hours?.leastAhead ?? 0)) * minute;
}

/** Lists what speaks against a time, gravest first. Nothing speaks against one that may be planned as it is. */
export function problemsOf(at: number, rules: Rules, now: number): Problem[] {
  const { hours, clientZone } = rules;
  if (at <= now) return [{ kind: 'past' }];
  const problems: Problem[] = [];
  if (at < soonest(now, rules) - minute) problems.push({ kind: 'too-soon', minutes: hours?.leastAhead ?? 0 });
  if (at > now + mostAhead(rules) * day * minute) problems.push({ kind: 'too-far', days: mostAhead(rules) });
  if (!hours) return problems;
  const wall = wallAt(at, hoursZone(rules));
  const spans = openSpans(hours, wall);
  const holiday = holidayOn(hours, wall);
  if (!spans.some((span) => within(minuteOf(wall), span))) {
    if (holiday) problems.push({ kind: 'holiday', name: holiday.name });
    else if (spans.length === 0) problems.push({ kind: 'closed-day' });
    else problems.push({ kind: 'outside-hours', spans });
  }
  const guard = clientSpan(rules);
  if (guard && clientZone !== undefined) {
    const theirs = minuteOf(wallAt(at, clientZone));
    if (theirs < guard.from) problems.push({ kind: 'client-early', minute: guard.from });
    else if (theirs >= guard.to) problems.push({ kind: 'client-late', minute: guard.to });
  }
  return problems;
}

/** Lists the instants of a date at which one of its stretches may begin to be on the wall, changes of the clocks among them. */
function beginnings(date: WallDate, spans: readonly Span[], zone: string): number[] {
  const midnight = settleWall({ ...date, hour: 0, minute: 0 }, zone).at;
  const next = settleWall({ ...moveDate(date, { days: 1 }), hour: 0, minute: 0 }, zone).at;
  const change = clockChange(midnight - minute, next, zone);
  const starts = spans.flatMap(({ from }) => {
    const wall = { ...date, hour: Math.floor(from / 60), minute: from % 60 };
    return [settleWall(wall, zone).at, settleWall(wall, zone, 'later').at];
  });
  return change === undefined ? starts : [...starts, change];
}

/**
 * Finds the first time, not before the given one, that may be planned: ahead of now, within the team's hours and
 * the client's. It gives nothing when there is none as far ahead as a follow-up may lie.
 */
export function nextAllowed(from: number, rules: Rules, now: number): number | undefined {
  const first = Math.max(Math.ceil(from / minute) * minute, soonest(now, rules));
  const last = now + mostAhead(rules) * day * minute;
  if (first > last) return undefined;
  if (isAllowed(first, rules)) return first;
  const { hours, clientZone } = rules;
  const opens = hours && [...Object.values(hours.week), ...(hours.holidays ?? []).map(({ open }) => open)];
  if (!hours || !opens?.some((spans) => spans && spans.length > 0)) return undefined;
  const zone = hoursZone(rules);
  const guard = clientSpan(rules);
  const today = wallAt(first, zone);
  for (let ahead = 0; ; ahead++) {
    const date = moveDate(today, { days: ahead });
    const spans = openSpans(hours, date);
    const begin = settleWall({ ...date, hour: 0, minute: 0 }, zone).at;
    if (begin > last) return undefined;
    if (spans.length === 0) continue;
    const found = beginnings(date, spans, zone);
    if (guard && clientZone !== undefined)
      for (const days of [-1, 0, 1])
        found.push(...beginnings(moveDate(wallAt(begin, clientZone), { days }), [guard], clientZone));
    for (const at of found.sort((one, other) => one - other))
      if (at >= first && at <= last && isAllowed(at, rules)) return at;
  }
}

/** Names why a day has no time to plan, or is one on which the team is closed. */
export type DayMark =
  | { readonly kind: 'past' | 'far' | 'closed' }
  | { readonly kind: 'holiday'; readonly name: string };

/**
 * Tells what is to be known of a day before it is chosen. A day of the past, or too far ahead, cannot be chosen;
 * one on which the team is closed can, and leads to the next open one.
 */
export function markOfDay(date: WallDate, zone: string, rules: Rules, now: number): DayMark | undefined {
  const begin = settleWall({ ...date, hour: 0, minute: 0 }, zone).at;
  const end = settleWall({ ...moveDate(date, { days: 1 }), hour: 0, minute: 0 }, zone).at;
  if (end <= soonest(now, rules)) return { kind: 'past' };
  if (begin > now + mostAhead(rules) * day * minute) return { kind: 'far' };
  const { hours } = rules;
  if (!hours) return undefined;
  const theirs = hoursZone(rules);
  // A day on one wall is parts of two on another.
  const touched = [wallAt(begin, theirs), wallAt(end - 1, theirs)];
  const instantOf = (wall: Wall, past: number) =>
    settleWall({ ...wall, hour: 0, minute: 0 }, theirs).at + past * minute;
  const isOpen = touched.some((wall) =>
    openSpans(hours, wall).some(({ from, to }) => instantOf(wall, from) < end && instantOf(wall, to) > begin),
  );
  if (isOpen) return undefined;
  const holiday = touched.map((wall) => holidayOn(hours, wall)).find((found) => found !== undefined);
  return holiday ? { kind: 'holiday', name: holiday.name } : { kind: 'closed' };
}

import type { TimeUnit } from '@evenkeel/content/follow-up-scheduler';
import { moveDate, settleWall, wallAt } from '../base/zones/index.ts';
import { hoursZone, minute, nextAllowed, openSpans, type Rules } from './hours.ts';

/** Counts spans of time, such as two hours, or one week. */
export type Amount = Readonly<Partial<Record<TimeUnit, number>>>;

/** Is a time that is offered with one press. */
export interface Preset {
  readonly id: string;
  /** What is said of it. The presets of the kit take their words from content. */
  readonly label?: string;
  /** How far ahead it lies. */
  readonly after: Amount;
  /** Time of day, such as `09:00`. Left out, it is the time of day now. */
  readonly at?: string;
}

/** Lists the presets that are offered when a host names none. */
export const defaultPresets: readonly Preset[] = [
  { id: 'next-working-day', after: { 'working-day': 1 }, at: '09:00' },
  { id: 'in-2-hours', after: { hour: 2 } },
  { id: 'tomorrow-same-time', after: { day: 1 } },
  { id: 'in-3-days', after: { day: 3 } },
  { id: 'in-a-week', after: { week: 1 } },
];

/** Moves on by whole days on which the team is open, as the wall in a zone counts days. Without hours every day is one. */
function workingDaysOn(from: number, count: number, zone: string, rules: Rules) {
  const { hours } = rules;
  let date = wallAt(from, zone);
  for (let left = count, tried = 0; left > 0 && tried < 400; tried++) {
    date = { ...date, ...moveDate(date, { days: 1 }) };
    // Noon in one zone is, nearly always, the same day in the team's.
    const noon = settleWall({ ...date, hour: 12, minute: 0 }, zone).at;
    if (!hours || openSpans(hours, wallAt(noon, hoursZone(rules))).length > 0) left--;
  }
  return date;
}

/**
 * Moves an instant on. Hours and minutes are counted as they pass; days, weeks and months keep the time of day
 * on the wall of the zone, whatever its clocks do between.
 */
export function moveOn(from: number, amount: Amount, zone: string, rules: Rules): number {
  const start = wallAt(from, zone);
  const days = (amount.day ?? 0) + 7 * (amount.week ?? 0);
  const whole = Number.isInteger(days) ? days : Math.round(days);
  const working = amount['working-day'] ?? 0;
  const passing = ((amount.hour ?? 0) * 60 + (amount.minute ?? 0)) * minute;
  if (whole === 0 && working === 0 && !amount.month) return Math.ceil((from + passing) / minute) * minute;
  const moved = working > 0 ? workingDaysOn(from, working, zone, rules) : start;
  const date = moveDate(moved, { days: whole, months: amount.month ?? 0 });
  return settleWall({ ...start, ...date }, zone).at + passing;
}

/** Is a preset with the time it stands for now. */
export interface OfferedTime {
  readonly preset: Preset;
  readonly at: number;
  /** The time it would have been, where that one is not allowed and the next allowed one is offered in its place. */
  readonly movedFrom?: number;
}

/**
 * Tells the time that each preset stands for now, on the wall of a zone. None lies in the past or outside the
 * allowed hours: one that would is moved to the next allowed time, and one without any is left out.
 */
export function offerTimes(
  presets: readonly Preset[],
  zone: string,
  rules: Rules,
  now: number,
): OfferedTime[] {
  return presets.flatMap((preset) => {
    let asked = moveOn(now, preset.after, zone, rules);
    const [, hour, past] = /^(\d\d):(\d\d)$/.exec(preset.at ?? '') ?? [];
    if (hour !== undefined)
      asked = settleWall({ ...wallAt(asked, zone), hour: Number(hour), minute: Number(past) }, zone).at;
    const at = Number.isFinite(asked) ? nextAllowed(asked, rules, now) : undefined;
    if (at === undefined) return [];
    return [at === asked ? { preset, at } : { preset, at, movedFrom: asked }];
  });
}

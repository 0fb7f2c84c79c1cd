import type { FactUnit } from '@evenkeel/content/paraphrase-prompt';

/** Is a day, as the count of days since 1970. Zones are settled before. */
export type Day = number;

const length = 86_400_000;
const dateOf = (day: Day) => new Date(day * length);
const dayOf = (year: number, month: number, day: number): Day =>
  Math.floor(Date.UTC(year, month - 1, day) / length);
const two = (value: number) => String(value).padStart(2, '0');

/** Finds the day on which an instant lies in a zone. A zone or an instant that there is not counts as UTC, or as 1970. */
export function dayAt(at: number, zone = 'UTC'): Day {
  const instant = Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? at : 0;
  try {
    const format = { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const parts = new Intl.DateTimeFormat('en-u-ca-iso8601', format).formatToParts(instant);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    return dayOf(part('year'), part('month'), part('day'));
  } catch {
    return Math.floor(instant / length);
  }
}

/** Writes a day as year-month-day. */
export function isoDay(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** Finds a day by year, month (1 to 12) and day, or nothing where the calendar has none. */
export function realDay(year: number, month: number, day: number): Day | undefined {
  const found = dayOf(year, month, day);
  const date = dateOf(found);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? found : undefined;
}

/** Finds the day nearest to another that has a month and a day of the month. */
export function nearestDay(to: Day, month: number, day: number): Day | undefined {
  const year = dateOf(to).getUTCFullYear();
  const found = [year - 1, year, year + 1].flatMap((each) => realDay(each, month, day) ?? []);
  return closest(found, to);
}

/** Finds the day nearest to another that has a day of the month. */
export function nearestOfMonth(to: Day, day: number): Day | undefined {
  const date = dateOf(to);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const found = [-1, 0, 1].flatMap((by) => {
    const moved = new Date(Date.UTC(year, month + by, 1));
    return realDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, day) ?? [];
  });
  return closest(found, to);
}

const closest = (days: readonly Day[], to: Day) =>
  days.reduce<Day | undefined>(
    (best, day) => (best === undefined || Math.abs(day - to) < Math.abs(best - to) ? day : best),
    undefined,
  );

/** Finds a weekday (0 is Sunday) before, after, or up to a day and with it. */
export function weekdayFrom(day: Day, weekday: number, which: 'last' | 'next' | 'up-to'): Day {
  const ahead = (weekday - dateOf(day).getUTCDay() + 7) % 7;
  if (which === 'next') return day + (ahead || 7);
  const back = (7 - ahead) % 7;
  return day - (which === 'last' ? back || 7 : back);
}

/** Keeps a day within the calendar that can be written in four figures of the year. */
const kept = (day: Day, otherwise: Day) => (Math.abs(day) < 2_900_000 ? day : otherwise);

/** Moves a day by units. A month that has no such day gives its last one; less than a day moves nothing. */
export function moveDay(day: Day, by: number, unit: FactUnit): Day {
  if (unit === 'day' || unit === 'night') return kept(day + Math.round(by), day);
  if (unit === 'week') return kept(day + Math.round(by * 7), day);
  if (unit !== 'month' && unit !== 'year') return day;
  const date = dateOf(day);
  const months = Math.round(by * (unit === 'year' ? 12 : 1));
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return kept(dayOf(year, month + 1, Math.min(date.getUTCDate(), last)), day);
}

/** Writes the month of a day as year-month. */
export function isoMonth(day: Day): string {
  return isoDay(day).slice(0, -3);
}

/** Writes the year of a day. */
export function isoYear(day: Day): string {
  return isoDay(day).slice(0, -6);
}

/** Writes the week of a day as ISO 8601 counts weeks, such as `2026-W47`. */
export function isoWeek(day: Day): string {
  const thursday = day - ((dateOf(day).getUTCDay() + 6) % 7) + 3;
  const year = dateOf(thursday).getUTCFullYear();
  return `${year}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
}

/** Finds the month nearest to a day, as year-month. */
export function nearestMonth(to: Day, month: number): string {
  const day = nearestDay(to, month, 15);
  return day === undefined ? '' : isoMonth(day);
}

import { CalendarDate, startOfWeek } from '@internationalized/date';

/** Is a day of the Gregorian calendar, in no zone. */
export interface WallDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const dateOf = ({ year, month, day }: WallDate) => new CalendarDate(year, month, day);
const plain = ({ year, month, day }: WallDate): WallDate => ({ year, month, day });

/** Tells the weekday of a date, 0 (Sunday) to 6. */
export function weekdayOf({ year, month, day }: WallDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Moves a date on by days or months, or back. A month that has no such day gives its last one. */
export function moveDate(date: WallDate, by: { readonly days?: number; readonly months?: number }): WallDate {
  return plain(dateOf(date).add({ days: by.days ?? 0, months: by.months ?? 0 }));
}

/** Compares two dates: below zero when the first comes before the second. */
export function compareDates(one: WallDate, other: WallDate): number {
  return dateOf(one).compare(dateOf(other));
}

/** Tells how many days lie between two dates, below zero when the second comes before the first. */
export function daysBetween(one: WallDate, other: WallDate): number {
  const day = (date: WallDate) => Date.UTC(date.year, date.month - 1, date.day);
  return Math.round((day(other) - day(one)) / 86_400_000);
}

/** Writes a date as year-month-day, such as `2026-11-24`. */
export function isoDate(date: WallDate): string {
  return dateOf(date).toString();
}

/** Reads year-month-day. Gives nothing for what is no day. */
export function readIsoDate(text: string): WallDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const real = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return real.getUTCMonth() + 1 === date.month && real.getUTCDate() === date.day ? date : undefined;
}

/** Finds the first day of the week that a date lies in, as the locale counts weeks. */
export function weekStart(date: WallDate, locale: string): WallDate {
  return plain(startOfWeek(dateOf(date), locale));
}

/** Lays out the weeks of a month as the locale begins them. Days of the months beside it fill the first and last week. */
export function monthWeeks(month: WallDate, locale: string): WallDate[][] {
  const first = { ...month, day: 1 };
  const next = moveDate(first, { months: 1 });
  const weeks: WallDate[][] = [];
  for (let day = weekStart(first, locale); compareDates(day, next) < 0; day = moveDate(day, { days: 7 })) {
    const from = day;
    weeks.push(Array.from({ length: 7 }, (_, at) => moveDate(from, { days: at })));
  }
  return weeks;
}

import type { FactMeans, FactPatterns, FactUnit } from '@evenkeel/content/paraphrase-prompt';
import type { FactKind } from '../base/note/index.ts';
import type { Compiled } from './compile.ts';
import {
  type Day,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  moveDay,
  nearestDay,
  nearestMonth,
  nearestOfMonth,
  realDay,
  weekdayFrom,
} from './days.ts';

/** Is what stands in the slots of a pattern that was found. */
export type Slots = Readonly<Record<string, string | undefined>>;

const two = (value: number) => String(value).padStart(2, '0');
const short = (value: number) => String(Math.round(value * 100) / 100);

function amountOf(slots: Slots, { before, after, numbers }: Compiled): string {
  // A code or a word says more than a sign that several currencies share.
  const code = after.get(slots['after'] ?? '') ?? before.get(slots['before'] ?? '') ?? '';
  const value = numbers.read(slots['number'] ?? slots['figure'] ?? '');
  return `${code} ${(slots['kilo'] === undefined ? value : value * 1000).toFixed(2)}`;
}

const lengths: Readonly<Record<FactUnit, readonly [mark: string, by: number]>> = {
  second: ['PT#S', 1],
  minute: ['PT#M', 1],
  hour: ['PT#M', 60],
  day: ['P#D', 1],
  night: ['P#D', 1],
  week: ['P#D', 7],
  month: ['P#M', 1],
  year: ['P#Y', 1],
};

/** Reads a number of units: from the slots, from what the pattern means, or from both together ("two and a half"). */
function lengthOf(slots: Slots, means: FactMeans, { numbers, units, duals }: Compiled) {
  const dual = duals.get(slots['dual'] ?? '');
  const unit = dual ?? units.get(slots['unit'] ?? '') ?? means.unit;
  if (!unit) return undefined;
  const written = slots['number'];
  const minutes = unit === 'hour' ? Number(slots['minute'] ?? 0) / 60 : 0;
  const count = minutes + (dual ? 2 : written === undefined ? 0 : numbers.read(written)) + (means.count ?? 0);
  return { unit, count };
}

function durationOf(slots: Slots, means: FactMeans, from: Compiled): string {
  const length = lengthOf(slots, means, from);
  if (!length) return '';
  const [mark, by] = lengths[length.unit];
  return mark.replace('#', short(length.count * by));
}

function timeOf(slots: Slots, { halves, ordinals, numbers }: Compiled): string {
  const said = slots['hour'];
  if (said === undefined) return '';
  const hour = /^\d/.test(said) ? Number(said) : (ordinals.get(said) ?? numbers.read(said));
  const half = halves.get(slots['half'] ?? '');
  const shown = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return `T${two(shown)}:${two(Number(slots['minute'] ?? 0))}`;
}

function yearOf(written: string): number {
  return written.length > 2 ? Number(written) : 2000 + Number(written);
}

function numericDay(written: string, figures: FactPatterns['figures'], from: Day): Day | undefined {
  const [one = '', other = '', third] = written.split(/[-/.]/);
  if (one.length === 4) return realDay(Number(one), Number(other), Number(third));
  const swapped = Number(one) > 12 ? false : Number(other) > 12 || figures === 'month-first';
  const [day, month] = swapped ? [Number(other), Number(one)] : [Number(one), Number(other)];
  return third === undefined ? nearestDay(from, month, day) : realDay(yearOf(third), month, day);
}

/** Finds the one day that a date means, or nothing where it means more than a day. */
function dayOf(slots: Slots, means: FactMeans, from: Compiled, figures: FactPatterns['figures'], base: Day) {
  if (means.days !== undefined) return base + means.days;
  if (means.feast) {
    const [month = 0, day = 0] = means.feast.split('-').map(Number);
    return nearestDay(base, month, day);
  }
  if (means.ago) {
    const length = lengthOf(slots, means, from);
    return length && moveDay(base, -length.count, length.unit);
  }
  if (slots['numeric'] !== undefined) return numericDay(slots['numeric'], figures, base);
  const written = slots['day'] ?? slots['ordinal'];
  if (written !== undefined) {
    const day = Number.parseInt(written, 10) || from.ordinals.get(written) || from.numbers.read(written);
    const month = from.months.get(slots['month'] ?? '');
    if (month === undefined) return nearestOfMonth(base, day);
    const year = slots['year'];
    return year === undefined ? nearestDay(base, month, day) : realDay(Number(year), month, day);
  }
  const weekday = from.weekdays.get(slots['weekday'] ?? '');
  return weekday === undefined ? undefined : weekdayFrom(base, weekday, means.weekday ?? 'up-to');
}

function dateOf(slots: Slots, means: FactMeans, from: Compiled, figures: FactPatterns['figures'], base: Day) {
  const day = dayOf(slots, means, from, figures, base);
  if (day !== undefined) return isoDay(day) + timeOf(slots, from);
  // A day that the calendar does not have is no month either.
  if ((slots['numeric'] ?? slots['day'] ?? slots['ordinal']) !== undefined) return '';
  if (means.weeks !== undefined) return isoWeek(base + 7 * means.weeks);
  if (means.months !== undefined) return isoMonth(moveDay(base, means.months, 'month'));
  if (means.years !== undefined) return isoYear(moveDay(base, means.years, 'year'));
  const month = from.months.get(slots['month'] ?? '');
  if (month === undefined) return '';
  return slots['year'] === undefined ? nearestMonth(base, month) : `${slots['year']}-${two(month)}`;
}

/**
 * Writes what was found in one form, so that two ways of writing the same thing are alike: `USD 49.90`, `P3D`,
 * `2026-11-23`, `48213`. Gives nothing where the words mean nothing, such as 31 February.
 */
export function factValue(
  kind: FactKind,
  slots: Slots,
  means: FactMeans,
  from: Compiled,
  { figures, base }: { readonly figures: FactPatterns['figures']; readonly base: Day },
): string {
  if (kind === 'amount') return amountOf(slots, from);
  if (kind === 'duration') return durationOf(slots, means, from);
  if (kind === 'date') return dateOf(slots, means, from, figures, base);
  if (kind === 'contacts') {
    const said = slots['ordinal'];
    if (said === undefined) return String(means.count ?? from.numbers.read(slots['number'] ?? ''));
    return String(from.ordinals.get(said) ?? Number.parseInt(said, 10));
  }
  return (slots['id'] ?? '').replace(/^(?:#|nº ?)|[ .]/g, '').toUpperCase();
}

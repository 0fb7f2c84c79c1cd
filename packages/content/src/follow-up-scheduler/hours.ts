import * as v from 'valibot';
import { weekdays } from './names.ts';

const clock = v.pipe(
  v.string(),
  v.regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/,
    'A time is written as hours:minutes, like 09:00, up to 24:00.',
  ),
);
const span = v.pipe(
  v.strictTuple([clock, clock]),
  v.check(([from]) => from !== '24:00', 'A span cannot begin at 24:00.'),
  v.check(([from, to]) => from !== to, 'A span that begins and ends at the same time is empty.'),
);
const spans = v.array(span);

const isRealDay = (text: string) => {
  const [year, month, day] = (text.length === 5 ? `2024-${text}` : text).split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
};

/**
 * Describes when a team may follow up, as it is stored and shared: opening hours by weekday, holidays, and the
 * hours in which a client may be contacted. A weekday that is left out is closed.
 */
export const businessHoursSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  /** Version of this format. */
  version: v.literal(1),
  /** IANA zone that the hours and holidays are meant in, such as `Europe/Madrid`. Left out, it is the agent's. */
  zone: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  /** Opening spans of each weekday. One that ends before it begins goes on past midnight. */
  week: v.strictObject(v.entriesFromList(weekdays, v.exactOptional(spans))),
  holidays: v.exactOptional(
    v.array(
      v.strictObject({
        /** Year-month-day, or month-day for every year. */
        date: v.pipe(
          v.string(),
          v.regex(/^(?:\d{4}-)?\d{2}-\d{2}$/, 'A holiday is written as 2026-12-25, or 12-25 for every year.'),
          v.check(isRealDay, 'There is no such day.'),
        ),
        name: v.pipe(v.string(), v.minLength(1)),
        /** Hours of a short day. Left out, the day is closed. */
        open: v.exactOptional(spans),
      }),
    ),
  ),
  /** Earliest and latest time at which a client may be contacted, on the client's own clock. */
  client: v.exactOptional(
    v.pipe(
      v.strictObject({ earliest: clock, latest: clock }),
      v.check(({ earliest, latest }) => earliest < latest, 'The earliest time comes before the latest.'),
    ),
  ),
  /** How many minutes ahead a follow-up has to lie at least. */
  leastAhead: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_080))),
  /** How many days ahead a follow-up may lie at most. Left out, 366. */
  mostAhead: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1100))),
});
export type BusinessHours = v.InferOutput<typeof businessHoursSchema>;

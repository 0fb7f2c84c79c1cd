/** Tells the zone that times of a conversation are shown in: the team's for ours, the agent's own for opened ones. */
export const agentZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Arabic is shown with the digits that its phrases and order numbers use here. */
const tag = (language: string) =>
  language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language;

export function clockTime(ms: number, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(tag(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(ms);
}

/** Names a day, with the year only when it is not the year of `now`. */
export function dayName(ms: number, now: number, language: string, timeZone: string): string {
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  return new Intl.DateTimeFormat(tag(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
    ...(year.format(ms) === year.format(now) ? {} : { year: 'numeric' as const }),
  }).format(ms);
}

/** Names a day of the week, short: Tue. */
export function shortDay(ms: number, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(tag(language), { weekday: 'short', timeZone }).format(ms);
}

/** Makes a key that is the same for two moments of one day. */
export function dayKey(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(ms);
}

/** Formats a calendar date such as 2026-11-02, which belongs to no zone. */
export function calendarDate(date: string, language: string, withYear: boolean): string {
  const ms = Date.parse(`${date}T12:00:00Z`);
  if (Number.isNaN(ms)) return date;
  return new Intl.DateTimeFormat(tag(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(withYear ? { year: 'numeric' as const } : {}),
  }).format(ms);
}

/** Lists calendar dates in a row and names each month once: 4 and 11 November. */
export function calendarDates(dates: readonly string[], language: string): string {
  const sorted = [...dates].sort();
  const said = sorted.map((date, index) => {
    const last = sorted[index + 1]?.slice(0, 7) !== date.slice(0, 7);
    return last || Number.isNaN(Date.parse(date))
      ? calendarDate(date, language, false)
      : String(Number(date.slice(8, 10)));
  });
  return new Intl.ListFormat(tag(language), { type: 'conjunction' }).format(said);
}

export function money(amount: number, currency: string, language: string): string {
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat(tag(language), {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);
}

const steps = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
] as const;

/** Tells how long ago something was, short: "2 min", "1 hr". Under a minute it says "0 min". */
export function age(ms: number, now: number, language: string): string {
  const past = Math.max(0, now - ms);
  const [size, unit] = steps.find(([least]) => past >= least) ?? steps[2];
  // American English writes "2 min" for any number; British adds an s.
  const locale = language === 'en' ? 'en-US' : tag(language);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(
    Math.floor(past / size),
  );
}

/** Shows a length of time as minutes and seconds. */
export function length(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Names a zone's city in the way people read it: Europe/Dublin is Dublin. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').pop() ?? timeZone).replaceAll('_', ' ');
}

import { sayInstant } from '@evenkeel/logic/base/zones';
import type { Problem, Span } from '@evenkeel/logic/follow-up-scheduler';
import type { SchedulerParts } from './context.tsx';

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
  formats.set(key, made);
  return made;
}

/** Says a time in full. A zone such as GMT−5 is never torn apart at the end of a line. */
export function sayFull(locale: string, at: number, zone: string): string {
  return sayInstant(locale, at, zone).replace(/(GMT)-(?=\d)/, '$1\u2212');
}

/** Says a time in short, for a place where it stands in full beside it once it is chosen. */
export function sayShort(locale: string, at: number, zone: string): string {
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return formatOf(locale, { ...options, timeZone: zone }).format(at);
}

/** Says a time of day that is given in minutes since midnight. */
export function sayMinute(locale: string, minute: number): string {
  return formatOf(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(minute * 60_000);
}

/** Formats a day of the calendar, which is in no zone. */
export function sayDate(
  locale: string,
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  options: Intl.DateTimeFormatOptions,
): string {
  return formatOf(locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}

function saySpans(locale: string, spans: readonly Span[]): string {
  const format = formatOf(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const said = spans.map(({ from, to }) =>
    format.formatRange(from * 60_000, to * 60_000 - (to === 1440 ? 60_000 : 0)),
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
}

/** Says what speaks against a time, in a sentence. */
export function sayProblem(problem: Problem, { words, say, locale }: SchedulerParts): string {
  const message = words.problem[problem.kind];
  switch (problem.kind) {
    case 'too-soon':
      return say(message, { minutes: problem.minutes });
    case 'too-far':
      return say(message, { days: problem.days });
    case 'holiday':
      return say(message, { name: problem.name });
    case 'outside-hours':
      return say(message, { hours: saySpans(locale, problem.spans) });
    case 'client-early':
    case 'client-late':
      return say(message, { time: sayMinute(locale, problem.minute) });
    default:
      return message;
  }
}

/** Says how long before a follow-up its reminder comes. */
export function sayAhead(minutes: number, { words, say }: Pick<SchedulerParts, 'words' | 'say'>): string {
  const days = minutes % 1440 === 0 ? minutes / 1440 : 0;
  const hours = days === 0 && minutes % 60 === 0 ? minutes / 60 : 0;
  return say(words.reminder.ahead, { days, hours, minutes: days === 0 && hours === 0 ? minutes : 0 });
}

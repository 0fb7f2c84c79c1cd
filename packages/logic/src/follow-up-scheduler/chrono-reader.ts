import type { TimePhrases } from '@evenkeel/content/follow-up-scheduler';
import type { Component, ParsedResult } from 'chrono-node/en';
import { foldTime, type HeardTime, type Hearing, rewriteTime, type TimeReader } from './heard.ts';

type Parse = (text: string, reference: Date, option: { forwardDate: boolean }) => ParsedResult[];

/** Tells what of a text a reading left over, small words aside. */
function leftOver(text: string, found: ParsedResult, fillers: ReadonlySet<string>): boolean {
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.text.length)}`;
  return rest.split(' ').some((word) => word !== '' && !fillers.has(word));
}

/**
 * Makes a reader of the library's. Only what it takes from the text is used, never an instant that it worked out:
 * the machine's own zone, which the library counts in, is not the zone that the time is meant in.
 */
export function chronoReader(parse: Parse, phrases: TimePhrases): TimeReader {
  const fillers = new Set(phrases.fillers.map(foldTime));
  return (folded, today): Hearing => {
    const text = rewriteTime(folded, phrases);
    // Noon exists on every day, whatever the clocks of the machine do.
    const noon = new Date(today.year, today.month - 1, today.day, 12);
    const results = parse(text, noon, { forwardDate: true });
    const [found] = results;
    if (!found) return { kind: 'nothing' };
    if (results.length > 1 || found.end || leftOver(text, found, fillers))
      return { kind: 'partly', heard: found.text };
    const { start } = found;
    const sure = (part: Component) => start.isCertain(part);
    const number = (part: Component) => start.get(part) ?? 0;
    if (start.tags().has('result/relativeDateAndTime')) return { kind: 'partly', heard: found.text };
    const said24 = /\b0\d|\b\d{1,2}:\d\d\b/.test(found.text) && /\b0\d/.test(found.text);
    const time: HeardTime | undefined = sure('hour')
      ? {
          hour: number('hour'),
          minute: number('minute'),
          ...(sure('meridiem') || said24 ? {} : { open: true }),
        }
      : undefined;
    const dated = sure('day') || sure('month');
    const next = !dated && sure('weekday') && /\b(?:next|proximo|que viene)\b/.test(found.text);
    const offset = sure('timezoneOffset') ? { offset: number('timezoneOffset') } : {};
    const date = { year: number('year'), month: number('month'), day: number('day') };
    if (dated || next)
      return { kind: 'wall', date, year: sure('year') || next, ...(time ? { time } : {}), ...offset };
    if (sure('weekday'))
      return { kind: 'wall', weekday: number('weekday'), ...(time ? { time } : {}), ...offset };
    return time ? { kind: 'wall', time, ...offset } : { kind: 'nothing' };
  };
}

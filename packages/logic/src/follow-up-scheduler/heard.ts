import type { TimePhrases } from '@evenkeel/content/follow-up-scheduler';
import { compareDates, moveDate, settleWall, type WallDate, wallAt, weekdayOf } from '../base/zones/index.ts';
import { hoursZone, minute, nextAllowed, openSpans, type Rules } from './hours.ts';
import { type Amount, moveOn } from './presets.ts';

/** Is what a typed text says about a time, before it is known which instant that is. */
export type Heard =
  | {
      readonly kind: 'after';
      readonly amount: Amount;
      readonly time?: HeardTime;
      /** Whether a day was meant rather than a time: then it is opening time. */
      readonly opening?: boolean;
    }
  | {
      readonly kind: 'wall';
      readonly date?: WallDate;
      /** Whether the year was said. Without it, a day that has passed is meant next year. */
      readonly year?: boolean;
      /** 0 (Sunday) to 6. */
      readonly weekday?: number;
      readonly time?: HeardTime;
      /** Minutes ahead of UTC, where a zone was typed. */
      readonly offset?: number;
    };

/** Is a time of day as it was typed. `open` means that it was not said whether it is before or after noon. */
export interface HeardTime {
  readonly hour: number;
  readonly minute: number;
  readonly open?: boolean;
}

/** Tells what a text says about a time; `partly` names the piece that was understood when the rest was not. */
export type Hearing =
  | Heard
  | { readonly kind: 'nothing' }
  | { readonly kind: 'partly'; readonly heard: string };

/** Reads texts in one language. `today` is the date on the wall of the zone that times are meant in. */
export type TimeReader = (text: string, today: WallDate) => Hearing;

/** Is the instant that a typed text means. */
export interface Understood {
  readonly at: number;
  readonly clock?: 'gap' | 'fold';
  /** What the wall would have shown, for a time that the clocks skip or show twice. */
  readonly asked: { readonly hour: number; readonly minute: number };
}

const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Writes a text as the phrases of content are written: small letters, no accents or vowel signs, Latin digits. */
export function foldTime(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u0640\u200e\u200f\u061c]/gu, '')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’`´]/g, "'")
    .replace(/[،,;!?؟]/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Rewrites what a reader does not know into what it knows. */
export function rewriteTime(text: string, { rewrites }: TimePhrases): string {
  return rewrites
    .reduce((done, [from, to]) => done.replace(new RegExp(from, 'gu'), to), text)
    .replace(/\s+/g, ' ')
    .trim();
}

/** An hour from 1 to 7 of which nobody said whether it is morning is one of the afternoon: nobody is followed up at 3 at night. */
const hourOf = ({ hour, open }: HeardTime) => (open && hour >= 1 && hour <= 7 ? hour + 12 : hour);

/** Finds the opening time of a date, on the wall of a zone; 9 o'clock where there are no hours. */
function openingOf(date: WallDate, zone: string, rules: Rules, now: number): HeardTime {
  const nine = { hour: 9, minute: 0 };
  if (!rules.hours) return nine;
  const [first] = openSpans(rules.hours, date);
  if (!first) return nine;
  const opens = settleWall(
    { ...date, hour: Math.floor(first.from / 60), minute: first.from % 60 },
    hoursZone(rules),
  );
  const at = nextAllowed(opens.at, rules, now) ?? opens.at;
  const wall = wallAt(at, zone);
  return compareDates(wall, date) === 0 ? wall : nine;
}

/**
 * Finds the instant that was meant, on the wall of a zone. A time of day that has passed is meant tomorrow, a
 * weekday that has passed next week, a day without a year next year; a date without a time means opening time.
 */
export function settleHeard(heard: Heard, zone: string, rules: Rules, now: number): Understood {
  const today = wallAt(now, zone);
  if (heard.kind === 'after') {
    const at = moveOn(now, heard.amount, zone, rules);
    const wall = wallAt(at, zone);
    return heard.time || heard.opening ? onDate(wall, heard.time) : { at, asked: wall };
  }
  if (heard.offset !== undefined && heard.time) {
    const { hour, minute: past } = heard.time;
    const there = wallAt(now + heard.offset * minute, 'UTC');
    const date = heard.date ?? there;
    const at = Date.UTC(date.year, date.month - 1, date.day, hour, past) - heard.offset * minute;
    return { at: at <= now && !heard.date ? at + 1440 * minute : at, asked: heard.time };
  }
  if (heard.weekday !== undefined && !heard.date) {
    const days = (heard.weekday - weekdayOf(today) + 7) % 7;
    const found = onDate(moveDate(today, { days }), heard.time);
    return found.at > now ? found : onDate(moveDate(today, { days: days + 7 }), heard.time);
  }
  if (heard.date) {
    const found = onDate(heard.date, heard.time);
    return found.at > now || heard.year !== false
      ? found
      : onDate({ ...heard.date, year: heard.date.year + 1 }, heard.time);
  }
  const found = onDate(today, heard.time);
  return found.at > now ? found : onDate(moveDate(today, { days: 1 }), heard.time);

  function onDate({ year, month, day }: WallDate, time: HeardTime | undefined): Understood {
    const given = time ?? openingOf({ year, month, day }, zone, rules, now);
    const asked = { hour: hourOf(given), minute: given.minute };
    return { ...settleWall({ year, month, day, ...asked }, zone), asked };
  }
}

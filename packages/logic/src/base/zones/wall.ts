import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';
import type { WallDate } from './dates.ts';

/** Is what a clock and a calendar on a wall show, in no zone. */
export interface Wall extends WallDate {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
}

/** Tells whether a name is an IANA zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
}

/** Tells what the wall shows at an instant in a zone. */
export function wallAt(at: number, zone: string): Wall {
  const { year, month, day, hour, minute } = fromAbsolute(at, zone);
  return { year, month, day, hour, minute };
}

/** Tells how far a zone is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: number, zone: string): number {
  return fromAbsolute(at, zone).offset;
}

/** Is the instant at which a wall shows something, and what the clocks do around it. */
export interface Settled {
  /** Milliseconds since 1970. */
  readonly at: number;
  /**
   * `gap`: the clocks skip what was asked for, and `at` lies as far behind the skip as it was asked to lie behind its beginning.
   * `fold`: the clocks show it twice.
   */
  readonly clock?: 'gap' | 'fold';
}

const asDateTime = ({ year, month, day, hour, minute }: Wall) =>
  new CalendarDateTime(year, month, day, hour, minute);

/**
 * Finds the instant at which the wall in a zone shows something. Where the clocks show it twice, it is the first,
 * or the second when asked for the later one; where they skip it, the time that they show then.
 */
export function settleWall(wall: Wall, zone: string, which: 'earlier' | 'later' = 'earlier'): Settled {
  const asked = asDateTime(wall);
  const first = toZoned(asked, zone, 'compatible').toDate().getTime();
  const shown = wallAt(first, zone);
  if (shown.hour !== wall.hour || shown.minute !== wall.minute || shown.day !== wall.day)
    return { at: first, clock: 'gap' };
  const second = toZoned(asked, zone, 'later').toDate().getTime();
  if (second === first) return { at: first };
  return { at: which === 'earlier' ? first : second, clock: 'fold' };
}

/** Finds the instant within a stretch of time at which a zone changes its clocks, where it does so once. */
export function clockChange(from: number, to: number, zone: string): number | undefined {
  const before = offsetAt(from, zone);
  if (offsetAt(to, zone) === before) return undefined;
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (middle <= low) break;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

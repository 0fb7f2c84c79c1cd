import { settleWall, type WallDate, wallAt } from '../base/zones/index.ts';
import type { TimeNote } from './form.ts';
import { settleHeard, type Understood } from './heard.ts';
import type { Rules } from './hours.ts';

/** Is a chosen time with what is to be known of it. */
export interface Chosen {
  readonly at: number;
  readonly note?: TimeNote;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Writes a time of day as a time field holds it, such as `09:30`. */
export function clockText({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${two(hour)}:${two(minute)}`;
}

/** Tells what is to be known of a time that the clocks skip or show twice. */
export function chosenFrom({ at, clock, asked }: Understood): Chosen {
  return clock ? { at, note: { kind: clock, asked: clockText(asked) } } : { at };
}

/** Chooses a day. The time of day stays the one that was chosen before; without one it is the opening time. */
export function chooseDay(
  date: WallDate,
  before: number | undefined,
  zone: string,
  rules: Rules,
  now: number,
): Chosen {
  if (before === undefined)
    return chosenFrom(settleHeard({ kind: 'wall', date, year: true }, zone, rules, now));
  const asked = wallAt(before, zone);
  return chosenFrom({ ...settleWall({ ...asked, ...date }, zone), asked });
}

/**
 * Chooses a time of day, as a time field gives it. The day stays the one that was chosen before; without one it is
 * the next on which the time lies ahead. Gives nothing for a text that is no time.
 */
export function chooseClock(
  text: string,
  before: number | undefined,
  zone: string,
  rules: Rules,
  now: number,
): Chosen | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const time = { hour: Number(hour), minute: Number(minute) };
  if (before === undefined) return chosenFrom(settleHeard({ kind: 'wall', time }, zone, rules, now));
  return chosenFrom({ ...settleWall({ ...wallAt(before, zone), ...time }, zone), asked: time });
}

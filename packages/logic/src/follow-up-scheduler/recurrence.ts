import { compareDates, moveDate, settleWall, wallAt } from '../base/zones/index.ts';
import type { FollowUp, Repeat } from './follow-up.ts';
import { nextAllowed, type Rules } from './hours.ts';

/** How often a follow-up comes at most, whatever its end says. */
export const mostTimes = 60;

/** Is one time of a repeated follow-up: when the rule puts it, and when it is. */
export interface Occurrence {
  /** Where the repetition alone would put it. */
  readonly planned: number;
  /** When it is: the next allowed time, where the planned one is outside the hours. */
  readonly at: number;
}

function plannedTimes({ at, zone, repeat }: Pick<FollowUp, 'at' | 'zone' | 'repeat'>): number[] {
  if (!repeat) return [at];
  const start = wallAt(at, zone);
  const times: number[] = [];
  const most = 'count' in repeat.end ? Math.min(mostTimes, Math.max(1, repeat.end.count)) : mostTimes;
  for (let number = 0; number < most; number++) {
    // Each is counted from the first, so that a 31st that a month lacks does not move all that follow.
    const date = moveDate(
      start,
      repeat.every === 'month' ? { months: number } : { days: number * (repeat.every === 'week' ? 7 : 1) },
    );
    const time = number === 0 ? at : settleWall({ ...start, ...date }, zone).at;
    if ('until' in repeat.end && number > 0 && compareDates(date, wallAt(repeat.end.until, zone)) > 0) break;
    times.push(time);
  }
  return times;
}

/**
 * Lists every time of a follow-up, first to last: the same time of day on the wall of its zone, whatever the
 * clocks do. One that falls outside the hours moves to the next allowed time, unless the agent kept the time;
 * two that meet there are one.
 *
 * @param now The rules judge what lies ahead of it; what has been stays as it was.
 */
export function occurrencesOf(
  followUp: Pick<FollowUp, 'at' | 'zone' | 'repeat' | 'forced'>,
  rules: Rules | undefined,
  now: number,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (const planned of plannedTimes(followUp)) {
    const moves = rules && !followUp.forced && planned > now && found.length > 0;
    const at = moves ? nextAllowed(planned, rules, now) : planned;
    if (at !== undefined && found.every((earlier) => earlier.at < at)) found.push({ planned, at });
  }
  return found;
}

/** Tells whether an end leaves more than the most times that a follow-up may come. */
export function endsTooLate({ at, zone }: { at: number; zone: string }, repeat: Repeat): boolean {
  if ('count' in repeat.end) return repeat.end.count > mostTimes;
  const start = wallAt(at, zone);
  const { every } = repeat;
  const next = moveDate(
    start,
    every === 'month' ? { months: mostTimes } : { days: mostTimes * (every === 'week' ? 7 : 1) },
  );
  return compareDates(next, wallAt(repeat.end.until, zone)) <= 0;
}

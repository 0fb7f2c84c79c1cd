import type { Deadline } from '../base/option/index.ts';
import { sayInstant } from '../base/zones/index.ts';

/** Tells whether a zone is one that dates can be said in. */
export function isZone(zone: string): boolean {
  try {
    return sayInstant('en', 0, zone) !== '';
  } catch {
    return false;
  }
}

/** Tells whether a date can be said at all. */
export function isDeadline({ at, zone }: Deadline): boolean {
  // The last instant that a date can hold, as ECMAScript has it.
  return Number.isFinite(at) && Math.abs(at) <= 8.64e15 && isZone(zone);
}

/** Says a date in full, in a given zone or, where there is none that is known, in the date's own. */
export function sayDeadline(locale: string, { at, zone }: Deadline, shown?: string): string {
  return sayInstant(locale, at, shown !== undefined && isZone(shown) ? shown : zone);
}

/** Is a date as an agent sees it: by the client's clock, and by the agent's own where that says something else. */
export interface BothTimes {
  readonly client: string;
  readonly agent?: string;
}

/** Says a date by the client's clock and by the agent's. The second is left out where both say the same. */
export function sayBothTimes(
  locale: string,
  deadline: Deadline,
  zones: { readonly client?: string | undefined; readonly agent?: string | undefined },
): BothTimes {
  const client = sayDeadline(locale, deadline, zones.client);
  const agent = zones.agent === undefined ? client : sayDeadline(locale, deadline, zones.agent);
  return agent === client ? { client } : { client, agent };
}

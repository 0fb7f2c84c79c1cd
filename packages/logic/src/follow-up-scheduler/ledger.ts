import type { ClientPromise } from '../base/promise/index.ts';
import type { FollowUp } from './follow-up.ts';
import { readTime } from './read.ts';

/** Is a promise as the ledger shows it: dated and owned, or open. */
export interface LedgerEntry {
  readonly promise: ClientPromise;
  /** When it is to be kept: its own date, or that of the follow-up planned for it. */
  readonly by?: number;
  readonly zone?: string;
  /** Whether a follow-up is planned for it. */
  readonly planned: boolean;
  /** Whether it lacks a date or an owner, and was not kept. */
  readonly open: boolean;
  readonly overdue: boolean;
}

const order = ({ promise, open, overdue }: LedgerEntry) => (promise.kept ? 3 : overdue ? 0 : open ? 1 : 2);

/** Sets promises beside the follow-ups that keep them: overdue first, then open, then dated, then kept. */
export function ledgerOf(
  promises: readonly ClientPromise[],
  followUps: readonly FollowUp[],
  now: number,
): LedgerEntry[] {
  return promises
    .map((promise): LedgerEntry => {
      const planned = followUps.find((followUp) => followUp.promise === promise.id);
      const promised = readTime(promise.by);
      const by = promised ?? planned?.at;
      const zone = promised === undefined ? planned?.zone : promise.zone;
      const kept = promise.kept === true;
      return {
        promise,
        ...(by === undefined ? {} : { by }),
        ...(zone === undefined ? {} : { zone }),
        planned: planned !== undefined,
        open: !kept && (by === undefined || !promise.owner?.trim()),
        overdue: !kept && by !== undefined && by <= now,
      };
    })
    .sort((one, other) => order(one) - order(other) || (one.by ?? Infinity) - (other.by ?? Infinity));
}

/** Lists the promises that would be left open if the case were closed now. */
export function openPromises(
  promises: readonly ClientPromise[],
  followUps: readonly FollowUp[],
  now: number,
): ClientPromise[] {
  return ledgerOf(promises, followUps, now)
    .filter(({ open }) => open)
    .map(({ promise }) => promise);
}

import { dayKey } from '../base/time.ts';
import type { RecordOf } from './records.ts';
import { type BackState, recordsOf } from './state.ts';

/** Is one follow-up as it stands at a moment. */
export interface Entry {
  readonly record: RecordOf<'follow-up'>;
  readonly stands: 'later' | 'soon' | 'due' | 'done' | 'cancelled';
}

const minute = 60_000;

function standsAt({ state, plan }: RecordOf<'follow-up'>, now: number): Entry['stands'] {
  if (state !== 'planned') return state;
  if (plan.at <= now) return 'due';
  return plan.at - (plan.reminder ?? 0) * minute <= now ? 'soon' : 'later';
}

/** Lists the follow-ups as they stand, the earliest first; of one conversation, when it is named. */
export function entriesAt(state: BackState, now: number, conversation?: string): Entry[] {
  return recordsOf(state, 'follow-up', conversation)
    .map((record) => ({ record, stands: standsAt(record, now) }))
    .sort((a, b) => a.record.plan.at - b.record.plan.at);
}

/** Lists the follow-ups that the agent is to be told of now. */
export function callingAt(state: BackState, now: number, conversation?: string): Entry[] {
  return entriesAt(state, now, conversation).filter(({ stands }) => stands === 'due' || stands === 'soon');
}

/** Tells when the next follow-up comes due, if any is planned. */
export function nextDue(state: BackState, now: number): number | undefined {
  return entriesAt(state, now).find(
    ({ record, stands }) => record.plan.at > now && stands !== 'cancelled' && stands !== 'done',
  )?.record.plan.at;
}

export interface Day {
  /** Such as 2026-11-26, in the zone that was asked for. */
  readonly key: string;
  /** A moment of that day. */
  readonly at: number;
  readonly entries: readonly Entry[];
}

/** Groups follow-ups by the day that they fall on in a zone. Today is always there, even when nothing falls on it. */
export function daysOf(entries: readonly Entry[], now: number, zone: string): Day[] {
  const days = new Map<string, { at: number; entries: Entry[] }>([
    [dayKey(now, zone), { at: now, entries: [] }],
  ]);
  for (const entry of entries) {
    const { at } = entry.record.plan;
    const key = dayKey(at, zone);
    const day = days.get(key) ?? { at, entries: [] };
    day.entries.push(entry);
    days.set(key, day);
  }
  return [...days].sort(([a], [b]) => a.localeCompare(b)).map(([key, day]) => ({ key, ...day }));
}

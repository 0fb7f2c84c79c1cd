import { describe, expect, it } from 'vitest';
import { callingAt, daysOf, entriesAt, nextDue } from './calendar.ts';
import type { BackRecord, RecordOf } from './records.ts';
import { type BackState, withRecord } from './state.ts';

const at = (iso: string) => Date.parse(iso);
const noon = at('2026-11-24T12:00Z');
const planned = (
  id: string,
  when: string,
  over: Partial<RecordOf<'follow-up'>> = {},
  reminder?: number,
): BackRecord => ({
  kind: 'follow-up',
  id,
  conversation: 'dana-whitfield',
  at: 0,
  state: 'planned',
  plan: {
    id,
    at: at(when),
    zone: 'Europe/Dublin',
    purpose: 'check-in',
    channel: 'chat',
    message: '',
    condition: 'always',
    ...(reminder === undefined ? {} : { reminder }),
  },
  ...over,
});
const stateOf = (...records: BackRecord[]): BackState => records.reduce(withRecord, {});
const all = stateOf(
  planned('late', '2026-11-26T09:00Z'),
  planned('now', '2026-11-24T12:00Z'),
  planned('soon', '2026-11-24T12:20Z', {}, 30),
  planned('done', '2026-11-23T09:00Z', { state: 'done' }),
  planned('off', '2026-11-24T12:10Z', { state: 'cancelled', why: 'reply' }),
);

describe('the calendar', () => {
  it('tells which are due, soon, later, done and cancelled, the earliest first', () => {
    expect(entriesAt(all, noon).map(({ record, stands }) => [record.id, stands])).toEqual([
      ['done', 'done'],
      ['now', 'due'],
      ['off', 'cancelled'],
      ['soon', 'soon'],
      ['late', 'later'],
    ]);
  });

  it('tells the agent of those that are due or soon, and of no other conversation', () => {
    expect(callingAt(all, noon).map(({ record }) => record.id)).toEqual(['now', 'soon']);
    expect(callingAt(all, noon, 'tomas-herrera')).toEqual([]);
    expect(callingAt(all, at('2026-11-24T11:49Z'))).toEqual([]);
  });

  it('finds the next that comes due, and none when nothing is planned', () => {
    expect(nextDue(all, noon)).toBe(at('2026-11-24T12:20Z'));
    expect(nextDue(all, at('2026-11-27T00:00Z'))).toBeUndefined();
  });

  it('groups by the days of the zone that is looked at, today among them', () => {
    const late = stateOf(planned('a', '2026-11-25T23:30Z'));
    const keys = (zone: string) => daysOf(entriesAt(late, noon), noon, zone).map(({ key }) => key);
    expect(keys('Europe/Dublin')).toEqual(['2026-11-24', '2026-11-25']);
    expect(keys('Asia/Amman')).toEqual(['2026-11-24', '2026-11-26']);
  });
});

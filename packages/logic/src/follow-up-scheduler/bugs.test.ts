import { followUpSchedulerEn } from '@evenkeel/content/en/follow-up-scheduler';
import { followUpSchedulerEs } from '@evenkeel/content/es/follow-up-scheduler';
import type { BusinessHours } from '@evenkeel/content/follow-up-scheduler';
import { describe, expect, test } from 'vitest';
import { sayInstant, wallAt } from '../base/zones/index.ts';
import {
  alertsBy,
  defaultPresets,
  type FollowUp,
  hearTime,
  isAllowed,
  loadTimeReader,
  nextAlertAt,
  nextAllowed,
  occurrencesOf,
  offerTimes,
  onReply,
  problemsOf,
  type Rules,
  settleHeard,
} from './index.ts';

const minute = 60_000;
const day = 1440 * minute;
const span: [string, string][] = [['09:00', '17:00']];
const hours: BusinessHours = {
  version: 1,
  zone: 'Europe/Berlin',
  week: { mon: span, tue: span, wed: span, thu: span, fri: span },
  holidays: [{ date: '12-25', name: 'Christmas Day' }],
};
const rules: Rules = { hours, agentZone: 'Europe/Berlin', clientZone: 'America/New_York' };
/** A Friday, 16:30 in Berlin. */
const friday = Date.UTC(2026, 10, 27, 15, 30);
const followUp = (more: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f',
  at: friday + 3 * day,
  zone: 'Europe/Berlin',
  purpose: 'check-in',
  channel: 'email',
  message: 'How are things?',
  condition: 'keep-on-thanks',
  ...more,
});
const message = (text: string, more: object = {}) =>
  ({ id: 'm', text, from: 'client', at: friday + minute, ...more }) as const;

describe('what other helpdesks’ users ran into does not happen here', () => {
  test('zammad #2157: a reminder set by a number of days never comes at 2 in the morning', async () => {
    for (let at = friday - 3 * day; at < friday + 4 * day; at += 37 * minute)
      for (const offered of offerTimes(defaultPresets, 'Europe/Berlin', rules, at)) {
        expect(wallAt(offered.at, 'Europe/Berlin').hour).toBeGreaterThanOrEqual(9);
        expect(wallAt(offered.at, 'Europe/Berlin').hour).toBeLessThan(17);
      }
    const { times, locale } = followUpSchedulerEn;
    const heard = hearTime(
      'tue 2',
      times,
      await loadTimeReader(times, locale),
      wallAt(friday, 'Europe/Berlin'),
    );
    if (heard.kind !== 'wall') throw new Error(heard.kind);
    expect(wallAt(settleHeard(heard, 'Europe/Berlin', rules, friday).at, 'Europe/Berlin').hour).toBe(14);
  });

  test('zammad #4432: nothing comes at midnight or at the weekend where service hours say otherwise', () => {
    const midnight = Date.UTC(2026, 10, 27, 23);
    expect(problemsOf(midnight, rules, friday).map(({ kind }) => kind)).toEqual(['closed-day']);
    expect(sayInstant('en-GB', nextAllowed(midnight, rules, friday)!, 'Europe/Berlin')).toBe(
      'Mon, 30 November 2026 at 09:00 CET',
    );
    const daily = followUp({ at: friday, repeat: { every: 'day', end: { count: 10 } } });
    for (const { at } of occurrencesOf(daily, rules, friday - minute))
      expect([0, 6]).not.toContain(new Date(at).getUTCDay());
  });

  test('zammad #1589: a time chosen on the agent’s wall is not stored as if the wall showed UTC', async () => {
    const { times, locale } = followUpSchedulerEn;
    const reader = await loadTimeReader(times, locale);
    for (const zone of ['America/Los_Angeles', 'Asia/Kathmandu', 'Europe/Berlin']) {
      const heard = hearTime('mon 9:00', times, reader, wallAt(friday, zone));
      if (heard.kind !== 'wall') throw new Error(heard.kind);
      const { at } = settleHeard(heard, zone, rules, friday);
      expect(sayInstant('en-GB', at, zone)).toMatch(/^Mon, 30 November 2026 at 09:00/);
    }
  });

  test.each([
    ['zammad #2231', 7 * minute],
    ['zammad #5722', 3 * 60 * minute],
  ])('%s: what is due is told at the minute it is due, not hours later at some next run', (_bug, between) => {
    const planned = followUp({ reminder: 30 });
    expect(nextAlertAt([planned], friday)).toBe(planned.at - 30 * minute);
    expect(nextAlertAt([planned], planned.at - 30 * minute)).toBe(planned.at);
    // A host that only looks now and then still learns of all of it at its first look.
    const told = new Set<string>();
    for (let now = friday; now < planned.at + between; now += between)
      for (const { key, at } of alertsBy([planned], now, told)) {
        expect(now - at).toBeLessThan(between);
        told.add(key);
      }
    expect(told.size).toBeGreaterThanOrEqual(1);
    expect([...told].at(-1)).toContain('/due');
  });

  test('zammad #2931: a reminder comes whether or not the conversation is open on the screen', () => {
    const planned = followUp({ reminder: 15 });
    const told = alertsBy([planned], planned.at - 15 * minute, new Set());
    expect(told.map(({ kind }) => kind)).toEqual(['reminder']);
    // Nothing about a screen can be told to it: the same follow-up, time and record always give the same alerts.
    expect(alertsBy([planned], planned.at - 15 * minute, new Set())).toEqual(told);
    expect(alertsBy([planned], planned.at - 15 * minute, new Set(told.map(({ key }) => key)))).toEqual([]);
  });

  test('zammad #4348: several alerts of one kind on one day all come', () => {
    const planned = [0, 1, 2].map((number) =>
      followUp({ id: `f${number}`, at: friday + number * 60 * minute }),
    );
    const told = new Set<string>();
    const came: string[] = [];
    for (let now = friday; now <= friday + 2 * 60 * minute; now += 20 * minute)
      for (const { key, followUp: one } of alertsBy(planned, now, told)) {
        told.add(key);
        came.push(one.id);
      }
    expect(came).toEqual(['f0', 'f1', 'f2']);
    const twice = followUp({ at: friday, repeat: { every: 'day', end: { count: 3 } }, forced: true });
    expect(alertsBy([twice], friday + 2 * day, new Set(), rules).length).toBe(3);
  });

  test('freescout #5378: a mere “thanks” leaves the date as it is', () => {
    const languages = [followUpSchedulerEn.thanks, followUpSchedulerEs.thanks];
    for (const text of ['Thanks!', 'ok, muchas gracias', '👍'])
      expect(onReply([followUp()], message(text), languages)).toMatchObject([
        { keep: true, because: 'thanks-only' },
      ]);
  });

  test.each(['freescout #4061', 'freescout #3017', 'inbox-zero #1164'])(
    '%s: a follow-up planned for want of an answer is cancelled when the client answers',
    () => {
      const all = [
        followUp({ id: 'a', condition: 'always' }),
        followUp({ id: 'b', condition: 'no-reply' }),
        followUp({ id: 'c', condition: 'keep-on-thanks' }),
      ];
      const kept = (text: string, more = {}) =>
        onReply(all, message(text, more), [followUpSchedulerEn.thanks])
          .filter(({ keep }) => keep)
          .map(({ followUp: { id } }) => id);
      expect(kept('Thanks, but it still does not work.')).toEqual(['a']);
      expect(kept('Thanks!')).toEqual(['a', 'c']);
      expect(kept('I will look at it now.', { from: 'agent' })).toEqual(['a', 'b', 'c']);
      expect(kept('Sorry, I only saw this now.', { at: friday + 4 * day })).toEqual(['a', 'b', 'c']);
    },
  );

  test('inbox-zero #1374: without an answer it comes', () => {
    const planned = followUp({ condition: 'no-reply' });
    expect(alertsBy([planned], planned.at, new Set()).map(({ kind }) => kind)).toEqual(['due']);
  });

  test('OTRS #780: the start of the next working day is one press away, over weekend and holiday', () => {
    const [first] = offerTimes(defaultPresets, 'Europe/Berlin', rules, friday);
    expect(sayInstant('en-GB', first!.at, 'Europe/Berlin')).toBe('Mon, 30 November 2026 at 09:00 CET');
    const [eve] = offerTimes(defaultPresets, 'Europe/Berlin', rules, Date.UTC(2026, 11, 24, 12));
    expect(sayInstant('en-GB', eve!.at, 'Europe/Berlin')).toBe('Mon, 28 December 2026 at 09:00 CET');
  });

  test.each(['chatwoot #10118', 'chatwoot #4779', 'sendingtk/chatwoot #178'])(
    '%s: a team’s own presets, to the minute: +7 days, +24 h, +10 min',
    () => {
      const own = [
        { id: 'w', after: { day: 7 } },
        { id: 'd', after: { hour: 24 } },
        { id: 'm', after: { minute: 10 } },
      ];
      const offered = offerTimes(own, 'Europe/Berlin', { agentZone: 'Europe/Berlin' }, friday);
      expect(offered.map(({ at }) => at - friday)).toEqual([7 * day, day, 10 * minute]);
    },
  );

  test('chatwoot #2985: until when is said in full, never as “tomorrow”', () => {
    expect(sayInstant('en-GB', friday, 'America/New_York')).toMatch(/^Fri, 27 November 2026 at 10:30/);
  });

  test('a time kept on purpose stays where it was kept, and is judged all the same', () => {
    const saturday = Date.UTC(2026, 10, 28, 10);
    expect(isAllowed(saturday, rules)).toBe(false);
    const kept = followUp({ at: saturday, forced: true, repeat: { every: 'week', end: { count: 3 } } });
    expect(occurrencesOf(kept, rules, friday).map(({ at }) => at)).toEqual([
      saturday,
      saturday + 7 * day,
      saturday + 14 * day,
    ]);
  });
});

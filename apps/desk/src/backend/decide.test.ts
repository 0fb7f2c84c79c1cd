import type { EscalationRequest } from '@evenkeel/logic/base/escalation';
import type { FollowUp } from '@evenkeel/logic/follow-up-scheduler';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, decide } from './decide.ts';
import { answers } from './records.ts';
import { acksOf, type BackState, promisesOf, recordsOf, standingOf, withRecord } from './state.ts';

const conversation = 'dana-whitfield';
const ruth = { id: 'ruth', kind: 'supervisor', name: 'Ruth Okafor' } as const;
const request: EscalationRequest = {
  key: 'k1',
  conversation,
  reason: 'impasse',
  urgency: 'high',
  target: ruth,
  mode: 'take-over',
  handover: [{ section: 'summary', text: 'The sofa is late.' }],
};
const ask: Command = { type: 'request', request };
const withdraw: Command = { type: 'withdraw', key: 'k1', conversation };
const answer = (kind: (typeof answers)[number]): Command => ({
  type: 'answer',
  key: 'k1',
  answer: kind,
  by: 'Ruth Okafor',
});
const plan: FollowUp = {
  id: 'f1',
  at: 1_000,
  zone: 'Europe/Dublin',
  purpose: 'check-in',
  channel: 'chat',
  message: 'Has the sofa come?',
  condition: 'no-reply',
};
const schedule: Command = { type: 'schedule', conversation, plan };

/** Plays commands one after the other and gives the state and what each was answered. */
function play(...commands: Command[]): { state: BackState; said: string[] } {
  let state: BackState = {};
  const said = commands.map((command, index) => {
    const decision = decide(state, command, index + 1);
    if (!decision.ok) return decision.why;
    for (const record of decision.records) state = withRecord(state, record);
    return 'ok';
  });
  return { state, said };
}

describe('a request for somebody else', () => {
  it('is kept once, however often it arrives', () => {
    const { state, said } = play(ask, ask, ask);
    expect(said).toEqual(['ok', 'ok', 'ok']);
    expect(recordsOf(state, 'request')).toHaveLength(1);
    expect(acksOf(state, 'k1').map(({ ack }) => ack)).toEqual(['requested']);
  });

  it('goes from seen over accepted and joined to resolved', () => {
    const { state } = play(ask, answer('seen'), answer('accepted'), answer('joined'), answer('resolved'));
    expect(acksOf(state, 'k1').map(({ ack, by }) => [ack, by])).toEqual([
      ['requested', undefined],
      ['seen', 'Ruth Okafor'],
      ['accepted', 'Ruth Okafor'],
      ['joined', 'Ruth Okafor'],
      ['resolved', 'Ruth Okafor'],
    ]);
  });

  it.each([
    ['a withdrawn one cannot be accepted', [ask, withdraw, answer('accepted')], 'withdrawn'],
    ['an accepted one cannot be withdrawn', [ask, answer('accepted'), withdraw], 'answered'],
    ['a declined one cannot be withdrawn', [ask, answer('declined'), withdraw], 'closed'],
    ['nobody joins what they did not accept', [ask, answer('joined')], 'not-accepted'],
    ['a declined one cannot be accepted', [ask, answer('declined'), answer('accepted')], 'closed'],
    ['nobody answers what was not asked', [answer('accepted')], 'unknown'],
    ['one that was withdrawn on its way is closed when it arrives', [withdraw, ask], 'withdrawn'],
  ])('%s', (_name, commands, why) => {
    expect(play(...commands).said.at(-1)).toBe(why);
  });

  it('is seen late without a complaint', () => {
    const { state, said } = play(ask, answer('accepted'), answer('seen'));
    expect(said.at(-1)).toBe('ok');
    expect(standingOf(state, 'k1')).toBe('accepted');
  });

  it('never stands both withdrawn and accepted, on any path', () => {
    const any = fc.constantFrom(ask, withdraw, ...answers.map(answer));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (commands) => {
        const { state } = play(...commands);
        const kinds = acksOf(state, 'k1').map(({ ack }) => ack);
        expect(kinds.includes('withdrawn') && kinds.includes('accepted')).toBe(false);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(recordsOf(state, 'request').length).toBeLessThanOrEqual(1);
        if (kinds.includes('joined')) expect(kinds).toContain('accepted');
        // Asking for the same again changes nothing.
        const twice = play(...commands.flatMap((command) => [command, command]));
        expect(acksOf(twice.state, 'k1').map(({ ack }) => ack)).toEqual(kinds);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a follow-up', () => {
  const stands = (...commands: Command[]) => {
    const [record] = recordsOf(play(...commands).state, 'follow-up');
    return record && [record.state, record.why];
  };
  it.each([
    ['planned once, however often it arrives', [schedule, schedule], ['planned', undefined]],
    ['cancelled by the agent', [schedule, { type: 'cancel', id: 'f1' }], ['cancelled', 'agent']],
    ['done', [schedule, { type: 'done', id: 'f1' }], ['done', undefined]],
  ] as const)('is %s', (_name, commands, expected) => {
    expect(stands(...commands)).toEqual(expected);
  });

  it('that repeats comes again until its last time, at the same time of day and within the hours', () => {
    const at = Date.parse('2026-11-27T10:00Z');
    const daily: Command = {
      ...schedule,
      plan: { ...plan, at, repeat: { every: 'day', end: { count: 3 } } },
    };
    const done: Command = { type: 'done', id: 'f1' };
    const days = [1, 2, 3].map((times) => {
      const [record] = recordsOf(play(daily, ...Array(times).fill(done)).state, 'follow-up');
      return [record?.state, new Date(record?.plan.at ?? 0).toISOString()];
    });
    expect(days).toEqual([
      ['planned', '2026-11-28T10:00:00.000Z'],
      // The Sunday is closed, so that the third comes when the week opens.
      ['planned', '2026-11-30T09:00:00.000Z'],
      ['done', '2026-11-30T09:00:00.000Z'],
    ]);
  });

  it('that a reply of the client cancels is cancelled for that reason, and no other', () => {
    const other: Command = { ...schedule, plan: { ...plan, id: 'f2' } };
    const { state } = play(schedule, other, { type: 'replied', conversation, cancels: ['f1', 'f9'] });
    expect(recordsOf(state, 'follow-up').map(({ id, state: stands, why }) => [id, stands, why])).toEqual([
      ['f1', 'cancelled', 'reply'],
      ['f2', 'planned', undefined],
    ]);
  });

  it('that is done stays done, whatever the client writes', () => {
    const [state] = stands(
      schedule,
      { type: 'done', id: 'f1' },
      { type: 'replied', conversation, cancels: ['f1'] },
    )!;
    expect(state).toBe('done');
  });

  it('of another conversation is untouched by a reply', () => {
    expect(stands(schedule, { type: 'replied', conversation: 'tomas-herrera', cancels: ['f1'] })).toEqual([
      'planned',
      undefined,
    ]);
  });

  it.each([
    ['is not planned in the past', [{ ...schedule, plan: { ...plan, at: 0 } }], 'past'],
    ['is not moved into the past', [schedule, { type: 'change', plan: { ...plan, at: 1 } }], 'past'],
    [
      'is not moved when it is over',
      [schedule, { type: 'done', id: 'f1' }, { type: 'change', plan }],
      'over',
    ],
    [
      'is not cancelled when it is done',
      [schedule, { type: 'done', id: 'f1' }, { type: 'cancel', id: 'f1' }],
      'over',
    ],
    ['has to be there', [{ type: 'cancel', id: 'f9' }], 'unknown'],
  ] as [string, Command[], string][])('%s', (_name, commands, why) => {
    expect(play(...commands).said.at(-1)).toBe(why);
  });
});

describe('a choice of the client', () => {
  const choose = (option: string): Command => ({
    type: 'choose',
    conversation,
    choice: { option, title: option },
    promise: { id: option, text: `You get ${option}`, from: 'option' },
  });
  it('replaces an earlier one, and its promise is in the ledger', () => {
    const { state } = play(choose('thursday'), choose('saturday'));
    expect(recordsOf(state, 'choice').map(({ choice }) => choice.option)).toEqual(['saturday']);
    expect(promisesOf(state, conversation).map(({ text }) => text)).toContain('You get saturday');
  });

  it('has the date of the follow-up that keeps it, and is kept when that is done', () => {
    const keeps: Command = { ...schedule, plan: { ...plan, promise: 'thursday' } };
    const planned = play(choose('thursday'), keeps).state;
    expect(promisesOf(planned, conversation)).toMatchObject([{ by: 1_000, zone: 'Europe/Dublin' }]);
    const done = play(choose('thursday'), keeps, { type: 'done', id: 'f1' }).state;
    expect(promisesOf(done, conversation)).toMatchObject([{ kept: true }]);
    const fallen = play(choose('thursday'), keeps, { type: 'cancel', id: 'f1' }).state;
    expect(promisesOf(fallen, conversation)[0]).not.toHaveProperty('by');
  });
});

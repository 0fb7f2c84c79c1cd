import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EscalationAck, EscalationRequest } from '../base/escalation/index.ts';
import { canAsk, canRetry, canWithdraw, nextKey, startEscalation, stepEscalation } from './request.ts';
import type { EscalationEvent, EscalationState } from './state.ts';

const marta = { id: 'marta', kind: 'supervisor', name: 'Marta Ruiz' } as const;
const ken = { id: 'ken', kind: 'management', name: 'Ken Osei' } as const;
const request: EscalationRequest = {
  key: 'k',
  conversation: 'c',
  reason: 'impasse',
  urgency: 'normal',
  target: marta,
  mode: 'take-over',
  handover: [{ section: 'summary', text: 'Stuck.' }],
};
const minute = 60_000;
const ask: EscalationEvent = { type: 'ask', request, queue: [ken], wait: 15 * minute, at: 0 };
const answer = (kind: 'taken' | 'handed-over' | 'refused' | 'unsure', key = 'k'): EscalationEvent => ({
  type: 'answer',
  key,
  answer: kind,
  why: 'The line is down.',
  retryable: true,
});
const ack = (kind: EscalationAck['kind'], at: number, key = 'k'): EscalationEvent => ({
  type: 'ack',
  ack: { key, id: `${key} ${kind} ${at}`, kind, at },
});
const tick = (minutes: number, away?: string[]): EscalationEvent => ({
  type: 'tick',
  at: minutes * minute,
  ...(away ? { away } : {}),
});
const withdraw: EscalationEvent = { type: 'withdraw', at: 1 };
const withdrawn = (kind: 'taken' | 'handed-over' | 'refused'): EscalationEvent => ({
  type: 'withdraw-answer',
  key: 'k',
  answer: kind,
  why: 'Too late.',
});

const play = (...events: EscalationEvent[]) =>
  events.reduce<EscalationState>((state, event) => stepEscalation(state, event).state, startEscalation());
const sendsOf = (...events: EscalationEvent[]) => {
  let state = startEscalation();
  return events.flatMap((event) => {
    const step = stepEscalation(state, event);
    state = step.state;
    return step.send ? [`${step.send.key} to ${step.send.target.id}`] : [];
  });
};

describe('a request', () => {
  const paths: [string, string, EscalationEvent[]][] = [
    ['is being sent once it was asked for', 'sending', [ask]],
    ['is asked for when the host took it', 'requested', [ask, answer('taken')]],
    ['is still being sent when the host said nothing', 'sending', [ask, answer('handed-over')]],
    ['has failed when the host refused it', 'failed', [ask, answer('refused')]],
    ['has failed, not surely, when the host gave no answer', 'failed', [ask, answer('unsure')]],
    ['is seen', 'seen', [ask, answer('taken'), ack('seen', 1)]],
    ['is accepted', 'accepted', [ask, answer('taken'), ack('accepted', 2)]],
    ['is joined', 'joined', [ask, answer('taken'), ack('joined', 3)]],
    ['is resolved', 'resolved', [ask, answer('taken'), ack('resolved', 4)]],
    ['is declined', 'declined', [ask, answer('taken'), ack('declined', 2)]],
    ['stays accepted when "seen" comes late', 'accepted', [ask, ack('accepted', 2), ack('seen', 1)]],
    ['is acknowledged before its answer comes', 'seen', [ask, ack('seen', 1), answer('refused')]],
    ['is accepted after a no that was taken back', 'accepted', [ask, ack('declined', 1), ack('accepted', 2)]],
    [
      'is declined after a yes that was taken back',
      'declined',
      [ask, ack('declined', 2), ack('accepted', 1)],
    ],
    ['arrived after all when it seemed to have failed', 'seen', [ask, answer('unsure'), ack('seen', 5)]],
    ['waits for the host to confirm a withdrawal', 'requested', [ask, answer('taken'), withdraw]],
    ['is withdrawn', 'withdrawn', [ask, answer('taken'), withdraw, withdrawn('taken')]],
    [
      'stays when the host refuses the withdrawal',
      'requested',
      [ask, answer('taken'), withdraw, withdrawn('refused')],
    ],
    [
      'stays withdrawn whoever accepts it',
      'withdrawn',
      [ask, withdraw, withdrawn('taken'), ack('accepted', 9)],
    ],
    [
      'stays accepted when the host says nothing to a withdrawal that came too late',
      'accepted',
      [ask, withdraw, ack('accepted', 9), withdrawn('handed-over')],
    ],
    ['goes to the next one when the time is up', 'sending', [ask, answer('taken'), tick(15)]],
    ['waits until then', 'requested', [ask, answer('taken'), tick(14)]],
    [
      'is over when nobody is left',
      'timed-out',
      [ask, answer('taken'), tick(15), answer('taken', 'k~2'), tick(30)],
    ],
    ['is over when those left are away', 'timed-out', [ask, answer('taken'), tick(15, ['ken'])]],
    [
      'that nobody answered is accepted late, where nobody else was asked',
      'accepted',
      [ask, answer('taken'), tick(15, ['ken']), ack('seen', 16), ack('accepted', 17)],
    ],
    ['is not timed once accepted', 'accepted', [ask, ack('accepted', 1), tick(99)]],
    [
      'was not sent, for all one knows, when the page was loaded anew',
      'failed',
      [ask, { type: 'interrupted' }],
    ],
    [
      'stays handed over when the page is loaded anew',
      'sending',
      [ask, answer('handed-over'), { type: 'interrupted' }],
    ],
    [
      'can be followed by another',
      'sending',
      [ask, answer('refused'), { ...ask, request: { ...request, key: 'k2' } }],
    ],
    ['can be put away when it is over', 'draft', [ask, ack('resolved', 1), { type: 'again' }]],
  ];
  test.each(paths)('%s: %s', (_name, phase, events) => {
    expect(play(...events).phase).toBe(phase);
  });

  test('goes out once, however often it is asked for', () => {
    expect(sendsOf(ask, ask, answer('taken'), ask, { type: 'retry', at: 1 })).toEqual(['k to marta']);
  });
  test('goes out again under the same key when it failed, and not once anything says that it arrived', () => {
    const retry: EscalationEvent = { type: 'retry', at: 1 };
    expect(sendsOf(ask, answer('unsure'), retry, answer('unsure'), ack('requested', 1), retry)).toEqual([
      'k to marta',
      'k to marta',
    ]);
  });
  test('goes to the next target under a key that any tab would give it', () => {
    expect(sendsOf(ask, answer('taken'), tick(15))).toEqual(['k to marta', 'k~2 to ken']);
    expect(sendsOf(ask, ack('declined', 1), { type: 'next', at: 2 })).toEqual(['k to marta', 'k~2 to ken']);
    expect([nextKey('k'), nextKey('k~2'), nextKey('a~b'), nextKey('')]).toEqual([
      'k~2',
      'k~3',
      'a~b~2',
      '~2',
    ]);
  });
  test('tells of one who answers after the time was up, and goes on with the other', () => {
    const state = play(ask, answer('taken'), tick(15), ack('accepted', 16), ack('requested', 1));
    expect(state).toMatchObject({
      phase: 'sending',
      request: { target: ken },
      earlier: [{ key: 'k', target: marta, end: 'timed-out', late: 'accepted' }],
    });
  });
  test('is acknowledged by a host whose clock is broken, and can still be stored', () => {
    const state = play(ask, ack('accepted', Number.NaN));
    expect(state.phase).toBe('accepted');
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
  test('cannot be changed while it may have arrived', () => {
    const can = (state: EscalationState) => [canAsk(state), canRetry(state), canWithdraw(state)];
    expect(can(play(ask, answer('unsure')))).toEqual([false, true, true]);
    expect(can(play(ask, answer('refused')))).toEqual([true, true, false]);
    expect(can(play(ask, ack('accepted', 1)))).toEqual([false, false, false]);
  });
});

test('acknowledgements come to the same in any order, however often each comes', () => {
  const kind = fc.constantFrom<EscalationAck['kind']>(
    'requested',
    'seen',
    'accepted',
    'joined',
    'resolved',
    'declined',
  );
  const acks = fc.uniqueArray(fc.record({ kind, at: fc.nat(9) }), {
    selector: ({ kind: one, at }) => `${one} ${at}`,
    maxLength: 8,
  });
  const shuffled = acks.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([inOrder, anyOrder]) => {
      const come = (list: typeof inOrder) =>
        play(ask, answer('handed-over'), ...list.map((one) => ack(one.kind, one.at)));
      expect(come(anyOrder)).toEqual(come(inOrder));
    }),
  );
});

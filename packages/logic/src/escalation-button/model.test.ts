import { describe, expect, test } from 'vitest';
import type { EscalationAck, EscalationRequest } from '../base/escalation/index.ts';
import { startEscalation, stepEscalation } from './request.ts';
import type { EscalationEvent, EscalationPhase, EscalationState, EscalationStep } from './state.ts';

type Step = (state: EscalationState, event: EscalationEvent) => EscalationStep;

const targets = ['marta', 'ken'].map((id) => ({ id, kind: 'supervisor' as const, name: id }));
const wait = 100;

/** What is known outside the component: what reached the host, what it answered, what it was asked to take back. */
interface World {
  readonly asked: number;
  readonly sent: readonly string[];
  readonly acknowledged: readonly string[];
  readonly withdrawn: readonly string[];
  /** The key whose sending, and the one whose withdrawal, has not been answered. */
  readonly unanswered: string;
  readonly untaken: string;
}

/** What is tried: how often the agent asks anew, and what the host may tell of any request that was sent, and when. */
interface Trial {
  readonly asks: number;
  readonly acks: readonly (readonly [EscalationAck['kind'], number])[];
  /** The phases that must come about, so that nothing is left out unseen. */
  readonly reaches: readonly EscalationPhase[];
}

const always: readonly EscalationPhase[] = [
  'draft',
  'sending',
  'requested',
  'accepted',
  'declined',
  'failed',
  'timed-out',
  'withdrawn',
];

const every: Trial = {
  asks: 1,
  acks: [
    ['requested', 1],
    ['seen', 2],
    ['declined', 3],
    ['accepted', 4],
    ['joined', 5],
    ['declined', 6],
    ['resolved', 7],
  ],
  reaches: [...always, 'seen', 'joined', 'resolved'],
};
const trials: Readonly<Record<string, Trial>> = {
  'asked once, of which anything may be told': every,
  'asked twice, that may be accepted or declined': {
    asks: 2,
    acks: [
      ['accepted', 4],
      ['declined', 6],
    ],
    reaches: always,
  },
};

const success = ['requested', 'seen', 'accepted', 'joined', 'resolved'];
const busy = ['sending', 'requested', 'seen', 'accepted', 'joined'];

/** Lists all that an agent, a host, a clock and a reload may do at this point. */
function eventsAt(state: EscalationState, world: World, { asks, acks }: Trial): EscalationEvent[] {
  const request = (key: string): EscalationRequest => ({
    key,
    conversation: 'c',
    reason: 'impasse',
    urgency: 'normal',
    target: targets[0]!,
    mode: 'help',
    handover: [],
  });
  const events: EscalationEvent[] = [
    { type: 'retry', at: 0 },
    { type: 'next', at: 0 },
    { type: 'withdraw', at: 0 },
    { type: 'again' },
    { type: 'interrupted' },
    { type: 'tick', at: (state.deadline ?? wait) - 1 },
    { type: 'tick', at: state.deadline ?? wait },
  ];
  if (world.asked < asks)
    events.push({
      type: 'ask',
      request: request(`k${world.asked + 1}`),
      queue: targets.slice(1),
      wait,
      at: 0,
    });
  if (world.asked > 0) events.push({ type: 'ask', request: request('k1'), queue: [], wait, at: 0 });
  if (world.unanswered)
    for (const answer of ['taken', 'handed-over', 'refused', 'unsure'] as const)
      events.push({ type: 'answer', key: world.unanswered, answer, retryable: true });
  if (world.untaken)
    for (const answer of ['taken', 'handed-over', 'refused'] as const)
      events.push({ type: 'withdraw-answer', key: world.untaken, answer });
  // An answer may come long after it was given up.
  for (const key of world.sent) events.push({ type: 'answer', key, answer: 'taken' });
  for (const key of world.sent)
    for (const [kind, at] of acks)
      events.push({ type: 'ack', ack: { key, id: `${key} ${kind} ${at}`, kind, at } });
  return events;
}

const plus = (list: readonly string[], one: string) => (list.includes(one) ? list : [...list, one].sort());

function worldAfter(world: World, event: EscalationEvent, step: EscalationStep): World {
  const { state, send, withdraw } = step;
  let { asked, sent, acknowledged, withdrawn, unanswered, untaken } = world;
  if (event.type === 'ask' && send) asked++;
  if (event.type === 'answer' && event.key === unanswered) unanswered = '';
  if (event.type === 'withdraw-answer') untaken = '';
  if (event.type === 'interrupted') unanswered = untaken = '';
  if (event.type === 'answer' && event.answer === 'taken') acknowledged = plus(acknowledged, event.key);
  if (event.type === 'ack') acknowledged = plus(acknowledged, event.ack.key);
  if (send) {
    sent = plus(sent, send.key);
    unanswered = send.key;
  }
  if (withdraw) untaken = withdraw;
  if (state.phase === 'withdrawn' && state.request) withdrawn = plus(withdrawn, state.request.key);
  const after: World = { asked, sent, acknowledged, withdrawn, unanswered, untaken };
  const same = (Object.keys(after) as (keyof World)[]).every((name) => after[name] === world[name]);
  return same ? world : after;
}

/** Names what is wrong with one step. */
function faultsOf(
  before: EscalationState,
  event: EscalationEvent,
  step: EscalationStep,
  world: World,
  after: World,
): string[] {
  const { state, send } = step;
  const faults: string[] = [];
  const key = state.request?.key ?? '';
  if (success.includes(state.phase) && !after.acknowledged.includes(key))
    faults.push('success without an acknowledgement');
  if (send) {
    const again = world.sent.includes(send.key);
    if (again && (event.type !== 'retry' || world.acknowledged.includes(send.key))) faults.push('sent twice');
    if (world.unanswered === send.key) faults.push('sent while it is being sent');
    if (!again && busy.includes(before.phase) && step.timedOut !== before.request?.key)
      faults.push('two requests open');
    const asked = [...state.earlier.map((one) => one), ...(state.request ? [state.request] : [])];
    const base = send.key.replace(/~.*/, '');
    const whom = asked.filter((one) => one.key.replace(/~.*/, '') === base).map((one) => one.target.id);
    if (new Set(whom).size < whom.length) faults.push('the same person asked twice');
  }
  if (state.phase !== 'withdrawn' && world.withdrawn.includes(key)) faults.push('a withdrawn one came back');
  const due = event.type === 'tick' && event.at >= (before.deadline ?? Number.POSITIVE_INFINITY);
  const waits = ['sending', 'requested', 'seen'].includes(before.phase) && before.withdrawal !== 'asked';
  if (due && waits && step.timedOut !== before.request?.key) faults.push('waits for ever');
  return faults;
}

interface Known {
  readonly state: EscalationState;
  /** The same as it comes back from a store. */
  readonly stored: EscalationState;
  readonly after: Map<string, { step: EscalationStep; to: Known }>;
}

/** Walks every path of so many events, each pair of state and world once. */
function explore(step: Step, depth: number, trial: Trial) {
  const start: World = {
    asked: 0,
    sent: [],
    acknowledged: [],
    withdrawn: [],
    unanswered: '',
    untaken: '',
  };
  const faults = new Set<string>();
  const known = new Map<string, Known>();
  const know = (state: EscalationState): Known => {
    const text = JSON.stringify(state);
    const before = known.get(text);
    if (before) return before;
    const made = { state, stored: JSON.parse(text), after: new Map() };
    known.set(text, made);
    return made;
  };
  /** Takes one step, and the same from what was stored: read back at this very moment, it must go on the same. */
  const take = (from: Known, event: EscalationEvent) => {
    const name = JSON.stringify(event);
    const before = from.after.get(name);
    if (before) return before;
    const result = step(from.state, event);
    const again = step(from.stored, event);
    const stays = result.state === from.state && again.state === from.stored;
    if (!stays && JSON.stringify(again) !== JSON.stringify(result)) faults.add('lost by storing');
    const made = { step: result, to: stays ? from : know(result.state) };
    from.after.set(name, made);
    return made;
  };
  const seen = new Map<Known, Set<string>>();
  let edge: [Known, World][] = [[know(startEscalation()), start]];
  for (let length = 0; length < depth; length++) {
    const next: typeof edge = [];
    for (const [from, world] of edge) {
      for (const event of eventsAt(from.state, world, trial)) {
        const { step: result, to } = take(from, event);
        const reached = worldAfter(world, event, result);
        for (const fault of faultsOf(from.state, event, result, world, reached)) faults.add(fault);
        if (to === from && reached === world) continue;
        const name = Object.values(reached).join();
        const worlds = seen.get(to) ?? new Set();
        seen.set(to, worlds);
        if (worlds.has(name)) continue;
        worlds.add(name);
        next.push([to, reached]);
      }
    }
    edge = next;
  }
  const phases = [...new Set([...known.values()].map(({ state }) => state.phase))].sort();
  return { faults: [...faults].sort(), phases, states: known.size };
}

describe('on every path of twelve events', () => {
  test.each(Object.entries(trials))(
    'of a request, %s: nothing succeeds without an acknowledgement, nothing goes out twice, nothing withdrawn comes back',
    (_name, trial) => {
      const { faults, phases, states } = explore(stepEscalation, 12, trial);
      expect(faults).toEqual([]);
      expect(phases).toEqual(trial.reaches.toSorted());
      expect(states).toBeGreaterThan(10_000);
    },
    120_000,
  );
});

const planted: [string, string, Step][] = [
  [
    'takes silence for a yes',
    'success without an acknowledgement',
    (state, event) =>
      stepEscalation(
        state,
        event.type === 'answer' && event.answer === 'handed-over' ? { ...event, answer: 'taken' } : event,
      ),
  ],
  [
    'sends again what has arrived',
    'sent twice',
    (state, event) =>
      event.type === 'retry' && state.phase === 'requested' && state.request
        ? { state: { ...state, phase: 'sending' }, send: state.request }
        : stepEscalation(state, event),
  ],
  [
    'lets a withdrawn one be accepted',
    'a withdrawn one came back',
    (state, event) =>
      event.type === 'ack' && state.phase === 'withdrawn'
        ? stepEscalation({ ...state, phase: 'requested' }, event)
        : stepEscalation(state, event),
  ],
  [
    'forgets the time of what was seen',
    'waits for ever',
    (state, event) =>
      event.type === 'tick' && state.phase === 'seen' ? { state } : stepEscalation(state, event),
  ],
  [
    'asks the same person again when the time is up',
    'the same person asked twice',
    (state, event) =>
      event.type === 'tick' && state.request
        ? stepEscalation({ ...state, queue: [state.request.target] }, event)
        : stepEscalation(state, event),
  ],
];

test.each(planted)('a machine that %s is found out: %s', (_name, fault, step) => {
  expect(explore(step, 5, every).faults).toContain(fault);
});

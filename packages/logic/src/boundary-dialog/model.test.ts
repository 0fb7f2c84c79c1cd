import type { BoundaryPolicy } from '@evenkeel/content/boundary-dialog';
import { neutralPolicyEn, publicServicePolicyEn, retailPolicyEn } from '@evenkeel/content/en/boundary-dialog';
import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../base/incident/index.ts';
import { type BoundaryGuards, boundaryGuards, readBoundary, reduceBoundary } from './index.ts';
import { type BoundaryEvent, type BoundaryState, startBoundary } from './state.ts';

/**
 * Holds the ladder to the policy over every path of events to a depth. What the policy asks is written here a
 * second time, from its prose and not from the reducer: a clerk who hears the same events and keeps a book.
 */
const depth = 12;
const minute = 60_000;

type Heard = BoundaryEvent | { readonly type: 'tick' };
interface Clerk {
  readonly distress: boolean;
  readonly place: 'open' | 'closed' | 'distress';
  readonly standards: boolean;
  readonly abusive: boolean | undefined;
  readonly behaviour: Behaviour | undefined;
  /** The stages said in their order, with the time of each, newest last. */
  readonly book: readonly { readonly stage: string; readonly at: number }[];
}
const newClerk: Clerk = {
  distress: false,
  place: 'open',
  standards: true,
  abusive: undefined,
  behaviour: undefined,
  book: [],
};

function mayBePassed(policy: BoundaryPolicy, stage: string, behaviour: Behaviour) {
  const serious = policy.behaviours.some((one) => one.behaviour === behaviour && one.level === 2);
  return serious && policy.stages.some(({ id, skippable }) => id === stage && skippable === true);
}
const isSaid = ({ book }: Clerk, stage: string) => book.some((entry) => entry.stage === stage);

/** Whether the policy lets this conversation be ended now. */
function policyAllows(clerk: Clerk, policy: BoundaryPolicy, now: number): boolean {
  const { distress, standards, abusive, behaviour, book } = clerk;
  if (distress || policy.ending.mayEnd === 'transfer-only') return false;
  if (!standards || abusive !== true || behaviour === undefined) return false;
  const atOnce: readonly string[] = policy.immediateEnd ?? ['threat', 'hate', 'sexual'];
  if (atOnce.includes(behaviour)) return true;
  for (const { id } of policy.stages)
    if (!isSaid(clerk, id) && !mayBePassed(policy, id, behaviour)) return false;
  const stages = new Set(book.flatMap(({ stage }) => (stage === 'acknowledge' ? [] : [stage])));
  if (stages.size < policy.ending.minimumSteps) return false;
  return book.every(
    ({ stage, at }) => stage === 'acknowledge' || now - at >= policy.ending.waitSeconds * 1000,
  );
}

function hear(clerk: Clerk, event: Heard, policy: BoundaryPolicy, now: number): Clerk {
  const { place, standards, abusive, behaviour, book } = clerk;
  if (event.type === 'distress') return { ...clerk, distress: true, place: 'distress' };
  if (event.type === 'again') return { ...newClerk, standards, distress: clerk.distress };
  if (event.type === 'back') return place === 'distress' ? { ...clerk, place: 'open' } : clerk;
  if (event.type === 'settle') return { ...clerk, place: 'closed' };
  if (event.type === 'transfer') return { ...clerk, place: 'closed' };
  if (place !== 'open') return clerk;
  if (event.type === 'end') return policyAllows(clerk, policy, now) ? { ...clerk, place: 'closed' } : clerk;
  if (event.type === 'mode') return { ...clerk, standards: event.mode === 'standards' };
  if (event.type === 'check') return { ...clerk, abusive: event.answer === 'abusive' };
  if (event.type === 'behaviour') return { ...clerk, behaviour: event.behaviour };
  if (event.type === 'take-back') return { ...clerk, book: book.slice(0, -1) };
  if (event.type !== 'say') return clerk;
  const entry = { stage: event.stage, at: now };
  const isNo = event.stage === 'acknowledge';
  if (isNo !== !standards) return clerk;
  if (isNo) return { ...clerk, book: [...book, entry] };
  if (abusive !== true || behaviour === undefined) return clerk;
  for (const { id } of policy.stages) {
    if (id === event.stage) return { ...clerk, book: [...book, entry] };
    if (!isSaid(clerk, id) && !mayBePassed(policy, id, behaviour)) return clerk;
  }
  return clerk;
}

interface Node {
  readonly state: BoundaryState;
  readonly clerk: Clerk;
  readonly now: number;
  readonly path: readonly string[];
}

/**
 * Names what can still matter of a node when `left` events remain: of what was said, the last `left` one by one,
 * because each can be taken back, and of the rest which stages and whether the wait is over.
 */
function keyOf({ state, clerk, now }: Node, left: number, wait: number): string {
  const brief = (said: readonly { stage: string; at: number }[]) => {
    const entry = ({ stage, at }: { stage: string; at: number }) => `${stage}${now - at >= wait ? '' : '!'}`;
    const cut = Math.max(0, said.length - left);
    return [...new Set(said.slice(0, cut).map(entry))].sort().concat('|', said.slice(cut).map(entry)).join();
  };
  const { mode, check, behaviour, place, distressAt, steps } = state;
  const { distress, standards, abusive, behaviour: known, place: at, book } = clerk;
  const seen = [mode, check, behaviour, place, distressAt !== undefined, brief(steps)];
  return [...seen, distress, standards, abusive, known, at, brief(book)].join(' ');
}

interface Explored {
  readonly faults: readonly string[];
  readonly nodes: number;
  readonly endings: number;
}

function explore(policy: BoundaryPolicy, guards: BoundaryGuards): Explored {
  const serious = policy.behaviours.find(({ level }) => level === 2)?.behaviour;
  const mild = policy.behaviours.find(({ level }) => level === 1)?.behaviour;
  const events = (at: number): Heard[] => [
    { type: 'mode', mode: 'saying-no' },
    { type: 'mode', mode: 'standards' },
    { type: 'check', answer: 'issue' },
    { type: 'check', answer: 'abusive' },
    { type: 'behaviour', behaviour: mild },
    { type: 'behaviour', behaviour: serious },
    { type: 'behaviour', behaviour: 'threat' },
    ...policy.stages.map(({ id }) => ({ type: 'say', stage: id, at }) as const),
    { type: 'say', stage: 'acknowledge', at },
    { type: 'take-back' },
    { type: 'settle', at },
    { type: 'end', at },
    { type: 'transfer', at },
    { type: 'distress', at },
    { type: 'back', at },
    { type: 'again' },
    { type: 'tick' },
  ];
  const wait = policy.ending.waitSeconds * 1000;
  const faults: string[] = [];
  let [nodes, endings] = [0, 0];
  let layer: Node[] = [{ state: startBoundary(), clerk: newClerk, now: minute, path: [] }];
  for (let left = depth; left > 0; left--) {
    const next = new Map<string, Node>();
    for (const node of layer) {
      nodes++;
      for (const event of events(node.now)) {
        const now = event.type === 'tick' ? node.now + wait : node.now;
        const state = event.type === 'tick' ? node.state : reduceBoundary(node.state, event, policy, guards);
        const clerk = hear(node.clerk, event, policy, node.now);
        // What changes nothing leads nowhere that was not within reach with one event more.
        if (state === node.state && clerk === node.clerk && now === node.now) continue;
        const path = [...node.path, describeEvent(event)];
        const ended = state.place === 'ended' && node.state.place !== 'ended';
        if (ended) endings++;
        const allowed = event.type === 'end' && node.clerk.place === 'open' && clerk.place === 'closed';
        if (ended !== allowed && faults.length < 3)
          faults.push(`${ended ? 'ended against' : 'kept open against'} the policy: ${path.join(', ')}`);
        if (ended !== allowed) continue;
        const child = { state, clerk, now, path };
        const key = keyOf(child, left - 1, wait);
        if (!next.has(key)) next.set(key, child);
      }
    }
    layer = [...next.values()];
    if (faults.length >= 3) break;
  }
  return { faults, nodes, endings };
}

function describeEvent(event: Heard): string {
  if (event.type === 'say') return `say ${event.stage}`;
  if (event.type === 'check') return event.answer;
  if (event.type === 'mode') return event.mode;
  return event.type === 'behaviour' ? String(event.behaviour) : event.type;
}

const policies = [neutralPolicyEn, retailPolicyEn, publicServicePolicyEn];
const strictest: BoundaryPolicy = {
  ...neutralPolicyEn,
  id: 'three-of-any',
  stages: neutralPolicyEn.stages.map((stage) => ({ ...stage, skippable: true })),
  ending: { mayEnd: 'agent', minimumSteps: 2, waitSeconds: 45 },
};

describe(`over all paths of ${depth} events`, () => {
  test.each([...policies, strictest].map((policy) => [policy.id, policy] as const))(
    'under the policy %s, the end is reached when the policy allows it, and never else',
    (_id, policy) => {
      const { faults, nodes, endings } = explore(policy, boundaryGuards);
      expect(faults).toEqual([]);
      expect(nodes).toBeGreaterThan(1000);
      expect(endings > 0).toBe(policy.ending.mayEnd === 'agent');
    },
    60_000,
  );
});

const { endObstacles, stageObstacle } = boundaryGuards;
const without = (kind: string): BoundaryGuards => ({
  stageObstacle,
  endObstacles: (...asked) => endObstacles(...asked).filter((obstacle) => obstacle.kind !== kind),
});
const planted: [what: string, guards: BoundaryGuards, policy?: BoundaryPolicy][] = [
  ['forgets the time that a client has to answer', without('wait')],
  ['forgets a stage that was not said', without('stages')],
  ['forgets how many stages are asked for', without('minimum')],
  ['ends on anger about the issue', without('issue')],
  ['lets a stage be said before those under it', { endObstacles, stageObstacle: () => undefined }],
  [
    'takes distress for any other moment',
    {
      stageObstacle,
      endObstacles: ({ distressAt: _, ...state }, policy, now) => endObstacles(state, policy, now),
    },
  ],
  [
    'lets agents end where they may only hand over',
    {
      stageObstacle,
      endObstacles: (state, policy, now) =>
        endObstacles(state, { ...policy, ending: { ...policy.ending, mayEnd: 'agent' } }, now),
    },
    publicServicePolicyEn,
  ],
  [
    'lets every behaviour end at once',
    {
      stageObstacle,
      endObstacles: (state, policy, now) =>
        endObstacles(state, { ...policy, immediateEnd: policy.behaviours.map((one) => one.behaviour) }, now),
    },
  ],
];

test.each(planted)('a ladder that %s is found', (_what, guards, policy = strictest) => {
  expect(explore(policy, guards).faults).not.toEqual([]);
});

test('at every step the state is plain data that a store can keep and give back', () => {
  const at = minute;
  const walk: BoundaryEvent[] = [
    { type: 'check', answer: 'abusive' },
    { type: 'behaviour', behaviour: 'insult' },
    { type: 'quote', quote: { message: 'm', text: 'a word' } },
    { type: 'write', key: 'remind chat', text: 'Mine' },
    { type: 'say', stage: 'remind', at },
    { type: 'say', stage: 'warn', at: at + 1 },
    { type: 'end', at: at + minute },
    { type: 'distress', at: at + 2 * minute },
    { type: 'say', stage: 'distress', at: at + 2 * minute },
    { type: 'transfer', at: at + 3 * minute },
    { type: 'again' },
  ];
  let state = startBoundary();
  for (const event of walk) {
    const before = state;
    state = reduceBoundary(state, event, neutralPolicyEn);
    expect(state, event.type).not.toEqual(before);
    expect(readBoundary(JSON.parse(JSON.stringify(state)))).toEqual(state);
  }
});

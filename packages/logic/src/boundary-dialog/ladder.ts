import { type BoundaryPolicy, defaultImmediateEnd, sayingNoSteps } from '@evenkeel/content/boundary-dialog';
import type { Behaviour } from '../base/incident/index.ts';
import type { BoundaryState } from './state.ts';

/** Is one thing that keeps the end closed. `until` is milliseconds since 1970. */
export type EndObstacle =
  | { readonly kind: 'distress' | 'transfer-only' | 'unchecked' | 'issue' | 'behaviour' }
  | { readonly kind: 'stages'; readonly stages: readonly string[] }
  | { readonly kind: 'minimum'; readonly count: number }
  | { readonly kind: 'wait'; readonly until: number };

/** Lists what an agent may choose from: what the policy sets a limit to, and what opens its end at once. */
export function behavioursOf(policy: BoundaryPolicy): Behaviour[] {
  const named = policy.behaviours.map(({ behaviour }) => behaviour);
  return [...new Set([...named, ...(policy.immediateEnd ?? defaultImmediateEnd)])];
}

/** Tells whether a behaviour opens the end without the ladder. */
export function opensEndAtOnce(policy: BoundaryPolicy, behaviour: Behaviour | undefined): boolean {
  return behaviour !== undefined && (policy.immediateEnd ?? defaultImmediateEnd).includes(behaviour);
}

/** Lists the stages that cannot be passed over for a behaviour, from the first up. */
export function requiredStages(policy: BoundaryPolicy, behaviour: Behaviour | undefined): string[] {
  const level = policy.behaviours.find((one) => one.behaviour === behaviour)?.level ?? 1;
  return policy.stages.filter(({ skippable }) => !(skippable && level === 2)).map(({ id }) => id);
}

const saidOf = (state: BoundaryState, policy: BoundaryPolicy) => {
  const known = new Set(policy.stages.map(({ id }) => id));
  return state.steps.filter(({ stage }) => known.has(stage));
};

/**
 * Lists what keeps the end closed, the weightiest first; nothing when it is open.
 * At once: only with an abusive behaviour of the policy's list. Else every stage that cannot be passed over must
 * have been said, as many stages as the policy asks for, and the client must have had time to answer.
 */
export function endObstacles(state: BoundaryState, policy: BoundaryPolicy, now: number): EndObstacle[] {
  if (state.distressAt !== undefined) return [{ kind: 'distress' }];
  if (policy.ending.mayEnd !== 'agent') return [{ kind: 'transfer-only' }];
  if (state.mode !== 'standards' || state.check === undefined) return [{ kind: 'unchecked' }];
  if (state.check === 'issue') return [{ kind: 'issue' }];
  if (state.behaviour === undefined) return [{ kind: 'behaviour' }];
  if (opensEndAtOnce(policy, state.behaviour)) return [];
  const said = saidOf(state, policy);
  const stages = new Set(said.map(({ stage }) => stage));
  const missing = requiredStages(policy, state.behaviour).filter((stage) => !stages.has(stage));
  const short = policy.ending.minimumSteps - stages.size;
  const until = Math.max(0, ...said.map(({ at }) => at)) + policy.ending.waitSeconds * 1000;
  return [
    ...(missing.length > 0 ? [{ kind: 'stages' as const, stages: missing }] : []),
    ...(short > missing.length ? [{ kind: 'minimum' as const, count: short - missing.length }] : []),
    ...(said.length > 0 && now < until ? [{ kind: 'wait' as const, until }] : []),
  ];
}

/** Is what keeps a stage from being said. `before` names the stage that comes first. */
export type StageObstacle =
  | { readonly kind: 'unchecked' | 'issue' | 'behaviour' | 'unknown' }
  | { readonly kind: 'before'; readonly stage: string };

/** Tells what keeps a stage of the ladder from being said; nothing when it is open. Steps of saying no are always open. */
export function stageObstacle(
  state: BoundaryState,
  policy: BoundaryPolicy,
  stage: string,
): StageObstacle | undefined {
  if (state.mode === 'saying-no')
    return sayingNoSteps.some((step) => step === stage) ? undefined : { kind: 'unknown' };
  const at = policy.stages.findIndex(({ id }) => id === stage);
  if (at < 0) return { kind: 'unknown' };
  if (state.check === undefined) return { kind: 'unchecked' };
  if (state.check === 'issue') return { kind: 'issue' };
  if (state.behaviour === undefined) return { kind: 'behaviour' };
  const required = new Set(requiredStages(policy, state.behaviour));
  const said = new Set(state.steps.map((step) => step.stage));
  const before = policy.stages.slice(0, at).find(({ id }) => required.has(id) && !said.has(id));
  return before ? { kind: 'before', stage: before.id } : undefined;
}

/** Is one rung as it is shown: what it does, and where it stands. */
export interface Rung {
  readonly id: string;
  /** When it was said last, in milliseconds since 1970. */
  readonly saidAt?: number;
  readonly state: 'said' | 'passed' | 'now' | 'later';
}

/** Lists the steps of the chosen mode with where each stands. `now` is the first that is open and not said. */
export function rungsOf(state: BoundaryState, policy: BoundaryPolicy): Rung[] {
  const ids = state.mode === 'saying-no' ? [...sayingNoSteps] : policy.stages.map(({ id }) => id);
  const saidAt = (id: string) => state.steps.findLast(({ stage }) => stage === id)?.at;
  const last = ids.findLastIndex((id) => saidAt(id) !== undefined);
  const ready = ids.findIndex(
    (id, at) => at > last && saidAt(id) === undefined && !stageObstacle(state, policy, id),
  );
  const first = ids.findIndex((id) => saidAt(id) === undefined && !stageObstacle(state, policy, id));
  const now = ready < 0 && state.mode === 'saying-no' ? first : ready;
  return ids.map((id, at) => {
    const said = saidAt(id);
    if (said !== undefined) return { id, saidAt: said, state: 'said' };
    if (at === now) return { id, state: 'now' };
    return { id, state: at < last ? 'passed' : 'later' };
  });
}

import type { BoundaryPolicy } from '@evenkeel/content/boundary-dialog';
import type { BoundaryStep } from '../base/incident/index.ts';
import { behavioursOf, endObstacles, stageObstacle } from './ladder.ts';
import { type BoundaryEvent, type BoundaryState, startBoundary } from './state.ts';

/** Decides what is open. The dialog uses `boundaryGuards`; a test may hold others to the same policy. */
export interface BoundaryGuards {
  readonly endObstacles: typeof endObstacles;
  readonly stageObstacle: typeof stageObstacle;
}
export const boundaryGuards: BoundaryGuards = { endObstacles, stageObstacle };

function withStep(state: BoundaryState, stage: string, at: number): BoundaryState {
  const { quote, ...rest } = state;
  const step: BoundaryStep = {
    stage,
    at,
    ...(state.mode === 'standards' && state.behaviour ? { behaviour: state.behaviour } : {}),
    ...(quote ? { quote: quote.text } : {}),
  };
  return { ...rest, steps: [...state.steps, step] };
}

function say(
  state: BoundaryState,
  stage: string,
  at: number,
  policy: BoundaryPolicy,
  guards: BoundaryGuards,
): BoundaryState {
  if (stage === 'distress') return state.place === 'distress' ? withStep(state, stage, at) : state;
  const open = state.place === 'open' && !guards.stageObstacle(state, policy, stage);
  return open ? withStep(state, stage, at) : state;
}

function close(
  state: BoundaryState,
  type: 'settle' | 'end' | 'transfer',
  at: number,
  policy: BoundaryPolicy,
  guards: BoundaryGuards,
): BoundaryState {
  // On the path for distress a conversation is handed over or settled; it is not ended.
  if (state.place !== 'open' && !(state.place === 'distress' && type !== 'end')) return state;
  if (type === 'settle') return { ...state, place: 'settled', closedAt: at };
  if (type === 'end' && guards.endObstacles(state, policy, at).length > 0) return state;
  const place = type === 'end' ? 'ended' : 'transferred';
  return { ...withStep(state, type, at), place, closedAt: at };
}

/** Leaves a value out where it is to be none, so that a state stays plain. */
function without<K extends keyof BoundaryState>(state: BoundaryState, key: K): Omit<BoundaryState, K> {
  const { [key]: _, ...rest } = state;
  return rest;
}

/**
 * Tells what follows from an event under a policy. An event that is not open changes nothing.
 * Distress is open from everywhere, in one event, and once it was marked, no event leads to `ended` any more.
 */
export function reduceBoundary(
  state: BoundaryState,
  event: BoundaryEvent,
  policy: BoundaryPolicy,
  guards: BoundaryGuards = boundaryGuards,
): BoundaryState {
  switch (event.type) {
    case 'restore':
      return event.state;
    case 'again': {
      const fresh = startBoundary(state.mode);
      return state.distressAt === undefined ? fresh : { ...fresh, distressAt: state.distressAt };
    }
    case 'distress':
      return { ...without(state, 'closedAt'), place: 'distress', distressAt: state.distressAt ?? event.at };
    case 'back':
      return state.place === 'distress' ? { ...state, place: 'open' } : state;
    case 'say':
      return say(state, event.stage, event.at, policy, guards);
    case 'settle':
    case 'end':
    case 'transfer':
      return close(state, event.type, event.at, policy, guards);
    case 'write': {
      const { [event.key]: _, ...others } = state.texts;
      return { ...state, texts: event.text === undefined ? others : { ...others, [event.key]: event.text } };
    }
    default:
  }
  if (state.place !== 'open') return state;
  switch (event.type) {
    case 'mode':
      return { ...state, mode: event.mode };
    case 'check':
      return { ...state, check: event.answer };
    case 'behaviour': {
      if (event.behaviour === undefined) return without(state, 'behaviour') as BoundaryState;
      return behavioursOf(policy).includes(event.behaviour)
        ? { ...state, behaviour: event.behaviour }
        : state;
    }
    case 'quote':
      return event.quote ? { ...state, quote: event.quote } : without(state, 'quote');
    case 'take-back':
      return state.steps.length > 0 ? { ...state, steps: state.steps.slice(0, -1) } : state;
  }
}

import type { EscalationAck, EscalationRequest, EscalationTarget } from '@evenkeel/logic/base/escalation';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import {
  type EscalationEvent,
  type EscalationState,
  startEscalation,
  stepEscalation,
} from '@evenkeel/logic/escalation-button';
import { useEffect, useRef, useState } from 'react';
import { patience, tell } from '../base/act/index.ts';
import type { RootProps } from './root-props.ts';

/** Is what the parts see of the requests of a conversation, and what they can do. */
export interface Requests {
  readonly state: EscalationState;
  ask(request: EscalationRequest, queue: readonly EscalationTarget[], minutes: number): void;
  retry(): void;
  next(): void;
  withdraw(): void;
  again(): void;
  /** Goes on with what a store held. What was being sent then is not known to have arrived. */
  restore(state: EscalationState): void;
}

interface Given
  extends Pick<
    RootProps,
    | 'requestState'
    | 'defaultRequestState'
    | 'onRequestStateChange'
    | 'onRequest'
    | 'onWithdraw'
    | 'onTimeout'
    | 'onError'
  > {
  readonly acknowledgements: readonly EscalationAck[];
  readonly targets: readonly EscalationTarget[];
  readonly now: () => number;
  readonly noAnswer: string;
  /** Called with what followed after the component was gone, so that it can be kept. */
  readonly onLate: (state: EscalationState) => void;
}

const minute = 60_000;
/** The longest a timer of a browser can wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1;
const waiting = ['sending', 'requested', 'seen'];

type Answer = { readonly kind: 'outcome'; readonly outcome: Outcome | undefined } | { readonly kind: 'none' };

/** Waits for a host's answer, but not for ever. One that comes later is told to `late`. */
async function answerOf(
  result: unknown,
  late: (outcome: Outcome) => void,
  onError: (thrown: unknown) => void,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const answer = Promise.resolve(result as Outcome | undefined).then(
    (outcome): Answer => {
      if (over && outcome) late(outcome);
      return { kind: 'outcome', outcome: outcome ?? undefined };
    },
    (thrown): Answer => {
      onError(thrown);
      return { kind: 'none' };
    },
  );
  const limit = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'none' }), patience);
  });
  const first = await Promise.race([answer, limit]);
  over = true;
  clearTimeout(timer);
  return first;
}

/**
 * Carries the requests of one conversation: hands each to the host once, takes its answers and acknowledgements,
 * looks at the clock, and tells every step. All of it is decided by `stepEscalation`.
 */
export function useRequests(given: Given): Requests {
  const [own, setOwn] = useState(given.defaultRequestState ?? startEscalation);
  const state = given.requestState ?? own;
  // What followed last: several events may come before React draws again.
  const latest = useRef(state);
  const shown = useRef(state);
  if (shown.current !== state) {
    shown.current = state;
    latest.current = state;
  }
  const props = useRef(given);
  props.current = given;
  const gone = useRef(false);
  const inFlight = useRef(new Set<string>());

  const failed = (thrown: unknown) =>
    props.current.onError?.(thrown instanceof Error ? thrown : new Error(String(thrown)));

  const put = (next: EscalationState) => {
    if (next === latest.current) return;
    latest.current = next;
    if (props.current.requestState === undefined) {
      if (gone.current) props.current.onLate(next);
      else setOwn(next);
    }
    tell(props.current.onRequestStateChange, props.current.onError)?.(next);
  };

  const dispatch = (event: EscalationEvent) => {
    const step = stepEscalation(latest.current, event);
    put(step.state);
    if (step.timedOut !== undefined) tell(props.current.onTimeout, props.current.onError)?.(step.timedOut);
    if (step.send) void send(step.send);
    if (step.withdraw !== undefined) void takeBack(step.withdraw);
  };

  const send = async (request: EscalationRequest) => {
    const { key } = request;
    const { onRequest, noAnswer } = props.current;
    inFlight.current.add(key);
    let result: unknown;
    try {
      result = onRequest?.(request);
    } catch (thrown) {
      failed(thrown);
      inFlight.current.delete(key);
      return dispatch({ type: 'answer', key, answer: 'unsure', why: noAnswer });
    }
    const late = (outcome: Outcome) => {
      if (outcome.ok) dispatch({ type: 'answer', key, answer: 'taken' });
    };
    const answer = await answerOf(result, late, failed);
    inFlight.current.delete(key);
    if (answer.kind === 'none') return dispatch({ type: 'answer', key, answer: 'unsure', why: noAnswer });
    const { outcome } = answer;
    if (!outcome) return dispatch({ type: 'answer', key, answer: 'handed-over' });
    if (outcome.ok) return dispatch({ type: 'answer', key, answer: 'taken' });
    const { message, retryable, reason } = outcome;
    dispatch({
      type: 'answer',
      key,
      answer: reason === 'timeout' ? 'unsure' : 'refused',
      why: message,
      retryable,
    });
  };

  const takeBack = async (key: string) => {
    const { onWithdraw, noAnswer } = props.current;
    const refuse = (why: string) => dispatch({ type: 'withdraw-answer', key, answer: 'refused', why });
    let result: unknown;
    try {
      result = onWithdraw?.(key);
    } catch (thrown) {
      failed(thrown);
      return refuse(noAnswer);
    }
    const answer = await answerOf(result, () => {}, failed);
    if (answer.kind === 'none') return refuse(noAnswer);
    const { outcome } = answer;
    if (outcome && !outcome.ok) return refuse(outcome.message);
    dispatch({ type: 'withdraw-answer', key, answer: outcome ? 'taken' : 'handed-over' });
  };

  const act = useRef({ dispatch });
  act.current.dispatch = dispatch;

  useEffect(() => {
    gone.current = false;
    // What is given in the middle of being sent was begun by a page that is gone.
    const { request } = latest.current;
    if (request && !inFlight.current.has(request.key)) act.current.dispatch({ type: 'interrupted' });
    return () => {
      gone.current = true;
    };
  }, []);

  const { acknowledgements } = given;
  const key = state.request?.key;
  useEffect(() => {
    if (key === undefined) return;
    for (const ack of acknowledgements) act.current.dispatch({ type: 'ack', ack });
  }, [acknowledgements, key]);

  const due = waiting.includes(state.phase) && state.withdrawal !== 'asked' ? state.deadline : undefined;
  useEffect(() => {
    if (due === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { now, targets } = props.current;
      const at = now();
      const away = targets.flatMap(({ id, available }) => (available === false ? [id] : []));
      act.current.dispatch({ type: 'tick', at, away });
      if (at < due) timer = setTimeout(look, Math.min(longestTimer, Math.max(1000, due - at)));
    };
    look();
    return () => clearTimeout(timer);
  }, [due]);

  const away = () => given.targets.flatMap(({ id, available }) => (available === false ? [id] : []));
  return {
    state,
    ask: (request, queue, minutes) =>
      dispatch({ type: 'ask', request, queue, wait: minutes * minute, at: given.now() }),
    retry: () => dispatch({ type: 'retry', at: given.now() }),
    next: () => dispatch({ type: 'next', at: given.now(), away: away() }),
    withdraw: () => dispatch({ type: 'withdraw', at: given.now() }),
    again: () => dispatch({ type: 'again' }),
    restore: (found) => {
      if (given.requestState !== undefined) return;
      put(found);
      dispatch({ type: 'interrupted' });
    },
  };
}

import type { EscalationAck, EscalationRequest, EscalationTarget } from '../base/escalation/index.ts';
import type { EscalationEvent, EscalationPhase, EscalationState, EscalationStep } from './state.ts';

/** Begins with nothing asked. */
export function startEscalation(): EscalationState {
  return { phase: 'draft', queue: [], acks: [], earlier: [] };
}

/** How far each acknowledgement brings a request. */
const rank: Readonly<Record<EscalationAck['kind'], number>> = {
  requested: 1,
  seen: 2,
  declined: 3,
  accepted: 4,
  joined: 5,
  resolved: 6,
};

const open: readonly EscalationPhase[] = ['sending', 'requested', 'seen', 'accepted', 'joined'];
const waiting: readonly EscalationPhase[] = ['sending', 'requested', 'seen'];
const over: readonly EscalationPhase[] = ['resolved', 'declined', 'withdrawn', 'timed-out'];

const canBeWithdrawn = ({ phase, failure }: EscalationState) =>
  waiting.includes(phase) || (phase === 'failed' && failure?.unsure === true);

/** Tells whether somebody was asked and it is not over: nobody else can be asked meanwhile. */
export const isOpen = ({ phase }: EscalationState): boolean => open.includes(phase);
/** Tells whether it can be taken back: it was asked, or may have been, and nobody has accepted it. */
export const canWithdraw = (state: EscalationState): boolean =>
  canBeWithdrawn(state) && state.withdrawal !== 'asked';
/** Tells whether it is over or never began, so that something new can be asked. */
export const canAsk = ({ phase, failure }: EscalationState): boolean =>
  phase === 'draft' || over.includes(phase) || (phase === 'failed' && failure?.unsure === false);
/** Tells whether the same request can be sent again: it failed, and nothing says that it arrived. */
export const canRetry = ({ phase, failure }: EscalationState): boolean =>
  phase === 'failed' && (failure?.retryable ?? false);

/**
 * Reads off what acknowledgements come to, in whatever order they came: the farthest of them, but for a "no" that
 * was said after the last "yes". What is resolved stays so.
 */
function phaseOf(acks: readonly EscalationAck[], taken: boolean): EscalationPhase | undefined {
  const last = (kinds: readonly EscalationAck['kind'][]) =>
    Math.max(
      Number.NEGATIVE_INFINITY,
      ...acks.filter(({ kind }) => kinds.includes(kind)).map(({ at }) => at),
    );
  const has = (kind: EscalationAck['kind']) => acks.some((ack) => ack.kind === kind);
  if (has('resolved')) return 'resolved';
  if (has('declined') && last(['declined']) >= last(['accepted', 'joined'])) return 'declined';
  if (has('joined')) return 'joined';
  if (has('accepted')) return 'accepted';
  if (has('seen')) return 'seen';
  return has('requested') || taken ? 'requested' : undefined;
}

const keysOf = ({ request, earlier }: EscalationState) => [
  ...earlier.map(({ key }) => key),
  ...(request ? [request.key] : []),
];

/** Puts the request that counts now among the earlier ones. */
function closed(state: EscalationState): EscalationState {
  const { request, phase, earlier } = state;
  const before = request ? [...earlier, { key: request.key, target: request.target, end: phase }] : earlier;
  return { phase: 'draft', queue: [], acks: [], earlier: before };
}

function sent(
  state: EscalationState,
  request: EscalationRequest,
  queue: readonly EscalationTarget[],
  wait: number,
  at: number,
): EscalationState {
  return { ...closed(state), phase: 'sending', request, queue, wait, askedAt: at, deadline: at + wait };
}

/**
 * Makes the key of the request to the next target from the last one's, so that two tabs that see the same time run
 * out ask the same, once.
 */
export function nextKey(key: string): string {
  const [, base = key, number = '1'] = /^([\s\S]*)~(\d+)$/.exec(key) ?? [];
  return `${base}~${Number(number) + 1}`;
}

function toNext(state: EscalationState, at: number, away: readonly string[]): EscalationStep | undefined {
  const { request, queue, wait = 0 } = state;
  const index = queue.findIndex(({ id }) => !away.includes(id));
  const target = queue[index];
  if (!request || !target) return undefined;
  const next = { ...request, key: nextKey(request.key), target };
  return { state: sent(state, next, queue.slice(index + 1), wait, at), send: next };
}

function acknowledged(state: EscalationState, told: EscalationAck): EscalationState {
  const { request, phase, acks } = state;
  // A time that is none could not be stored: what was told counts from when it was asked.
  const ack = Number.isFinite(told.at) ? told : { ...told, at: state.askedAt ?? 0 };
  if (ack.key !== request?.key) {
    const place = state.earlier.findIndex(({ key }) => key === ack.key);
    const entry = state.earlier[place];
    if (!entry || rank[ack.kind] <= (entry.late ? rank[entry.late] : rank.declined)) return state;
    return { ...state, earlier: state.earlier.with(place, { ...entry, late: ack.kind }) };
  }
  if (phase === 'withdrawn' || acks.some(({ id }) => id === ack.id)) return state;
  const all = [...acks, ack].sort(
    (one, other) => one.at - other.at || rank[one.kind] - rank[other.kind] || (one.id < other.id ? -1 : 1),
  );
  const reached = phaseOf(all, state.answer === 'taken') ?? phase;
  // Time that ran out with nobody left to ask is only undone by somebody who does something.
  const stays = phase === 'timed-out' && (reached === 'requested' || reached === 'seen');
  const { failure: _, ...rest } = state;
  return { ...rest, acks: all, phase: stays ? phase : reached };
}

function answered(
  state: EscalationState,
  event: Extract<EscalationEvent, { type: 'answer' }>,
): EscalationState {
  const { request, phase } = state;
  if (event.key !== request?.key || phase === 'withdrawn') return state;
  if (event.answer === 'taken') {
    if (state.answer === 'taken') return state;
    const { failure: _, ...rest } = state;
    const reached = phaseOf(state.acks, true) ?? 'requested';
    return { ...rest, answer: 'taken', phase: phase === 'sending' || phase === 'failed' ? reached : phase };
  }
  // An acknowledgement that came first says more than an answer that says less.
  if (phase !== 'sending') return state;
  if (event.answer === 'handed-over') return { ...state, answer: 'handed-over' };
  const unsure = event.answer === 'unsure';
  const failure = { why: event.why ?? '', retryable: unsure || (event.retryable ?? false), unsure };
  return { ...state, phase: 'failed', failure };
}

function withdrawalAnswered(
  state: EscalationState,
  event: Extract<EscalationEvent, { type: 'withdraw-answer' }>,
): EscalationState {
  if (event.key !== state.request?.key || state.withdrawal !== 'asked') return state;
  // Who accepted in the meantime is there, unless the host says that the withdrawal came first.
  const kept = state.phase === 'resolved' || (event.answer === 'handed-over' && !canBeWithdrawn(state));
  if (event.answer === 'refused' || kept)
    return { ...state, withdrawal: 'refused', withdrawalWhy: event.why ?? '' };
  const withdrawal = event.answer === 'taken' ? 'confirmed' : 'handed-over';
  const { failure: _, ...rest } = state;
  return { ...rest, phase: 'withdrawn', withdrawal };
}

/**
 * Tells what follows from an event, and what is to be done once because of it. A success is only ever reached by an
 * acknowledgement; a key goes out once, and again only while nothing says that it arrived; what was withdrawn stays so.
 * An event that does not fit changes nothing and gives back the same state.
 */
export function stepEscalation(state: EscalationState, event: EscalationEvent): EscalationStep {
  const same: EscalationStep = { state };
  const { request, phase } = state;
  switch (event.type) {
    case 'ask':
      if (!canAsk(state) || keysOf(state).includes(event.request.key)) return same;
      return {
        state: sent(state, event.request, event.queue, event.wait, event.at),
        send: event.request,
      };
    case 'answer':
      return { state: answered(state, event) };
    case 'ack':
      return { state: acknowledged(state, event.ack) };
    case 'tick': {
      if (!request || !waiting.includes(phase) || state.withdrawal === 'asked') return same;
      if (event.at < (state.deadline ?? Number.POSITIVE_INFINITY)) return same;
      const ended = { ...state, phase: 'timed-out' as const };
      const next = toNext(ended, event.at, event.away ?? []);
      return { ...(next ?? { state: ended }), timedOut: request.key };
    }
    case 'retry': {
      if (!request || !canRetry(state)) return same;
      const { failure: _, answer: __, ...rest } = state;
      const deadline = event.at + (state.wait ?? 0);
      return { state: { ...rest, phase: 'sending', askedAt: event.at, deadline }, send: request };
    }
    case 'next':
      return (phase === 'declined' && toNext(state, event.at, event.away ?? [])) || same;
    case 'withdraw': {
      if (!request || !canWithdraw(state)) return same;
      const { withdrawalWhy: _, ...rest } = state;
      return { state: { ...rest, withdrawal: 'asked', withdrawnAt: event.at }, withdraw: request.key };
    }
    case 'withdraw-answer':
      return { state: withdrawalAnswered(state, event) };
    case 'again':
      return canAsk(state) && request ? { state: closed(state) } : same;
    case 'interrupted': {
      const stuck = phase === 'sending' && state.answer === undefined;
      const unsent = { why: '', retryable: true, unsure: true };
      const { withdrawal, ...rest } = state;
      const then: EscalationState =
        withdrawal === 'asked' ? { ...rest, withdrawal: 'refused', withdrawalWhy: '' } : state;
      return { state: stuck ? { ...then, phase: 'failed', failure: unsent } : then };
    }
  }
}

import type { EscalationAck } from '@evenkeel/logic/base/escalation';
import type { EscalationParts } from './context.tsx';

/** Is what is said of a request: in one sentence, and what else there is to know. */
export interface Said {
  readonly main: string;
  readonly more: readonly string[];
  readonly tone: 'pending' | 'done' | 'quiet' | 'failed';
}

/** Says where a request stands. Nothing is said to be done that was not acknowledged. */
export function sayStatus({ words, say, time, requests }: EscalationParts): Said | undefined {
  const { state } = requests;
  const { phase, request, acks, failure, earlier, withdrawal } = state;
  if (!request) return undefined;
  const { status } = words;
  const last = (kind: EscalationAck['kind']) => acks.findLast((ack) => ack.kind === kind);
  const told = (kind: EscalationAck['kind'], message: string) => {
    const ack = last(kind);
    return say(message, { name: ack?.by ?? request.target.name, time: time(ack?.at ?? state.askedAt ?? 0) });
  };
  const asked = { name: request.target.name, time: time(state.askedAt ?? 0) };
  const withdrawn = { name: request.target.name, time: time(state.withdrawnAt ?? 0) };

  const readBack = acks.findLast((ack) => ack.readBack)?.readBack;
  const before = earlier.at(-1);
  const more = [
    ...(readBack ? [say(status.readBack, { text: readBack })] : []),
    ...(before?.end === 'timed-out' && phase !== 'timed-out' && !before.late
      ? [say(status.timedOut, { name: before.target.name })]
      : []),
    ...earlier
      .filter(({ late }) => late === 'accepted' || late === 'joined' || late === 'resolved')
      .map(({ target }) => say(status.late, { name: target.name })),
    ...(withdrawal === 'refused' && phase !== 'withdrawn'
      ? [say(status.notWithdrawn, { why: state.withdrawalWhy || status.noAnswer })]
      : []),
  ];
  const of = (main: string, tone: Said['tone'], ...first: string[]): Said => ({
    main,
    tone,
    more: [...new Set([...first, ...more])],
  });

  if (withdrawal === 'asked') return of(status.withdrawing, 'pending');
  switch (phase) {
    case 'draft':
      return undefined;
    case 'sending':
      if (state.answer === 'handed-over') return of(say(status.handedOver, asked), 'pending');
      return of(say(status.sending, asked), 'pending');
    case 'requested':
      return of(say(status.requested, asked), 'pending');
    case 'seen':
      return of(say(status.seen, asked), 'pending');
    case 'accepted':
    case 'joined':
    case 'resolved':
      return of(told(phase, status[phase]), 'done');
    case 'declined':
      return of(told('declined', status.declined), 'quiet');
    case 'withdrawn':
      return withdrawal === 'confirmed'
        ? of(say(status.withdrawn, withdrawn), 'quiet')
        : of(say(status.withdrawnUnconfirmed, withdrawn), 'quiet');
    case 'timed-out':
      return of(say(status.timedOutLast), 'failed');
    case 'failed':
      return failure?.unsure
        ? of(status.unsure, 'failed')
        : of(say(status.failed, { why: failure?.why ?? '' }), 'failed');
  }
}

import type { EscalationRequest } from '@evenkeel/logic/base/escalation';
import type { Incident } from '@evenkeel/logic/base/incident';
import type { Note } from '@evenkeel/logic/base/note';
import type { ClientPromise } from '@evenkeel/logic/base/promise';
import { type FollowUp, occurrencesOf } from '@evenkeel/logic/follow-up-scheduler';
import { hours } from '../cases/hours.ts';
import { teamZone } from '../conversations/conversation.ts';
import type { Answer, BackRecord, Choice, Heard } from './records.ts';
import { acksOf, type BackState, recordOf, recordsOf, type Standing, standingOf } from './state.ts';

/** Is what somebody asks of the back end. */
export type Command =
  | { readonly type: 'request'; readonly request: EscalationRequest }
  | { readonly type: 'withdraw'; readonly key: string; readonly conversation: string }
  | {
      readonly type: 'answer';
      readonly key: string;
      readonly answer: Answer;
      readonly by: string;
      readonly readBack?: string | undefined;
    }
  | { readonly type: 'schedule'; readonly conversation: string; readonly plan: FollowUp }
  | { readonly type: 'change'; readonly plan: FollowUp }
  | { readonly type: 'cancel'; readonly id: string }
  | { readonly type: 'done'; readonly id: string }
  | { readonly type: 'replied'; readonly conversation: string; readonly cancels: readonly string[] }
  | { readonly type: 'incident'; readonly conversation: string; readonly incident: Incident }
  | { readonly type: 'end'; readonly conversation: string; readonly how: 'end' | 'transfer' }
  | { readonly type: 'offer'; readonly conversation: string; readonly options: readonly string[] }
  | {
      readonly type: 'choose';
      readonly conversation: string;
      readonly choice: Choice;
      readonly promise?: ClientPromise | undefined;
    }
  | { readonly type: 'heard'; readonly conversation: string; readonly heard: Heard }
  | { readonly type: 'note'; readonly conversation: string; readonly note: Note }
  | { readonly type: 'promise'; readonly conversation: string; readonly promise: ClientPromise }
  | { readonly type: 'dismiss'; readonly conversation: string; readonly sign: string };

/** Names why the back end says no. */
export type Refusal = 'withdrawn' | 'answered' | 'closed' | 'not-accepted' | 'unknown' | 'past' | 'over';

export type Decision =
  | { readonly ok: true; readonly records: readonly BackRecord[] }
  | { readonly ok: false; readonly why: Refusal };

const yes = (...records: BackRecord[]): Decision => ({ ok: true, records });
const no = (why: Refusal): Decision => ({ ok: false, why });

/** Tells which answers may follow where a request stands. */
export const follows: Readonly<Record<Standing, readonly Answer[]>> = {
  requested: ['seen', 'accepted', 'declined'],
  seen: ['accepted', 'declined'],
  accepted: ['joined', 'resolved'],
  joined: ['resolved'],
  resolved: [],
  declined: [],
  withdrawn: [],
};

/** Decides what is recorded, from what is known at this moment. Asking twice for the same records it once. */
export function decide(state: BackState, command: Command, now: number): Decision {
  switch (command.type) {
    case 'request':
    case 'withdraw':
    case 'answer':
      return decideRequest(state, command, now);
    case 'schedule':
    case 'change':
    case 'cancel':
    case 'done':
    case 'replied':
      return decideFollowUp(state, command, now);
    default:
      return decideNote(command, now);
  }
}

function decideRequest(
  state: BackState,
  command: Extract<Command, { type: 'request' | 'withdraw' | 'answer' }>,
  now: number,
): Decision {
  const key = command.type === 'request' ? command.request.key : command.key;
  const standing = standingOf(state, key);
  const ack = (kind: Standing, conversation: string, by?: string, readBack = ''): BackRecord => ({
    kind: 'ack',
    id: `${key}.${kind}`,
    conversation,
    at: now,
    key,
    ack: kind,
    ...(by === undefined ? {} : { by }),
    ...(readBack.trim() === '' ? {} : { readBack: readBack.trim() }),
  });
  if (command.type === 'request') {
    if (standing === 'withdrawn') return no('withdrawn');
    // The same request again, as after a lost answer: it stands already.
    if (standing) return yes();
    const { request } = command;
    return yes(
      { kind: 'request', id: key, conversation: request.conversation, at: now, request },
      ack('requested', request.conversation),
    );
  }
  if (command.type === 'withdraw') {
    if (standing === 'withdrawn') return yes();
    if (standing === 'accepted' || standing === 'joined') return no('answered');
    if (standing === 'resolved' || standing === 'declined') return no('closed');
    // An unknown key is withdrawn, too, so that a request still on its way finds it closed.
    return yes(ack('withdrawn', command.conversation));
  }
  if (!standing) return no('unknown');
  const request = recordOf(state, 'request', key);
  const { answer, by } = command;
  if (acksOf(state, key).some((said) => said.ack === answer)) return yes();
  if (standing === 'withdrawn') return no('withdrawn');
  if (!follows[standing].includes(answer)) {
    if (answer === 'seen') return yes();
    return no(follows[standing].length === 0 ? 'closed' : 'not-accepted');
  }
  return yes(ack(answer, request?.conversation ?? '', by, command.readBack));
}

function decideFollowUp(
  state: BackState,
  command: Extract<Command, { type: 'schedule' | 'change' | 'cancel' | 'done' | 'replied' }>,
  now: number,
): Decision {
  if (command.type === 'schedule') {
    const { conversation, plan } = command;
    if (recordOf(state, 'follow-up', plan.id)) return yes();
    if (plan.at <= now) return no('past');
    return yes({ kind: 'follow-up', id: plan.id, conversation, at: now, plan, state: 'planned' });
  }
  if (command.type === 'replied') {
    const fallen = recordsOf(state, 'follow-up', command.conversation).filter(
      (record) => record.state === 'planned' && command.cancels.includes(record.id),
    );
    return yes(
      ...fallen.map((record) => ({ ...record, state: 'cancelled' as const, why: 'reply' as const })),
    );
  }
  const record = recordOf(state, 'follow-up', command.type === 'change' ? command.plan.id : command.id);
  if (!record) return no('unknown');
  if (command.type === 'change') {
    if (record.state !== 'planned') return no('over');
    if (command.plan.at <= now) return no('past');
    return yes({ ...record, plan: command.plan });
  }
  const to = command.type === 'cancel' ? 'cancelled' : 'done';
  const next = to === 'done' && record.state === 'planned' ? nextTime(record.plan) : undefined;
  if (next) return yes({ ...record, plan: next });
  if (record.state === to) return yes();
  if (record.state !== 'planned') return no('over');
  return yes(to === 'done' ? { ...record, state: to } : { ...record, state: to, why: 'agent' });
}

/** Gives a repeated follow-up as it comes next, if it comes again. */
function nextTime(plan: FollowUp): FollowUp | undefined {
  const { repeat } = plan;
  const next = occurrencesOf(plan, { hours, agentZone: teamZone }, plan.at)[1];
  if (!repeat || !next) return undefined;
  const end = 'count' in repeat.end ? { count: repeat.end.count - 1 } : repeat.end;
  return { ...plan, at: next.at, repeat: { ...repeat, end } };
}

type NoteCommand = Extract<
  Command,
  { type: 'incident' | 'end' | 'offer' | 'choose' | 'heard' | 'note' | 'promise' | 'dismiss' }
>;

function decideNote(command: NoteCommand, now: number): Decision {
  const { conversation } = command;
  const of = (id: string) => ({ id, conversation, at: now });
  switch (command.type) {
    case 'incident':
      return yes({ kind: 'incident', ...of(command.incident.id), incident: command.incident });
    case 'end':
      return yes({ kind: 'ended', ...of(conversation), how: command.how });
    case 'offer':
      return yes({ kind: 'offer', ...of(conversation), options: command.options });
    case 'choose': {
      // A client who chooses again has changed their mind: the last choice stands.
      const { choice, promise } = command;
      const chosen: BackRecord = { kind: 'choice', ...of(conversation), choice };
      return promise
        ? yes(chosen, { kind: 'promise', ...of(`${conversation}/${promise.id}`), promise })
        : yes(chosen);
    }
    case 'heard':
      return yes({ kind: 'heard', ...of(conversation), heard: command.heard });
    case 'note':
      return yes({ kind: 'note', ...of(`${conversation}/${command.note.id}`), note: command.note });
    case 'promise':
      return yes({
        kind: 'promise',
        ...of(`${conversation}/${command.promise.id}`),
        promise: command.promise,
      });
    case 'dismiss':
      return yes({ kind: 'dismissed', ...of(`${conversation}/${command.sign}`), sign: command.sign });
  }
}

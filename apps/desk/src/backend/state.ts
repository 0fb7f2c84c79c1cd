import type { ClientPromise } from '@evenkeel/logic/base/promise';
import type { BackRecord, Kind, RecordOf } from './records.ts';

type Records = Readonly<Record<string, BackRecord>>;

/** Holds what the back end knows, by what it is and its id. Every part is replaced, never changed in place. */
export type BackState = Readonly<Partial<Record<Kind, Records>>>;

/** Puts a record in its place. The same record twice is the same state. */
export function withRecord(state: BackState, record: BackRecord): BackState {
  const before = state[record.kind];
  if (before?.[record.id] === record) return state;
  return { ...state, [record.kind]: { ...before, [record.id]: record } };
}

/** Takes a record out. */
export function withoutRecord(state: BackState, kind: Kind, id: string): BackState {
  const { [id]: gone, ...rest } = state[kind] ?? {};
  return gone ? { ...state, [kind]: rest } : state;
}

/** Lists the records of one kind, oldest first; of one conversation, when it is named. */
export function recordsOf<K extends Kind>(state: BackState, kind: K, conversation?: string): RecordOf<K>[] {
  const all = Object.values(state[kind] ?? {}) as RecordOf<K>[];
  return all
    .filter((record) => conversation === undefined || record.conversation === conversation)
    .sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
}

export function recordOf<K extends Kind>(state: BackState, kind: K, id: string): RecordOf<K> | undefined {
  return state[kind]?.[id] as RecordOf<K> | undefined;
}

/** Is where a request stands, as everybody who looks at it sees it. */
export type Standing = RecordOf<'ack'>['ack'];

const order: readonly Standing[] = ['requested', 'seen', 'accepted', 'joined'];

const rank = (ack: Standing) => (order.includes(ack) ? order.indexOf(ack) : order.length);

/** Lists what was said about a request, oldest first; what was said in one moment in the order it has to come in. */
export function acksOf(state: BackState, key: string): RecordOf<'ack'>[] {
  return recordsOf(state, 'ack')
    .filter((ack) => ack.key === key)
    .sort((a, b) => a.at - b.at || rank(a.ack) - rank(b.ack));
}

/** Tells where a request stands. What closed it stands, whatever arrives after it. */
export function standingOf(state: BackState, key: string): Standing | undefined {
  const said = acksOf(state, key);
  const closed = said.find(({ ack }) => !order.includes(ack));
  if (closed) return closed.ack;
  return said
    .map(({ ack }) => ack)
    .sort((a, b) => rank(a) - rank(b))
    .at(-1);
}

/**
 * Lists what was promised in a conversation, what was written down before among it.
 * A promise that a follow-up keeps has that follow-up's date.
 */
export function promisesOf(
  state: BackState,
  conversation: string,
  written: readonly ClientPromise[] = [],
): ClientPromise[] {
  const plans = recordsOf(state, 'follow-up', conversation);
  const recorded = recordsOf(state, 'promise', conversation).map(({ promise }) => promise);
  return [...written, ...recorded].map((promise) => {
    const keeps = plans.filter(({ plan }) => plan.promise === promise.id);
    if (keeps.some(({ state: stands }) => stands === 'done')) return { ...promise, kept: true };
    const planned = keeps.find(({ state: stands }) => stands === 'planned')?.plan;
    return planned ? { ...promise, by: planned.at, zone: planned.zone } : promise;
  });
}

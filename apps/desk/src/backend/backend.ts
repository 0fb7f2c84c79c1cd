import type { Outcome } from '@evenkeel/logic/base/outcome';
import * as v from 'valibot';
import type { Storage } from '../store/storage.ts';
import { type Command, decide, type Refusal } from './decide.ts';
import { type BackRecord, recordSchema } from './records.ts';
import { type BackState, withoutRecord, withRecord } from './state.ts';

/** Starts every key of the back end. The number is the version of what is kept. */
export const backPrefix = 'evenkeel-desk-back/1/';

/** Is the desk's own small back end: it answers as a server would, keeps what it was told, and tells every tab. */
export interface Backend {
  get(): BackState;
  subscribe(listener: () => void): () => void;
  /** Does what is asked, or says in the desk's words why not. Success is told only after it was kept. */
  act(command: Command, now: number): Promise<Outcome>;
  /** Forgets everything. */
  clear(): void;
  close(): void;
}

export interface BackendOptions {
  /** Nothing, where the browser refuses to keep anything: then it lives as long as the page. */
  readonly storage: Storage | undefined;
  /** Says why something was refused, or could not be kept. */
  say(why: Refusal | 'full'): string;
  /** Lets one tab decide at a time. Left out, the browser's locks are used where it has them. */
  readonly alone?: <T>(work: () => T) => Promise<T>;
}

const locked = async <T>(work: () => T): Promise<T> =>
  typeof navigator !== 'undefined' && navigator.locks
    ? navigator.locks.request('evenkeel-desk-back', async () => work())
    : work();

const keyOf = ({ kind, id }: BackRecord) => `${backPrefix}${kind}/${id}`;

function read(raw: string): BackRecord | undefined {
  try {
    const { success, output } = v.safeParse(recordSchema, JSON.parse(raw));
    return success ? (output as unknown as BackRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Opens the back end on a browser's storage. Tabs on the same storage see the same. */
export function openBackend({ storage, say, alone = locked }: BackendOptions): Backend {
  let state: BackState = {};
  const listeners = new Set<() => void>();
  const known = new Map<string, { raw: string; record: BackRecord | undefined }>();

  const tell = (next: BackState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  /** Takes in what any tab has written. Storage events come late; a decision is made on what is really there. */
  const sync = () => {
    if (!storage) return;
    const keys = storage.keys().filter((key) => key.startsWith(backPrefix));
    let changed = keys.length !== known.size;
    for (const key of keys) {
      const raw = storage.read(key) ?? '';
      if (known.get(key)?.raw === raw) continue;
      known.set(key, { raw, record: read(raw) });
      changed = true;
    }
    if (!changed) return;
    const there = new Set(keys);
    for (const key of known.keys()) if (!there.has(key)) known.delete(key);
    let next: BackState = {};
    for (const { record } of known.values()) if (record) next = withRecord(next, record);
    tell(next);
  };
  sync();
  const stopWatching = storage?.watch((key) => {
    if (key.startsWith(backPrefix)) sync();
  });

  const put = (record: BackRecord) => {
    if (!storage) return tell(withRecord(state, record));
    storage.write(keyOf(record), JSON.stringify(record));
  };
  const take = (record: BackRecord) => {
    if (storage) storage.remove(keyOf(record));
    else tell(withoutRecord(state, record.kind, record.id));
  };
  const before = (record: BackRecord) => state[record.kind]?.[record.id];

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    act: (command, now) =>
      alone((): Outcome => {
        sync();
        const decision = decide(state, command, now);
        if (!decision.ok)
          return { ok: false, reason: 'conflict', message: say(decision.why), retryable: false };
        const old = decision.records.map((record) => [record, before(record)] as const);
        const back = () => {
          for (const [record, was] of old)
            if (was) put(was);
            else take(record);
        };
        try {
          for (const record of decision.records) put(record);
        } catch {
          back();
          sync();
          return { ok: false, reason: 'host-error', message: say('full'), retryable: true };
        }
        sync();
        const done = { ok: true, value: undefined, via: 'native', commit: 'immediate' } as const;
        // What others may have seen already is withdrawn, never undone.
        if (command.type === 'request' || command.type === 'withdraw' || command.type === 'answer')
          return done;
        return {
          ...done,
          undo: () =>
            alone(() => {
              back();
              sync();
            }),
        };
      }),
    clear: () => {
      for (const key of storage?.keys() ?? []) if (key.startsWith(backPrefix)) storage?.remove(key);
      if (storage) sync();
      else tell({});
    },
    close: () => {
      stopWatching?.();
      listeners.clear();
    },
  };
}

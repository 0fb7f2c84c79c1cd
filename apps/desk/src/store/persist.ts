import * as v from 'valibot';
import type { Conversation } from '../conversations/index.ts';
import {
  type DeskState,
  importedSchema,
  settingsSchema,
  viewSchema,
  type Work,
  workSchema,
} from './state.ts';
import type { Storage } from './storage.ts';

/** Starts every key of ours. The number is the version of what is kept. */
export const prefix = 'evenkeel-desk/1/';

type Entries = Map<string, unknown>;

/** Cuts the state into what is stored under each key, so that a keystroke writes one draft and nothing else. */
export function entriesOf(state: DeskState): Entries {
  const entries: Entries = new Map<string, unknown>([
    ['settings', state.settings],
    ['view', state.view],
    ['first-opened', state.firstOpened],
    ['ahead', state.ahead],
  ]);
  for (const [id, work] of Object.entries(state.work)) entries.set(`work/${id}`, work);
  for (const conversation of state.imported) entries.set(`imported/${conversation.id}`, conversation);
  return entries;
}

function parse<T>(schema: v.GenericSchema<unknown, T>, raw: string | null): T | undefined {
  if (raw === null) return undefined;
  try {
    const result = v.safeParse(schema, JSON.parse(raw));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

const newestFirst = (a: Conversation, b: Conversation) => (b.openedAt ?? 0) - (a.openedAt ?? 0);

/** Puts one stored entry into the state. What does not fit the schema is left out; the rest stays usable. */
export function withEntry(state: DeskState, key: string, raw: string | null): DeskState {
  const [kind, id = ''] = [key.split('/', 1)[0], key.slice(key.indexOf('/') + 1)];
  if (key === 'settings') return { ...state, settings: parse(settingsSchema, raw) ?? state.settings };
  if (key === 'view') return { ...state, view: parse(viewSchema, raw) ?? state.view };
  if (key === 'first-opened') return { ...state, firstOpened: parse(v.number(), raw) ?? state.firstOpened };
  if (key === 'ahead') return { ...state, ahead: parse(v.number(), raw) ?? 0 };
  if (kind === 'work') {
    const { [id]: _old, ...others } = state.work;
    const work = parse(workSchema, raw) as Work | undefined;
    return { ...state, work: work ? { ...others, [id]: work } : others };
  }
  if (kind === 'imported') {
    const others = state.imported.filter((conversation) => conversation.id !== id);
    const conversation = parse(importedSchema, raw) as Conversation | undefined;
    return { ...state, imported: conversation ? [...others, conversation].sort(newestFirst) : others };
  }
  return state;
}

/** Reads all that was kept. */
export function restore(state: DeskState, storage: Storage): DeskState {
  return storage
    .keys()
    .filter((key) => key.startsWith(prefix))
    .reduce((now, key) => withEntry(now, key.slice(prefix.length), storage.read(key)), state);
}

/** Makes the function that writes what changed since its last call. It tells whether everything could be kept. */
export function createWriter(storage: Storage, start: Entries): (entries: Entries) => 'kept' | 'full' {
  let written = start;
  return (entries) => {
    let all: 'kept' | 'full' = 'kept';
    const done: Entries = new Map(written);
    for (const [key, value] of entries) {
      if (written.get(key) === value) continue;
      try {
        storage.write(prefix + key, JSON.stringify(value));
        done.set(key, value);
      } catch {
        all = 'full';
      }
    }
    for (const key of written.keys()) {
      if (entries.has(key)) continue;
      storage.remove(prefix + key);
      done.delete(key);
    }
    written = done;
    return all;
  };
}

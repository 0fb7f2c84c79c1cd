import type { Option, Refusal } from '../base/option/index.ts';
import { cleanText } from './clean.ts';
import { isDeadline, isZone } from './deadline.ts';

/** Is the choice of a client whom no option suits. No option may carry it as its id. */
export const none = 'none';

/** How many options can be weighed against each other; more are a list to scroll through. */
export const most = 4;

/** Is something wrong with what a host gave, for a plain sentence at the place. `number` counts from 1. */
export type Problem =
  | { readonly kind: 'none' | 'few' | 'refusal' | 'zone' }
  | { readonly kind: 'many'; readonly count: number }
  | { readonly kind: 'broken' | 'double' | 'date' | 'part'; readonly number: number };

/** Holds what can be shown of what a host gave, and what is wrong with the rest. */
export interface ReadOptions {
  readonly options: readonly Option[];
  readonly refusal?: Refusal;
  readonly problems: readonly Problem[];
}

/** Is what a host gives. It may be anything: data from a store, from another system. */
export interface Given {
  readonly options: unknown;
  readonly refusal?: unknown;
  readonly zones?: readonly (string | undefined)[];
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';
const textOf = (value: unknown) => (typeof value === 'string' ? cleanText(value) : '');

/** Reads one option. Gives nothing where a title, an id or what happens is missing. */
function readOption(value: unknown, number: number, problems: Problem[]): Option | undefined {
  if (!isBag(value)) return undefined;
  // An id is a key and no words: it stays as it is.
  const id = typeof value['id'] === 'string' ? value['id'] : '';
  const [title, what] = [textOf(value['title']), textOf(value['what'])];
  if (id === '' || title === '' || what === '') return undefined;
  let broken = false;
  const part = (from: Bag, name: string) => {
    const text = textOf(from[name]);
    if (text === '' && isGiven(from[name]) && typeof from[name] !== 'string') broken = true;
    return text;
  };
  const bag = (name: string) => {
    const found = value[name];
    if (isBag(found)) return found;
    if (isGiven(found)) broken = true;
    return undefined;
  };
  const option: { -readonly [K in keyof Option]: Option[K] } = { id, title, what };
  for (const name of ['who', 'cost', 'needs', 'recommended'] as const) {
    const text = part(value, name);
    if (text !== '') option[name] = text;
  }
  const limit = bag('limit');
  if (limit) {
    const told = { what: part(limit, 'what'), why: part(limit, 'why') };
    if (told.what === '' || told.why === '') broken = true;
    if (told.what !== '') option.limit = told;
  }
  const approval = value['approval'];
  if (isGiven(approval)) {
    const [from, reason] = isBag(approval) ? [part(approval, 'from'), part(approval, 'reason')] : ['', ''];
    // Whoever has to approve it, it must not be promised without.
    if (from === '') return undefined;
    option.approval = { from, ...(reason === '' ? {} : { reason }) };
  }
  const by = value['by'];
  if (isGiven(by)) {
    const { at, zone } = isBag(by) ? by : {};
    if (typeof at === 'number' && typeof zone === 'string' && isDeadline({ at, zone }))
      option.by = { at, zone };
    else problems.push({ kind: 'date', number });
  }
  if (broken) problems.push({ kind: 'part', number });
  return option;
}

function readRefusal(value: unknown, problems: Problem[]): Refusal | undefined {
  if (!isGiven(value)) return undefined;
  const told = isBag(value) ? value : {};
  const refusal = {
    fact: textOf(told['fact']),
    reason: textOf(told['reason']),
    possible: textOf(told['possible']),
  };
  if (refusal.fact && refusal.reason && refusal.possible) return refusal;
  problems.push({ kind: 'refusal' });
  return undefined;
}

/**
 * Reads the options and the refusal that a host gave, whatever they are. What is broken is left out and named;
 * the first four that are sound are kept. It never throws and never mends words.
 */
export function readOptions({ options: given, refusal, zones = [] }: Given): ReadOptions {
  const problems: Problem[] = [];
  const sound: Option[] = [];
  const ids = new Set<string>([none]);
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  for (const [index, value] of list.entries()) {
    const number = index + 1;
    if (sound.length === most) break;
    const option = readOption(value, number, problems);
    if (!option) problems.push({ kind: 'broken', number });
    else if (ids.has(option.id)) problems.push({ kind: 'double', number });
    else {
      ids.add(option.id);
      sound.push(option);
    }
  }
  if (list.length > most) problems.unshift({ kind: 'many', count: list.length });
  if (sound.length === 0) problems.unshift({ kind: 'none' });
  else if (sound.length === 1) problems.unshift({ kind: 'few' });
  const kept = readRefusal(refusal, problems);
  if (zones.some((zone) => zone !== undefined && !isZone(zone))) problems.push({ kind: 'zone' });
  return { options: sound, ...(kept ? { refusal: kept } : {}), problems };
}

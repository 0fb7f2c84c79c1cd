import type { EscalationTarget } from '@evenkeel/logic/base/escalation';
import type { Note } from '@evenkeel/logic/base/note';
import type { Deadline, Option, Refusal } from '@evenkeel/logic/base/option';
import type { ClientPromise } from '@evenkeel/logic/base/promise';

/** Is what the desk knows of a case besides its messages: what was noted and promised, and what can be offered. */
export interface Case {
  readonly notes: readonly Note[];
  readonly promises: readonly ClientPromise[];
  /** 2 to 4, in the client's language. */
  readonly options: readonly Option[];
  readonly refusal?: Refusal;
  /** What the client may write next: in thanks, and otherwise. */
  readonly next: { readonly thanks: string; readonly reply: string };
}

/** Makes a deadline of an instant in ISO form and the zone that it is told in. */
export function on(iso: string, zone: string): Deadline {
  return { at: Date.parse(iso), zone };
}

/** Lists who can be brought in, in the order in which they are asked. */
export const targets: readonly EscalationTarget[] = [
  { id: 'ruth-okafor', kind: 'supervisor', name: 'Ruth Okafor', available: true },
  { id: 'daniel-brandt', kind: 'management', name: 'Daniel Brandt', available: true },
  { id: 'ines-calvo', kind: 'specialist', name: 'Inés Calvo', available: false },
  { id: 'kevin-walsh', kind: 'security', name: 'Kevin Walsh', available: true },
];

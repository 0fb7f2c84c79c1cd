import type { Conversation } from '../conversations/index.ts';

/** Tells what is wrong with a file and where. The words for it are the interface's. */
export type ImportProblem =
  | {
      readonly code:
        | 'empty'
        | 'binary'
        | 'unreadable'
        | 'json-shape'
        | 'no-messages'
        | 'no-client'
        | 'eml-headers'
        | 'eml-empty';
    }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'json-end'; readonly line: number; readonly column: number }
  | { readonly code: 'json-syntax'; readonly line: number; readonly column: number; readonly found: string }
  | { readonly code: 'field-missing'; readonly path: string }
  | { readonly code: 'field-wrong'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly code: 'date-wrong'; readonly path: string; readonly found: string };

export type ImportResult =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Is what an import has to know from outside: nothing in it reads a clock or makes an id by itself. */
export interface ImportContext {
  readonly id: string;
  readonly now: number;
  /** Who replies here. */
  readonly agent: Conversation['agent'];
  /** Stands for a client whose name the file does not tell. */
  readonly unknownClient: string;
  /** The locale to take where the file tells none and its words do not show it. */
  readonly locale: string;
}

export const failed = (problem: ImportProblem): ImportResult => ({ ok: false, problem });

'use client';
import type { Channel } from '@evenkeel/content/base/phrase';
import type {
  BoundaryDialogContent,
  BoundaryDialogWords,
  BoundaryPolicy,
} from '@evenkeel/content/boundary-dialog';
import type { MessageValues } from '@evenkeel/logic/base/message';
import type { ClientMessage } from '@evenkeel/logic/base/note';
import type { BoundaryEvent, BoundaryState } from '@evenkeel/logic/boundary-dialog';
import type { Form } from '../base/form-switch/index.ts';
import { createPartContext } from '../base/part-context/index.ts';
import type { Acts } from './use-acts.ts';

/** Is what the parts of one dialog share. */
export interface BoundaryParts {
  readonly id: string;
  readonly content: BoundaryDialogContent;
  readonly words: BoundaryDialogWords;
  readonly say: (message: string, values?: MessageValues) => string;
  readonly dir: 'ltr' | 'rtl';
  /** Holds what goes to the client. */
  readonly reply: BoundaryDialogContent;
  readonly policy: BoundaryPolicy;
  readonly channel: Channel;
  readonly form: Form;
  readonly setForm: (form: Form) => void;
  readonly setMode: (mode: BoundaryState['mode']) => void;
  readonly messages: readonly ClientMessage[];
  readonly state: BoundaryState;
  readonly dispatch: (event: BoundaryEvent) => void;
  readonly now: () => number;
  /** Writes a time of the ladder, with seconds where they matter. */
  readonly time: (at: number, seconds?: boolean) => string;
  readonly acts: Acts;
  readonly can: { readonly insert: boolean; readonly end: boolean; readonly incident: boolean };
  readonly onNext: ((step: 'rest') => void) | undefined;
  readonly className: string | undefined;
  readonly notKept: boolean;
}

export const [BoundaryProvider, useBoundary] = createPartContext<BoundaryParts>('BoundaryDialog');

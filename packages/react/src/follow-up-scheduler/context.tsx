'use client';
import type { FollowUpSchedulerContent, FollowUpSchedulerWords } from '@evenkeel/content/follow-up-scheduler';
import type { MessageValues } from '@evenkeel/logic/base/message';
import type { ClientPromise } from '@evenkeel/logic/base/promise';
import type {
  FollowUp,
  FormEvent,
  FormState,
  OfferedTime,
  Problem,
  Rules,
} from '@evenkeel/logic/follow-up-scheduler';
import type { RefObject } from 'react';
import { createPartContext } from '../base/part-context/index.ts';
import type { SchedulerActs } from './use-acts.ts';
import type { Reading } from './use-typed.ts';

/** Is what the Root gives its parts. */
export interface SchedulerParts {
  readonly words: FollowUpSchedulerWords;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly say: (message: string, values?: MessageValues) => string;
  /** Prefix of the ids of this instance's elements. */
  readonly id: string;
  /** Milliseconds since 1970, to the minute, once the page is there. */
  readonly now: number | undefined;
  readonly rules: Rules;
  /** What was given as the client's zone and is none. */
  readonly badZone: string | undefined;
  /** Zone of the wall that times are chosen on. */
  readonly zone: string;
  readonly state: FormState;
  readonly dispatch: (event: FormEvent) => void;
  readonly offers: readonly OfferedTime[];
  readonly problems: readonly Problem[];
  /** The next allowed time, where the chosen one is not allowed. */
  readonly next: number | undefined;
  readonly reading: Reading;
  /** A time as one might type it. */
  readonly example: string;
  readonly reply: FollowUpSchedulerContent;
  /** The message as it would be handed over, and what is missing in it. */
  readonly message: { readonly text: string; readonly missing: readonly string[] };
  /** The promise, in both forms, once a time is chosen. */
  readonly sentence: { readonly written: string; readonly spoken: string } | undefined;
  readonly planned: readonly FollowUp[];
  readonly promises: readonly ClientPromise[];
  readonly acts: SchedulerActs;
  readonly notKept: boolean;
  readonly restored: boolean;
  /** The field for typed times. */
  readonly field: RefObject<HTMLInputElement | null>;
}

export const [SchedulerProvider, useScheduler] = createPartContext<SchedulerParts>('FollowUpScheduler');

'use client';
import type { OptionsPresenterContent, OptionsPresenterWords } from '@evenkeel/content/options-presenter';
import type { InsertAt } from '@evenkeel/logic/base/host';
import type { MessageValues } from '@evenkeel/logic/base/message';
import type { Option } from '@evenkeel/logic/base/option';
import type { Format, Presented, ReadOptions, View } from '@evenkeel/logic/options-presenter';
import type { ActState } from '../base/act/index.ts';
import type { Form } from '../base/form-switch/index.ts';
import { createPartContext } from '../base/part-context/index.ts';
import type { ApprovalRequest, NextStep } from './root-props.ts';

/** Is a piece of state and the way to change it. */
export interface Held<T> {
  readonly value: T;
  set(value: T): void;
}

/** Is an act as a part shows it: what became of it, and how to try again. */
export interface Shown {
  readonly state: ActState;
  retry(): void;
  /** Takes back what was done; resolves with whether that worked. */
  undo(): Promise<boolean>;
}

/** Is what the Root gives its parts. */
export interface PresenterParts {
  readonly words: OptionsPresenterWords;
  readonly locale: string;
  readonly say: (message: string, values?: MessageValues) => string;
  /** Prefix of the ids of this instance's elements. */
  readonly id: string;
  /** What goes to the client is in this language and direction. */
  readonly replyContent: OptionsPresenterContent;
  readonly replyDir: 'ltr' | 'rtl';
  readonly read: ReadOptions;
  readonly presented: Presented;
  readonly zones: { readonly client?: string | undefined; readonly agent?: string | undefined };
  /** Milliseconds since 1970, once the page is there. */
  readonly now: number | undefined;
  readonly view: Held<View>;
  readonly form: Held<Form>;
  readonly format: Held<Format>;
  readonly chosen: Held<string | null>;
  readonly wanted: Held<string>;
  readonly inserting: Shown & { readonly run: ((at: InsertAt) => void) | undefined };
  readonly choosing: Shown & {
    readonly run: (() => void) | undefined;
    /** Whether the host has this very choice. */
    readonly recorded: boolean;
  };
  readonly escalate: ((request: ApprovalRequest) => void) | undefined;
  readonly next: ((step: NextStep) => void) | undefined;
  /** Whether the choice could not be kept for a reload. */
  readonly notKept: boolean;
}

export const [PresenterProvider, usePresenter] = createPartContext<PresenterParts>('OptionsPresenter');

/** Finds the option that the client chose. */
export function chosenOption({ read, chosen }: PresenterParts): Option | undefined {
  return read.options.find(({ id }) => id === chosen.value);
}

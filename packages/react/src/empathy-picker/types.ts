import type { Channel, Feeling, Intensity, Phrase } from '@evenkeel/content/base/phrase';
import type { EmpathyPickerContent, EmpathyPickerWords } from '@evenkeel/content/empathy-picker';
import type { Shortcuts } from '@evenkeel/logic/base/keys';
import type { MessageValues } from '@evenkeel/logic/base/message';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import type { Addressing, Values } from '@evenkeel/logic/base/variables';
import type { Filters, Form, Insertion, PickerDraft } from '@evenkeel/logic/empathy-picker';

/** Names what made the agent's choice reach the host. */
export type InsertReason = 'enter' | 'number' | 'click' | 'button' | 'retry';

/** Names the acts that have keys. They work inside the picker only. */
export type ShortcutName =
  | 'insert'
  | 'insertNumber'
  | 'combine'
  | 'edit'
  | 'pin'
  | 'copy'
  | 'form'
  | 'escape';

export const defaultShortcuts: Shortcuts<ShortcutName> = {
  insert: 'Enter',
  insertNumber: 'Alt',
  combine: 'Shift+Enter',
  edit: 'Alt+E',
  pin: 'Alt+P',
  copy: 'Alt+C',
  form: 'Alt+S',
  escape: 'Escape',
};

/** Holds what the host knows of the moment. It moves phrases up or down and is named as the reason. */
export interface PickerContext {
  readonly channel?: Channel;
  readonly feeling?: Feeling;
  readonly intensity?: Intensity;
}

/** Holds everything a session needs besides its own state. */
export interface PickerSettings extends Addressing {
  readonly words: EmpathyPickerWords;
  /** Locale of the phrases. */
  readonly locale: string;
  readonly values?: Values | undefined;
  readonly context?: PickerContext | undefined;
  readonly used?: readonly string[] | undefined;
  readonly initial: Partial<PickerDraft>;
  readonly controlled: { readonly query?: string; readonly filters?: Filters; readonly form?: Form };
  readonly now: () => number;
  readonly say: (message: string, values?: MessageValues) => string;
  readonly onInsert?: ((insertion: Insertion, details: { reason: InsertReason }) => ActResult) | undefined;
  readonly onNext?: ((step: NextStep) => void) | undefined;
  readonly onUse?: ((use: PhraseUsed) => void) | undefined;
  readonly onError?: ((error: Error) => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
  readonly onQueryChange?: ((query: string) => void) | undefined;
  readonly onFiltersChange?: ((filters: Filters) => void) | undefined;
  readonly onFormChange?: ((form: Form) => void) | undefined;
}

/** Names the steps that follow an acknowledgement. */
export type NextStep = 'paraphrase' | 'offer-options';

/** Tells that a phrase was used: ids and kinds, never the words. */
export interface PhraseUsed {
  readonly phrase: string;
  readonly form: Form;
  readonly conversation: string;
}

/** Is a library of phrases in the reply's language. Broken phrases are left out and named. */
export interface PhraseLibrary {
  readonly locale: string;
  readonly phrases: readonly unknown[];
}

export type { EmpathyPickerContent, Filters, Form, Insertion, Phrase };

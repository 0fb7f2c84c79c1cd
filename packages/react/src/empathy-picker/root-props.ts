import type { EmpathyPickerContent } from '@evenkeel/content/empathy-picker';
import type { Shortcuts } from '@evenkeel/logic/base/keys';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import type { Values } from '@evenkeel/logic/base/variables';
import type { Filters, Form, Insertion } from '@evenkeel/logic/empathy-picker';
import type { ComponentProps } from 'react';
import type {
  InsertReason,
  NextStep,
  PhraseLibrary,
  PhraseUsed,
  PickerContext,
  ShortcutName,
} from './types.ts';

type Native = Omit<ComponentProps<'section'>, 'content' | 'onError' | 'lang' | 'dir' | 'aria-label'>;

export interface RootProps extends Native {
  /** Holds the words and the default phrases, such as `empathyPickerEn`. Left out, the provider's content is used. */
  content?: EmpathyPickerContent | undefined;
  /** Holds the phrases in the reply's language, where it differs from the interface's. Pass the same object until it changes. */
  pack?: PhraseLibrary | undefined;
  /** Specifies whether the phrases are there, still coming, or could not be had. */
  status?: 'ready' | 'loading' | 'error' | undefined;
  /** Called when the agent asks to try loading again. Without it, no such button is shown. */
  onRetry?: (() => void) | undefined;
  /** Names the conversation. What was typed is kept by it and never shows in another. */
  conversation?: string | undefined;
  /** Holds what variables stand for, such as `{ client: { first_name: 'Dana' } }`. */
  values?: Values | undefined;
  /** Specifies how the client is addressed, for phrases that differ by it. */
  address?: 'informal' | 'formal' | undefined;
  /** Specifies the grammatical gender the client uses, for languages that need it. Nothing guesses it. */
  gender?: 'female' | 'male' | 'other' | undefined;
  /** Tells channel, feeling and intensity as the host or the agent knows them. They move phrases up or down. */
  context?: PickerContext | undefined;
  /** Lists the phrases used earlier in this conversation. They are marked, and sink. */
  used?: readonly string[] | undefined;
  /** Specifies the form shown: `written` is inserted, `spoken` is read aloud. */
  form?: Form | undefined;
  /** Specifies the form at first. */
  defaultForm?: Form | undefined;
  /** Called with the form the agent chose. */
  onFormChange?: ((form: Form) => void) | undefined;
  /** Specifies the text of the search field. */
  query?: string | undefined;
  /** Specifies the text of the search field at first. */
  defaultQuery?: string | undefined;
  /** Called with the text the agent typed. */
  onQueryChange?: ((query: string) => void) | undefined;
  /** Specifies the chosen facets. */
  filters?: Filters | undefined;
  /** Specifies the facets at first. */
  defaultFilters?: Filters | undefined;
  /** Called with the facets the agent chose. */
  onFiltersChange?: ((filters: Filters) => void) | undefined;
  /**
   * Called with the text and phrases to put into the draft. What it returns is what the agent is told:
   * nothing means handed over, an Outcome says what became of it. Left out, phrases can be copied only.
   */
  onInsert?: ((insertion: Insertion, details: { reason: InsertReason }) => ActResult) | undefined;
  /** Called with the step the agent goes on to after an acknowledgement. Without it, none is suggested. */
  onNext?: ((step: NextStep) => void) | undefined;
  /** Called on Escape in an empty search field: the host puts the focus back where it was. */
  onDismiss?: (() => void) | undefined;
  /** Called when a phrase was used, with ids and kinds, never words. */
  onUse?: ((use: PhraseUsed) => void) | undefined;
  /** Called with an error that the component caught: of a store, of a host's handler, or its own. */
  onError?: ((error: Error) => void) | undefined;
  /** Tells the time in milliseconds since 1970. Left out, it is the provider's clock. */
  now?: (() => number) | undefined;
  /** Changes keys, or switches them off with `null`. They work inside the picker only. */
  shortcuts?: Partial<Shortcuts<ShortcutName>> | undefined;
}

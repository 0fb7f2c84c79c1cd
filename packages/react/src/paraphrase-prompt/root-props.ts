import type { Channel } from '@evenkeel/content/base/phrase';
import type { FrameKind, ParaphrasePromptContent } from '@evenkeel/content/paraphrase-prompt';
import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { ClientMessage, Note } from '@evenkeel/logic/base/note';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import type { Form } from '@evenkeel/logic/paraphrase-prompt';
import type { ComponentProps } from 'react';

/** Is a sentence that is handed to the host for its draft. */
export interface Paraphrase {
  readonly text: InsertText;
  readonly at: InsertAt;
  readonly frame: FrameKind;
}

/** Is what the client answered to a sentence that was said back. */
export interface Confirmation {
  readonly outcome: 'confirmed' | 'corrected' | 'unanswered';
  /** The sentence that was said back. */
  readonly text: string;
  /** What the client put right, where they did. */
  readonly correction?: string;
}

/** Is a sentence that the host proposes. It is shown with where it comes from, and the agent can edit it. */
export interface Suggestion {
  readonly text: string;
  readonly from: string;
}

type Native = Omit<ComponentProps<'section'>, 'content' | 'onError' | 'lang' | 'dir' | 'aria-label'>;

export interface RootProps extends Native {
  /** Holds the agent's words, such as `paraphrasePromptEn`. Left out, the provider's content is used. */
  content?: ParaphrasePromptContent | undefined;
  /** Holds the sentences and patterns of the language that the client writes in, where it is not the interface's. */
  replyContent?: ParaphrasePromptContent | undefined;
  /** Names the conversation. What was picked and typed is kept by it and never shows in another. */
  conversation?: string | undefined;
  /** Tells where the words will stand. In `chat`, `sms` and `social`, a third sentence is remarked on. */
  channel?: Channel | undefined;
  /** Specifies how the client is addressed, for languages that tell it apart. Left out, formally. */
  address?: 'informal' | 'formal' | undefined;
  /** Holds the conversation. Facts and quotes are taken from the client's. Pass the same array until it changes. */
  messages?: readonly ClientMessage[] | undefined;
  /** Holds what the agent noted. Pass the same array until it changes. */
  notes?: readonly Note[] | undefined;
  /** Holds names to be recognised as products, whatever the letter case. */
  products?: readonly string[] | undefined;
  /** IANA zone in which the client's "yesterday" is counted. Left out, it is UTC. */
  clientZone?: string | undefined;
  /** Holds what stands in the composer: facts that it mentions are marked. */
  draft?: string | undefined;
  /** Specifies the form shown: `written` is inserted, `spoken` is said aloud. */
  form?: Form | undefined;
  /** Specifies the form at first. */
  defaultForm?: Form | undefined;
  /** Called with the form the agent chose. */
  onFormChange?: ((form: Form) => void) | undefined;
  /** Specifies the sentence. */
  text?: string | undefined;
  /** Specifies the sentence at first. Left out, it is made from what was heard. */
  defaultText?: string | undefined;
  /** Called with the sentence after the agent typed in it, or changed what it is made of. */
  onTextChange?: ((text: string) => void) | undefined;
  /** Holds sentences that the host proposes. They are labelled with where they come from. */
  suggestions?: readonly Suggestion[] | undefined;
  /**
   * Called with the sentence to put into the draft. What it returns is what the agent is told: nothing means handed over,
   * an Outcome says what became of it. Left out, the sentence can be copied only.
   */
  onInsert?: ((paraphrase: Paraphrase) => ActResult) | undefined;
  /** Called with what the client answered. */
  onConfirm?: ((confirmation: Confirmation) => void) | undefined;
  /** Called with what the client put right, as a note. */
  onNote?: ((note: Omit<Note, 'id' | 'at'>) => void) | undefined;
  /** Called with the step that the agent goes on to once it is confirmed. Without it, none is suggested. */
  onNext?: ((step: 'ask' | 'offer-options') => void) | undefined;
  /** Called with an error that the component caught: of the host's handler, or its own. */
  onError?: ((error: Error) => void) | undefined;
  /** Tells the time in milliseconds since 1970. Left out, it is the provider's clock. */
  now?: (() => number) | undefined;
}

import type { Channel } from '@evenkeel/content/base/phrase';
import type { OptionsPresenterContent } from '@evenkeel/content/options-presenter';
import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { Option, Refusal } from '@evenkeel/logic/base/option';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import type { Choice, Format, View } from '@evenkeel/logic/options-presenter';
import type { ComponentProps } from 'react';
import type { Form } from '../base/form-switch/index.ts';

type Native = Omit<ComponentProps<'section'>, 'content' | 'onError' | 'lang' | 'dir' | 'aria-label'>;

/** Is what goes into the draft: the text in one format, where to, and which options it tells of. */
export interface OptionsInsertion {
  readonly text: InsertText;
  readonly at: InsertAt;
  readonly format: Format;
  /** Ids of the options that are told of, in order. */
  readonly options: readonly string[];
}

/** Asks for somebody who may decide on an option. */
export interface ApprovalRequest {
  readonly reason: 'needs-authority';
  readonly option: Option;
}

/** Names the steps that follow a recorded choice: a promise wants a date, a "none of these" a question. */
export type NextStep = 'follow-up' | 'ask';

export interface RootProps extends Native {
  /** Specifies the options, 2 to 4. Fewer, more or broken ones are told in a plain sentence, and the sound ones work. */
  options: readonly Option[];
  /** Specifies what cannot be done: the fact, the reason, and the nearest that is possible. */
  refusal?: Refusal | undefined;
  /** Holds the words, such as `optionsPresenterEn`. Left out, the provider's content is used. */
  content?: OptionsPresenterContent | undefined;
  /** Holds the words that go to the client, where the reply's language differs from the interface's. */
  replyContent?: OptionsPresenterContent | undefined;
  /** Names the conversation. The choice that was noted is kept by it and never shows in another. */
  conversation?: string | undefined;
  /** Specifies the channel of the reply. E-mail is answered in e-mail's HTML at first, the others in plain text. */
  channel?: Channel | undefined;
  /** Specifies the client's IANA zone. Dates go to the client in it; left out, each stands in its own. */
  clientZone?: string | undefined;
  /** Specifies the agent's IANA zone. Where it tells another time than the client's, the agent sees both. */
  agentZone?: string | undefined;
  /** Specifies how the options are looked at: `cards`, or a `table` with the same information. */
  view?: View | undefined;
  /** Specifies the view at first. */
  defaultView?: View | undefined;
  /** Called with the view the agent chose. */
  onViewChange?: ((view: View) => void) | undefined;
  /** Specifies the form shown: `written` is inserted, `spoken` is read aloud. */
  form?: Form | undefined;
  /** Specifies the form at first. On the phone it is `spoken`. */
  defaultForm?: Form | undefined;
  /** Called with the form the agent chose. */
  onFormChange?: ((form: Form) => void) | undefined;
  /** Specifies the format that is inserted or copied. */
  format?: Format | undefined;
  /** Specifies the format at first. Left out, the channel decides. */
  defaultFormat?: Format | undefined;
  /** Called with the format the agent chose. */
  onFormatChange?: ((format: Format) => void) | undefined;
  /** Specifies what the client chose: an option's id, `none` for none of these, `null` for no choice yet. */
  chosen?: string | null | undefined;
  /** Specifies the choice at first. Left out, nothing is chosen. */
  defaultChosen?: string | null | undefined;
  /** Called with the choice the agent marked. */
  onChosenChange?: ((chosen: string | null) => void) | undefined;
  /** Specifies what would be satisfactory to a client whom no option suits. */
  wanted?: string | undefined;
  /** Specifies it at first. */
  defaultWanted?: string | undefined;
  /** Called with what the agent typed of it. */
  onWantedChange?: ((wanted: string) => void) | undefined;
  /**
   * Called with the answer to put into the draft. What it returns is what the agent is told: nothing means
   * handed over, an Outcome says what became of it. Left out, the answer can be copied only.
   */
  onInsert?: ((insertion: OptionsInsertion) => ActResult) | undefined;
  /**
   * Called with the client's choice and, for an option, the promise that it became. The same choice keeps its
   * promise's id however often it is tried. Left out, no such button is shown.
   */
  onChoose?: ((choice: Choice) => ActResult) | undefined;
  /** Called when the agent asks for the approval that an option needs. Left out, no such button is shown. */
  onEscalate?: ((request: ApprovalRequest) => void) | undefined;
  /** Called with the step that follows a recorded choice. Left out, none is suggested. */
  onNext?: ((step: NextStep) => void) | undefined;
  /** Called with an error that the component caught: of a host's handler, or its own. */
  onError?: ((error: Error) => void) | undefined;
  /** Tells the time in milliseconds since 1970. Left out, it is the provider's clock. */
  now?: (() => number) | undefined;
}

import type { Channel } from '@evenkeel/content/base/phrase';
import type {
  BusinessHours,
  FollowUpSchedulerContent,
  TimePhrases,
} from '@evenkeel/content/follow-up-scheduler';
import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import type { ClientPromise } from '@evenkeel/logic/base/promise';
import type { Values } from '@evenkeel/logic/base/variables';
import type { FollowUp, Preset, TimeReader } from '@evenkeel/logic/follow-up-scheduler';
import type { ComponentProps } from 'react';
import type { Form } from '../base/form-switch/index.ts';

type Native = Omit<
  ComponentProps<'section'>,
  'content' | 'onError' | 'onChange' | 'lang' | 'dir' | 'aria-label'
>;

/** Is the sentence that promises a follow-up, on its way into the reply. */
export interface PromiseInsertion {
  readonly text: InsertText;
  readonly at: InsertAt;
}

/** Is a calendar file. */
export interface CalendarFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface RootProps extends Native {
  /** Holds the words, such as `followUpSchedulerEn`. Left out, the provider's content is used. */
  content?: FollowUpSchedulerContent | undefined;
  /** Holds the words that go to the client, where the reply is in another language. */
  replyContent?: FollowUpSchedulerContent | undefined;
  /** Names the conversation. What was entered is kept by it and never shows in another. */
  conversation?: string | undefined;
  /** Specifies the channel that is set at first. */
  channel?: Channel | undefined;
  /** Specifies the agent's IANA zone. Left out, it is the device's. */
  agentZone?: string | undefined;
  /** Specifies the client's IANA zone. Left out, times are the agent's, and that is said. */
  clientZone?: string | undefined;
  /** Holds opening hours, holidays and the hours in which a client may be contacted. Left out, any time ahead may be planned. */
  hours?: BusinessHours | undefined;
  /** Lists the times that are offered with one press, in place of the kit's five. */
  presets?: readonly Preset[] | undefined;
  /** Lists what the client was told would happen. */
  promises?: readonly ClientPromise[] | undefined;
  /** Lists the follow-ups already planned for this conversation. Left out, those that the host confirmed here are listed. */
  followUps?: readonly FollowUp[] | undefined;
  /** Holds what variables stand for, such as `{ client: { first_name: 'Dana' } }`. */
  values?: Values | undefined;
  /** Specifies the chosen time in milliseconds since 1970; `null` is none. */
  at?: number | null | undefined;
  /** Specifies the chosen time at first. */
  defaultAt?: number | undefined;
  /** Called with the time that the agent chose, or nothing when it was taken back. */
  onAtChange?: ((at: number | undefined) => void) | undefined;
  /** Specifies the form of the promise: `written` is inserted, `spoken` is read aloud. */
  form?: Form | undefined;
  /** Specifies the form at first. */
  defaultForm?: Form | undefined;
  /** Called with the form that the agent chose. */
  onFormChange?: ((form: Form) => void) | undefined;
  /**
   * Called with a follow-up to be planned. What it returns is what the agent is told: nothing means handed over,
   * an Outcome says what became of it. Left out, nothing can be planned, and the sentence alone is offered.
   */
  onSchedule?: ((followUp: FollowUp) => ActResult) | undefined;
  /** Called with a planned follow-up as the agent changed it. Left out, none can be changed. */
  onChange?: ((followUp: FollowUp) => ActResult) | undefined;
  /** Called with the id of a follow-up to be cancelled. Left out, none can be cancelled. */
  onCancel?: ((id: string) => ActResult) | undefined;
  /** Called with the sentence that promises the follow-up. Left out, it can only be read. */
  onInsert?: ((insertion: PromiseInsertion) => ActResult) | undefined;
  /** Called with the calendar file. Left out, a link to download it is drawn where the browser can make one. */
  onExport?: ((file: CalendarFile) => ActResult) | undefined;
  /** Brings what reads typed times. Left out, chrono-node reads English and Spanish, and a table any other language. */
  loadReader?: ((phrases: TimePhrases, locale: string) => Promise<TimeReader>) | undefined;
  /** Called with an error that the component caught: of a store, of a host's handler, or its own. */
  onError?: ((error: Error) => void) | undefined;
  /** Tells the time in milliseconds since 1970. Left out, it is the provider's clock. */
  now?: (() => number) | undefined;
}

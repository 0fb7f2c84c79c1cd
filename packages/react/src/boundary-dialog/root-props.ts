import type { Channel } from '@evenkeel/content/base/phrase';
import type { BoundaryDialogContent, BoundaryPolicy } from '@evenkeel/content/boundary-dialog';
import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { Incident } from '@evenkeel/logic/base/incident';
import type { ClientMessage } from '@evenkeel/logic/base/note';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import type { BoundaryMode } from '@evenkeel/logic/boundary-dialog';
import type { ReactNode } from 'react';
import type { Form } from '../base/form-switch/index.ts';

export interface RootProps {
  /** Holds the words of the interface, such as `boundaryDialogEn`. Left out, the provider's content is used. */
  content?: BoundaryDialogContent | undefined;
  /** Holds the words that go to the client, in the language of the reply. Left out, they are those of `content`. */
  replyContent?: BoundaryDialogContent | undefined;
  /** Specifies the organisation's own policy. Left out, the reply content's neutral one holds. */
  policy?: BoundaryPolicy | undefined;
  /** Names the conversation. What was said in one never shows in another, and comes back after a reload. */
  conversation?: string | undefined;
  /** Specifies where the words go, which decides how they are put. */
  channel?: Channel | undefined;
  /** Lists the conversation's messages: the client's can be quoted in the record. */
  messages?: readonly ClientMessage[] | undefined;
  /** Specifies whether the dialog is open. */
  open?: boolean | undefined;
  /** Specifies whether the dialog is open at first. */
  defaultOpen?: boolean | undefined;
  /** Called when the agent opens or closes the dialog, and when it closes for an insertion. */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** Specifies whether a no is said, or respect is asked for. */
  mode?: BoundaryMode | undefined;
  /** Specifies what it is about at first. Left out, it is asking for respect. */
  defaultMode?: BoundaryMode | undefined;
  /** Called with what the agent chose. */
  onModeChange?: ((mode: BoundaryMode) => void) | undefined;
  /** Specifies whether words are written or said. On the phone they are said at first. */
  form?: Form | undefined;
  /** Specifies whether words are written or said at first. */
  defaultForm?: Form | undefined;
  /** Called with the form that the agent chose. */
  onFormChange?: ((form: Form) => void) | undefined;
  /**
   * Called with words for the composer, after the dialog has closed, so that the composer can take the focus.
   * When it fails, the dialog opens again with the reason. Left out, words are copied.
   */
  onInsert?: ((insertion: { text: InsertText; at: InsertAt; stage: string }) => ActResult) | undefined;
  /** Called with the record when the agent hands it over. It holds times, kinds and the quotes the agent picked. */
  onIncident?: ((incident: Incident) => ActResult) | undefined;
  /** Called when the agent ends the conversation, as far as the policy lets, or hands it over. Left out, the agent marks what was done elsewhere. */
  onEnd?: ((how: 'end' | 'transfer') => ActResult) | undefined;
  /** Called at once when the agent marks signs of distress or danger. */
  onDistress?: (() => void) | undefined;
  /** Called when the agent takes up the offer of a break. Left out, none is offered. */
  onNext?: ((step: 'rest') => void) | undefined;
  /** Called with an error that the component caught: of the host's handler, or its own. */
  onError?: ((error: Error) => void) | undefined;
  /** Tells the time in milliseconds since 1970. Left out, it is the provider's. */
  now?: (() => number) | undefined;
  /** Specifies the agent's IANA zone for times on the ladder. Left out, it is the device's. */
  agentZone?: string | undefined;
  /** Specifies the direction of the interface. Left out, it is that of the content's language. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Is a class for the dialog itself. */
  className?: string | undefined;
  /** Take over from the button and the dialog: a Trigger, a Panel, and what the host puts around them. */
  children?: ReactNode;
}

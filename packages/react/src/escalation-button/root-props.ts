import type { Channel } from '@evenkeel/content/base/phrase';
import type { EscalationButtonContent, EscalationRules } from '@evenkeel/content/escalation-button';
import type {
  EscalationAck,
  EscalationReason,
  EscalationRequest,
  EscalationTarget,
  Sign,
  Urgency,
} from '@evenkeel/logic/base/escalation';
import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { ActResult } from '@evenkeel/logic/base/outcome';
import type {
  CaseParts,
  EscalationMode,
  EscalationState,
  HandoverPart,
} from '@evenkeel/logic/escalation-button';
import type { ComponentProps } from 'react';
import type { Form } from '../base/form-switch/index.ts';

type Native = Omit<ComponentProps<'section'>, 'content' | 'onError' | 'lang' | 'aria-label'>;

export interface RootProps extends Native {
  /** Holds the words, such as `escalationButtonEn`. Left out, the provider's content is used. */
  content?: EscalationButtonContent | undefined;
  /** Holds the sentences for the client, where the reply's language differs from the interface's. */
  replyContent?: EscalationButtonContent | undefined;
  /** Names the conversation. What was chosen, written and asked is kept by it and never shows in another. */
  conversation?: string | undefined;
  /** Specifies the channel. On the phone the sentence for the client is shown as it is said. */
  channel?: Channel | undefined;
  /** Lists who can be brought in. The rules decide who may be asked for which reason, and in which order. */
  targets: readonly EscalationTarget[];
  /** Holds the organisation's rules as JSON. Left out, the neutral ones of the content room are used. */
  rules?: EscalationRules | undefined;
  /** Lists the signs of an impasse, such as `findSigns` finds. They are offered, never acted upon. */
  signs?: readonly Sign[] | undefined;
  /** Called with each sign that the agent put aside. It is not offered again. */
  onDismissSign?: ((sign: Sign) => void) | undefined;
  /** Holds what is known of the case. The handover is built from it. */
  caseParts?: CaseParts | undefined;
  /** Holds sections that the host wrote itself, in the place of those that are built. */
  handover?: readonly HandoverPart[] | undefined;
  /** Specifies the reason at first. */
  defaultReason?: EscalationReason | undefined;
  /** Specifies the urgency at first. Left out, it follows from the reason. */
  defaultUrgency?: Urgency | undefined;
  /** Specifies the id of who is to be asked at first, where the rules allow it. */
  defaultTarget?: string | undefined;
  /** Specifies at first whether help or a take-over is asked for, where the rules allow it. */
  defaultMode?: EscalationMode | undefined;
  /** Specifies whether the dialog is open. */
  open?: boolean | undefined;
  /** Specifies whether the dialog is open at first. */
  defaultOpen?: boolean | undefined;
  /** Called when the dialog is to open or close. */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** Specifies where the request stands. It is plain data: store it at every step, and give it back after a reload. */
  requestState?: EscalationState | undefined;
  /** Specifies where the request stands at first. */
  defaultRequestState?: EscalationState | undefined;
  /** Called at every step with where the request stands now. */
  onRequestStateChange?: ((state: EscalationState) => void) | undefined;
  /**
   * Called once for each key with a request to hand over. The same key again is the same request, after a failure.
   * Only an Outcome that is ok, or an acknowledgement, counts as asked. Left out, nobody can be asked.
   */
  onRequest?: ((request: EscalationRequest) => ActResult) | undefined;
  /** Called with the key of a request that the agent takes back. Left out, one that was sent cannot be taken back. */
  onWithdraw?: ((key: string) => ActResult) | undefined;
  /** Lists what the host knows about requests: in any order, late, and more than once. */
  acknowledgements?: readonly EscalationAck[] | undefined;
  /** Called with the key of a request that nobody accepted in time. The next one in line is asked by then. */
  onTimeout?: ((key: string) => void) | undefined;
  /** Called with the sentence for the client. Left out, it is shown and cannot be inserted. */
  onInsert?: ((insertion: { readonly text: InsertText; readonly at: InsertAt }) => ActResult) | undefined;
  /** Specifies the form of the sentence for the client: `written` or `spoken`. */
  form?: Form | undefined;
  /** Specifies that form at first. Left out, it follows from the channel. */
  defaultForm?: Form | undefined;
  /** Called with the form the agent chose. */
  onFormChange?: ((form: Form) => void) | undefined;
  /** Specifies the IANA zone that times are shown in. Left out, it is the device's. */
  agentZone?: string | undefined;
  /** Called with an error that the component caught: of a host's handler, or its own. */
  onError?: ((error: Error) => void) | undefined;
  /** Tells the time in milliseconds since 1970. Left out, it is the provider's clock. */
  now?: (() => number) | undefined;
}

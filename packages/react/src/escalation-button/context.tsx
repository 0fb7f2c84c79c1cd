'use client';
import type { EscalationButtonContent, EscalationButtonWords } from '@evenkeel/content/escalation-button';
import type { Sign } from '@evenkeel/logic/base/escalation';
import type { MessageValues } from '@evenkeel/logic/base/message';
import type {
  EscalationForm,
  EscalationFormEvent,
  HandoverDetail,
  HandoverPart,
  ResolvedChoices,
} from '@evenkeel/logic/escalation-button';
import type { RefObject } from 'react';
import type { Act } from '../base/act/index.ts';
import type { Form } from '../base/form-switch/index.ts';
import { createPartContext } from '../base/part-context/index.ts';
import type { RootProps } from './root-props.ts';
import type { Requests } from './use-requests.ts';

/** Is what the Root gives its parts. */
export interface EscalationParts {
  /** Prefix of the ids of this instance's elements. */
  readonly id: string;
  readonly content: EscalationButtonContent;
  readonly words: EscalationButtonWords;
  readonly dir: 'ltr' | 'rtl';
  readonly reply: EscalationButtonContent;
  readonly say: (message: string, values?: MessageValues) => string;
  /** Says a point in time as hour and minute. */
  readonly time: (at: number) => string;
  readonly form: EscalationForm;
  readonly dispatch: (event: EscalationFormEvent) => void;
  readonly choices: ResolvedChoices;
  readonly handover: readonly (HandoverPart & { readonly edited: boolean })[];
  readonly details: readonly HandoverDetail[];
  /** The handover as it would go out now. */
  readonly outgoing: readonly HandoverPart[];
  readonly offered: readonly Sign[];
  readonly dismiss: () => void;
  /** Opens the dialog from an offer, with the reason that its clearest sign suggests. */
  readonly take: () => void;
  readonly requests: Requests;
  /** Asks, and closes the dialog. Tells whether it could: without a reason nobody is asked. */
  readonly ask: () => boolean;
  readonly setOpen: (open: boolean) => void;
  /** True for the moment in which the focus comes back from the dialog. */
  readonly returning: RefObject<boolean>;
  readonly clientForm: Form;
  readonly setClientForm: (form: Form) => void;
  readonly insert: Act<string>;
  readonly can: { readonly ask: boolean; readonly withdraw: boolean; readonly insert: boolean };
  readonly notKept: boolean;
  readonly className: RootProps['className'];
}

export const [EscalationProvider, useEscalation] = createPartContext<EscalationParts>('EscalationButton');

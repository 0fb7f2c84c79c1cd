import type { EscalationRules } from '@evenkeel/content/escalation-button';
import type { Sign } from '@evenkeel/logic/base/escalation';
import {
  buildHandover,
  detailsOf,
  type EscalationForm,
  type EscalationFormEvent,
  handoverOf,
  handoverToSend,
  reduceForm,
  resolveChoices,
  signsToOffer,
  startForm,
} from '@evenkeel/logic/escalation-button';
import { useReducer } from 'react';
import type { EscalationParts } from './context.tsx';
import type { RootProps } from './root-props.ts';

const noSigns: readonly Sign[] = [];

export interface FormParts
  extends Pick<
    EscalationParts,
    'form' | 'dispatch' | 'choices' | 'handover' | 'details' | 'outgoing' | 'offered'
  > {}

function startOf(props: RootProps): EscalationForm {
  const { defaultReason, defaultUrgency, defaultTarget, defaultMode } = props;
  return startForm({
    ...(defaultReason ? { reason: defaultReason } : {}),
    ...(defaultUrgency ? { urgency: defaultUrgency } : {}),
    ...(defaultTarget ? { target: defaultTarget } : {}),
    ...(defaultMode ? { mode: defaultMode } : {}),
  });
}

/** Tells whether there is anything of a form to keep over a reload. */
export function isUntouched(
  { choices, edits, leftOut, dismissed }: EscalationForm,
  props: RootProps,
): boolean {
  const start = startOf(props).choices;
  const same = (Object.keys(choices) as (keyof typeof choices)[]).every(
    (name) => choices[name] === start[name],
  );
  return same && dismissed.length + Object.keys(edits).length + Object.keys(leftOut).length === 0;
}

/** Holds what the agent chooses and writes, and what the rules and the case make of it. */
export function useForm(
  props: RootProps,
  { words, content, say }: Pick<EscalationParts, 'words' | 'content' | 'say'>,
  rules: EscalationRules,
): FormParts {
  const { targets, caseParts = {}, handover: given = [], signs = noSigns } = props;
  const [form, dispatch] = useReducer(
    (from: EscalationForm, event: EscalationFormEvent) => reduceForm(from, event),
    props,
    startOf,
  );
  const choices = resolveChoices(rules, form.choices, targets);
  const offered = signsToOffer(rules, signs, form.dismissed);
  const { reason } = form.choices;
  const built = buildHandover({
    locale: content.locale,
    words,
    parts: caseParts,
    signs: offered,
    ...(reason ? { reason } : {}),
    urgency: choices.urgency,
    mode: choices.mode,
  });
  const handover = handoverOf(built, given, form);
  const mask = ({ kind, value }: { kind: 'card' | 'email' | 'phone'; value: string }) =>
    say(words.redaction.masks[kind], { last: value.slice(-4) });
  return {
    form,
    dispatch,
    choices,
    handover,
    details: detailsOf(handover, form.leftOut),
    outgoing: handoverToSend(handover, form.leftOut, mask),
    offered,
  };
}

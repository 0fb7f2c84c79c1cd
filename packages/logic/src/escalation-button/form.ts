import type { DismissedSign, EscalationChoices } from './choices.ts';
import type { HandoverPart, HandoverSection } from './handover.ts';

/** Is all that an agent chose and wrote before asking. It is plain data, kept over a reload. */
export interface EscalationForm {
  readonly choices: EscalationChoices;
  /** Sections as the agent wrote them. What is not among them follows the case. */
  readonly edits: Readonly<Partial<Record<HandoverSection, string>>>;
  /** Private details by kind and value: whether to leave them out. What is not among them goes by its kind. */
  readonly leftOut: Readonly<Record<string, boolean>>;
  readonly dismissed: readonly DismissedSign[];
}

export type EscalationFormEvent =
  | { readonly type: 'choose'; readonly choices: EscalationChoices }
  | { readonly type: 'edit'; readonly section: HandoverSection; readonly text: string }
  /** The section follows the case again. */
  | { readonly type: 'reset'; readonly section: HandoverSection }
  | { readonly type: 'leave-out'; readonly detail: string; readonly out: boolean }
  | { readonly type: 'dismiss'; readonly signs: readonly DismissedSign[] }
  | { readonly type: 'restore'; readonly form: EscalationForm }
  /** What was asked is over: the next request begins anew. Signs that were put aside stay so. */
  | { readonly type: 'clear' };

/** Begins with what the host presets. */
export function startForm(choices: EscalationChoices = {}): EscalationForm {
  return { choices, edits: {}, leftOut: {}, dismissed: [] };
}

/** Tells what follows from what the agent did. Nothing that was written goes but by `reset` and `clear`. */
export function reduceForm(form: EscalationForm, event: EscalationFormEvent): EscalationForm {
  switch (event.type) {
    case 'choose':
      return { ...form, choices: { ...form.choices, ...event.choices } };
    case 'edit':
      return { ...form, edits: { ...form.edits, [event.section]: event.text } };
    case 'reset': {
      const { [event.section]: _, ...edits } = form.edits;
      return { ...form, edits };
    }
    case 'leave-out':
      return { ...form, leftOut: { ...form.leftOut, [event.detail]: event.out } };
    case 'dismiss':
      return {
        ...form,
        dismissed: [...form.dismissed, ...event.signs.map(({ kind, messages }) => ({ kind, messages }))],
      };
    case 'restore':
      return event.form;
    case 'clear':
      return { ...startForm(), dismissed: form.dismissed };
  }
}

/** Puts what the host gives, and over it what the agent wrote, in the place of what was built. */
export function handoverOf(
  built: readonly HandoverPart[],
  given: readonly HandoverPart[],
  { edits }: Pick<EscalationForm, 'edits'>,
): (HandoverPart & { readonly edited: boolean })[] {
  return built.map(({ section, text }) => {
    const edit = edits[section];
    const own = given.find((part) => part.section === section)?.text;
    return { section, text: edit ?? own ?? text, edited: edit !== undefined };
  });
}

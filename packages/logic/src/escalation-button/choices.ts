import type { EscalationRules } from '@evenkeel/content/escalation-button';
import type { EscalationReason, EscalationTarget, Sign, Urgency } from '../base/escalation/index.ts';

/** Names how somebody helps: beside the agent, or by taking the client over. */
export type EscalationMode = 'help' | 'take-over';

/** Is what the agent chose by hand. What is left out follows from the rules. */
export interface EscalationChoices {
  readonly reason?: EscalationReason;
  readonly urgency?: Urgency;
  /** Id of the target. */
  readonly target?: string;
  readonly mode?: EscalationMode;
}

/** Is what the rules make of the agent's choices. */
export interface ResolvedChoices {
  readonly urgency: Urgency;
  /** Who may be asked, in the order in which they are asked. */
  readonly targets: readonly EscalationTarget[];
  readonly target: EscalationTarget | undefined;
  /** Who is asked after that, when the time is up: nobody who is away. */
  readonly queue: readonly EscalationTarget[];
  readonly modes: readonly EscalationMode[];
  readonly mode: EscalationMode;
  /** How long each has, in minutes. */
  readonly minutes: number;
}

/** Puts those of the first kind first, and among one kind those who are there first; else as the host lists them. */
function inOrder(targets: readonly EscalationTarget[], kinds: readonly EscalationTarget['kind'][]) {
  const wanted = [...new Set(kinds)];
  return wanted.flatMap((kind) => {
    const those = targets.filter((target) => target.kind === kind);
    return [
      ...those.filter(({ available }) => available !== false),
      ...those.filter(({ available }) => available === false),
    ];
  });
}

/**
 * Tells by an organisation's rules how urgent it is, who may be asked and in which order, and how they may help.
 * What the agent chose wins wherever the rules allow it. Without a reason everybody may be asked.
 */
export function resolveChoices(
  rules: EscalationRules,
  chosen: EscalationChoices,
  everybody: readonly EscalationTarget[],
): ResolvedChoices {
  const rule = chosen.reason === undefined ? undefined : rules.reasons[chosen.reason];
  const urgency = chosen.urgency ?? rule?.urgency ?? 'normal';
  const kinds = rule?.at?.[urgency] ?? rule?.targets;
  const known = [...new Map(everybody.map((each) => [each.id, each])).values()];
  const targets = kinds ? inOrder(known, kinds) : known;
  const target =
    targets.find(({ id }) => id === chosen.target) ??
    targets.find(({ available }) => available !== false) ??
    targets[0];
  const after = kinds ? inOrder(known, [...kinds, ...(rules.fallback ?? [])]) : [];
  const modes = rule?.modes ?? ['help', 'take-over'];
  const mode = modes.find((one) => one === chosen.mode) ?? modes[0] ?? 'take-over';
  return {
    urgency,
    targets,
    target,
    queue: after.filter(({ id, available }) => id !== target?.id && available !== false),
    modes,
    mode,
    minutes: rules.minutes[urgency],
  };
}

/** Is what is kept of a sign that the agent put aside. */
export interface DismissedSign {
  readonly kind: Sign['kind'];
  readonly messages: readonly string[];
}

/**
 * Lists the signs that are clear enough to be offered, but for those that were put aside. One that was put aside
 * comes back only with a message that was not there then.
 */
export function signsToOffer(
  rules: EscalationRules,
  signs: readonly Sign[],
  dismissed: readonly DismissedSign[],
): Sign[] {
  const said = new Map(signs.map((sign) => [`${sign.kind} ${sign.messages.join()}`, sign]));
  return [...said.values()].filter(
    ({ kind, weight, messages }) =>
      weight >= rules.signs.least &&
      !dismissed.some((one) => one.kind === kind && messages.every((id) => one.messages.includes(id))),
  );
}

/** Tells the reason that the clearest of some signs suggests. */
export function reasonOfSigns(rules: EscalationRules, signs: readonly Sign[]): EscalationReason | undefined {
  const [clearest] = [...signs].sort((one, other) => other.weight - one.weight);
  return clearest && rules.signs.reasons[clearest.kind];
}

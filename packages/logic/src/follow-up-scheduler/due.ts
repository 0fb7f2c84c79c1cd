import type { FollowUp } from './follow-up.ts';
import { minute, type Rules } from './hours.ts';
import { occurrencesOf } from './recurrence.ts';

/** Is something that a host has to tell the agent: that a follow-up comes up, or that its time has come. */
export interface Alert {
  /** Names this one alert, so that it is told once, and only once. */
  readonly key: string;
  readonly followUp: FollowUp;
  readonly kind: 'reminder' | 'due';
  /** When it is to be told. */
  readonly at: number;
  /** When the follow-up itself is. */
  readonly due: number;
}

function alertsOf(followUp: FollowUp, rules: Rules | undefined): Alert[] {
  // What was planned is judged as it was planned, so that an alert does not move while it is waited for.
  return occurrencesOf(followUp, rules, followUp.at).flatMap(({ at: due }): Alert[] => {
    const alert = (kind: Alert['kind'], at: number): Alert => ({
      key: `${followUp.id}/${due}/${kind}`,
      followUp,
      kind,
      at,
      due,
    });
    const ahead = followUp.reminder ?? 0;
    const reminder = ahead > 0 ? [alert('reminder', due - ahead * minute)] : [];
    return [...reminder, alert('due', due)];
  });
}

/**
 * Lists what has to be told by now and was not told yet, oldest first. It asks neither what is open on the screen
 * nor what else was told that day; a reminder whose follow-up is due already gives way to it.
 *
 * @param told Keys of the alerts that were told.
 */
export function alertsBy(
  followUps: readonly FollowUp[],
  now: number,
  told: ReadonlySet<string>,
  rules?: Rules,
): Alert[] {
  return followUps
    .flatMap((followUp) => alertsOf(followUp, rules))
    .filter(({ key, at, kind, due }) => at <= now && !told.has(key) && !(kind === 'reminder' && due <= now))
    .sort((one, other) => one.at - other.at);
}

/** Tells when the next alert comes, so that a host can set its clock to it rather than look every hour. */
export function nextAlertAt(followUps: readonly FollowUp[], now: number, rules?: Rules): number | undefined {
  const ahead = followUps
    .flatMap((followUp) => alertsOf(followUp, rules))
    .map(({ at }) => at)
    .filter((at) => at > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

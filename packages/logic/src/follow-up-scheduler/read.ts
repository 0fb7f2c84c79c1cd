import { channels } from '@evenkeel/content/base/phrase';
import { purposes } from '@evenkeel/content/follow-up-scheduler';
import type { ClientPromise } from '../base/promise/index.ts';
import { isZone } from '../base/zones/index.ts';
import type { FollowUp } from './follow-up.ts';
import type { FormState } from './form.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
/** The years that a wall can show: what lies beyond is no time of anybody's. */
const isWritable = (value: unknown): value is number =>
  typeof value === 'number' && value >= Date.UTC(1000, 0) && value <= Date.UTC(9998, 0);
const isTime = (value: unknown) => value === undefined || isWritable(value);
const isCount = (value: unknown) =>
  value === undefined || (typeof value === 'number' && Number.isFinite(value));
const isText = (value: unknown) => value === undefined || typeof value === 'string';
const isOneOf = (value: unknown, all: readonly unknown[]) => all.includes(value);

function isRepeat(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value) || !isOneOf(value['every'], ['day', 'week', 'month'])) return false;
  const { end } = value;
  return (
    isRecord(end) && (isWritable(end['until']) || (typeof end['count'] === 'number' && end['count'] >= 1))
  );
}

function isFollowUp(value: unknown): value is FollowUp {
  return (
    isRecord(value) &&
    ['id', 'zone', 'message'].every((key) => typeof value[key] === 'string') &&
    isWritable(value['at']) &&
    isZone(String(value['zone'])) &&
    isCount(value['reminder']) &&
    isOneOf(value['purpose'], purposes) &&
    isOneOf(value['channel'], channels) &&
    isOneOf(value['condition'], ['always', 'no-reply', 'keep-on-thanks']) &&
    isRepeat(value['repeat'])
  );
}

/** Reads what a draft store held. Gives nothing for what is no form, whatever it is. */
export function readForm(found: unknown): FormState | undefined {
  if (!isRecord(found)) return undefined;
  const { note } = found;
  const fits =
    typeof found['typed'] === 'string' &&
    typeof found['forced'] === 'boolean' &&
    isOneOf(found['clock'], ['client', 'agent']) &&
    isOneOf(found['form'], ['written', 'spoken']) &&
    isOneOf(found['purpose'], purposes) &&
    isOneOf(found['channel'], channels) &&
    isOneOf(found['condition'], ['always', 'no-reply', 'keep-on-thanks']) &&
    isTime(found['at']) &&
    isCount(found['reminder']) &&
    isText(found['message']) &&
    isText(found['promise']) &&
    isText(found['id']) &&
    isRepeat(found['repeat']) &&
    (found['changing'] === undefined || isFollowUp(found['changing'])) &&
    (note === undefined ||
      (isRecord(note) &&
        isOneOf(note['kind'], ['gap', 'fold', 'moved']) &&
        (typeof note['asked'] === 'string' || typeof note['asked'] === 'number')));
  return fits ? (found as unknown as FormState) : undefined;
}

/** Parts the planned follow-ups that a host gives into those that can be shown, and the rest. */
export function readFollowUps(found: readonly unknown[]): { good: FollowUp[]; bad: number } {
  const good = found.filter(isFollowUp);
  return { good, bad: found.length - good.length };
}

/** Reads the promises that a host gives. A date that is none is left out, and the promise shown as open. */
export function readPromises(found: readonly unknown[]): { good: ClientPromise[]; bad: number } {
  const good = found.flatMap((promise): ClientPromise[] => {
    if (!isRecord(promise) || typeof promise['id'] !== 'string' || typeof promise['text'] !== 'string')
      return [];
    const { by, zone, owner, from, kept, id, text } = promise;
    const known = (['note', 'option', 'reply', 'handover'] as const).find((one) => one === from);
    return [
      {
        id,
        text,
        from: known ?? 'note',
        ...(isWritable(by) ? { by } : {}),
        ...(typeof zone === 'string' && isZone(zone) ? { zone } : {}),
        ...(typeof owner === 'string' ? { owner } : {}),
        ...(kept === true ? { kept } : {}),
      },
    ];
  });
  return { good, bad: found.length - good.length };
}

/** Gives a time that a wall can show, or nothing. */
export function readTime(found: unknown): number | undefined {
  return isWritable(found) ? found : undefined;
}

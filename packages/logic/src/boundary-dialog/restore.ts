import type { Behaviour, BoundaryStep } from '../base/incident/index.ts';
import type { BoundaryMode, BoundaryPlace, BoundaryState } from './state.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const modes: readonly unknown[] = ['saying-no', 'standards'] satisfies BoundaryMode[];
const places: readonly unknown[] = [
  'open',
  'settled',
  'ended',
  'transferred',
  'distress',
] satisfies BoundaryPlace[];
const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown) => typeof value === 'string';
const isNothingOr = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);

const isStep = (value: unknown): value is BoundaryStep =>
  isObject(value) &&
  isText(value['stage']) &&
  isTime(value['at']) &&
  isNothingOr(value['behaviour'], isText) &&
  isNothingOr(value['quote'], isText);

const isQuote = (value: unknown) => isObject(value) && isText(value['message']) && isText(value['text']);

/** Reads a state that a store kept. Gives nothing for anything else: an older form, another program’s. */
export function readBoundary(found: unknown): BoundaryState | undefined {
  if (!isObject(found)) return undefined;
  const { mode, check, behaviour, quote, steps, place, closedAt, distressAt, texts } = found;
  const fits =
    modes.includes(mode) &&
    places.includes(place) &&
    isNothingOr(check, (answer) => answer === 'issue' || answer === 'abusive') &&
    isNothingOr(behaviour, isText) &&
    isNothingOr(quote, isQuote) &&
    isNothingOr(closedAt, isTime) &&
    isNothingOr(distressAt, isTime) &&
    Array.isArray(steps) &&
    steps.every(isStep) &&
    isObject(texts) &&
    Object.values(texts).every(isText);
  if (!fits) return undefined;
  return {
    mode: mode as BoundaryMode,
    ...(check === undefined ? {} : { check: check as 'issue' | 'abusive' }),
    ...(behaviour === undefined ? {} : { behaviour: behaviour as Behaviour }),
    ...(quote === undefined ? {} : { quote: quote as { message: string; text: string } }),
    steps: steps as BoundaryStep[],
    place: place as BoundaryPlace,
    ...(closedAt === undefined ? {} : { closedAt: closedAt as number }),
    ...(distressAt === undefined ? {} : { distressAt: distressAt as number }),
    texts: texts as Record<string, string>,
  };
}

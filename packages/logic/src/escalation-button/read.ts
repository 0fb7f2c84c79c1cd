import type { EscalationAck, EscalationRequest, EscalationTarget } from '../base/escalation/index.ts';
import type { EscalationChoices } from './choices.ts';
import { type EscalationForm, startForm } from './form.ts';
import { sectionOrder } from './handover.ts';
import type { EarlierRequest, EscalationPhase, EscalationState } from './state.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isTime: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const phases = [
  'draft',
  'sending',
  'requested',
  'seen',
  'accepted',
  'joined',
  'resolved',
  'declined',
  'withdrawn',
  'failed',
  'timed-out',
] as const satisfies readonly EscalationPhase[];
const ackKinds = ['requested', 'seen', 'accepted', 'joined', 'resolved', 'declined'];

const isTarget = shape({ id: isText, kind: isText, name: isText });
const isRequest = shape({
  key: isText,
  conversation: isText,
  reason: isText,
  urgency: oneOf('low', 'normal', 'high', 'immediate'),
  target: isTarget,
  mode: oneOf('help', 'take-over'),
  handover: listOf(shape({ section: isText, text: isText })),
});
const isAck = shape({
  key: isText,
  id: isText,
  kind: oneOf(...ackKinds),
  at: isTime,
  by: maybe(isText),
  readBack: maybe(isText),
});
const isEarlier = shape({
  key: isText,
  target: isTarget,
  end: oneOf(...phases),
  late: maybe(oneOf(...ackKinds)),
});
const isFailure = shape({
  why: isText,
  retryable: oneOf(true, false),
  unsure: oneOf(true, false),
});
const isState = shape({
  phase: oneOf(...phases),
  request: maybe(isRequest),
  askedAt: maybe(isTime),
  deadline: maybe(isTime),
  wait: maybe(isTime),
  queue: listOf(isTarget),
  answer: maybe(oneOf('taken', 'handed-over')),
  acks: listOf(isAck),
  failure: maybe(isFailure),
  withdrawal: maybe(oneOf('asked', 'handed-over', 'confirmed', 'refused')),
  withdrawalWhy: maybe(isText),
  withdrawnAt: maybe(isTime),
  earlier: listOf(isEarlier),
});

/** Reads a request that was stored. Gives nothing for anything else, such as an older form or another program's. */
export function readEscalation(found: unknown): EscalationState | undefined {
  if (!isObject(found) || !isState(found)) return undefined;
  if (found['phase'] !== 'draft' && !found['request']) return undefined;
  const { request, queue, acks, earlier, ...rest } = found;
  return {
    ...(rest as unknown as Pick<EscalationState, 'phase'>),
    ...(request === undefined ? {} : { request: request as EscalationRequest }),
    queue: queue as EscalationTarget[],
    acks: acks as EscalationAck[],
    earlier: earlier as EarlierRequest[],
  };
}

const isForm = shape({
  choices: shape({
    reason: maybe(isText),
    urgency: maybe(oneOf('low', 'normal', 'high', 'immediate')),
    target: maybe(isText),
    mode: maybe(oneOf('help', 'take-over')),
  }),
  edits: (value) =>
    isObject(value) &&
    Object.entries(value).every(([name, text]) => oneOf(...sectionOrder)(name) && isText(text)),
  leftOut: (value) => isObject(value) && Object.values(value).every(oneOf(true, false)),
  dismissed: listOf(shape({ kind: isText, messages: listOf(isText) })),
});

/** Reads what an agent had chosen and written. Gives nothing for anything else. */
export function readForm(found: unknown): EscalationForm | undefined {
  if (!isForm(found)) return undefined;
  const { choices, edits, leftOut, dismissed } = found as EscalationForm;
  const known: EscalationChoices = choices;
  return { ...startForm(known), edits, leftOut, dismissed };
}

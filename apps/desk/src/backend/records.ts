import type { EscalationRequest } from '@evenkeel/logic/base/escalation';
import type { Incident } from '@evenkeel/logic/base/incident';
import type { Note } from '@evenkeel/logic/base/note';
import type { ClientPromise } from '@evenkeel/logic/base/promise';
import type { FollowUp } from '@evenkeel/logic/follow-up-scheduler';
import * as v from 'valibot';

/** Names what a supervisor can answer, and the two things that the desk itself says about a request. */
export const answers = ['seen', 'accepted', 'joined', 'resolved', 'declined'] as const;
export type Answer = (typeof answers)[number];

/** Is the outcome of saying back what was heard. */
export interface Heard {
  readonly outcome: 'confirmed' | 'corrected' | 'unanswered';
  readonly text: string;
  readonly correction?: string | undefined;
}

/** Is what a client decided: one of the options, or none of them and what would be right instead. */
export interface Choice {
  readonly option: string;
  readonly title: string;
  readonly wanted?: string | undefined;
}

interface Base {
  /** Same for the same thing, however often it arrives. */
  readonly id: string;
  readonly conversation: string;
  /** When it was recorded, milliseconds since 1970 by the desk's clock. */
  readonly at: number;
}

/** Is one thing that the desk's back end keeps. */
export type BackRecord =
  | (Base & { readonly kind: 'request'; readonly request: EscalationRequest })
  | (Base & {
      readonly kind: 'ack';
      /** Key of the request. */
      readonly key: string;
      readonly ack: 'requested' | Answer | 'withdrawn';
      readonly by?: string | undefined;
      /** What the receiver read back, in their own words. */
      readonly readBack?: string | undefined;
    })
  | (Base & {
      readonly kind: 'follow-up';
      readonly plan: FollowUp;
      readonly state: 'planned' | 'done' | 'cancelled';
      /** Why it was cancelled. */
      readonly why?: 'agent' | 'reply' | undefined;
    })
  | (Base & { readonly kind: 'incident'; readonly incident: Incident })
  | (Base & { readonly kind: 'ended'; readonly how: 'end' | 'transfer' })
  | (Base & { readonly kind: 'offer'; readonly options: readonly string[] })
  | (Base & { readonly kind: 'choice'; readonly choice: Choice })
  | (Base & { readonly kind: 'heard'; readonly heard: Heard })
  | (Base & { readonly kind: 'note'; readonly note: Note })
  | (Base & { readonly kind: 'promise'; readonly promise: ClientPromise })
  | (Base & { readonly kind: 'dismissed'; readonly sign: string });

export type Kind = BackRecord['kind'];
export type RecordOf<K extends Kind> = Extract<BackRecord, { kind: K }>;

const text = v.string();
const base = { id: text, conversation: text, at: v.number() };

const requestSchema = v.looseObject({
  key: text,
  conversation: text,
  reason: text,
  urgency: text,
  target: v.looseObject({ id: text, kind: text, name: text }),
  mode: v.picklist(['help', 'take-over']),
  handover: v.array(v.looseObject({ section: text, text })),
});

const planSchema = v.looseObject({
  id: text,
  at: v.number(),
  zone: text,
  purpose: text,
  channel: text,
  message: text,
  condition: v.picklist(['always', 'no-reply', 'keep-on-thanks']),
  reminder: v.optional(v.number()),
  promise: v.optional(text),
});

/** Describes what is kept, so that a broken entry is left out instead of taking the desk down. */
export const recordSchema = v.variant('kind', [
  v.looseObject({ kind: v.literal('request'), ...base, request: requestSchema }),
  v.looseObject({
    kind: v.literal('ack'),
    ...base,
    key: text,
    ack: v.picklist(['requested', ...answers, 'withdrawn']),
    by: v.optional(text),
    readBack: v.optional(text),
  }),
  v.looseObject({
    kind: v.literal('follow-up'),
    ...base,
    plan: planSchema,
    state: v.picklist(['planned', 'done', 'cancelled']),
    why: v.optional(v.picklist(['agent', 'reply'])),
  }),
  v.looseObject({
    kind: v.literal('incident'),
    ...base,
    incident: v.looseObject({
      id: text,
      outcome: text,
      mode: text,
      steps: v.array(v.looseObject({ stage: text, at: v.number() })),
    }),
  }),
  v.looseObject({ kind: v.literal('ended'), ...base, how: v.picklist(['end', 'transfer']) }),
  v.looseObject({ kind: v.literal('offer'), ...base, options: v.array(text) }),
  v.looseObject({
    kind: v.literal('choice'),
    ...base,
    choice: v.looseObject({ option: text, title: text, wanted: v.optional(text) }),
  }),
  v.looseObject({
    kind: v.literal('heard'),
    ...base,
    heard: v.looseObject({
      outcome: v.picklist(['confirmed', 'corrected', 'unanswered']),
      text,
      correction: v.optional(text),
    }),
  }),
  v.looseObject({
    kind: v.literal('note'),
    ...base,
    note: v.looseObject({
      id: text,
      kind: v.picklist(['fact', 'feeling', 'need', 'ask', 'promise', 'unclear']),
      text,
    }),
  }),
  v.looseObject({
    kind: v.literal('promise'),
    ...base,
    promise: v.looseObject({ id: text, text, from: v.picklist(['note', 'option', 'reply', 'handover']) }),
  }),
  v.looseObject({ kind: v.literal('dismissed'), ...base, sign: text }),
]);

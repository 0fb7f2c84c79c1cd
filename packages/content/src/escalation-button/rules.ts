import * as v from 'valibot';

/** Lists why somebody else may be needed, in the order in which they are offered. */
export const escalationReasons = [
  'impasse',
  'client-asked',
  'needs-authority',
  'policy-exception',
  'hostile',
  'threat',
  'safeguarding',
  'agent-wellbeing',
] as const;

export const urgencies = ['low', 'normal', 'high', 'immediate'] as const;
export const targetKinds = ['supervisor', 'management', 'specialist', 'security'] as const;

/** Lists how somebody helps: beside the agent, where the client sees nothing, or by taking the client over. */
export const escalationModes = ['help', 'take-over'] as const;

/** Lists the signs of an impasse that may offer an escalation. */
export const signKinds = [
  'asks-for-manager',
  'legal-threat',
  'option-refused',
  'same-question',
  'repeat-contact',
] as const;

const kinds = v.pipe(v.array(v.picklist(targetKinds)), v.minLength(1));

const reasonRuleSchema = v.strictObject({
  /** How urgent it is unless the agent says otherwise. */
  urgency: v.picklist(urgencies),
  /** Who may be asked, those first who are asked first. */
  targets: kinds,
  /** Who may be asked instead when it is this urgent. */
  at: v.exactOptional(v.partial(v.strictObject(v.entriesFromList(urgencies, kinds)))),
  /** How they may help. The first is suggested. */
  modes: v.pipe(v.array(v.picklist(escalationModes)), v.minLength(1)),
});

/** Describes an organisation's rules for bringing somebody in. */
export const escalationRulesSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version: v.literal(1),
  id: v.pipe(v.string(), v.minLength(1)),
  reasons: v.strictObject(v.entriesFromList(escalationReasons, reasonRuleSchema)),
  /** Minutes without an acceptance after which the next one is asked, by urgency; at most a day. */
  minutes: v.strictObject(v.entriesFromList(urgencies, v.pipe(v.number(), v.minValue(1), v.maxValue(1440)))),
  /** Kinds that are asked when nobody of the reason's own kinds accepted. None where it is left out. */
  fallback: v.exactOptional(v.array(v.picklist(targetKinds))),
  signs: v.strictObject({
    /** How clear a sign is at least, 0 to 1, to be offered. */
    least: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** The reason that each sign suggests. */
    reasons: v.strictObject(v.entriesFromList(signKinds, v.picklist(escalationReasons))),
  }),
});
export type EscalationRules = v.InferOutput<typeof escalationRulesSchema>;

/**
 * Holds rules that no organisation will mind: a supervisor first, management where a decision is needed, security
 * for threats alone. The times are a start to be replaced by your own; no study stands behind them.
 */
export const neutralRules: EscalationRules = {
  version: 1,
  id: 'evenkeel.neutral',
  reasons: {
    impasse: { urgency: 'normal', targets: ['supervisor', 'specialist'], modes: ['help', 'take-over'] },
    'client-asked': { urgency: 'normal', targets: ['supervisor', 'management'], modes: ['take-over'] },
    'needs-authority': {
      urgency: 'normal',
      targets: ['supervisor', 'management'],
      modes: ['help', 'take-over'],
    },
    'policy-exception': {
      urgency: 'low',
      targets: ['management', 'supervisor'],
      modes: ['help', 'take-over'],
    },
    hostile: { urgency: 'high', targets: ['supervisor'], modes: ['help', 'take-over'] },
    threat: {
      urgency: 'immediate',
      targets: ['supervisor', 'security'],
      at: { immediate: ['security', 'supervisor'] },
      modes: ['take-over', 'help'],
    },
    safeguarding: {
      urgency: 'immediate',
      targets: ['specialist', 'supervisor'],
      modes: ['help', 'take-over'],
    },
    'agent-wellbeing': { urgency: 'high', targets: ['supervisor'], modes: ['take-over', 'help'] },
  },
  minutes: { low: 60, normal: 15, high: 5, immediate: 2 },
  fallback: ['supervisor', 'management'],
  signs: {
    least: 0.4,
    reasons: {
      'asks-for-manager': 'client-asked',
      'legal-threat': 'needs-authority',
      'option-refused': 'impasse',
      'same-question': 'impasse',
      'repeat-contact': 'impasse',
    },
  },
};

/** Names the steps of helping an upset client, in their documented order. */
export const steps = [
  'calm',
  'listen',
  'paraphrase',
  'empathise',
  'ask',
  'offer-options',
  'set-boundary',
  'escalate',
  'follow-up',
  'reflect',
  'rest',
] as const;
export type Step = (typeof steps)[number];

/** Names what an empathic sentence does: see it, call it understandable, steady, take responsibility, thank. */
export const acts = ['acknowledge', 'validate', 'reassure', 'own', 'thank'] as const;
export type Act = (typeof acts)[number];

/** Names the feelings a client may have voiced. The agent chooses one; nothing infers it. */
export const feelings = [
  'angry',
  'frustrated',
  'disappointed',
  'worried',
  'confused',
  'ignored',
  'wronged',
  'overwhelmed',
  'embarrassed',
  'sad',
] as const;
export type Feeling = (typeof feelings)[number];

/** Names where the words will be said or written. */
export const channels = ['chat', 'email', 'phone', 'sms', 'social'] as const;
export type Channel = (typeof channels)[number];

export const formalities = ['informal', 'neutral', 'formal'] as const;
export type Formality = (typeof formalities)[number];

/** Names who owns a phrase: the agent alone, the team, or the organisation. */
export const scopes = ['personal', 'team', 'organisation'] as const;
export type Scope = (typeof scopes)[number];

/**
 * Lists the five levels of intensity, 1 (settled) to 5 (at the limit), as an agent would judge them.
 * The order follows the Emotional Content and Cooperation Score used in emergency calls (Clawson 2001).
 */
export const intensities = [1, 2, 3, 4, 5] as const;
export type Intensity = (typeof intensities)[number];

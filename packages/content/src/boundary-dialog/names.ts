/** Names the behaviours that a policy may set a limit to. */
export const behaviours = [
  'shouting',
  'insult',
  'swearing',
  'threat',
  'hate',
  'sexual',
  'harassment',
  'demands',
  'other',
] as const;
export type BoundaryBehaviour = (typeof behaviours)[number];

/** Lists what opens the end at once where a policy names nothing else. */
export const defaultImmediateEnd: readonly BoundaryBehaviour[] = ['threat', 'hate', 'sexual'];

/** Names what a stage of the ladder does: asks for another tone, gives a choice with its consequence, warns. */
export const stageKinds = ['remind', 'choose', 'warn'] as const;
export type StageKind = (typeof stageKinds)[number];

/** Lists the steps of saying no, in their order. */
export const sayingNoSteps = ['acknowledge', 'fact', 'reason', 'possible', 'next'] as const;
export type SayingNoStep = (typeof sayingNoSteps)[number];

/** Lists everything that words ship for. */
export const scriptNames = [...sayingNoSteps, ...stageKinds, 'transfer', 'end', 'distress'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** Lists the ids that a policy’s stages cannot have, because other steps of the dialog have them. */
export const takenStageIds: readonly string[] = [...sayingNoSteps, 'transfer', 'end', 'distress'];

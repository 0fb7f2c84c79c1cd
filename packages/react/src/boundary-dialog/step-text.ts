import type { BoundaryDialogWords } from '@evenkeel/content/boundary-dialog';
import {
  type BoundaryState,
  scriptOf,
  textKey,
  type WordsAsked,
  wordsFor,
} from '@evenkeel/logic/boundary-dialog';
import type { BoundaryParts } from './context.tsx';

const asked = (parts: BoundaryParts, step: string): WordsAsked => ({
  scripts: parts.reply.scripts,
  policy: parts.policy,
  step,
  behaviour: parts.state.mode === 'standards' ? parts.state.behaviour : undefined,
  channel: parts.channel,
  form: parts.form,
});

/** Is what stands in the field of a step: the agent's own version, else the first of the wordings. */
export interface StepText {
  readonly key: string;
  readonly text: string;
  readonly wordings: readonly string[];
  readonly edited: boolean;
}

export function stepText(parts: BoundaryParts, step: string): StepText {
  const ask = asked(parts, step);
  const key = textKey(ask);
  const wordings = wordsFor(ask);
  const own = parts.state.texts[key];
  return {
    key,
    wordings,
    text: own ?? wordings[0] ?? '',
    edited: own !== undefined && !wordings.includes(own),
  };
}

/** Names a step to the agent: as the policy names its stage, else as that kind of stage is called. */
export function nameOf({ words, policy }: Pick<BoundaryParts, 'words' | 'policy'>, step: string): string {
  const own = policy.stages.find(({ id }) => id === step)?.label;
  const known = words.steps[scriptOf(policy, step)] as BoundaryDialogWords['steps']['end'] | undefined;
  return own ?? known?.label ?? step;
}

/** Tells how a boundary closed, in a word. */
export function outcomeOf(words: BoundaryDialogWords, place: BoundaryState['place']): string {
  return place === 'open' ? words.record.title : words.outcome[place];
}

import type { Channel } from '@evenkeel/content/base/phrase';
import type {
  BoundaryPolicy,
  BoundaryScripts,
  ScriptName,
  Wordings,
} from '@evenkeel/content/boundary-dialog';
import type { Behaviour } from '../base/incident/index.ts';

export interface WordsAsked {
  readonly scripts: BoundaryScripts;
  readonly policy: BoundaryPolicy;
  /** A stage of the policy, a step of saying no, `transfer`, `end` or `distress`. */
  readonly step: string;
  readonly behaviour?: Behaviour | undefined;
  readonly channel: Channel;
  readonly form: 'written' | 'spoken';
}

/** Tells which words ship for a step: a stage of a policy has those of its kind. */
export function scriptOf(policy: BoundaryPolicy, step: string): ScriptName {
  return policy.stages.find(({ id }) => id === step)?.kind ?? (step as ScriptName);
}

function ownWordings(policy: BoundaryPolicy, step: string): Wordings | undefined {
  if (step === 'end') return policy.ending.words;
  if (step === 'transfer') return policy.ending.transferWords;
  if (step === 'distress') return policy.distress?.words;
  return policy.stages.find(({ id }) => id === step)?.words;
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Gives the wordings of a step, the first to be offered first: the organisation’s own for the channel, else its
 * written or spoken one, else those that ship. Sentences that the policy has no matter for are left out.
 */
export function wordsFor(asked: WordsAsked): string[] {
  const { scripts, policy, step, behaviour, channel, form } = asked;
  const spoken = form === 'spoken';
  const wordings = ownWordings(policy, step);
  const forChannel = spoken === (channel === 'phone') ? wordings?.[channel] : undefined;
  const own = forChannel ?? wordings?.[form];
  const ships = scripts.steps[scriptOf(policy, step)];
  const texts =
    own === undefined ? (ships?.[spoken ? 'phone' : channel === 'email' ? 'email' : 'chat'] ?? []) : [own];
  const naming = policy.behaviours.find((one) => one.behaviour === behaviour)?.named;
  const { link, review } = policy;
  const sentences: Readonly<Record<string, string>> = {
    named: (naming?.[form] ?? naming?.written) || (behaviour ? scripts.named[behaviour][form] : ''),
    policy: link ? scripts.policy[form].replace('{url}', link.url).replace('{label}', link.label) : '',
    review: (review?.[form] ?? review?.written) || '',
  };
  return texts.map((text) =>
    tidy(text.replace(/\{(named|policy|review)\}/g, (_, name: string) => sentences[name] ?? '')),
  );
}

/** Names the place where an agent’s own version of the words is kept. */
export function textKey({ step, channel, form }: Pick<WordsAsked, 'step' | 'channel' | 'form'>): string {
  return `${step} ${form === 'spoken' ? 'phone' : channel === 'email' ? 'email' : 'chat'}`;
}

/** Is a piece in brackets that the agent still has to fill in. */
export interface Gap {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the first piece in brackets. Text with one is not ready to go to a client. */
export function firstGap(text: string): Gap | undefined {
  const found = /\[[^[\]\n]{1,120}\]/.exec(text);
  return found ? { text: found[0], start: found.index, end: found.index + found[0].length } : undefined;
}

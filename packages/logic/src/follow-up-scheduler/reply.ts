import type { ThanksPatterns } from '@evenkeel/content/follow-up-scheduler';
import type { ClientMessage } from '../base/note/index.ts';
import type { FollowUp } from './follow-up.ts';
import { isThanksOnly } from './thanks.ts';

/** Tells what a message does to a follow-up, and why. */
export interface AfterReply {
  readonly followUp: FollowUp;
  readonly keep: boolean;
  /** `always`: nothing cancels it. `agent`: the message is not the client's. `due`: its time had come before the message. */
  readonly because: 'always' | 'agent' | 'due' | 'thanks-only' | 'reply';
}

/**
 * Tells which follow-ups a new message cancels: those planned for want of a reply, by any message of the client;
 * those that a mere thanks leaves alone, by one that says more. It changes nothing itself.
 *
 * @param languages Patterns of the languages that the client may write in.
 */
export function onReply(
  followUps: readonly FollowUp[],
  message: ClientMessage,
  languages: readonly ThanksPatterns[],
): AfterReply[] {
  return followUps.map((followUp): AfterReply => {
    if (message.from !== 'client') return { followUp, keep: true, because: 'agent' };
    if (followUp.condition === 'always') return { followUp, keep: true, because: 'always' };
    if (message.at >= followUp.at && !followUp.repeat) return { followUp, keep: true, because: 'due' };
    const thanks = followUp.condition === 'keep-on-thanks' && isThanksOnly(message.text, languages);
    return { followUp, keep: thanks, because: thanks ? 'thanks-only' : 'reply' };
  });
}

import { signalsAr } from '@evenkeel/content/ar/signals';
import { signalsEn } from '@evenkeel/content/en/signals';
import { signalsEs } from '@evenkeel/content/es/signals';
import type { EscalationAck, Sign } from '@evenkeel/logic/base/escalation';
import type { ClientMessage, Note } from '@evenkeel/logic/base/note';
import type { ClientPromise } from '@evenkeel/logic/base/promise';
import type { CaseParts } from '@evenkeel/logic/escalation-button';
import type { FollowUp } from '@evenkeel/logic/follow-up-scheduler';
import { findSigns } from '@evenkeel/logic/signals';
import { useMemo } from 'react';
import { type BackState, promisesOf, recordsOf } from '../backend/state.ts';
import { useBackState } from '../backend/use-backend.tsx';
import { type Case, caseOf } from '../cases/index.ts';
import type { Conversation } from '../conversations/index.ts';
import { replyLanguage } from '../store/reply.ts';
import { messagesOf, workOf } from '../store/state.ts';
import { useDesk, useDeskStore } from '../store/use-desk.tsx';

const patterns = { en: signalsEn, es: signalsEs, ar: signalsAr } as const;

/** Is what the desk knows of a conversation, in the nouns that Evenkeel takes. */
export interface Known extends Case {
  readonly messages: readonly ClientMessage[];
  readonly followUps: readonly FollowUp[];
  /** What the handover is built from. */
  readonly parts: CaseParts;
  readonly signs: readonly Sign[];
  readonly acknowledgements: readonly EscalationAck[];
  readonly heard: boolean;
  readonly chosen: boolean;
}

function acksIn(back: BackState, conversation: string): EscalationAck[] {
  return recordsOf(back, 'ack', conversation).flatMap(({ id, key, ack, at, by, readBack }) =>
    // That it was withdrawn is the agent's own doing, so nobody tells it to the agent.
    ack === 'withdrawn'
      ? []
      : [{ key, id, kind: ack, at, ...(by ? { by } : {}), ...(readBack ? { readBack } : {}) }],
  );
}

function partsOf(
  back: BackState,
  { id, client }: Conversation,
  { options }: Case,
  notes: readonly Note[],
  promises: readonly ClientPromise[],
): CaseParts {
  const [heard] = recordsOf(back, 'heard', id).map((record) => record.heard);
  const [offered] = recordsOf(back, 'offer', id);
  const [choice] = recordsOf(back, 'choice', id).map((record) => record.choice);
  const earlier = client.facts.find((fact) => fact.kind === 'earlier');
  return {
    notes,
    promises,
    incidents: recordsOf(back, 'incident', id).map(({ incident }) => incident),
    options: options
      .filter((option) => offered?.options.includes(option.id) || choice?.option === option.id)
      .map((option) => ({
        option,
        ...(choice?.option === option.id ? { answer: 'chosen' as const } : {}),
        ...(choice?.option === 'none' ? { answer: 'refused' as const } : {}),
      })),
    ...(heard
      ? { paraphrase: { text: heard.correction ?? heard.text, confirmed: heard.outcome === 'confirmed' } }
      : {}),
    ...(earlier ? { earlierContacts: earlier.contacts.length } : {}),
  };
}

/** Puts together what is known of a conversation: what was written with it, said in it, and recorded since. */
export function knownOf(
  back: BackState,
  conversation: Conversation,
  written: Case,
  messages: readonly ClientMessage[],
  language: keyof typeof patterns,
): Known {
  const { id } = conversation;
  const recorded = recordsOf(back, 'note', id).map(({ note }) => note);
  const notes = recorded.length === 0 ? written.notes : [...written.notes, ...recorded];
  const promises = promisesOf(back, id, written.promises);
  const parts = partsOf(back, conversation, written, notes, promises);
  const refused = parts.options?.flatMap(({ option, answer }) =>
    answer === 'refused' ? [{ option: option.title }] : [],
  );
  const dismissed = recordsOf(back, 'dismissed', id).map(({ sign }) => sign);
  const signs = findSigns(messages, patterns[language], {
    ...(refused ? { refused } : {}),
    earlierContacts: parts.earlierContacts ?? 0,
  }).filter((sign) => !dismissed.includes(keyOfSign(sign)));
  return {
    ...written,
    ...{ messages, notes, promises, parts, signs },
    followUps: recordsOf(back, 'follow-up', id).flatMap(({ plan, state }) =>
      state === 'planned' ? plan : [],
    ),
    acknowledgements: acksIn(back, id),
    heard: parts.paraphrase?.confirmed ?? false,
    chosen: recordsOf(back, 'choice', id).length > 0,
  };
}

/** Names a sign so that it is offered again when it is seen in another message. */
export function keyOfSign({ kind, messages }: Sign): string {
  return `${kind} ${messages.at(-1) ?? ''}`;
}

/** Gives the thread as Evenkeel reads it: what client and agent said, without the team's own notes. */
function useMessages(conversation: Conversation): readonly ClientMessage[] {
  const store = useDeskStore();
  const sent = useDesk((state) => workOf(state, conversation.id).sent);
  return useMemo(() => {
    void sent;
    const opened = conversation.openedAt ?? 0;
    return messagesOf(store.get(), conversation).flatMap(({ id, text, from, at = opened }) =>
      from === 'note' ? [] : [{ id, text, from, at }],
    );
  }, [store, conversation, sent]);
}

/** Gives what is known of a conversation, and follows it. */
export function useKnown(conversation: Conversation): Known {
  const back = useBackState();
  const messages = useMessages(conversation);
  const language = useDesk((state) => replyLanguage(state, conversation));
  return useMemo(
    () => knownOf(back, conversation, caseOf(conversation, language), messages, language),
    [back, conversation, messages, language],
  );
}

import { useMemo } from 'react';
import { type Entry, entriesAt } from '../backend/calendar.ts';
import { useBackState } from '../backend/use-backend.tsx';
import { useTick } from '../base/use-now.ts';
import type { Conversation } from '../conversations/index.ts';
import { inboxOf } from '../store/state.ts';
import { useDesk, useDeskStore } from '../store/use-desk.tsx';

/** Is a follow-up with the conversation that it belongs to. */
export interface AgendaEntry extends Entry {
  readonly conversation: Conversation;
  /** The time of that conversation when this was read. */
  readonly now: number;
}

/** Gives every follow-up as it stands now, the earliest first, and follows the clock and every tab. */
export function useAgenda(): readonly AgendaEntry[] {
  const tick = useTick();
  const back = useBackState();
  const store = useDeskStore();
  const ahead = useDesk((state) => state.ahead);
  const imported = useDesk((state) => state.imported);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the clock says changes with the tick and the demo
  return useMemo(
    () =>
      inboxOf({ imported })
        .flatMap((conversation) => {
          const now = store.now(conversation);
          return entriesAt(back, now, conversation.id).map((entry) => ({ ...entry, conversation, now }));
        })
        .sort((a, b) => a.record.plan.at - b.record.plan.at),
    [tick, back, store, ahead, imported],
  );
}

/** Tells whether an entry is one that the agent is told of now. */
export const isCalling = ({ stands }: Entry): boolean => stands === 'due' || stands === 'soon';

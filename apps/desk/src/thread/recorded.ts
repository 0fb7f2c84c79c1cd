import { useMemo } from 'react';
import type { BackRecord } from '../backend/records.ts';
import { type BackState, recordsOf } from '../backend/state.ts';
import { useBackState } from '../backend/use-backend.tsx';
import type { Conversation, Message } from '../conversations/index.ts';
import { useWords } from '../store/use-desk.tsx';
import type { Words } from '../words/index.ts';

type Say = Words['work']['recorded'];

function noteOf(record: BackRecord, name: string, say: Say): string | undefined {
  if (record.kind === 'incident')
    return say.incident(say.outcome[record.incident.outcome], record.incident.steps.length);
  if (record.kind === 'ended') return record.how === 'end' ? say.ended : say.transferred;
  if (record.kind !== 'choice') return undefined;
  const { option, title, wanted } = record.choice;
  if (option !== 'none') return say.chose(name, title);
  return wanted ? say.wanted(name, wanted) : say.none(name);
}

/** Tells what the desk has on record of a conversation, as notes that the team alone sees. */
export function notesOf(back: BackState, { id, client }: Conversation, say: Say): Message[] {
  const records = [
    ...recordsOf(back, 'incident', id),
    ...recordsOf(back, 'choice', id),
    ...recordsOf(back, 'ended', id),
  ];
  return records.flatMap((record) => {
    const text = noteOf(record, client.firstName, say);
    return text === undefined
      ? []
      : [{ id: `${record.kind}.${record.id}`, from: 'note', at: record.at, text }];
  });
}

/** Puts notes where they belong by their time. Messages keep their order, those without a time too. */
export function withNotes(messages: readonly Message[], notes: readonly Message[]): readonly Message[] {
  if (notes.length === 0) return messages;
  const all = [...messages];
  for (const note of notes) {
    const next = all.findIndex(({ at }) => at !== undefined && note.at !== undefined && at > note.at);
    all.splice(next < 0 ? all.length : next, 0, note);
  }
  return all;
}

/** Gives the messages of a conversation with what is on record among them. */
export function useRecorded(conversation: Conversation, messages: readonly Message[]): readonly Message[] {
  const back = useBackState();
  const { recorded } = useWords().work;
  return useMemo(
    () => withNotes(messages, notesOf(back, conversation, recorded)),
    [messages, back, conversation, recorded],
  );
}

import type { Conversation } from '../conversations/index.ts';

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, '')
    .toLowerCase();

function textOf(conversation: Conversation): string {
  const { client, subject = '', messages, order, difficulty } = conversation;
  return fold(
    [
      client.name,
      subject,
      order?.number ?? '',
      Object.values(difficulty ?? {}).join(' '),
      ...messages.map(({ text }) => text),
    ].join('\n'),
  );
}

/** Gives the conversations that hold every word of the query, whatever its accents and capitals. */
export function filterInbox(all: readonly Conversation[], query: string): readonly Conversation[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return all;
  return all.filter((conversation) => {
    const text = textOf(conversation);
    return wanted.every((word) => text.includes(word));
  });
}

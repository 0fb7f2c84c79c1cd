import type { Conversation, Fact, Message } from '../conversations/index.ts';
import { failed, type ImportContext, type ImportResult } from './problem.ts';
import { localeOf, nameParts, zoneOf } from './text.ts';

/** Is what every format comes down to. */
export interface Read {
  readonly source: NonNullable<Conversation['source']>;
  readonly channel: Conversation['channel'];
  readonly clientName?: string | null | undefined;
  readonly clientFirstName?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly orderNumber?: string | null | undefined;
  readonly facts?: readonly Fact[];
  readonly messages: readonly Omit<Message, 'id'>[];
}

/** Makes a conversation of what was read. It needs a message, and one from the client. */
export function build(read: Read, context: ImportContext): ImportResult {
  const messages = read.messages.filter(({ text }) => text.trim() !== '');
  if (messages.length === 0) return failed({ code: 'no-messages' });
  if (!messages.some(({ from }) => from === 'client')) return failed({ code: 'no-client' });
  const name = nameParts(read.clientName?.trim() || context.unknownClient);
  const said = messages.flatMap(({ from, text }) => (from === 'client' ? [text] : [])).join('\n');
  const timeZone = zoneOf(read.timeZone);
  const email = read.email?.trim();
  const facts: Fact[] = [
    ...(email ? [{ kind: 'email', value: email } as const] : []),
    ...(read.orderNumber ? [{ kind: 'order', value: read.orderNumber } as const] : []),
    ...(read.facts ?? []),
  ];
  const subject = read.subject?.replace(/\s+/g, ' ').trim();
  return {
    ok: true,
    conversation: {
      id: context.id,
      channel: read.channel,
      agent: context.agent,
      sentiment: 'neutral',
      source: read.source,
      openedAt: context.now,
      client: {
        ...name,
        ...(read.clientFirstName?.trim() ? { firstName: read.clientFirstName.trim() } : {}),
        ...(email ? { email } : {}),
        ...(timeZone ? { timeZone } : {}),
        locale: localeOf(read.locale, said, context.locale),
        facts,
      },
      ...(subject ? { subject } : {}),
      ...(read.orderNumber ? { order: { number: read.orderNumber } } : {}),
      messages: messages.map((message, index) => ({ ...message, id: `${context.id}.${index + 1}` })),
    },
  };
}

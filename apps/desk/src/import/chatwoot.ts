import type { Channel } from '@evenkeel/content/base/phrase';
import * as v from 'valibot';
import { build } from './build.ts';
import { checked, excerpt, moment, timeOf } from './fields.ts';
import { failed, type ImportContext, type ImportResult } from './problem.ts';
import { tidy } from './text.ts';

const contact = v.nullish(
  v.object({
    name: v.nullish(v.string()),
    email: v.nullish(v.string()),
    type: v.nullish(v.string()),
    additional_attributes: v.nullish(v.object({ timezone: v.nullish(v.string()) })),
  }),
);
const messageSchema = v.object({
  content: v.nullish(v.string()),
  /** 0 incoming, 1 outgoing, 2 activity, 3 template; webhooks write the word. */
  message_type: v.union([v.number(), v.string()]),
  private: v.nullish(v.boolean()),
  created_at: moment,
  sender: contact,
});
const metaSchema = v.nullish(v.object({ sender: contact, contact, channel: v.nullish(v.string()) }));
const attributesSchema = v.nullish(v.object({ mail_subject: v.nullish(v.string()) }));
const headSchema = v.object({
  id: v.nullish(v.union([v.number(), v.string()])),
  meta: metaSchema,
  channel: v.nullish(v.string()),
  additional_attributes: attributesSchema,
});

const kinds: Readonly<Record<string, 'client' | 'agent' | 'activity'>> = {
  0: 'client',
  1: 'agent',
  2: 'activity',
  3: 'agent',
  incoming: 'client',
  outgoing: 'agent',
  activity: 'activity',
  template: 'agent',
};

const channelOf = (name: string): Channel =>
  /email/i.test(name)
    ? 'email'
    : /sms|twilio/i.test(name)
      ? 'sms'
      : /voice/i.test(name)
        ? 'phone'
        : /facebook|twitter|instagram|tiktok/i.test(name)
          ? 'social'
          : 'chat';

/** Finds the messages: under `payload` in a list of messages, under `messages` in a conversation. */
function messagesIn(value: object): { key: string; messages: unknown } | undefined {
  if ('payload' in value && Array.isArray(value.payload)) return { key: 'payload', messages: value.payload };
  if ('messages' in value && Array.isArray(value.messages))
    return { key: 'messages', messages: value.messages };
  return undefined;
}

/** Tells whether JSON looks like a Chatwoot conversation: its messages say their `message_type`. */
export function isChatwoot(value: object): boolean {
  if ('payload' in value) return true;
  const found = messagesIn(value);
  return (
    Array.isArray(found?.messages) &&
    found.messages.some(
      (message) => typeof message === 'object' && message !== null && 'message_type' in message,
    )
  );
}

/** Reads a Chatwoot conversation, or the list of messages that its API gives. Activity lines are left out. */
export function readChatwoot(value: object, context: ImportContext): ImportResult {
  const found = messagesIn(value);
  if (!found)
    return failed({
      code: 'payload' in value ? 'field-wrong' : 'field-missing',
      path: 'payload',
      expected: 'Array',
      found: excerpt('payload' in value ? value.payload : undefined),
    } as Parameters<typeof failed>[0]);
  const head = checked(headSchema, value);
  if (!head.ok) return head;
  const listed = checked(v.array(messageSchema), found.messages, found.key);
  if (!listed.ok) return listed;

  const messages = [];
  let sender = head.value.meta?.sender ?? head.value.meta?.contact;
  for (const [index, message] of listed.value.entries()) {
    const kind = kinds[String(message.message_type)];
    if (!kind)
      return failed({
        code: 'field-wrong',
        path: `${found.key}[${index}].message_type`,
        expected: '0, 1, 2, 3',
        found: excerpt(message.message_type),
      });
    if (kind === 'activity') continue;
    const at = timeOf(message.created_at);
    if (at === 'wrong')
      return failed({
        code: 'date-wrong',
        path: `${found.key}[${index}].created_at`,
        found: excerpt(message.created_at),
      });
    if (kind === 'client') sender ??= message.sender;
    messages.push({
      from: message.private ? ('note' as const) : kind,
      text: tidy(message.content ?? ''),
      ...(at === undefined ? {} : { at }),
      ...(kind === 'agent' && message.sender?.name ? { author: message.sender.name } : {}),
    });
  }
  return build(
    {
      source: 'chatwoot',
      channel: channelOf(head.value.meta?.channel ?? head.value.channel ?? ''),
      clientName: sender?.name,
      email: sender?.email,
      timeZone: sender?.additional_attributes?.timezone,
      subject: head.value.additional_attributes?.mail_subject,
      facts: head.value.id ? [{ kind: 'other', label: 'Chatwoot', value: `#${head.value.id}` }] : [],
      messages,
    },
    context,
  );
}

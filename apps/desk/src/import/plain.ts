import { channels } from '@evenkeel/content/base/phrase';
import * as v from 'valibot';
import { build } from './build.ts';
import { checked, excerpt, moment, timeOf } from './fields.ts';
import { failed, type ImportContext, type ImportResult } from './problem.ts';
import { tidy } from './text.ts';

const plainSchema = v.object({
  client: v.nullish(
    v.object({
      name: v.nullish(v.string()),
      firstName: v.nullish(v.string()),
      email: v.nullish(v.string()),
      locale: v.nullish(v.string()),
      timeZone: v.nullish(v.string()),
    }),
  ),
  channel: v.optional(v.picklist(channels), 'chat'),
  subject: v.nullish(v.string()),
  order: v.nullish(v.string()),
  facts: v.optional(v.array(v.object({ label: v.string(), value: v.union([v.string(), v.number()]) })), []),
  messages: v.array(
    v.object({
      from: v.picklist(['client', 'agent', 'note']),
      name: v.nullish(v.string()),
      at: moment,
      text: v.string(),
    }),
  ),
});

/** Reads the desk's own format, which README.md describes. */
export function readPlain(value: unknown, context: ImportContext): ImportResult {
  const result = checked(plainSchema, value);
  if (!result.ok) return result;
  const { client, channel, subject, order, facts, messages } = result.value;
  const read = [];
  for (const [index, message] of messages.entries()) {
    const at = timeOf(message.at);
    if (at === 'wrong')
      return failed({ code: 'date-wrong', path: `messages[${index}].at`, found: excerpt(message.at) });
    read.push({
      from: message.from,
      text: tidy(message.text),
      ...(at === undefined ? {} : { at }),
      ...(message.name && message.from !== 'client' ? { author: message.name } : {}),
    });
  }
  return build(
    {
      source: 'plain',
      channel,
      clientName: client?.name,
      clientFirstName: client?.firstName,
      email: client?.email,
      locale: client?.locale,
      timeZone: client?.timeZone,
      subject,
      orderNumber: order,
      facts: facts.map(({ label, value: said }) => ({ kind: 'other' as const, label, value: String(said) })),
      messages: read,
    },
    context,
  );
}

import type { Channel } from '@evenkeel/content/base/phrase';
import * as v from 'valibot';
import { build } from './build.ts';
import { checked, excerpt, moment, timeOf } from './fields.ts';
import { failed, type ImportContext, type ImportResult } from './problem.ts';
import { textOfHtml, tidy } from './text.ts';

const id = v.nullish(v.union([v.number(), v.string()]));
const via = v.nullish(v.object({ channel: v.nullish(v.union([v.string(), v.number()])) }));
const userSchema = v.object({
  id,
  name: v.nullish(v.string()),
  email: v.nullish(v.string()),
  role: v.nullish(v.string()),
  locale: v.nullish(v.string()),
  iana_time_zone: v.nullish(v.string()),
});
const ticketSchema = v.object({
  id,
  subject: v.nullish(v.string()),
  description: v.nullish(v.string()),
  requester_id: id,
  submitter_id: id,
  created_at: moment,
  via,
});
const commentSchema = v.object({
  author_id: id,
  body: v.nullish(v.string()),
  html_body: v.nullish(v.string()),
  plain_body: v.nullish(v.string()),
  public: v.nullish(v.boolean()),
  created_at: moment,
});
const zendeskSchema = v.object({
  ticket: ticketSchema,
  comments: v.nullish(v.array(commentSchema)),
  users: v.nullish(v.array(userSchema)),
});

const channelOf = (name: unknown): Channel =>
  /voice|phone/i.test(String(name))
    ? 'phone'
    : /chat|messag|whatsapp|native/i.test(String(name))
      ? 'chat'
      : /sms|text/i.test(String(name))
        ? 'sms'
        : /twitter|facebook|instagram|x_corp/i.test(String(name))
          ? 'social'
          : 'email';

/** Tells whether JSON looks like a Zendesk ticket. */
export function isZendesk(value: object): boolean {
  return 'ticket' in value;
}

/**
 * Reads a Zendesk ticket with its comments and users, as its API gives them: `/tickets/{id}.json`,
 * `/tickets/{id}/comments.json?include=users`, put into one object.
 */
export function readZendesk(value: object, context: ImportContext): ImportResult {
  const result = checked(zendeskSchema, value);
  if (!result.ok) return result;
  const { ticket, comments, users } = result.value;
  const same = (a: unknown, b: unknown) => a !== null && a !== undefined && String(a) === String(b);
  const userOf = (author: unknown) => users?.find((user) => same(user.id, author));
  const requester = ticket.requester_id ?? ticket.submitter_id ?? comments?.[0]?.author_id;
  const client = userOf(requester);

  const given = comments?.length
    ? comments
    : [{ author_id: requester, body: ticket.description, created_at: ticket.created_at, public: true }];
  const messages = [];
  for (const [index, comment] of given.entries()) {
    const at = timeOf(comment.created_at);
    if (at === 'wrong')
      return failed({
        code: 'date-wrong',
        path: `comments[${index}].created_at`,
        found: excerpt(comment.created_at),
      });
    const html = 'html_body' in comment ? comment.html_body : undefined;
    const plain = 'plain_body' in comment ? comment.plain_body : undefined;
    const author = userOf(comment.author_id);
    const fromClient =
      same(comment.author_id, requester) || (author?.role === 'end-user' && !same(author.id, undefined));
    const from =
      comment.public === false ? ('note' as const) : fromClient ? ('client' as const) : ('agent' as const);
    const other = author?.name && !same(comment.author_id, requester) ? { author: author.name } : {};
    messages.push({
      from,
      text: tidy(comment.body || plain || (html ? textOfHtml(html) : '')),
      ...(at === undefined ? {} : { at }),
      ...other,
    });
  }
  return build(
    {
      source: 'zendesk',
      channel: channelOf(ticket.via?.channel),
      clientName: client?.name,
      email: client?.email,
      locale: client?.locale,
      timeZone: client?.iana_time_zone,
      subject: ticket.subject,
      facts: ticket.id ? [{ kind: 'other', label: 'Zendesk', value: `#${ticket.id}` }] : [],
      messages,
    },
    context,
  );
}

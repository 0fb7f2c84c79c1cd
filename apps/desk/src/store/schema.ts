import { channels, feelings, intensities } from '@evenkeel/content/base/phrase';
import * as v from 'valibot';
import { languages } from '../conversations/conversation.ts';

const text = v.string();
const localised = v.object(v.entriesFromList(languages, text));
const value = v.union([text, localised]);

const factSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['order', 'item', 'plan', 'email', 'city']), value }),
  v.object({ kind: v.literal('paid'), amount: v.number(), currency: text, on: text }),
  v.object({ kind: v.literal('earlier'), contacts: v.array(text) }),
  v.object({ kind: v.literal('since'), year: v.number() }),
  v.object({ kind: v.literal('other'), label: text, value: text }),
]);

const markSchema = v.variant('type', [
  v.object({ type: v.literal('bold') }),
  v.object({ type: v.literal('italic') }),
  v.object({ type: v.literal('link'), href: text }),
]);

const lineSchema = v.object({
  runs: v.array(v.object({ text, marks: v.exactOptional(v.array(markSchema)) })),
  bullet: v.exactOptional(v.boolean()),
});

/** Describes a message as it is kept in the browser. */
export const messageSchema = v.object({
  id: text,
  from: v.picklist(['client', 'agent', 'note']),
  author: v.exactOptional(text),
  at: v.exactOptional(v.number()),
  text,
  lines: v.exactOptional(v.array(lineSchema)),
});

/** Describes a conversation that an agent opened, as it is kept in the browser. */
export const conversationSchema = v.object({
  id: text,
  channel: v.picklist(channels),
  client: v.object({
    name: text,
    firstName: text,
    lastName: v.exactOptional(text),
    email: v.exactOptional(text),
    locale: text,
    timeZone: v.exactOptional(text),
    gender: v.exactOptional(v.picklist(['female', 'male', 'other'])),
    address: v.exactOptional(v.picklist(['informal', 'formal'])),
    facts: v.array(factSchema),
  }),
  agent: v.object({ name: text, firstName: text }),
  sentiment: v.picklist(['calm', 'neutral', 'tense', 'hostile']),
  feeling: v.exactOptional(v.picklist(feelings)),
  intensity: v.exactOptional(v.picklist(intensities)),
  difficulty: v.exactOptional(localised),
  subject: v.exactOptional(text),
  order: v.exactOptional(
    v.object({ number: v.exactOptional(text), item: v.exactOptional(text), date: v.exactOptional(text) }),
  ),
  messages: v.array(messageSchema),
  source: v.exactOptional(v.picklist(['zendesk', 'chatwoot', 'plain', 'eml', 'pasted'])),
  openedAt: v.exactOptional(v.number()),
});

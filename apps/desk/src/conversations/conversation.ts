import type { Channel, Feeling, Intensity } from '@evenkeel/content/base/phrase';

/** Names the languages that the desk itself speaks. A reply may be in any of them, whatever the interface is in. */
export const languages = ['en', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Holds one text in every language of the desk. */
export type Localised = Readonly<Record<Language, string>>;

/** Names the sentiment that an agent gave a conversation. Nothing infers it. */
export type Sentiment = 'calm' | 'neutral' | 'tense' | 'hostile';

/** Is one thing known about a client or an order, kept as data so that it can be shown in any language. */
export type Fact =
  | { readonly kind: 'order' | 'item' | 'plan' | 'email' | 'city'; readonly value: string | Localised }
  | { readonly kind: 'paid'; readonly amount: number; readonly currency: string; readonly on: string }
  | { readonly kind: 'earlier'; readonly contacts: readonly string[] }
  | { readonly kind: 'since'; readonly year: number }
  | { readonly kind: 'other'; readonly label: string; readonly value: string };

export interface Client {
  readonly name: string;
  readonly firstName: string;
  readonly lastName?: string;
  readonly email?: string;
  /** BCP 47 locale that the client writes or speaks in. */
  readonly locale: string;
  /** IANA time zone, when it is known. */
  readonly timeZone?: string;
  /** As the client told; nothing guesses it. Phrases in Spanish and Arabic need it. */
  readonly gender?: 'female' | 'male' | 'other';
  readonly address?: 'informal' | 'formal';
  readonly facts: readonly Fact[];
}

/** Marks a run of words in a rich reply. Links carry http, https or mailto only. */
export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly href: string };

export interface Run {
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/** Is one line of a rich text. A line with `bullet` belongs to a list. */
export interface Line {
  readonly runs: readonly Run[];
  readonly bullet?: boolean;
}

export interface Message {
  readonly id: string;
  /** `note` is seen by the team only. */
  readonly from: 'client' | 'agent' | 'note';
  /** Who wrote it, when that is not the client or the agent of the conversation. */
  readonly author?: string;
  /** Milliseconds since 1970. In a call it is when the line was spoken. Left out when an import does not tell. */
  readonly at?: number;
  readonly text: string;
  /** The same words with their markup. */
  readonly lines?: readonly Line[];
}

export interface Conversation {
  readonly id: string;
  readonly channel: Channel;
  readonly client: Client;
  readonly agent: { readonly name: string; readonly firstName: string };
  readonly sentiment: Sentiment;
  /** The feeling that the client named, and how strong the agent judged it, 1 to 5. */
  readonly feeling?: Feeling;
  readonly intensity?: Intensity;
  /** What makes it hard, in a few words; an import has none. */
  readonly difficulty?: Localised;
  readonly subject?: string;
  readonly order?: { readonly number?: string; readonly item?: string; readonly date?: string };
  readonly messages: readonly Message[];
  /** Says where an opened conversation came from. Ours have none. */
  readonly source?: 'zendesk' | 'chatwoot' | 'plain' | 'eml' | 'pasted';
  /** When it was opened in this desk, milliseconds since 1970. */
  readonly openedAt?: number;
}

/** Is the moment at which the written conversations stand: Tuesday 24 November 2026, 14:08 in Dublin. */
export const today = Date.UTC(2026, 10, 24, 14, 8);

/** Is the zone of the support team that the written conversations belong to. */
export const teamZone = 'Europe/Dublin';

/** Is the agent of the written conversations. */
export const agent = { name: 'Noor Haddad', firstName: 'Noor' } as const;

/** Turns a team-local time of November 2026 (which is UTC in Dublin) into milliseconds. */
export function at(day: number, time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 10, day, hours, minutes, seconds);
}

/** Numbers the messages of a conversation. */
export function numbered(id: string, messages: readonly Omit<Message, 'id'>[]): Message[] {
  return messages.map((message, index) => ({ id: `${id}.${index + 1}`, ...message }));
}

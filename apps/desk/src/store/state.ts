import * as v from 'valibot';
import { type Conversation, conversations, type Message } from '../conversations/index.ts';
import { conversationSchema, messageSchema } from './schema.ts';

const setting = <const K extends readonly [string, ...string[]]>(choices: K) =>
  v.fallback(v.picklist(choices), choices[0]);

/** Describes what an agent can set in the page. A value that is not known falls back to the first choice. */
export const settingsSchema = v.object({
  theme: setting(['system', 'light', 'dark']),
  contrast: setting(['system', 'more']),
  density: setting(['comfortable', 'compact', 'touch']),
  language: setting(['en', 'es', 'ar']),
  direction: setting(['language', 'ltr', 'rtl']),
  editor: setting(['rich', 'plain']),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Describes what is open on the screen. `pane` counts only where one column is all there is room for. */
export const viewSchema = v.object({
  selected: v.fallback(v.nullable(v.string()), null),
  pane: v.fallback(v.picklist(['inbox', 'conversation', 'evenkeel']), 'inbox'),
  inbox: v.fallback(v.boolean(), true),
  evenkeel: v.fallback(v.boolean(), true),
  /** Whether the calendar stands in the place of the conversation. */
  calendar: v.fallback(v.boolean(), false),
  /** Nothing, as long as the agent has not chosen: then the room decides. */
  details: v.fallback(v.nullable(v.boolean()), null),
});
export type View = v.InferOutput<typeof viewSchema>;

const draftSchema = v.object({
  text: v.string(),
  /** The rich editor's own document, when it wrote the draft. */
  doc: v.exactOptional(v.record(v.string(), v.unknown())),
  /** Where the caret was, in the positions of the editor that wrote the draft. */
  caret: v.exactOptional(v.tuple([v.number(), v.number()])),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** Names the steps that stand beside a conversation, in their order. Limits and help are always in reach below them. */
export const steps = ['paraphrase', 'empathise', 'options', 'follow-up'] as const;
export type Step = (typeof steps)[number];

/** Describes the work done in one conversation. */
export const workSchema = v.object({
  draft: v.exactOptional(draftSchema),
  sent: v.fallback(v.array(messageSchema), []),
  /** Ids of phrases used so far. */
  used: v.fallback(v.array(v.string()), []),
  /** How far a recording was played, in milliseconds. */
  heard: v.exactOptional(v.number()),
  /** The language of the reply, where the agent chose another than the client's own. */
  reply: v.exactOptional(v.picklist(['en', 'es', 'ar'])),
  /** The step that is open beside the conversation. */
  step: v.exactOptional(v.picklist(steps)),
  /** Where the agent's request for somebody else stands, as its component keeps it. */
  escalation: v.exactOptional(v.unknown()),
});
export type Work = v.InferOutput<typeof workSchema>;

export const importedSchema = conversationSchema;

/** Holds everything that the desk keeps. Every part is replaced, never changed in place. */
export interface DeskState {
  readonly settings: Settings;
  readonly view: View;
  /** By conversation. A conversation that was not touched has none. */
  readonly work: Readonly<Record<string, Work>>;
  /** Opened by the agent, newest first. */
  readonly imported: readonly Conversation[];
  /** When the desk was first opened, milliseconds since 1970: the written conversations' clock starts there. */
  readonly firstOpened: number;
  /** How far the demo has put its clock on, in milliseconds. */
  readonly ahead: number;
  /** Whether what is typed outlives the page, and if not, why. */
  readonly keeping: 'kept' | 'refused' | 'full';
}

export const noWork: Work = { sent: [], used: [] };

export function workOf(state: DeskState, conversation: string): Work {
  return state.work[conversation] ?? noWork;
}

/** Lists the inbox, newest first: what the agent opened, then the written conversations. */
export function inboxOf(state: Pick<DeskState, 'imported'>): readonly Conversation[] {
  return [...state.imported, ...conversations];
}

export function selectedOf(state: DeskState): Conversation | undefined {
  const all = inboxOf(state);
  return all.find((conversation) => conversation.id === state.view.selected) ?? all[0];
}

/** Lists what stands in the thread: what came with the conversation, then what was sent here. */
export function messagesOf(state: DeskState, conversation: Conversation): readonly Message[] {
  const { sent } = workOf(state, conversation.id);
  return sent.length === 0 ? conversation.messages : [...conversation.messages, ...sent];
}

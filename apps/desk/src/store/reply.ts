import { type Conversation, type Language, languages } from '../conversations/index.ts';
import { type DeskState, workOf } from './state.ts';

/** Tells the language that a reply is written in: what the agent chose, else the client's, else English. */
export function replyLanguage(state: DeskState, conversation: Conversation): Language {
  const chosen = workOf(state, conversation.id).reply;
  if (chosen) return chosen;
  const spoken = conversation.client.locale.toLowerCase().split('-')[0];
  return languages.find((language) => language === spoken) ?? 'en';
}

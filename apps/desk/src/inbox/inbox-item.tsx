import { ChannelChip, SentimentChip } from '../base/chip.tsx';
import { clockTime, dayKey, shortDay } from '../base/time.ts';
import type { AgendaEntry } from '../calendar/use-agenda.ts';
import { type Conversation, teamZone } from '../conversations/index.ts';
import { workOf } from '../store/state.ts';
import { useDesk, useWords } from '../store/use-desk.tsx';
import { Age } from '../thread/facts.tsx';

interface ItemProps {
  readonly conversation: Conversation;
  readonly current: boolean;
  /** The follow-up that is due or comes next, if one is planned. */
  readonly followUp: AgendaEntry | undefined;
  /** Whether Tab lands here. */
  readonly entry: boolean;
  onSelect(conversation: string): void;
}

/** Shows who waits, how long, what they said last, and how it stands. */
export function InboxItem({ conversation, current, entry, followUp, onSelect }: ItemProps) {
  const words = useWords();
  const sent = useDesk((state) => workOf(state, conversation.id).sent);
  const draft = useDesk((state) => workOf(state, conversation.id).draft?.text);
  const last = sent.at(-1) ?? conversation.messages.at(-1);
  const at = last?.at ?? conversation.openedAt;
  const shown =
    conversation.subject && last?.from === 'client' ? conversation.subject : last?.text.replace(/\s+/g, ' ');
  return (
    <button
      type="button"
      className="desk-item"
      aria-current={current || undefined}
      tabIndex={entry ? 0 : -1}
      data-conversation={conversation.id}
      onClick={() => onSelect(conversation.id)}
    >
      <span className="desk-item__top">
        <span className="desk-item__name" dir="auto">
          {conversation.client.name}
        </span>
        {at !== undefined && <Age at={at} conversation={conversation} />}
      </span>
      {draft === undefined ? (
        <span className="desk-item__said" dir="auto">
          {last?.from === 'agent' ? `${words.inbox.you}: ${shown}` : shown}
        </span>
      ) : (
        <span className="desk-item__said">
          <span className="desk-item__draft">{words.inbox.draft}: </span>
          <bdi>{draft.replace(/\s+/g, ' ')}</bdi>
        </span>
      )}
      <span className="desk-item__chips">
        <SentimentChip conversation={conversation} />
        <ChannelChip channel={conversation.channel} />
        {followUp && <FollowUpChip entry={followUp} />}
      </span>
    </button>
  );
}

/** Says when the next follow-up is, or that it is due. */
function FollowUpChip({ entry: { stands, record, now } }: { entry: AgendaEntry }) {
  const { due: words } = useWords().work;
  const language = useDesk((state) => state.settings.language);
  const { at } = record.plan;
  const time = clockTime(at, language, teamZone);
  const today = dayKey(at, teamZone) === dayKey(now, teamZone);
  const when = today ? time : `${shortDay(at, language, teamZone)} ${time}`;
  return (
    <span className="desk-chip" data-stands={stands}>
      {stands === 'due' ? words.chip : stands === 'soon' ? words.chipSoon : words.planned(when)}
    </span>
  );
}

import PencilIcon from 'lucide-react/icons/pencil';
import { ChannelChip, SentimentChip } from '../base/chip.tsx';
import { icon } from '../base/icon.ts';
import type { Conversation } from '../conversations/index.ts';
import { workOf } from '../store/state.ts';
import { useDesk, useWords } from '../store/use-desk.tsx';
import { Age } from '../thread/facts.tsx';

interface ItemProps {
  readonly conversation: Conversation;
  readonly current: boolean;
  /** Whether Tab lands here. */
  readonly entry: boolean;
  onSelect(conversation: string): void;
}

/** Shows who waits, how long, what they said last, and how it stands. */
export function InboxItem({ conversation, current, entry, onSelect }: ItemProps) {
  const words = useWords();
  const sent = useDesk((state) => workOf(state, conversation.id).sent);
  const drafted = useDesk((state) => workOf(state, conversation.id).draft !== undefined);
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
      <span className="desk-item__said" dir="auto">
        {last?.from === 'agent' ? `${words.inbox.you}: ${shown}` : shown}
      </span>
      <span className="desk-item__chips">
        <SentimentChip conversation={conversation} />
        <ChannelChip channel={conversation.channel} />
        {drafted && (
          <span className="desk-chip desk-chip--draft">
            <PencilIcon {...icon} size={12} />
            {words.inbox.draft}
          </span>
        )}
      </span>
    </button>
  );
}

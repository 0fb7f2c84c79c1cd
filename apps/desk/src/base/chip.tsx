import type { Channel } from '@evenkeel/content/base/phrase';
import MailIcon from 'lucide-react/icons/mail';
import MessageIcon from 'lucide-react/icons/message-circle';
import PhoneIcon from 'lucide-react/icons/phone';
import type { Conversation } from '../conversations/index.ts';
import { useDesk, useWords } from '../store/use-desk.tsx';
import { icon } from './icon.ts';

/** Says how a conversation feels, as the agent put it. Colour only repeats what the words say. */
export function SentimentChip({ conversation }: { conversation: Conversation }) {
  const language = useDesk((state) => state.settings.language);
  if (!conversation.difficulty) return null;
  return (
    <span className="desk-chip" data-sentiment={conversation.sentiment}>
      {conversation.difficulty[language]}
    </span>
  );
}

const icons = {
  phone: PhoneIcon,
  email: MailIcon,
  chat: MessageIcon,
  sms: MessageIcon,
  social: MessageIcon,
} as const;

export function ChannelChip({ channel }: { channel: Channel }) {
  const words = useWords();
  const Icon = icons[channel];
  return (
    <span className="desk-chip">
      <Icon {...icon} size={12} />
      {words.channel[channel]}
    </span>
  );
}

import BackIcon from 'lucide-react/icons/arrow-left';
import DetailsIcon from 'lucide-react/icons/contact-round';
import RemoveIcon from 'lucide-react/icons/trash-2';
import { useEffect, useRef, useState } from 'react';
import { ChannelChip, SentimentChip } from '../base/chip.tsx';
import { Guarded } from '../base/crash.tsx';
import { icon } from '../base/icon.ts';
import { SureButton } from '../base/sure-button.tsx';
import { useMedia } from '../base/use-media.ts';
import { DueNotice } from '../calendar/due-notice.tsx';
import { CallBar } from '../call/call-bar.tsx';
import { usePlayback } from '../call/use-playback.ts';
import { ComposerCard } from '../composer/composer-card.tsx';
import type { Conversation } from '../conversations/index.ts';
import { messagesOf, workOf } from '../store/state.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import { ClientCard } from './facts.tsx';
import { useRecorded } from './recorded.ts';
import { Thread } from './thread.tsx';

interface ViewProps {
  readonly conversation: Conversation;
  onBack(): void;
  /** Called to show the follow-ups of this conversation. */
  onFollowUp(): void;
}

/** Shows one conversation: who it is, what was said, and the reply or the recording. */
export function ConversationView({ conversation, onBack, onFollowUp }: ViewProps) {
  const details = useDetails();
  return (
    <>
      <Header conversation={conversation} onBack={onBack} />
      <DueNotice conversation={conversation} onShow={onFollowUp} />
      {details && <ClientCard conversation={conversation} />}
      <Guarded resetKey={conversation.id}>
        {conversation.channel === 'phone' ? (
          <Call conversation={conversation} />
        ) : (
          <Written conversation={conversation} />
        )}
      </Guarded>
    </>
  );
}

/** Tells whether the client card is shown: as the agent chose, else where there is room for it. */
function useDetails(): boolean {
  const room = useMedia('(min-width: 68.75rem)');
  return useDesk((state) => state.view.details) ?? room;
}

function Header({ conversation, onBack }: Pick<ViewProps, 'conversation' | 'onBack'>) {
  const words = useWords();
  const store = useDeskStore();
  const details = useDetails();
  return (
    <header className="desk-head">
      <button type="button" className="desk-icon-button desk-head__back" onClick={onBack}>
        <BackIcon {...icon} className="desk-flip" />
        <span className="desk-hidden">{words.header.back}</span>
      </button>
      <div className="desk-head__who">
        <h2 className="desk-head__name" tabIndex={-1} id="desk-conversation-name">
          <bdi>{conversation.client.name}</bdi>
        </h2>
        <SentimentChip conversation={conversation} />
        <ChannelChip channel={conversation.channel} />
        {conversation.subject && (
          <p className="desk-head__subject">
            <bdi>{conversation.subject}</bdi>
          </p>
        )}
      </div>
      <div className="desk-head__acts">
        {conversation.source && (
          <SureButton
            sure={words.header.removeSure}
            no={words.header.removeNo}
            onSure={() => store.remove(conversation.id)}
          >
            <RemoveIcon {...icon} />
            <span className="desk-head__act">{words.header.remove}</span>
          </SureButton>
        )}
        <button
          type="button"
          className="desk-button"
          aria-expanded={details}
          aria-controls="desk-facts"
          onClick={() => store.view({ details: !details })}
        >
          <DetailsIcon {...icon} />
          <span className="desk-head__act">{words.header.details}</span>
        </button>
      </div>
    </header>
  );
}

function Written({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const editor = useDesk((state) => state.settings.editor);
  const sent = useDesk((state) => workOf(state, conversation.id).sent);
  const store = useDeskStore();
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = () => {
    clearTimeout(timer.current);
    setSaid(words.thread.sent);
    timer.current = setTimeout(() => setSaid(''), 5_000);
  };
  const messages = useRecorded(
    conversation,
    sent.length === 0 ? conversation.messages : messagesOf(store.get(), conversation),
  );
  return (
    <>
      <Thread conversation={conversation} messages={messages} />
      <p className="desk-hidden" role="status">
        {said}
      </p>
      <ComposerCard key={editor} conversation={conversation} onSent={announce} />
    </>
  );
}

function Call({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const recording = usePlayback(conversation);
  const messages = useRecorded(conversation, recording.heard);
  const tail =
    recording.heard.length === 0
      ? words.call.waiting
      : recording.position >= recording.total
        ? words.call.done
        : undefined;
  return (
    <>
      <Thread conversation={conversation} messages={messages} tail={tail} />
      <CallBar recording={recording} />
    </>
  );
}

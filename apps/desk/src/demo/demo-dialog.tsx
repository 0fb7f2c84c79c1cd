import type { FollowUp } from '@evenkeel/logic/follow-up-scheduler';
import ExternalIcon from 'lucide-react/icons/external-link';
import { useId, useState } from 'react';
import { recordsOf } from '../backend/state.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { Dialog } from '../base/dialog.tsx';
import { icon } from '../base/icon.ts';
import { DemoClock } from '../calendar/clock.tsx';
import { caseOf } from '../cases/index.ts';
import type { Conversation } from '../conversations/index.ts';
import { replyLanguage } from '../store/reply.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';

interface DemoProps {
  readonly open: boolean;
  readonly conversation: Conversation | undefined;
  /** Tells which of the planned follow-ups a message of the client cancels, by their ids. */
  cancels(plans: readonly FollowUp[], text: string, at: number): readonly string[];
  onClose(): void;
}

/** Holds what happens around a desk, to be played by whoever tries it: time goes by, a client writes. */
export function DemoDialog({ open, conversation, cancels, onClose }: DemoProps) {
  const { demo: words } = useWords().work;
  return (
    <Dialog
      open={open}
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      className="desk-dialog--side"
    >
      <div className="desk-demo">
        <p className="desk-hint">{words.lead}</p>
        <DemoClock />
        {conversation && <ClientWrites key={conversation.id} conversation={conversation} cancels={cancels} />}
        <div className="desk-demo__part">
          <a className="desk-button" href="?as=supervisor" target="evenkeel-supervisor">
            <ExternalIcon {...icon} className="desk-flip" />
            {words.supervisor}
          </a>
          <p className="desk-hint">{words.supervisorHint}</p>
        </div>
      </div>
    </Dialog>
  );
}

interface ClientProps extends Pick<DemoProps, 'cancels'> {
  readonly conversation: Conversation;
}

/** Lets whoever tries the desk write as the client, so that what waits for an answer can be seen to react. */
function ClientWrites({ conversation, cancels }: ClientProps) {
  const { demo: words } = useWords().work;
  const store = useDeskStore();
  const backend = useBackend();
  const language = useDesk((state) => replyLanguage(state, conversation));
  const { next } = caseOf(conversation, language);
  const [text, setText] = useState<string>(next.reply);
  const [said, setSaid] = useState('');
  const id = useId();
  const { client } = conversation;
  if (conversation.channel === 'phone') return <p className="desk-hint">{words.call}</p>;

  const write = async () => {
    if (text.trim() === '') return;
    const at = store.now(conversation);
    store.work(conversation.id, (work) => ({
      ...work,
      sent: [
        ...work.sent,
        { id: `${conversation.id}.came.${work.sent.length + 1}`, from: 'client', at, text: text.trim() },
      ],
    }));
    store.flush();
    setText('');
    setSaid(words.sent(client.firstName));
    const plans = recordsOf(backend.get(), 'follow-up', conversation.id).flatMap(({ plan, state }) =>
      state === 'planned' ? plan : [],
    );
    await backend.act(
      { type: 'replied', conversation: conversation.id, cancels: cancels(plans, text, at) },
      at,
    );
  };
  return (
    <section className="desk-demo__part" aria-labelledby={id}>
      <h3 className="desk-demo__name" id={id}>
        {words.client(client.firstName)}
      </h3>
      <div className="desk-demo__acts">
        <button type="button" className="desk-chip desk-chip--button" onClick={() => setText(next.thanks)}>
          {words.thanks}
        </button>
        <button type="button" className="desk-chip desk-chip--button" onClick={() => setText(next.reply)}>
          {words.reply}
        </button>
      </div>
      <textarea
        className="desk-field"
        aria-label={words.text}
        rows={3}
        dir="auto"
        lang={client.locale}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" className="desk-button" onClick={() => void write()}>
        {words.send(client.firstName)}
      </button>
      <p className="desk-hint" role="status">
        {said}
      </p>
    </section>
  );
}

import RedoIcon from 'lucide-react/icons/redo-2';
import UndoIcon from 'lucide-react/icons/undo-2';
import { useCallback, useId, useRef, useState } from 'react';
import { icon } from '../base/icon.ts';
import { commandKey, Keys } from '../base/keys.tsx';
import type { Conversation } from '../conversations/index.ts';
import { useHost } from '../host/use-host.tsx';
import { type Draft, workOf } from '../store/state.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import type { Composer } from './composer.ts';
import { TextareaComposer } from './textarea-composer.tsx';
import { TiptapComposer } from './tiptap-composer.tsx';
import { Tool } from './tool.tsx';

/** Is the reply: an editor, its tools, and Send. What is written is kept for this conversation alone. */
export function ComposerCard({ conversation, onSent }: { conversation: Conversation; onSent(): void }) {
  const words = useWords().composer;
  const store = useDeskStore();
  const { setComposer } = useHost();
  const editor = useDesk((state) => state.settings.editor);
  const keptDraft = useDesk((state) => workOf(state, conversation.id).draft);
  const reply = useDesk((state) => workOf(state, conversation.id).reply);
  // The editor owns what is typed; the store only follows. Another draft is read when another editor is made.
  const [draft] = useState(keptDraft);
  const composer = useRef<Composer | null>(null);
  const labelId = useId();

  const onReady = useCallback(
    (next: Composer | null) => {
      composer.current = next;
      setComposer(next);
    },
    [setComposer],
  );
  const onDraft = (next: Draft) =>
    store.work(conversation.id, (work) => {
      if (next.text !== '') return { ...work, draft: next };
      if (!work.draft) return work;
      const { draft: _gone, ...rest } = work;
      return rest;
    });
  const send = () => {
    const reading = composer.current?.read();
    if (!reading || reading.text.trim() === '') {
      composer.current?.focus();
      return;
    }
    store.work(conversation.id, ({ draft: _sent, ...work }) => ({
      ...work,
      sent: [
        ...work.sent,
        {
          id: `${conversation.id}.sent.${work.sent.length + 1}`,
          from: 'agent',
          at: store.now(conversation),
          text: reading.text.trimEnd(),
          ...(reading.lines
            ? { lines: reading.lines.map((line) => ({ ...line, runs: [...line.runs] })) as never }
            : {}),
        },
      ],
    }));
    composer.current?.clear();
    composer.current?.focus();
    store.flush();
    onSent();
  };

  const Editor = editor === 'rich' ? TiptapComposer : TextareaComposer;
  const empty = !keptDraft || keptDraft.text.trim() === '';
  return (
    <section className="desk-composer" aria-labelledby={labelId} id="desk-reply">
      <h3 className="desk-hidden" id={labelId}>
        {words.reply}
      </h3>
      <Editor
        label={words.label(conversation.client.name)}
        placeholder={words.placeholder(conversation.client.firstName)}
        locale={reply ?? conversation.client.locale}
        draft={draft}
        onDraft={onDraft}
        onSend={send}
        onReady={onReady}
      />
      <div className="desk-composer__foot">
        <div className="desk-tools desk-tools--history">
          <Tool label={words.undo} keys="Control+Z" onPress={() => composer.current?.undo()}>
            <UndoIcon {...icon} />
          </Tool>
          <Tool label={words.redo} keys="Control+Y" onPress={() => composer.current?.redo()}>
            <RedoIcon {...icon} />
          </Tool>
        </div>
        {!empty && <span className="desk-composer__kept">{words.kept}</span>}
        <button
          type="button"
          className="desk-button desk-button--solid"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          aria-disabled={empty}
          onClick={send}
        >
          {words.send}
          <Keys keys={[commandKey(), '↵']} />
        </button>
      </div>
    </section>
  );
}

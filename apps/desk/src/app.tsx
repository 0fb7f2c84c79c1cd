import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Guarded } from './base/crash.tsx';
import { useMedia } from './base/use-media.ts';
import { useHost } from './host/use-host.tsx';
import { DropZone } from './import/drop-zone.tsx';
import { OpenDialog } from './import/open-dialog.tsx';
import { Inbox } from './inbox/inbox.tsx';
import { Rail } from './rail.tsx';
import { KeysDialog } from './settings/keys-dialog.tsx';
import { SettingsDialog } from './settings/settings-dialog.tsx';
import { useRootAttributes } from './settings/use-root-attributes.ts';
import { focusPhraseSearch } from './sidebar/focus.ts';
import { Sidebar } from './sidebar/sidebar.tsx';
import { selectedOf, type View } from './store/state.ts';
import { useDesk, useDeskStore, useWords } from './store/use-desk.tsx';
import { ConversationView } from './thread/conversation-view.tsx';

/** Is the room for one column. The same measures stand in layout.css. */
const narrowQuery = '(max-width: 44.99rem)';
/** Is the room for the conversation and one part beside it. */
const middleQuery = '(max-width: 68.74rem)';

type Open = 'none' | 'keys' | 'settings' | 'own';

export function App() {
  useRootAttributes();
  const words = useWords();
  const store = useDeskStore();
  const { composer } = useHost();
  const view = useDesk((state) => state.view);
  const conversation = useDesk(selectedOf);
  const keeping = useDesk((state) => state.keeping);
  const narrow = useMedia(narrowQuery);
  const middle = useMedia(middleQuery);
  const [open, setOpen] = useState<Open>('none');
  const [dropped, setDropped] = useState<File | string>();

  // Between one column and three there is room for one part beside the conversation; Evenkeel wins.
  const inbox = view.inbox && !(middle && !narrow && view.evenkeel);
  const shown = { ...view, inbox };

  const toPane = (pane: View['pane']) => {
    if (narrow) store.view({ pane });
    else if (pane === 'inbox')
      store.view(inbox ? { inbox: false } : { inbox: true, ...(middle ? { evenkeel: false } : {}) });
    else if (pane === 'evenkeel') store.view({ evenkeel: !view.evenkeel });
  };
  const select = (id: string) => {
    flushSync(() => store.view({ selected: id, pane: 'conversation' }));
    if (narrow) document.getElementById('desk-conversation-name')?.focus();
  };
  const toReply = () => {
    if (narrow) flushSync(() => store.view({ pane: 'conversation' }));
    const editor = composer();
    if (editor) editor.focus();
    else document.querySelector<HTMLElement>('#desk-reply button')?.focus();
  };
  const toEvenkeel = () => {
    flushSync(() => store.view({ evenkeel: true, pane: 'evenkeel' }));
    focusPhraseSearch();
  };

  useEffect(() => {
    const keydown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key !== '/' && event.code !== 'Slash') return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (document.activeElement?.closest('#desk-evenkeel')) toReply();
      else toEvenkeel();
    };
    document.addEventListener('keydown', keydown);
    return () => document.removeEventListener('keydown', keydown);
  });

  return (
    <DropZone
      onDrop={(what) => {
        setDropped(what);
        setOpen('own');
      }}
    >
      <div
        className="desk"
        data-pane={view.pane}
        data-inbox={shown.inbox || undefined}
        data-evenkeel={view.evenkeel || undefined}
      >
        <div className="desk-skips">
          <a href="#desk-conversation">{words.skip.conversation}</a>
          <button type="button" onClick={toReply}>
            {words.skip.reply}
          </button>
          <button type="button" onClick={toEvenkeel}>
            {words.skip.evenkeel}
          </button>
        </div>
        <Rail
          narrow={narrow}
          inbox={inbox}
          onPane={toPane}
          onKeys={() => setOpen('keys')}
          onSettings={() => setOpen('settings')}
        />
        {keeping !== 'kept' && (
          <p className="desk-keeping" role="status">
            {words.keeping[keeping]}
          </p>
        )}
        <section
          className="desk-inbox"
          id="desk-inbox"
          // Where one part is shown at a time, it is the main one.
          role={narrow && view.pane === 'inbox' ? 'main' : undefined}
          aria-label={words.rail.inbox}
        >
          <Guarded>
            <Inbox selected={conversation?.id} onSelect={select} onOpenOwn={() => setOpen('own')} />
          </Guarded>
        </section>
        <main className="desk-conversation" id="desk-conversation" tabIndex={-1}>
          {conversation && (
            <Guarded resetKey={conversation.id}>
              <ConversationView
                key={conversation.id}
                conversation={conversation}
                onBack={() => {
                  flushSync(() => store.view({ pane: 'inbox' }));
                  document.querySelector<HTMLElement>('.desk-item[aria-current]')?.focus();
                }}
              />
            </Guarded>
          )}
        </main>
        <section
          className="desk-sidebar"
          id="desk-evenkeel"
          role={narrow && view.pane === 'evenkeel' ? 'main' : 'complementary'}
          aria-label={words.rail.evenkeel}
        >
          {conversation && <Sidebar conversation={conversation} onDismiss={toReply} onInserted={toReply} />}
        </section>
      </div>
      <SettingsDialog open={open === 'settings'} onClose={() => setOpen('none')} />
      <KeysDialog open={open === 'keys'} onClose={() => setOpen('none')} />
      <OpenDialog
        open={open === 'own'}
        dropped={dropped}
        onClose={() => {
          setOpen('none');
          setDropped(undefined);
        }}
      />
    </DropZone>
  );
}

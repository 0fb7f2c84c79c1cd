import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Guarded } from './base/crash.tsx';
import { useMedia } from './base/use-media.ts';
import { Calendar } from './calendar/calendar.tsx';
import { DueSaid } from './calendar/due-notice.tsx';
import { DemoDialog } from './demo/demo-dialog.tsx';
import { useHost } from './host/use-host.tsx';
import { DropZone } from './import/drop-zone.tsx';
import { OpenDialog } from './import/open-dialog.tsx';
import { Inbox } from './inbox/inbox.tsx';
import { Rail } from './rail.tsx';
import { KeysDialog } from './settings/keys-dialog.tsx';
import { SettingsDialog } from './settings/settings-dialog.tsx';
import { useRootAttributes } from './settings/use-root-attributes.ts';
import { focusPhraseSearch, focusStep } from './sidebar/focus.ts';
import { Sidebar } from './sidebar/sidebar.tsx';
import { cancelledBy } from './sidebar/wiring.tsx';
import { selectedOf, type View } from './store/state.ts';
import { useDesk, useDeskStore, useWords } from './store/use-desk.tsx';
import { ConversationView } from './thread/conversation-view.tsx';

/** Is the room for one column. The same measures stand in layout.css. */
const narrowQuery = '(max-width: 44.99rem)';
/** Is the room for the conversation and one part beside it. */
const middleQuery = '(max-width: 68.74rem)';

type Open = 'none' | 'keys' | 'demo' | 'settings' | 'own';

export function App() {
  const words = useWords();
  useRootAttributes(words.product);
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
  const inbox = view.inbox && !(middle && !narrow && view.evenkeel && !view.calendar);
  // The calendar is nobody's conversation, so nothing stands beside it but the inbox.
  const evenkeel = view.evenkeel && !view.calendar;

  const toPane = (pane: View['pane']) => {
    if (narrow) store.view({ pane, calendar: false });
    else if (pane === 'inbox')
      store.view(inbox ? { inbox: false } : { inbox: true, ...(middle ? { evenkeel: false } : {}) });
    else if (pane === 'evenkeel') store.view({ evenkeel: !evenkeel, calendar: false });
  };
  const toCalendar = () => {
    if (narrow) store.view({ calendar: true, pane: 'conversation' });
    else store.view({ calendar: !view.calendar });
  };
  const select = (id: string) => {
    flushSync(() => store.view({ selected: id, pane: 'conversation', calendar: false }));
    if (narrow || view.calendar) document.getElementById('desk-conversation-name')?.focus();
  };
  const toReply = () => {
    if (narrow || view.calendar) flushSync(() => store.view({ pane: 'conversation', calendar: false }));
    const editor = composer();
    if (editor) editor.focus();
    else document.querySelector<HTMLElement>('#desk-reply button')?.focus();
  };
  const toEvenkeel = () => {
    flushSync(() => {
      store.view({ evenkeel: true, pane: 'evenkeel', calendar: false });
      if (conversation) store.work(conversation.id, (work) => ({ ...work, step: 'empathise' }));
    });
    focusPhraseSearch();
  };
  const toFollowUps = (id: string) => {
    flushSync(() => {
      store.view({ evenkeel: true, pane: 'evenkeel', calendar: false });
      store.work(id, (work) => ({ ...work, step: 'follow-up' }));
    });
    focusStep();
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
        data-inbox={inbox || undefined}
        data-evenkeel={evenkeel || undefined}
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
          evenkeel={evenkeel}
          onPane={toPane}
          onCalendar={toCalendar}
          onDemo={() => setOpen('demo')}
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
          {view.calendar && (
            <Guarded>
              <Calendar onOpen={select} />
            </Guarded>
          )}
          {conversation && !view.calendar && (
            <Guarded resetKey={conversation.id}>
              <ConversationView
                key={conversation.id}
                conversation={conversation}
                onFollowUp={() => toFollowUps(conversation.id)}
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
      <DueSaid />
      <SettingsDialog
        open={open === 'settings'}
        onClose={() => setOpen('none')}
        onDemo={() => setOpen('demo')}
      />
      <DemoDialog
        open={open === 'demo'}
        conversation={conversation}
        cancels={cancelledBy}
        onClose={() => setOpen('none')}
      />
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

import OpenIcon from 'lucide-react/icons/folder-open';
import SearchIcon from 'lucide-react/icons/search';
import XIcon from 'lucide-react/icons/x';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { icon } from '../base/icon.ts';
import { useAgenda } from '../calendar/use-agenda.ts';
import { inboxOf } from '../store/state.ts';
import { useDesk, useWords } from '../store/use-desk.tsx';
import { filterInbox } from './filter.ts';
import { InboxItem } from './inbox-item.tsx';

interface InboxProps {
  readonly selected: string | undefined;
  onSelect(conversation: string): void;
  onOpenOwn(): void;
}

/** Lists the conversations. Arrow keys move, Enter opens; the search looks into every message. */
export function Inbox({ selected, onSelect, onOpenOwn }: InboxProps) {
  const words = useWords();
  const imported = useDesk((state) => state.imported);
  const [query, setQuery] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const all = useMemo(() => inboxOf({ imported }), [imported]);
  const shown = useMemo(() => filterInbox(all, query), [all, query]);
  const planned = useAgenda().filter(({ stands }) => stands !== 'done' && stands !== 'cancelled');
  const entry = shown.find(({ id }) => id === selected)?.id ?? shown[0]?.id;

  const items = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('.desk-item') ?? [])];
  const move = (event: KeyboardEvent) => {
    const buttons = items();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, to))]?.focus();
  };

  return (
    <>
      <header className="desk-inbox__head">
        <h1 className="desk-inbox__title">{words.inbox.title}</h1>
        <span className="desk-inbox__count">{words.inbox.open(all.length)}</span>
      </header>
      <div className="desk-search">
        <SearchIcon {...icon} className="desk-search__icon" />
        <input
          ref={field}
          className="desk-field desk-search__field"
          type="search"
          dir="auto"
          aria-label={words.inbox.search}
          placeholder={words.inbox.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') setQuery('');
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              items()[0]?.focus();
            }
          }}
        />
        {query !== '' && (
          <button
            type="button"
            className="desk-icon-button desk-icon-button--small desk-search__clear"
            aria-label={words.inbox.clear}
            onClick={() => {
              setQuery('');
              field.current?.focus();
            }}
          >
            <XIcon {...icon} />
          </button>
        )}
      </div>
      <p className="desk-hidden" role="status">
        {query === '' ? '' : words.inbox.found(shown.length)}
      </p>
      {shown.length > 0 ? (
        <ul ref={list} className="desk-inbox__list" aria-label={words.inbox.list} onKeyDown={move}>
          {shown.map((conversation) => (
            <li key={conversation.id}>
              <InboxItem
                conversation={conversation}
                current={conversation.id === selected}
                entry={conversation.id === entry}
                followUp={planned.find((each) => each.conversation.id === conversation.id)}
                onSelect={onSelect}
              />
            </li>
          ))}
        </ul>
      ) : (
        <div className="desk-inbox__none">
          <p className="desk-inbox__none-title">{words.inbox.none(query)}</p>
          <p>{words.inbox.noneHint}</p>
          <button type="button" className="desk-button" onClick={() => setQuery('')}>
            {words.inbox.clear}
          </button>
        </div>
      )}
      <div className="desk-inbox__foot">
        <button type="button" className="desk-button desk-button--wide" onClick={onOpenOwn}>
          <OpenIcon {...icon} />
          {words.inbox.openOwn}
        </button>
      </div>
    </>
  );
}

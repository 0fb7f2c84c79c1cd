import HistoryIcon from 'lucide-react/icons/history';
import { Fragment, useEffect, useLayoutEffect, useRef } from 'react';
import { icon } from '../base/icon.ts';
import { agentZone, calendarDates, clockTime, dayKey, dayName, length } from '../base/time.ts';
import { type Conversation, type Message, teamZone } from '../conversations/index.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import { MessageText } from './rich-text.tsx';

interface ThreadProps {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** Said at the end, as while a recording plays. */
  readonly tail?: string | undefined;
}

/** Shows what was said, oldest first, and stays at the newest while the agent has not scrolled up. */
export function Thread({ conversation, messages, tail }: ThreadProps) {
  const words = useWords();
  const store = useDeskStore();
  const language = useDesk((state) => state.settings.language);
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const top = useRef(0);
  const zone = conversation.source ? agentZone() : teamZone;
  const last = messages.at(-1)?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what moves the thread
  useLayoutEffect(() => {
    const element = box.current;
    if (element && atEnd.current) element.scrollTop = element.scrollHeight;
  }, [last, tail]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // The reply grows while one writes; the newest message stays in sight then, too.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    // Fonts that arrive late make the rows taller without the box changing.
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);

  const earlier = conversation.client.facts.find((fact) => fact.kind === 'earlier');
  const now = store.now(conversation);
  const first = messages.find((message) => message.at !== undefined)?.at;
  const severalDays = messages.some(
    (message) => message.at !== undefined && dayKey(message.at, zone) !== dayKey(first ?? now, zone),
  );
  const showDays = severalDays || (first !== undefined && dayKey(first, zone) !== dayKey(now, zone));
  let day = '';
  return (
    <section
      ref={box}
      className="desk-thread"
      aria-label={words.thread.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        // Rows that grow under a still thread are no scrolling up: only the agent leaves the end.
        if (scrollTop + clientHeight > scrollHeight - 48) atEnd.current = true;
        else if (scrollTop < top.current) atEnd.current = false;
        top.current = scrollTop;
      }}
    >
      <div className="desk-thread__rows">
        {earlier && (
          <p className="desk-thread__earlier">
            <HistoryIcon {...icon} size={14} />
            {words.thread.earlier(earlier.contacts.length, calendarDates(earlier.contacts, language))}
          </p>
        )}
        {messages.map((message, index) => {
          const key = message.at === undefined ? day : dayKey(message.at, zone);
          const newDay = showDays && message.at !== undefined && key !== day;
          day = key;
          const before = messages[index - 1];
          const follows = !newDay && before?.from === message.from && before.author === message.author;
          return (
            <Fragment key={message.id}>
              {newDay && message.at !== undefined && (
                <h3 className="desk-thread__day">{dayName(message.at, now, language, zone)}</h3>
              )}
              <MessageRow conversation={conversation} message={message} zone={zone} follows={follows} />
            </Fragment>
          );
        })}
        {messages.length === 0 && !tail && <p className="desk-thread__earlier">{words.thread.empty}</p>}
        {tail && <p className="desk-thread__earlier">{tail}</p>}
      </div>
    </section>
  );
}

interface RowProps {
  readonly conversation: Conversation;
  readonly message: Message;
  readonly zone: string;
  readonly follows: boolean;
}

function MessageRow({ conversation, message, zone, follows }: RowProps) {
  const words = useWords();
  const language = useDesk((state) => state.settings.language);
  const own = message.from === 'client' ? conversation.client.firstName : words.thread.you;
  const name = message.author ?? own;
  const begin = conversation.channel === 'phone' ? conversation.messages[0]?.at : undefined;
  // A line of a recording is found by its place in it.
  const time =
    message.at === undefined
      ? ''
      : begin === undefined
        ? clockTime(message.at, language, zone)
        : length(message.at - begin);
  return (
    <article className="desk-message" data-from={message.from} data-follows={follows || undefined}>
      <p className="desk-message__by">
        {message.from === 'note' && <strong>{words.thread.note} · </strong>}
        <bdi>{name}</bdi>
        {time && <time dateTime={new Date(message.at ?? 0).toISOString()}>{words.thread.by('', time)}</time>}
      </p>
      <div
        className="desk-message__bubble"
        lang={message.from === 'client' ? conversation.client.locale : undefined}
      >
        <MessageText message={message} />
      </div>
    </article>
  );
}

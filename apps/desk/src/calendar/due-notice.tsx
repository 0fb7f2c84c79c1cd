import ClockIcon from 'lucide-react/icons/alarm-clock';
import CheckIcon from 'lucide-react/icons/check';
import { useEffect, useRef, useState } from 'react';
import { useBackend } from '../backend/use-backend.tsx';
import { icon } from '../base/icon.ts';
import { clockTime, dayName } from '../base/time.ts';
import { type Conversation, teamZone } from '../conversations/index.ts';
import { useDesk, useWords } from '../store/use-desk.tsx';
import { isCalling, useAgenda } from './use-agenda.ts';

/** Tells over a conversation, quietly, that a follow-up for it is due or soon. */
export function DueNotice({ conversation, onShow }: { conversation: Conversation; onShow(): void }) {
  const { due: words } = useWords().work;
  const language = useDesk((state) => state.settings.language);
  const backend = useBackend();
  const calling = useAgenda().filter(
    (entry) => entry.conversation.id === conversation.id && isCalling(entry),
  );
  return calling.map(({ record, stands, now }) => {
    const { at } = record.plan;
    const time = clockTime(at, language, teamZone);
    const today = dayName(at, now, language, teamZone) === dayName(now, now, language, teamZone);
    const when = today ? time : `${dayName(at, now, language, teamZone)}, ${time}`;
    return (
      <div key={record.id} className="desk-due" data-stands={stands}>
        <ClockIcon {...icon} />
        <p className="desk-due__what">
          <strong>{stands === 'due' ? words.due(when) : words.soon(when)}</strong>
          {record.plan.message && <span dir="auto">{record.plan.message}</span>}
        </p>
        <div className="desk-due__acts">
          <button type="button" className="desk-button" onClick={onShow}>
            {words.show}
          </button>
          <button
            type="button"
            className="desk-button"
            onClick={() => {
              void backend.act({ type: 'done', id: record.id }, now);
              document.getElementById('desk-conversation-name')?.focus();
            }}
          >
            <CheckIcon {...icon} />
            {words.done}
          </button>
        </div>
      </div>
    );
  });
}

/** Says once, to who cannot see the inbox, that a follow-up has come due. */
export function DueSaid() {
  const { due: words } = useWords().work;
  const agenda = useAgenda();
  const [said, setSaid] = useState('');
  const told = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    const due = agenda.filter(({ stands }) => stands === 'due');
    // What was due before the desk opened is seen in the inbox; only what comes due now is said.
    const before = told.current ?? new Set(due.map(({ record }) => record.id));
    const fresh = due.filter(({ record }) => !before.has(record.id));
    told.current = new Set(due.map(({ record }) => record.id));
    if (fresh.length > 0)
      setSaid(fresh.map(({ conversation }) => words.said(conversation.client.name)).join(' '));
  }, [agenda, words]);
  return (
    <p className="desk-hidden" role="status">
      {said}
    </p>
  );
}

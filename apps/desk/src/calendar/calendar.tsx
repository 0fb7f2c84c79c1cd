import CalendarIcon from 'lucide-react/icons/calendar-clock';
import CheckIcon from 'lucide-react/icons/check';
import { daysOf } from '../backend/calendar.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { icon } from '../base/icon.ts';
import { cityOf, clockTime, dayKey, dayName } from '../base/time.ts';
import { teamZone } from '../conversations/index.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import { DemoClock } from './clock.tsx';
import { type AgendaEntry, isCalling, useAgenda } from './use-agenda.ts';

/** Shows every follow-up by its day, those that are due marked, and lets the demo put its clock on. */
export function Calendar({ onOpen }: { onOpen(conversation: string): void }) {
  const { calendar: words } = useWords().work;
  const store = useDeskStore();
  const language = useDesk((state) => state.settings.language);
  const agenda = useAgenda();
  const now = store.now({});
  const days = daysOf(agenda, now, teamZone);
  const planned = agenda.filter(({ stands }) => stands !== 'done' && stands !== 'cancelled').length;
  return (
    <div className="desk-calendar">
      <header className="desk-head">
        <h2 className="desk-head__name" tabIndex={-1} id="desk-calendar-title">
          {words.title}
        </h2>
        <span className="desk-inbox__count">{planned > 0 && words.planned(planned)}</span>
      </header>
      <DemoClock />
      {agenda.length === 0 ? (
        <div className="desk-empty">
          <CalendarIcon {...icon} size={22} />
          <p className="desk-empty__title">{words.none}</p>
          <p>{words.noneHint}</p>
        </div>
      ) : (
        <div className="desk-calendar__days">
          {days.map((day) => {
            const today = day.key === dayKey(now, teamZone);
            const name = dayName(day.at, now, language, teamZone);
            return (
              <section key={day.key} className="desk-day" aria-label={name} data-today={today || undefined}>
                <h3 className="desk-day__name">
                  {today && <span className="desk-day__today">{words.today}</span>}
                  {name}
                </h3>
                {day.entries.length === 0 && <p className="desk-hint">{words.nothing}</p>}
                <ul className="desk-day__list">
                  {(day.entries as readonly AgendaEntry[]).map((entry) => (
                    <li key={entry.record.id}>
                      <Row entry={entry} onOpen={onOpen} />
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </div>
  );
}

function Row({ entry, onOpen }: { entry: AgendaEntry; onOpen(conversation: string): void }) {
  const { calendar: words } = useWords().work;
  const language = useDesk((state) => state.settings.language);
  const backend = useBackend();
  const { conversation, record, stands, now } = entry;
  const { plan, why } = record;
  const { client } = conversation;
  const zone = client.timeZone ?? plan.zone;
  const theirs = clockTime(plan.at, language, zone);
  const ours = clockTime(plan.at, language, teamZone);
  const purpose = words.purpose[plan.purpose as keyof typeof words.purpose] ?? plan.purpose;
  return (
    <article className="desk-planned" data-stands={stands}>
      <p className="desk-planned__time">
        <time dateTime={new Date(plan.at).toISOString()}>{ours}</time>
        {theirs !== ours && <span>{words.theirs(theirs, cityOf(zone))}</span>}
      </p>
      <div className="desk-planned__what">
        <p className="desk-planned__who">
          <bdi>{client.name}</bdi>
          {stands !== 'later' && (
            <span className="desk-chip" data-stands={stands}>
              {why === 'reply' ? words.byReply : words[stands]}
            </span>
          )}
        </p>
        <p className="desk-planned__about">
          {purpose} · {words.condition[plan.condition]}
        </p>
        {plan.message && (
          <p className="desk-planned__message" dir="auto">
            {plan.message}
          </p>
        )}
      </div>
      <div className="desk-planned__acts">
        {isCalling(entry) && (
          <button
            type="button"
            className="desk-button"
            aria-label={words.markDone(client.name)}
            onClick={() => {
              void backend.act({ type: 'done', id: record.id }, now);
              // The button goes; what it stood in is still there.
              document.getElementById('desk-calendar-title')?.focus();
            }}
          >
            <CheckIcon {...icon} />
            {words.done}
          </button>
        )}
        <button type="button" className="desk-button" onClick={() => onOpen(conversation.id)}>
          {words.open(client.firstName)}
        </button>
      </div>
    </article>
  );
}

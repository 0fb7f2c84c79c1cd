import FastForwardIcon from 'lucide-react/icons/fast-forward';
import { useState } from 'react';
import { icon } from '../base/icon.ts';
import { clockTime, dayName } from '../base/time.ts';
import { useTick } from '../base/use-now.ts';
import { teamZone } from '../conversations/index.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import { useAgenda } from './use-agenda.ts';

const hour = 3_600_000;

/** Says what the clock of the demo shows, and puts it on: an hour, a day, or to what comes due next. */
export function DemoClock() {
  useTick();
  const { calendar: words } = useWords().work;
  const store = useDeskStore();
  const language = useDesk((state) => state.settings.language);
  useDesk((state) => state.ahead);
  const [said, setSaid] = useState('');
  const agenda = useAgenda();
  const next = agenda.find(
    ({ stands, record, now }) => (stands === 'later' || stands === 'soon') && record.plan.at > now,
  );

  const when = () => {
    const now = store.now({});
    return `${dayName(now, now, language, teamZone)}, ${clockTime(now, language, teamZone)}`;
  };
  const on = (by: number) => {
    store.advance(by);
    store.flush();
    setSaid(words.moved(when()));
  };
  return (
    <section className="desk-clock" aria-label={words.clock}>
      <p className="desk-clock__now">{words.now(when())}</p>
      <div className="desk-clock__acts">
        <button type="button" className="desk-button" onClick={() => on(hour)}>
          {words.hour}
        </button>
        <button type="button" className="desk-button" onClick={() => on(24 * hour)}>
          {words.day}
        </button>
        {next && (
          <button type="button" className="desk-button" onClick={() => on(next.record.plan.at - next.now)}>
            <FastForwardIcon {...icon} className="desk-flip" />
            {words.next}
          </button>
        )}
      </div>
      <p className="desk-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

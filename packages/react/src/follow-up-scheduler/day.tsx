'use client';
import { type WallDate, wallAt } from '@evenkeel/logic/base/zones';
import { chooseClock, chooseDay, clockText } from '@evenkeel/logic/follow-up-scheduler';
import { CalendarDays, ChevronDown } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { Calendar } from './calendar.tsx';
import { useScheduler } from './context.tsx';
import { sayDate } from './say.ts';

export interface DayProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Takes a day from a calendar and a time of day from a field, on the client's clock or the agent's.
 *
 * @renders `<div>`
 * @state data-open - The calendar is shown.
 */
export function Day({ className, ...rest }: DayProps) {
  const { words, locale, id, now, rules, zone, state, dispatch } = useScheduler('Day');
  const [open, setOpen] = useState(false);
  if (now === undefined) return null;
  const wall = state.at === undefined ? undefined : wallAt(state.at, zone);
  const choose = (date: WallDate) => {
    const { at, note } = chooseDay(date, state.at, zone, rules, now);
    dispatch({ type: 'choose', at, note });
  };
  const setClock = (text: string) => {
    const chosen = chooseClock(text, state.at, zone, rules, now);
    if (chosen) dispatch({ type: 'choose', at: chosen.at, note: chosen.note });
  };
  return (
    <div
      {...rest}
      data-open={open || undefined}
      className={className ? `ek-follow-up-scheduler__day ${className}` : 'ek-follow-up-scheduler__day'}
    >
      <div className="ek-follow-up-scheduler__pick">
        <Button
          className="ek-follow-up-scheduler__date"
          aria-expanded={open}
          aria-controls={`${id}-calendar`}
          onClick={() => setOpen(!open)}
        >
          <CalendarDays aria-hidden="true" size={16} strokeWidth={1.75} />
          <span>
            {wall
              ? sayDate(locale, wall, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
              : words.calendar.open}
          </span>
          <ChevronDown aria-hidden="true" size={16} strokeWidth={1.75} />
        </Button>
        <label className="ek-follow-up-scheduler__clock">
          <span className="ek-visually-hidden">{words.time.label}</span>
          <input
            type="time"
            className="ek-field"
            value={wall ? clockText(wall) : ''}
            onChange={(event) => setClock(event.target.value)}
          />
        </label>
        <ClockSwitch />
      </div>
      <div id={`${id}-calendar`} hidden={!open}>
        {open && <Calendar chosen={wall} onChoose={choose} />}
      </div>
    </div>
  );
}

/** Chooses on whose clock times are typed and picked. It is not there while only one clock is known. */
function ClockSwitch() {
  const { words, id, rules, state, dispatch, reading } = useScheduler('Day');
  const { clientZone, agentZone } = rules;
  if (clientZone === undefined || clientZone === agentZone) return null;
  const set = (clock: 'client' | 'agent') => {
    dispatch({ type: 'set', settings: { clock } });
    // What is typed means another instant on another clock; an instant that was picked stays the same.
    if (state.typed.trim() !== '') reading.type(state.typed, clock === 'client' ? clientZone : agentZone);
  };
  return (
    <fieldset className="ek-follow-up-scheduler__clocks" aria-label={words.zone.label}>
      {(['client', 'agent'] as const).map((clock) => (
        <label key={clock} className="ek-chip" data-on={state.clock === clock || undefined}>
          <input
            type="radio"
            className="ek-chip__input"
            name={`${id}-clock`}
            checked={state.clock === clock}
            onChange={() => set(clock)}
          />
          {words.zone[clock]}
        </label>
      ))}
    </fieldset>
  );
}

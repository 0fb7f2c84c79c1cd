'use client';
import {
  compareDates,
  isoDate,
  monthWeeks,
  moveDate,
  type WallDate,
  wallAt,
  weekStart,
} from '@evenkeel/logic/base/zones';
import { type DayMark, markOfDay } from '@evenkeel/logic/follow-up-scheduler';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { type SchedulerParts, useScheduler } from './context.tsx';
import { sayDate } from './say.ts';

interface CalendarProps {
  chosen: WallDate | undefined;
  onChoose: (date: WallDate) => void;
}

type Mark = DayMark | undefined;

function sayMark(mark: Mark, { words, say }: SchedulerParts): string {
  if (!mark) return '';
  const { calendar } = words;
  return mark.kind === 'holiday' ? say(calendar.holiday, { name: mark.name }) : calendar[mark.kind];
}

const isShut = (mark: Mark) => mark?.kind === 'past' || mark?.kind === 'far';

/** Finds the day that a key leads to; nothing for a key that leads nowhere. */
function dayAfterKey(event: KeyboardEvent, from: WallDate, dir: 'ltr' | 'rtl', locale: string) {
  const forward = dir === 'rtl' ? -1 : 1;
  const first = weekStart(from, locale);
  switch (event.key) {
    case 'ArrowRight':
      return moveDate(from, { days: forward });
    case 'ArrowLeft':
      return moveDate(from, { days: -forward });
    case 'ArrowDown':
      return moveDate(from, { days: 7 });
    case 'ArrowUp':
      return moveDate(from, { days: -7 });
    case 'Home':
      return first;
    case 'End':
      return moveDate(first, { days: 6 });
    case 'PageDown':
      return moveDate(from, { months: event.shiftKey ? 12 : 1 });
    case 'PageUp':
      return moveDate(from, { months: event.shiftKey ? -12 : -1 });
    default:
      return undefined;
  }
}

/** Draws one month as an APG date grid. A day that cannot be chosen can still be reached, and says why. */
export function Calendar({ chosen, onChoose }: CalendarProps) {
  const parts = useScheduler('Day');
  const { words, locale, dir, id, rules, zone, now = 0 } = parts;
  const today = wallAt(now, zone);
  const [active, setActive] = useState<WallDate>(chosen ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const day = isoDate(active);
  useEffect(() => {
    // Focus follows the keys; it is taken from nothing else.
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    moved.current = false;
  }, [day]);
  const weeks = useMemo(() => monthWeeks(active, locale), [active, locale]);
  const markOf = (date: WallDate) => markOfDay(date, zone, rules, now);
  const choose = (date: WallDate) => {
    setActive(date);
    if (!isShut(markOf(date))) onChoose(date);
  };
  const keys = (event: KeyboardEvent) => {
    const enters = event.key === 'Enter' || event.key === ' ';
    const to = dayAfterKey(event, active, dir, locale);
    if ((!to && !enters) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (enters) choose(active);
    else if (to) {
      moved.current = true;
      setActive(to);
    }
  };
  const turn = (months: number) => setActive(moveDate(active, { months }));
  const title = sayDate(locale, active, { month: 'long', year: 'numeric' });
  const mark = sayMark(markOf(active), parts);
  const told = sayDate(locale, active, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <div className="ek-follow-up-scheduler__calendar">
      <div className="ek-follow-up-scheduler__month">
        <Button tone="quiet" shape="icon" aria-label={words.calendar.previous} onClick={() => turn(-1)}>
          <ChevronLeft
            aria-hidden="true"
            size={16}
            strokeWidth={1.75}
            className="ek-follow-up-scheduler__turn"
          />
        </Button>
        <p className="ek-follow-up-scheduler__strong" id={`${id}-month`} aria-live="polite">
          {title}
        </p>
        <Button tone="quiet" shape="icon" aria-label={words.calendar.next} onClick={() => turn(1)}>
          <ChevronRight
            aria-hidden="true"
            size={16}
            strokeWidth={1.75}
            className="ek-follow-up-scheduler__turn"
          />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is the element of the APG date grid. */}
      <table ref={grid} role="grid" aria-labelledby={`${id}-month`} aria-describedby={`${id}-keys`}>
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th key={isoDate(date)} scope="col" abbr={sayDate(locale, date, { weekday: 'long' })}>
                {sayDate(locale, date, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={isoDate(week[0] ?? active)}>
              {week.map((date) =>
                date.month === active.month ? (
                  <Cell
                    key={isoDate(date)}
                    date={date}
                    mark={markOf(date)}
                    state={{
                      chosen: chosen !== undefined && compareDates(date, chosen) === 0,
                      active: compareDates(date, active) === 0,
                      today: compareDates(date, today) === 0,
                    }}
                    onChoose={() => choose(date)}
                    onKeyDown={keys}
                  />
                ) : (
                  <td key={isoDate(date)} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ek-follow-up-scheduler__hint" data-mark={mark === '' ? undefined : true}>
        {mark === '' ? told : `${told} · ${mark}`}
      </p>
      <p className="ek-visually-hidden" id={`${id}-keys`}>
        {words.calendar.keys}
      </p>
    </div>
  );
}

interface CellProps {
  date: WallDate;
  mark: Mark;
  state: { chosen: boolean; active: boolean; today: boolean };
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Cell({ date, mark, state, onChoose, onKeyDown }: CellProps) {
  const parts = useScheduler('Day');
  const { words, locale } = parts;
  const full = sayDate(locale, date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const name = [full, state.today ? words.calendar.today : '', sayMark(mark, parts)]
    .filter(Boolean)
    .join(', ');
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of an APG date grid is a table cell.
      role="gridcell"
      className="ek-follow-up-scheduler__cell"
      data-day={isoDate(date)}
      data-mark={mark?.kind}
      data-today={state.today || undefined}
      aria-label={name}
      aria-selected={state.chosen}
      aria-disabled={isShut(mark) || undefined}
      tabIndex={state.active ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      {sayDate(locale, date, { day: 'numeric' })}
    </td>
  );
}

'use client';
import { isoDate, moveDate, readIsoDate, settleWall, wallAt } from '@evenkeel/logic/base/zones';
import {
  endsTooLate,
  mostTimes,
  occurrencesOf,
  type Repeat as Repetition,
} from '@evenkeel/logic/follow-up-scheduler';
import { useScheduler } from './context.tsx';
import { Choice } from './details.tsx';
import { sayFull } from './say.ts';

const kinds = ['never', 'day', 'week', 'month'] as const;
const ends = ['count', 'until'] as const;

/** Takes how a follow-up repeats, and where that ends: it always does. */
export function Repeat() {
  const parts = useScheduler('Details');
  const { words, id, say, locale, zone, state, dispatch, rules, now = 0 } = parts;
  const { repeat, at = now } = state;
  const set = (next: Repetition | undefined) => dispatch({ type: 'set', settings: { repeat: next } });
  const start = (every: Repetition['every']) => set({ every, end: repeat?.end ?? { count: 3 } });
  const endOf = (text: string) => {
    const date = readIsoDate(text);
    return date && { until: settleWall({ ...date, hour: 23, minute: 59 }, zone).at };
  };
  const later = isoDate(moveDate(wallAt(at, zone), { months: 1 }));
  const ended = repeat && ('count' in repeat.end ? 'count' : 'until');
  const all = repeat ? occurrencesOf({ ...state, at, zone, repeat }, rules, now) : [];
  const last = all.at(-1);
  return (
    <>
      <Choice
        id={`${id}-repeat`}
        label={words.repeat.label}
        value={repeat?.every ?? 'never'}
        options={kinds.map((kind): [(typeof kinds)[number], string] => [kind, words.repeat[kind]])}
        onChoose={(kind) => (kind === 'never' ? set(undefined) : start(kind))}
      />
      {repeat && ended && (
        <div className="ek-follow-up-scheduler__ends">
          <Choice
            id={`${id}-ends`}
            label={words.repeat.end}
            value={ended}
            options={ends.map((end): [(typeof ends)[number], string] => [end, words.repeat[end]])}
            onChoose={(end) =>
              set({
                ...repeat,
                end: end === 'count' ? { count: Math.max(2, all.length) } : (endOf(later) ?? repeat.end),
              })
            }
          />
          <div className="ek-follow-up-scheduler__choice">
            <label className="ek-follow-up-scheduler__label" htmlFor={`${id}-end`}>
              {words.repeat[ended]}
            </label>
            {'count' in repeat.end ? (
              <input
                id={`${id}-end`}
                type="number"
                className="ek-field"
                min={1}
                max={mostTimes}
                value={repeat.end.count}
                onChange={(event) => {
                  const count = event.target.valueAsNumber;
                  if (Number.isInteger(count) && count > 0) set({ ...repeat, end: { count } });
                }}
              />
            ) : (
              <input
                id={`${id}-end`}
                type="date"
                className="ek-field"
                min={isoDate(wallAt(at, zone))}
                value={isoDate(wallAt(repeat.end.until, zone))}
                onChange={(event) => {
                  const end = endOf(event.target.value);
                  if (end) set({ ...repeat, end });
                }}
              />
            )}
          </div>
        </div>
      )}
      {repeat && last && state.at !== undefined && (
        <p className="ek-follow-up-scheduler__hint">
          {say(words.repeat.dates, { count: all.length, last: sayFull(locale, last.at, zone) })}
        </p>
      )}
      {repeat && endsTooLate({ at, zone }, repeat) && (
        <p className="ek-follow-up-scheduler__hint">{words.repeat.tooMany}</p>
      )}
    </>
  );
}

'use client';
import { calendarFile, canBeForced, followUpOf } from '@evenkeel/logic/follow-up-scheduler';
import { CalendarCheck, Download } from 'lucide-react';
import { type ComponentProps, useEffect, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import { useScheduler } from './context.tsx';

export interface ActionsProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Plans the follow-up, or saves a change to one, and makes its calendar file. What may not be planned is not:
 * without a time, in the past, or outside the hours without the agent's word for it.
 *
 * @renders `<div>` with buttons
 */
export function Actions({ className, ...rest }: ActionsProps) {
  const { words, id, state, dispatch, problems, message, zone, acts, now } = useScheduler('Actions');
  const { newId } = useEvenkeel();
  const changing = state.changing !== undefined;
  const blocked =
    state.at === undefined ||
    now === undefined ||
    problems.some((problem) => !canBeForced(problem) || !state.forced) ||
    message.missing.length > 0;
  const plan = () => {
    if (blocked) return;
    const given = state.id ?? newId();
    const followUp = followUpOf({ ...state, id: given }, zone, message.text);
    if (!followUp) return;
    if (!changing) dispatch({ type: 'hand', id: given });
    void (changing ? acts.change(followUp) : acts.schedule(followUp));
  };
  const can = changing ? acts.can.change : acts.can.schedule;
  return (
    <div
      {...rest}
      className={
        className ? `ek-follow-up-scheduler__actions ${className}` : 'ek-follow-up-scheduler__actions'
      }
    >
      <div className="ek-follow-up-scheduler__acts">
        {can && (
          <Button
            tone="primary"
            aria-disabled={blocked || undefined}
            aria-describedby={state.at === undefined ? `${id}-no-time` : undefined}
            onClick={plan}
          >
            <CalendarCheck aria-hidden="true" size={16} strokeWidth={1.75} />
            {changing ? words.act.save : words.act.schedule}
          </Button>
        )}
        {changing && <Button onClick={() => dispatch({ type: 'clear' })}>{words.act.keepOld}</Button>}
        <Export />
      </div>
      {can && state.at === undefined && (
        <p className="ek-visually-hidden" id={`${id}-no-time`}>
          {words.status.noTime}
        </p>
      )}
    </div>
  );
}

/** Makes the calendar file: for the host, or as a link that the agent presses. */
function Export() {
  const { words, say, state, zone, message, acts, rules, now } = useScheduler('Actions');
  const [link, setLink] = useState<string>();
  const file = state.at === undefined ? undefined : `${state.at}${state.purpose}${message.text}`;
  useEffect(() => {
    void file;
    // A link to a follow-up that has changed since would be wrong.
    return () => setLink(undefined);
  }, [file]);
  useEffect(() => () => void (link && URL.revokeObjectURL(link)), [link]);
  const canLink = typeof URL !== 'undefined' && typeof URL.createObjectURL === 'function';
  if (state.at === undefined || now === undefined || !(acts.can.export || canLink)) return null;
  const name = 'follow-up.ics';
  const type = 'text/calendar;charset=utf-8';
  const make = () => {
    const followUp = followUpOf({ ...state, id: state.id ?? `${state.at}` }, zone, message.text);
    if (!followUp) return;
    const title = say(words.planned.about, {
      purpose: words.purpose[state.purpose],
      channel: words.channel[state.channel],
      condition: words.condition[state.condition],
    });
    const text = calendarFile(followUp, { title, description: message.text, now, rules });
    if (acts.can.export) acts.export({ name, type, text });
    else setLink(URL.createObjectURL(new Blob([text], { type })));
  };
  if (link)
    return (
      <a className="ek-button" href={link} download={name}>
        <Download aria-hidden="true" size={16} strokeWidth={1.75} />
        {words.act.download}
      </a>
    );
  return (
    <Button tone="quiet" onClick={make}>
      <Download aria-hidden="true" size={16} strokeWidth={1.75} />
      {words.act.export}
    </Button>
  );
}

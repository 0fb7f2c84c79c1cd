'use client';
import { type FollowUp, occurrencesOf } from '@evenkeel/logic/follow-up-scheduler';
import { BellRing, Pencil, Trash2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { type SchedulerParts, useScheduler } from './context.tsx';
import { BothTimes } from './exact.tsx';
import { sayFull } from './say.ts';

export interface PlannedProps extends Omit<ComponentProps<'div'>, 'children'> {}

interface Entry {
  readonly followUp: FollowUp;
  /** The time it comes next, or came last. */
  readonly at: number;
  readonly left: number;
  readonly state: 'due' | 'soon' | 'ahead';
}

function entryOf(followUp: FollowUp, { rules, now = 0 }: SchedulerParts): Entry {
  const times = occurrencesOf(followUp, rules, followUp.at).map(({ at }) => at);
  const ahead = times.filter((at) => at > now);
  const at = ahead[0] ?? times.at(-1) ?? followUp.at;
  const soon = followUp.reminder !== undefined && at - followUp.reminder * 60_000 <= now;
  return { followUp, at, left: ahead.length, state: at <= now ? 'due' : soon ? 'soon' : 'ahead' };
}

/**
 * Lists what is planned for this conversation, soonest first, each with its time on both walls. What is due is
 * announced once, whether or not the agent is looking.
 *
 * @renders `<div>` with a list, or nothing when nothing is planned
 */
export function Planned({ className, ...rest }: PlannedProps) {
  const parts = useScheduler('Planned');
  const { words, id, planned, now } = parts;
  if (now === undefined || planned.length === 0) return null;
  const entries = planned.map((followUp) => entryOf(followUp, parts)).sort((one, other) => one.at - other.at);
  const due = entries.filter(({ state }) => state === 'due');
  return (
    <div
      {...rest}
      className={
        className ? `ek-follow-up-scheduler__planned ${className}` : 'ek-follow-up-scheduler__planned'
      }
    >
      <p className="ek-follow-up-scheduler__strong" id={`${id}-planned`}>
        {words.planned.title}
      </p>
      <p role="status" className="ek-visually-hidden">
        {due.map(({ followUp }) => `${words.planned.due}: ${words.purpose[followUp.purpose]}`).join('. ')}
      </p>
      <ul aria-labelledby={`${id}-planned`} className="ek-follow-up-scheduler__list">
        {entries.map((entry) => (
          <Item key={entry.followUp.id} entry={entry} parts={parts} />
        ))}
      </ul>
    </div>
  );
}

function Item({ entry, parts }: { entry: Entry; parts: SchedulerParts }) {
  const { words, say, locale, rules, acts, dispatch, state } = parts;
  const { followUp, at, left } = entry;
  const changing = state.changing?.id === followUp.id;
  const pending = acts.last?.followUp?.id === followUp.id && acts.shown?.state.kind === 'pending';
  const about = say(words.planned.about, {
    purpose: words.purpose[followUp.purpose],
    channel: words.channel[followUp.channel],
    condition: words.condition[followUp.condition],
  });
  const named = (act: string) => `${act}: ${about}, ${sayFull(locale, at, rules.agentZone)}`;
  const change = () => {
    const clock = rules.clientZone !== undefined && followUp.zone === rules.clientZone ? 'client' : 'agent';
    dispatch({ type: 'change', followUp, clock });
    parts.field.current?.focus();
  };
  return (
    <li data-state={entry.state} className="ek-follow-up-scheduler__item">
      {entry.state !== 'ahead' && (
        <p className="ek-follow-up-scheduler__mark" data-state={entry.state}>
          <BellRing aria-hidden="true" size={14} strokeWidth={1.75} />
          {words.planned[entry.state]}
        </p>
      )}
      <BothTimes at={at} parts={parts} className="ek-follow-up-scheduler__times" />
      <p className="ek-follow-up-scheduler__hint">{about}</p>
      {followUp.repeat && left > 1 && (
        <p className="ek-follow-up-scheduler__hint">{say(words.planned.repeats, { count: left })}</p>
      )}
      {followUp.reminder !== undefined && entry.state === 'ahead' && (
        <p className="ek-follow-up-scheduler__hint">
          {say(words.planned.reminder, {
            when: sayFull(locale, at - followUp.reminder * 60_000, rules.agentZone),
          })}
        </p>
      )}
      {followUp.forced && <p className="ek-follow-up-scheduler__hint">{words.planned.forced}</p>}
      <div className="ek-follow-up-scheduler__acts">
        {changing ? (
          <p className="ek-follow-up-scheduler__hint">{words.planned.changing}</p>
        ) : (
          acts.can.change && (
            <Button tone="quiet" aria-label={named(words.planned.change)} onClick={change}>
              <Pencil aria-hidden="true" size={14} strokeWidth={1.75} />
              {words.planned.change}
            </Button>
          )
        )}
        {acts.can.cancel && (
          <Button
            tone="quiet"
            aria-label={named(words.planned.cancel)}
            aria-disabled={pending || undefined}
            onClick={() => void acts.cancel(followUp)}
          >
            <Trash2 aria-hidden="true" size={14} strokeWidth={1.75} />
            {words.planned.cancel}
          </Button>
        )}
      </div>
    </li>
  );
}

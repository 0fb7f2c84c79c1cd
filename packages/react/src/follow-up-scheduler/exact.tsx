'use client';
import type { ComponentProps } from 'react';
import { type SchedulerParts, useScheduler } from './context.tsx';
import { sayFull } from './say.ts';

export interface ExactProps extends Omit<ComponentProps<'dl'>, 'children'> {}

/** Says a time on both walls, in full: weekday, date, year, time, zone. */
export function BothTimes({
  at,
  parts,
  ...rest
}: { at: number; parts: SchedulerParts } & ComponentProps<'dl'>) {
  const { words, locale, rules } = parts;
  const { agentZone, clientZone } = rules;
  const rows =
    clientZone === undefined
      ? [{ who: words.exact.agent, zone: agentZone }]
      : clientZone === agentZone
        ? [{ who: words.exact.same, zone: agentZone }]
        : [
            { who: words.exact.client, zone: clientZone },
            { who: words.exact.agent, zone: agentZone },
          ];
  return (
    <dl {...rest}>
      {rows.map(({ who, zone }) => (
        <div key={zone}>
          <dt>{who}</dt>
          <dd>
            <time dateTime={new Date(at).toISOString()}>{sayFull(locale, at, zone)}</time>{' '}
            <bdi className="ek-follow-up-scheduler__zone">{zone}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * Shows the chosen time as it is, on the client's wall and the agent's, and what the clocks do that day.
 * It never says "tomorrow".
 *
 * @renders `<div>` with a `<dl>`
 * @state data-empty - No time is chosen.
 */
export function Exact({ className, ...rest }: ExactProps) {
  const parts = useScheduler('Exact');
  const { words, state, say, locale, zone, rules, badZone, now } = parts;
  const { at, note } = state;
  const asked = typeof note?.asked === 'number' ? sayFull(locale, note.asked, zone) : note?.asked;
  return (
    <div className="ek-follow-up-scheduler__exact" data-empty={at === undefined || undefined}>
      <p className="ek-visually-hidden">{words.exact.label}</p>
      {at === undefined || now === undefined ? (
        <p className="ek-follow-up-scheduler__hint">{words.exact.none}</p>
      ) : (
        <BothTimes
          {...rest}
          at={at}
          parts={parts}
          className={
            className ? `ek-follow-up-scheduler__times ${className}` : 'ek-follow-up-scheduler__times'
          }
        />
      )}
      {note && at !== undefined && now !== undefined && (
        <p className="ek-follow-up-scheduler__hint" data-note={note.kind}>
          {say(words.note[note.kind], { asked: asked ?? '', when: sayFull(locale, at, zone) })}
        </p>
      )}
      {badZone !== undefined ? (
        <p className="ek-follow-up-scheduler__hint">{say(words.exact.bad, { zone: badZone })}</p>
      ) : (
        rules.clientZone === undefined && (
          <p className="ek-follow-up-scheduler__hint">{words.exact.unknown}</p>
        )
      )}
    </div>
  );
}

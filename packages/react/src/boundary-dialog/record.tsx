'use client';
import { incidentOf } from '@evenkeel/logic/boundary-dialog';
import type { ComponentProps } from 'react';
import { useBoundary } from './context.tsx';
import { nameOf, outcomeOf } from './step-text.ts';

export interface RecordProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Shows the record as it would be handed over: when, under which policy, what was said, and the quotes that were kept.
 *
 * @renders `<div>` with a description list and an ordered list
 */
export function Record({ className, ...rest }: RecordProps) {
  const parts = useBoundary('Record');
  const { words, state, policy, channel, now, time } = parts;
  const frame = { id: '', conversation: '', policy: policy.id, channel, now: now() };
  const incident = incidentOf(state, frame);
  return (
    <div
      {...rest}
      className={className ? `ek-boundary-dialog__record ${className}` : 'ek-boundary-dialog__record'}
    >
      <dl>
        <div>
          <dt>{words.record.began}</dt>
          <dd>{time(incident.startedAt)}</dd>
        </div>
        {state.closedAt !== undefined && (
          <div>
            <dt>{words.record.closedAt}</dt>
            <dd>
              {time(incident.endedAt)} · {outcomeOf(words, state.place)}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.record.policy}</dt>
          <dd>{policy.title ?? policy.id}</dd>
        </div>
      </dl>
      {incident.steps.length === 0 ? (
        <p className="ek-boundary-dialog__hint">{words.record.none}</p>
      ) : (
        <ol aria-label={words.record.steps}>
          {incident.steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same step can be said twice in a second, and none is moved.
            <li key={at}>
              <span className="ek-boundary-dialog__time">{time(step.at)}</span>
              <span>
                {nameOf(parts, step.stage)}
                {step.behaviour && ` · ${words.behaviour.names[step.behaviour]}`}
                {step.quote !== undefined && (
                  <q dir="auto" className="ek-boundary-dialog__quoted">
                    {step.quote}
                  </q>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

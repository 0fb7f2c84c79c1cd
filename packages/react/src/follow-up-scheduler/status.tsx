'use client';
import { Check, TriangleAlert, Undo2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { type SchedulerParts, useScheduler } from './context.tsx';
import { sayFull } from './say.ts';

export interface StatusProps extends Omit<ComponentProps<'div'>, 'children' | 'role'> {}

function sayStatus({ acts, words, say, locale, rules }: SchedulerParts): string {
  const { status } = words;
  const { last, shown, undone } = acts;
  if (!last || !shown) return '';
  if (undone) return undone === 'undone' ? status.undone : status.notUndone;
  const { state } = shown;
  const zone = last.followUp?.zone ?? rules.agentZone;
  const when = last.followUp ? sayFull(locale, last.followUp.at, zone) : '';
  switch (state.kind) {
    case 'idle':
      return '';
    case 'pending':
      return status.working;
    case 'handed-over':
      return status.handedOver;
    case 'failed':
      return say(status.failed, { why: state.why });
    case 'done':
      return {
        schedule: say(status.scheduled, { when }),
        change: say(status.changed, { when }),
        cancel: status.cancelled,
        insert: status.inserted,
        export: status.exported,
      }[last.name];
  }
}

/**
 * Says what became of the last act, politely: scheduled only after the host confirmed it, or why not, with the way
 * to try again or to take it back.
 *
 * @renders `<div>`
 * @state data-kind - What is being said: `pending`, `done`, `handed-over`, `failed` or `undone`.
 */
export function Status({ className, ...rest }: StatusProps) {
  const parts = useScheduler('Status');
  const { words, acts, notKept, restored } = parts;
  const { shown, undone } = acts;
  const state = shown?.state;
  const kind = undone === 'not-undone' ? 'failed' : (undone ?? state?.kind);
  const said = sayStatus(parts);
  return (
    <div
      {...rest}
      data-kind={kind}
      className={className ? `ek-follow-up-scheduler__status ${className}` : 'ek-follow-up-scheduler__status'}
    >
      <p role="status">
        {said !== '' && kind === 'failed' && (
          <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.75} />
        )}
        {said !== '' && kind === 'done' && <Check aria-hidden="true" size={16} strokeWidth={1.75} />}
        {said !== '' ? <span>{said}</span> : restored && <span>{words.status.restored}</span>}
      </p>
      {!undone && state?.kind === 'failed' && state.retryable && (
        <Button onClick={() => shown?.retry()}>{words.status.retry}</Button>
      )}
      {acts.canUndo && (
        <Button onClick={() => void acts.undo()}>
          <Undo2 aria-hidden="true" size={16} strokeWidth={1.75} />
          {words.status.undo}
        </Button>
      )}
      {notKept && <p className="ek-follow-up-scheduler__hint">{words.status.notKept}</p>}
    </div>
  );
}

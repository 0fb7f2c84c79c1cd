'use client';
import { canAsk, canRetry, canWithdraw } from '@evenkeel/logic/escalation-button';
import { Check, Clock, TriangleAlert, Undo2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { useEscalation } from './context.tsx';
import { sayStatus } from './say-status.ts';

export interface StatusProps extends Omit<ComponentProps<'div'>, 'children' | 'role'> {}

const icons = { pending: Clock, done: Check, quiet: Undo2, failed: TriangleAlert };

/**
 * Says beside the button where the request stands, politely, and offers what can be done about it: taking it back
 * while nobody has accepted, trying again, asking the next one. Nothing is called asked before the host acknowledged it.
 *
 * @renders `<div>` with a polite message
 * @state data-tone - `pending`, `done`, `quiet` or `failed`
 */
export function Status({ className, ...rest }: StatusProps) {
  const parts = useEscalation('Status');
  const { words, say, requests, dispatch, setOpen, can, notKept } = parts;
  const { state } = requests;
  const said = sayStatus(parts);
  const Icon = said && icons[said.tone];
  const { phase } = state;
  const next = phase === 'declined' ? state.queue[0] : undefined;
  const over = said && canAsk(state);
  const clear = () => {
    requests.again();
    dispatch({ type: 'clear' });
  };
  const acts = said && (
    <>
      {canRetry(state) && can.ask && <Button onClick={requests.retry}>{words.act.retry}</Button>}
      {phase === 'failed' && canAsk(state) && (
        <Button onClick={() => setOpen(true)}>{words.act.change}</Button>
      )}
      {next && can.ask && <Button onClick={requests.next}>{say(words.act.next, { name: next.name })}</Button>}
      {canWithdraw(state) && (can.withdraw || phase === 'failed') && (
        <Button tone="quiet" onClick={requests.withdraw}>
          {words.act.withdraw}
        </Button>
      )}
      {over && (
        <Button tone="quiet" onClick={clear}>
          {words.act.done}
        </Button>
      )}
    </>
  );
  return (
    <div
      {...rest}
      data-tone={said?.tone}
      data-empty={said || notKept ? undefined : ''}
      className={className ? `ek-escalation-button__status ${className}` : 'ek-escalation-button__status'}
    >
      <div role="status" className="ek-escalation-button__said">
        {said && (
          <>
            <p className="ek-escalation-button__main">
              {Icon && <Icon aria-hidden="true" size={16} strokeWidth={1.75} />}
              <span>{said.main}</span>
            </p>
            {said.more.map((line) => (
              <p key={line} className="ek-escalation-button__hint">
                {line}
              </p>
            ))}
          </>
        )}
      </div>
      {acts && <div className="ek-escalation-button__acts">{acts}</div>}
      {notKept && <p className="ek-escalation-button__hint">{words.status.notKept}</p>}
    </div>
  );
}

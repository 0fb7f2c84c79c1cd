'use client';
import { Compass, X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { usePicker, useSession } from './context.tsx';

export interface NextProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

/**
 * Points on after one acknowledgement: say back what was heard, or offer options, and why.
 * Shown only where the host handles `onNext`, and until the agent has gone on or said no.
 *
 * @renders `<fieldset>`, or nothing
 */
export function Next({ className, ...rest }: NextProps) {
  const { session, settings, id } = usePicker('Next');
  const { words, onNext } = settings;
  const shown = useSession(session, (from) => from.state.next);
  if (!shown || !onNext) return null;
  const go = (step: 'paraphrase' | 'offer-options') => {
    session.dispatch({ type: 'dismiss-next' });
    onNext(step);
  };
  return (
    <fieldset
      {...rest}
      aria-labelledby={`${id}-next`}
      className={className ? `ek-empathy-picker__next ${className}` : 'ek-empathy-picker__next'}
    >
      <Compass aria-hidden="true" size={16} strokeWidth={1.75} />
      <div>
        <p id={`${id}-next`} className="ek-empathy-picker__next-title">
          {words.next.title}
        </p>
        <p>{words.next.body}</p>
        <div className="ek-empathy-picker__next-acts">
          <Button onClick={() => go('paraphrase')}>{words.next.paraphrase}</Button>
          <Button onClick={() => go('offer-options')}>{words.next.options}</Button>
        </div>
      </div>
      <Button
        tone="quiet"
        shape="icon"
        aria-label={words.next.dismiss}
        onClick={() => session.dispatch({ type: 'dismiss-next' })}
      >
        <X aria-hidden="true" size={14} strokeWidth={1.75} />
      </Button>
    </fieldset>
  );
}

'use client';
import { Check, Coffee } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { useBoundary } from './context.tsx';
import { Record } from './record.tsx';
import { Status } from './status.tsx';
import { outcomeOf } from './step-text.ts';

export interface ClosedProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Shows how a boundary closed, its record with the way to hand it over, and then, where the host can, a break.
 *
 * @renders `<div>`
 */
export function Closed({ className, ...rest }: ClosedProps) {
  const { words, state, acts, can, onNext } = useBoundary('Closed');
  const finished = acts.finished !== undefined;
  const pending = acts.state.kind === 'pending' || undefined;
  return (
    <div
      {...rest}
      className={className ? `ek-boundary-dialog__outcome ${className}` : 'ek-boundary-dialog__outcome'}
    >
      <p role="status" className="ek-boundary-dialog__note" data-tone="calm">
        <Check aria-hidden="true" size={16} strokeWidth={1.75} />
        <span className="ek-boundary-dialog__strong">{outcomeOf(words, acts.finished ?? state.place)}</span>
      </p>
      {!finished && (
        <>
          <h3 className="ek-boundary-dialog__strong">{words.record.title}</h3>
          {can.incident && <p className="ek-boundary-dialog__hint">{words.record.hint}</p>}
          <Record />
        </>
      )}
      <div className="ek-boundary-dialog__acts">
        {!finished && can.incident && (
          <Button tone="primary" aria-disabled={pending} onClick={() => acts.handOverRecord()}>
            {words.record.hand}
          </Button>
        )}
        <Button aria-disabled={pending} onClick={() => acts.again()}>
          {words.act.again}
        </Button>
      </div>
      <Status />
      {onNext && (finished || !can.incident) && (
        <div className="ek-boundary-dialog__next">
          <Coffee aria-hidden="true" size={16} strokeWidth={1.75} />
          <p>{words.next.why}</p>
          <Button onClick={() => onNext('rest')}>{words.next.rest}</Button>
        </div>
      )}
    </div>
  );
}

'use client';
import { CircleHelp } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { useEscalation } from './context.tsx';

export interface OfferProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Offers to bring somebody in when signs of an impasse were found: each with its reason and the client's own words.
 * It opens nothing by itself, and what was put aside does not come back.
 *
 * @renders `<div>` with a polite message
 */
export function Offer({ className, ...rest }: OfferProps) {
  const { words, offered, take, dismiss, can } = useEscalation('Offer');
  const shown = can.ask && offered.length > 0;
  return (
    <div
      {...rest}
      data-empty={shown ? undefined : ''}
      className={className ? `ek-escalation-button__offer ${className}` : 'ek-escalation-button__offer'}
    >
      <div role="status" className="ek-escalation-button__signs">
        {shown && (
          <>
            <p className="ek-escalation-button__offer-title">
              <CircleHelp aria-hidden="true" size={16} strokeWidth={1.75} />
              {words.offer.title}
            </p>
            <ul>
              {offered.map(({ kind, quote, messages }) => (
                <li key={`${kind} ${messages.join()}`}>
                  {words.offer[kind]}
                  {quote && (
                    <q className="ek-escalation-button__quote">
                      <bdi>{quote}</bdi>
                    </q>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {shown && (
        <div className="ek-escalation-button__acts">
          <Button onClick={take}>{words.offer.start}</Button>
          <Button tone="quiet" onClick={dismiss}>
            {words.offer.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}

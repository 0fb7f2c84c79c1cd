'use client';
import { type LedgerEntry, ledgerOf } from '@evenkeel/logic/follow-up-scheduler';
import { CalendarPlus } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { type SchedulerParts, useScheduler } from './context.tsx';
import { sayFull } from './say.ts';

export interface LedgerProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Shows what the client was promised: each promise has a date and an owner, or is shown as open. An open one can be
 * dated: the form then plans the follow-up that keeps it.
 *
 * @renders `<div>` with a list, or nothing while nothing was promised
 * @state data-open - Some promise is open.
 */
export function Ledger({ className, ...rest }: LedgerProps) {
  const parts = useScheduler('Ledger');
  const { words, id, say, promises, planned, now } = parts;
  if (now === undefined || promises.length === 0) return null;
  const entries = ledgerOf(promises, planned, now);
  const open = entries.filter((entry) => entry.open).length;
  return (
    <div
      {...rest}
      data-open={open > 0 || undefined}
      className={className ? `ek-follow-up-scheduler__ledger ${className}` : 'ek-follow-up-scheduler__ledger'}
    >
      <div className="ek-follow-up-scheduler__row">
        <p className="ek-follow-up-scheduler__strong" id={`${id}-ledger`}>
          {words.ledger.title}
        </p>
        <p className="ek-follow-up-scheduler__mark" data-state={open > 0 ? 'open' : 'kept'}>
          {say(words.ledger.open, { count: open })}
        </p>
      </div>
      <ul aria-labelledby={`${id}-ledger`} className="ek-follow-up-scheduler__list">
        {entries.map((entry) => (
          <Item key={entry.promise.id} entry={entry} parts={parts} />
        ))}
      </ul>
    </div>
  );
}

function Item({ entry, parts }: { entry: LedgerEntry; parts: SchedulerParts }) {
  const { words, say, locale, rules, state, dispatch, acts } = parts;
  const { promise, by, overdue, open, planned } = entry;
  const dating = state.promise === promise.id;
  const owner = promise.owner?.trim();
  const zone = entry.zone ?? rules.agentZone;
  const mark = promise.kept ? 'kept' : overdue ? 'overdue' : open ? 'open' : 'dated';
  const date = () => {
    dispatch({ type: 'date-promise', promise: promise.id });
    parts.field.current?.focus();
  };
  return (
    <li className="ek-follow-up-scheduler__item" data-state={mark} data-dating={dating || undefined}>
      <p dir="auto">{promise.text}</p>
      <p className="ek-follow-up-scheduler__hint">
        {[
          by === undefined ? words.ledger.noDate : say(words.ledger.by, { when: sayFull(locale, by, zone) }),
          owner ? say(words.ledger.owner, { name: owner }) : words.ledger.noOwner,
          words.ledger.from[promise.from],
        ].join(' · ')}
      </p>
      {(promise.kept || overdue || planned) && (
        <p
          className="ek-follow-up-scheduler__mark"
          data-state={promise.kept ? 'kept' : overdue ? 'overdue' : 'planned'}
        >
          {promise.kept ? words.ledger.kept : overdue ? words.ledger.overdue : words.ledger.planned}
        </p>
      )}
      {!promise.kept && !planned && acts.can.schedule && !dating && (
        <Button aria-label={`${words.ledger.date}: ${promise.text}`} onClick={date}>
          <CalendarPlus aria-hidden="true" size={14} strokeWidth={1.75} />
          {words.ledger.date}
        </Button>
      )}
    </li>
  );
}

/** Says which promise the form is dating, with the way to leave it. */
export function Dating() {
  const { words, say, state, promises, dispatch } = useScheduler('Typed');
  const promise = promises.find(({ id }) => id === state.promise);
  if (!promise) return null;
  return (
    <div className="ek-follow-up-scheduler__dating">
      <p>{say(words.ledger.dating, { text: promise.text })}</p>
      <Button tone="quiet" onClick={() => dispatch({ type: 'date-promise', promise: undefined })}>
        {words.ledger.undate}
      </Button>
    </div>
  );
}

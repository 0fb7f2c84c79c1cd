'use client';
import type { Behaviour } from '@evenkeel/logic/base/incident';
import { behavioursOf, opensEndAtOnce } from '@evenkeel/logic/boundary-dialog';
import { Info } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useBoundary } from './context.tsx';
import { QuotePicker } from './quote.tsx';

export interface CheckProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

/**
 * Asks the question that comes before every boundary: angry about the issue, or abusive to somebody.
 * At anger it says what helps instead.
 *
 * @renders `<fieldset>` of two radio buttons
 */
export function Check({ className, ...rest }: CheckProps) {
  const { id, words, state, dispatch } = useBoundary('Check');
  const { legend, hint, advice } = words.check;
  return (
    <fieldset
      aria-describedby={`${id}-check-hint`}
      {...rest}
      className={className ? `ek-boundary-dialog__check ${className}` : 'ek-boundary-dialog__check'}
    >
      <legend className="ek-boundary-dialog__strong">{legend}</legend>
      <p className="ek-boundary-dialog__hint" id={`${id}-check-hint`}>
        {hint}
      </p>
      <div className="ek-boundary-dialog__chips">
        {(['issue', 'abusive'] as const).map((answer) => (
          <label key={answer} className="ek-chip" data-on={state.check === answer || undefined}>
            <input
              type="radio"
              className="ek-chip__input"
              name={`${id}-check`}
              checked={state.check === answer}
              onChange={() => dispatch({ type: 'check', answer })}
            />
            {words.check[answer]}
          </label>
        ))}
      </div>
      {/* The place for the advice is always there, so that a screen reader hears it come. */}
      <div role="status">
        {state.check === 'issue' && (
          <p className="ek-boundary-dialog__note" data-tone="calm">
            <Info aria-hidden="true" size={16} strokeWidth={1.75} />
            <span>{advice}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}

export interface HappenedProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Asks what was seen or heard, and for a quote for the record. The choices are those of the policy.
 *
 * @renders `<div>` with a select and, where messages were given, a picker of quotes
 */
export function Happened({ className, ...rest }: HappenedProps) {
  const { id, words, state, dispatch, policy } = useBoundary('Happened');
  const { label, choose, names, atOnce } = words.behaviour;
  const opens =
    policy.ending.mayEnd === 'agent' &&
    state.distressAt === undefined &&
    opensEndAtOnce(policy, state.behaviour);
  return (
    <div
      {...rest}
      className={className ? `ek-boundary-dialog__happened ${className}` : 'ek-boundary-dialog__happened'}
    >
      <label className="ek-boundary-dialog__strong" htmlFor={`${id}-behaviour`}>
        {label}
      </label>
      <select
        id={`${id}-behaviour`}
        className="ek-field"
        value={state.behaviour ?? ''}
        onChange={({ target }) =>
          dispatch({ type: 'behaviour', behaviour: (target.value || undefined) as Behaviour | undefined })
        }
      >
        <option value="">{choose}</option>
        {behavioursOf(policy).map((behaviour) => (
          <option key={behaviour} value={behaviour}>
            {names[behaviour]}
          </option>
        ))}
      </select>
      <div role="status">
        {opens && (
          <p className="ek-boundary-dialog__note" data-tone="danger">
            <Info aria-hidden="true" size={16} strokeWidth={1.75} />
            <span>{atOnce}</span>
          </p>
        )}
      </div>
      <QuotePicker />
    </div>
  );
}

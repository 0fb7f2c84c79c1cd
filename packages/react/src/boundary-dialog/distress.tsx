'use client';
import { Forward, LifeBuoy } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button, type ButtonProps } from '../base/button/index.ts';
import { useBoundary } from './context.tsx';
import { WebLink } from './policy.tsx';
import { Record } from './record.tsx';
import { Status } from './status.tsx';
import { StepWords } from './step-words.tsx';

export interface DistressExitProps extends Omit<ButtonProps, 'children'> {}

/**
 * Leaves the boundary for the path of distress in one press, from everywhere. From then on the conversation
 * is not ended any more.
 *
 * @renders `<button>`
 */
export function DistressExit({ onClick, ...rest }: DistressExitProps) {
  const { words, acts } = useBoundary('DistressExit');
  return (
    <Button
      tone="quiet"
      {...rest}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) acts.distress();
      }}
    >
      <LifeBuoy aria-hidden="true" size={16} strokeWidth={1.75} />
      {words.distress.open}
    </Button>
  );
}

export interface DistressProps extends Omit<ComponentProps<'section'>, 'children' | 'aria-labelledby'> {}

/**
 * Shows the path of distress: the organisation's advice, words and contact. Where it gave none, it says so and
 * invents none.
 *
 * @renders `<section>`
 */
export function Distress({ className, ...rest }: DistressProps) {
  const { id, words, policy, acts, can } = useBoundary('Distress');
  const own = policy.distress;
  return (
    <section
      {...rest}
      aria-labelledby={`${id}-distress`}
      className={className ? `ek-boundary-dialog__distress ${className}` : 'ek-boundary-dialog__distress'}
    >
      <div role="status" className="ek-boundary-dialog__note" data-tone="calm">
        <LifeBuoy aria-hidden="true" size={16} strokeWidth={1.75} />
        <div>
          <p className="ek-boundary-dialog__strong" id={`${id}-distress`}>
            {words.distress.title}
          </p>
          <p>{own?.advice ?? words.distress.advice}</p>
          {own?.handOff && (
            <p>
              <WebLink url={own.handOff.url}>{own.handOff.label}</WebLink>
            </p>
          )}
        </div>
      </div>
      {!own && <p className="ek-boundary-dialog__hint">{words.distress.notOurs}</p>}
      <div>
        <p className="ek-boundary-dialog__strong">{words.steps.distress.label}</p>
        <p className="ek-boundary-dialog__hint">{words.steps.distress.hint}</p>
      </div>
      <StepWords step="distress">
        <Button
          tone="primary"
          aria-disabled={acts.state.kind === 'pending' || undefined}
          onClick={() => acts.close('transfer')}
        >
          <Forward aria-hidden="true" className="ek-boundary-dialog__turning" size={16} strokeWidth={1.75} />
          {can.end ? words.act.transfer : words.act.markTransferred}
        </Button>
      </StepWords>
      <Status />
      <details className="ek-boundary-dialog__so-far">
        <summary>{words.record.soFar}</summary>
        <Record />
      </details>
    </section>
  );
}

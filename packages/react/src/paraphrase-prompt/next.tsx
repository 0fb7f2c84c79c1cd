'use client';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';

export interface NextProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

/**
 * Points on once the client has confirmed: ask a question, or offer options. Shown only where the host handles `onNext`.
 *
 * @renders `<fieldset>`, or nothing
 */
export function Next({ className, ...rest }: NextProps) {
  const {
    words,
    id,
    state,
    handlers: { onNext },
  } = usePrompt('Next');
  if (!onNext || state.loop.step !== 'said' || state.loop.last?.outcome !== 'confirmed') return null;
  return (
    <fieldset
      {...rest}
      aria-labelledby={`${id}-next`}
      className={className ? `ek-paraphrase-prompt__next ${className}` : 'ek-paraphrase-prompt__next'}
    >
      <p className="ek-paraphrase-prompt__title" id={`${id}-next`}>
        {words.next.title}
      </p>
      <div className="ek-paraphrase-prompt__acts">
        <Button onClick={() => onNext('offer-options')}>{words.next.options}</Button>
        <Button onClick={() => onNext('ask')}>{words.next.ask}</Button>
      </div>
    </fieldset>
  );
}

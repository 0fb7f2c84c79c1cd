'use client';
import { Shield } from 'lucide-react';
import { forwardRef } from 'react';
import { buttonClass, keepFocus } from '../base/button/index.ts';
import { DialogTrigger, type DialogTriggerProps } from '../base/dialog/index.ts';
import { useBoundary } from './context.tsx';

export interface TriggerProps extends DialogTriggerProps {}

/**
 * Opens the dialog. With `asChild` the one DOM element in it becomes the trigger. Pressed by a pointer it takes
 * the focus from nothing, so that the dialog can give it back to the composer.
 *
 * @renders `<button>`
 * @state data-state - `open` or `closed`
 */
export const Trigger = forwardRef<HTMLButtonElement, TriggerProps>(function Trigger(props, ref) {
  const { words, say, state, content, dir } = useBoundary('Trigger');
  const { asChild, className, children, ...rest } = props;
  const shared = { lang: content.locale, dir, onMouseDown: keepFocus, ...rest, ref };
  if (asChild)
    return (
      <DialogTrigger asChild className={className} {...shared}>
        {children}
      </DialogTrigger>
    );
  return (
    <DialogTrigger className={buttonClass({ className })} {...shared}>
      {children ?? (
        <>
          <Shield aria-hidden="true" size={16} strokeWidth={1.75} />
          {words.open}
          {state.steps.length > 0 && (
            <span className="ek-boundary-dialog__count">
              {say(words.ladder.steps, { count: state.steps.length })}
            </span>
          )}
        </>
      )}
    </DialogTrigger>
  );
});

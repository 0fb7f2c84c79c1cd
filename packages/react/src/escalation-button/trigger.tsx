'use client';
import { canAsk } from '@evenkeel/logic/escalation-button';
import { ArrowUpRight } from 'lucide-react';
import { type FocusEvent, forwardRef, useCallback, useState } from 'react';
import { buttonClass, keepFocus } from '../base/button/index.ts';
import { DialogTrigger, type DialogTriggerProps } from '../base/dialog/index.ts';
import { Tooltip } from '../base/tooltip/index.ts';
import { useEscalation } from './context.tsx';

export interface TriggerProps extends DialogTriggerProps {}

/**
 * Opens the dialog, and explains itself on hover and keyboard focus. With `asChild` the one DOM element in it becomes
 * the trigger. Pressed by a pointer it takes the focus from nothing, so that it goes back to the composer.
 *
 * @renders `<button>`
 */
export const Trigger = forwardRef<HTMLButtonElement, TriggerProps>(function Trigger(props, forwarded) {
  const { words, requests, returning } = useEscalation('Trigger');
  const { asChild, className, children, onFocus, ...rest } = props;
  // The hint stands in the component, not in the host's body: there it has the theme, and the styles of a shadow root.
  const [within, setWithin] = useState<HTMLElement | null>(null);
  const ref = useCallback(
    (element: HTMLButtonElement | null) => {
      setWithin(element?.closest<HTMLElement>('.ek-escalation-button') ?? null);
      if (typeof forwarded === 'function') forwarded(element);
      else if (forwarded) forwarded.current = element;
    },
    [forwarded],
  );
  const asked = !canAsk(requests.state);
  const shared = {
    onMouseDown: keepFocus,
    ...rest,
    onFocus: (event: FocusEvent<HTMLButtonElement>) => {
      onFocus?.(event);
      // Who comes back from the dialog has read the hint.
      if (returning.current) event.preventDefault();
    },
    ref,
  };
  return (
    <Tooltip text={asked ? words.trigger.hintAgain : words.trigger.hint} within={within}>
      {asChild ? (
        <DialogTrigger asChild className={className} {...shared}>
          {children}
        </DialogTrigger>
      ) : (
        <DialogTrigger className={buttonClass({ className })} {...shared}>
          {children ?? (
            <>
              <ArrowUpRight aria-hidden="true" size={16} strokeWidth={1.75} />
              {asked ? words.trigger.again : words.trigger.label}
            </>
          )}
        </DialogTrigger>
      )}
    </Tooltip>
  );
});

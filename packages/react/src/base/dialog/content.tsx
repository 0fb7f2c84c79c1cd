'use client';
import { DismissableLayer } from '@radix-ui/react-dismissable-layer';
import {
  type ComponentProps,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import { useEvenkeel } from '../provider/index.ts';
import { useDialog } from './root.tsx';
import { focusedIn, stops } from './stops.ts';

export interface DialogContentProps extends Pick<ComponentProps<'dialog'>, 'lang' | 'dir' | 'className'> {
  /** Tells whether a DialogDescription stands in it. */
  described?: boolean | undefined;
  /** Specifies how wide the dialog may grow: `narrow` is 26 rem, `wide` is 40. */
  size?: 'narrow' | 'wide' | undefined;
  onEscape?: ((event: { preventDefault(): void }) => void) | undefined;
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children?: ReactNode;
}

/** Keeps Tab going round: the browser’s own order runs from a dialog’s last stop out to its address bar. */
function goRound(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const dialog = event.currentTarget;
  const all = stops(dialog);
  const focused = focusedIn(dialog);
  const [first, last] = [all[0], all[all.length - 1]];
  const leaving = event.shiftKey ? focused === first || focused === dialog : focused === last;
  if (!leaving && all.length > 0) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function isBeside({ clientX, clientY, target, currentTarget }: PointerEvent<HTMLElement>) {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/**
 * Draws the modal while it is open: a native dialog in the top layer, where everything outside is inert.
 * It stands where it is written, so that it keeps the theme and the shadow root; with the provider’s container, there.
 *
 * @renders `<dialog>`
 */
export function DialogContent(props: DialogContentProps) {
  const { container } = useEvenkeel();
  if (!useDialog('Content').open) return null;
  return container ? createPortal(<Modal {...props} />, container) : <Modal {...props} />;
}

function Modal(props: DialogContentProps) {
  const { described, size = 'narrow', onEscape, initialFocus, className, children, ...rest } = props;
  const { ids, setOpen, trigger } = useDialog('Content');
  const modal = useRef<HTMLDialogElement>(null);
  const start = useRef(initialFocus);

  useLayoutEffect(() => {
    const dialog = modal.current;
    if (!dialog) return;
    const before = focusedIn(dialog);
    // Where there is no top layer, as in jsdom, it is a plain open dialog that still keeps Tab and Escape.
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', '');
    (start.current?.current ?? (dialog.contains(focusedIn(dialog)) ? null : stops(dialog)[0]))?.focus();
    return () => {
      if (dialog.close) dialog.close();
      const back = before && before !== before.ownerDocument.body ? before : trigger.current;
      // A browser that does not focus a pressed button, or a trigger that was drawn anew, leaves the focus nowhere.
      const nowhere = !focusedIn(dialog) || focusedIn(dialog) === dialog.ownerDocument.body;
      if (nowhere || dialog.contains(focusedIn(dialog)))
        (back?.isConnected ? back : trigger.current)?.focus();
    };
  }, [trigger]);

  const leave = () => setOpen(false);
  return (
    <DismissableLayer
      asChild
      id={ids.content}
      role="dialog"
      aria-labelledby={ids.heading}
      aria-describedby={described ? ids.description : undefined}
      data-size={size}
      className={className ? `ek ek-dialog ${className}` : 'ek ek-dialog'}
      {...rest}
      onEscapeKeyDown={(event) => {
        // An input method takes Escape for itself.
        if (event.isComposing) event.preventDefault();
        else onEscape?.(event);
      }}
      onInteractOutside={(event) => event.preventDefault()}
      onDismiss={leave}
    >
      <dialog
        ref={modal}
        onKeyDown={goRound}
        onPointerDown={(event) => {
          if (isBeside(event)) leave();
        }}
        onCancel={(event) => {
          if (event.target !== event.currentTarget) return;
          onEscape?.(event);
          const kept = event.defaultPrevented;
          event.preventDefault();
          if (!kept) leave();
        }}
        onClose={(event) => {
          if (event.target === event.currentTarget && !event.currentTarget.open) leave();
        }}
      >
        {children}
      </dialog>
    </DismissableLayer>
  );
}

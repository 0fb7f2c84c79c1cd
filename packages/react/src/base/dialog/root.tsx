'use client';
import * as Radix from '@radix-ui/react-dialog';
import {
  type ComponentProps,
  type ComponentPropsWithoutRef,
  createContext,
  forwardRef,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';

export interface DialogRootProps {
  /** Specifies whether the dialog is open. */
  open?: boolean | undefined;
  /** Specifies whether the dialog is open at first. */
  defaultOpen?: boolean | undefined;
  /** Called when the dialog opens or closes. */
  onOpenChange?: ((open: boolean) => void) | undefined;
  children?: ReactNode;
}

interface DialogContext {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly ids: { readonly content: string; readonly heading: string; readonly description: string };
  readonly trigger: RefObject<HTMLElement | null>;
}

const Context = createContext<DialogContext | undefined>(undefined);

/** Reads what the parts of a dialog share. Throws outside a DialogRoot. */
export function useDialog(part: string): DialogContext {
  const context = useContext(Context);
  if (!context)
    throw new Error(
      `Evenkeel: ${part} stands outside its dialog, so it cannot tell whether it is open. Put it inside the Root.`,
    );
  return context;
}

/**
 * Holds whether a dialog is open, and joins its trigger to it. Radix does the wiring; the modality is the
 * platform’s own, because in a shadow root Radix lets Tab out to the page and stops the wheel.
 */
export function DialogRoot({ open, defaultOpen = false, onOpenChange, children }: DialogRootProps) {
  const [own, setOwn] = useState(defaultOpen);
  const shown = open ?? own;
  const trigger = useRef<HTMLElement | null>(null);
  const id = useId();
  const controlled = open !== undefined;
  const setOpen = useCallback(
    (next: boolean) => {
      if (!controlled) setOwn(next);
      onOpenChange?.(next);
    },
    [controlled, onOpenChange],
  );
  const value = useMemo(
    () => ({
      open: shown,
      setOpen,
      trigger,
      ids: { content: `${id}-dialog`, heading: `${id}-heading`, description: `${id}-description` },
    }),
    [shown, setOpen, id],
  );
  return (
    <Radix.Root modal={false} open={shown} onOpenChange={setOpen}>
      <Context.Provider value={value}>{children}</Context.Provider>
    </Radix.Root>
  );
}

export type DialogTriggerProps = ComponentPropsWithoutRef<typeof Radix.Trigger>;

/** Opens the dialog. With `asChild` the one DOM element in it becomes the trigger. */
export const DialogTrigger = forwardRef<HTMLButtonElement, DialogTriggerProps>(
  function DialogTrigger(props, forwarded) {
    const { open, ids, trigger } = useDialog('Trigger');
    const ref = useCallback(
      (element: HTMLButtonElement | null) => {
        trigger.current = element;
        if (typeof forwarded === 'function') forwarded(element);
        else if (forwarded) forwarded.current = element;
      },
      [trigger, forwarded],
    );
    return <Radix.Trigger aria-controls={open ? ids.content : undefined} {...props} ref={ref} />;
  },
);

/** Names the dialog. */
export function DialogTitle(props: Omit<ComponentProps<'h2'>, 'id' | 'ref'>) {
  return <Radix.Title {...props} id={useDialog('Title').ids.heading} />;
}

/** Says what the dialog is for. Give its DialogContent `described`. */
export function DialogDescription({ className, ...rest }: Omit<ComponentProps<'p'>, 'id' | 'ref'>) {
  const { ids } = useDialog('Description');
  return (
    <p
      {...rest}
      id={ids.description}
      className={className ? `ek-dialog__description ${className}` : 'ek-dialog__description'}
    />
  );
}

/** Closes the dialog. */
export function DialogClose(props: Omit<ComponentProps<'button'>, 'ref'>) {
  return <Radix.Close {...props} />;
}

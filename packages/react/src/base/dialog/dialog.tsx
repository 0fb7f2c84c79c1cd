'use client';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { buttonClass } from '../button/index.ts';
import { DialogContent, type DialogContentProps } from './content.tsx';
import {
  DialogClose,
  DialogDescription,
  DialogRoot,
  type DialogRootProps,
  DialogTitle,
  DialogTrigger,
} from './root.tsx';

export interface DialogProps extends Pick<DialogRootProps, 'open' | 'defaultOpen' | 'onOpenChange'> {
  /** Is the DOM element that opens the dialog. Left out, the dialog is opened by `open` alone. */
  trigger?: ReactNode;
  /** Names the dialog, at its head. */
  title: string;
  /** Says in a sentence what the dialog is for. Screen readers read it on opening. */
  description?: string | undefined;
  /** Names the button that closes the dialog. */
  closeLabel: string;
  /** Specifies the language of the words. */
  lang?: string | undefined;
  /** Specifies the direction of the words. */
  dir?: DialogContentProps['dir'];
  /** Specifies how wide it may grow: `narrow` is 26 rem, `wide` is 40. */
  size?: DialogContentProps['size'];
  /** Is a class for the dialog itself. */
  className?: string | undefined;
  /** Stays in sight at the foot while the rest scrolls. */
  footer?: ReactNode;
  /** Called when Escape or the system's back gesture asks to close. It may prevent the closing. */
  onEscape?: DialogContentProps['onEscape'];
  /** Is the element that takes the focus on opening. Left out, it is the first that can. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children?: ReactNode;
}

/**
 * Opens a modal dialog over the page: focus stays in it, Escape, the cross and a press beside it close it,
 * focus goes back to where it was. It never opens by itself, and leaves the page's body as it is.
 */
export function Dialog(props: DialogProps) {
  const { trigger, open, defaultOpen, onOpenChange, ...panel } = props;
  return (
    <DialogRoot open={open} defaultOpen={defaultOpen} onOpenChange={onOpenChange}>
      {trigger === undefined ? null : <DialogTrigger asChild>{trigger}</DialogTrigger>}
      <DialogPanel {...panel} />
    </DialogRoot>
  );
}

export type DialogPanelProps = Omit<DialogProps, 'trigger' | 'open' | 'defaultOpen' | 'onOpenChange'>;

/** Draws the dialog of a DialogRoot: head with title and cross, what is in it, foot. It is there while it is open. */
export function DialogPanel(props: DialogPanelProps) {
  const { title, description, closeLabel, footer, children, ...content } = props;
  return (
    <DialogContent {...content} described={description !== undefined}>
      <div className="ek-dialog__head">
        <DialogTitle className="ek-dialog__title">{title}</DialogTitle>
        <DialogClose className={buttonClass({ tone: 'quiet', shape: 'icon' })} aria-label={closeLabel}>
          <X aria-hidden="true" size={16} strokeWidth={1.75} />
        </DialogClose>
      </div>
      {description === undefined ? null : <DialogDescription>{description}</DialogDescription>}
      {children}
      {footer === undefined || footer === null ? null : <div className="ek-dialog__foot">{footer}</div>}
    </DialogContent>
  );
}

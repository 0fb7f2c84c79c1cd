import XIcon from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { icon } from './icon.ts';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly className?: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** Is the browser's own modal dialog: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ open, title, closeLabel, className = '', children, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    // A press on the backdrop is a press on the dialog itself; Escape does the same by keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a modal dialog on Escape
    <dialog
      ref={ref}
      className={`desk-dialog ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {open && (
        <div className="desk-dialog__box">
          <header className="desk-dialog__head">
            <h2 className="desk-dialog__title" id={titleId}>
              {title}
            </h2>
            <button type="button" className="desk-icon-button" aria-label={closeLabel} onClick={onClose}>
              <XIcon {...icon} />
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}

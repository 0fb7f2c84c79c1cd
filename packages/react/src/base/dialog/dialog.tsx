'use client';
import * as Radix from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';
import { buttonClass } from '../button/index.ts';
import { useEvenkeel } from '../provider/index.ts';

export interface DialogProps {
  /** Is the DOM element that opens the dialog; focus returns to it. */
  trigger: ReactNode;
  title: string;
  /** Names the button that closes the dialog. */
  closeLabel: string;
  /** Specifies the language of the words. */
  lang?: string | undefined;
  dir?: ComponentProps<'div'>['dir'];
  children?: ReactNode;
}

const stops = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex="0"]']
  .map((stop) => `${stop}:not(:disabled)`)
  .join();

/** Keeps Tab inside a dialog in a shadow root: the document, which Radix asks, knows only the shadow's host. */
function stayInside(event: KeyboardEvent<HTMLElement>) {
  const dialog = event.currentTarget;
  const root = dialog.getRootNode();
  if (event.key !== 'Tab' || !('host' in root)) return;
  const all = dialog.querySelectorAll<HTMLElement>(stops);
  const [first, last] = [all[0], all[all.length - 1]];
  const focused = (root as ShadowRoot).activeElement;
  const leaving = event.shiftKey ? focused === first || focused === dialog : focused === last;
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/**
 * Opens a modal dialog over the page: focus stays in it, Escape and the cross close it, focus goes back.
 * It never opens by itself.
 */
export function Dialog({ trigger, title, closeLabel, lang, dir, children }: DialogProps) {
  const { container } = useEvenkeel();
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={container ?? null}>
        {/* Radix’s own overlay locks the page by a style element, which a strict policy refuses and a host did not ask for. */}
        <div className="ek-dialog__overlay" />
        <Radix.Content
          className="ek-dialog"
          aria-describedby={undefined}
          lang={lang}
          dir={dir}
          onKeyDown={stayInside}
        >
          <div className="ek-dialog__head">
            <Radix.Title className="ek-dialog__title">{title}</Radix.Title>
            <Radix.Close className={buttonClass({ tone: 'quiet', shape: 'icon' })} aria-label={closeLabel}>
              <X aria-hidden="true" size={16} strokeWidth={1.75} />
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

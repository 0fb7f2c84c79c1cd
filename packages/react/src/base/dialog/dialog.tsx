'use client';
import * as Radix from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
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
        <Radix.Overlay className="ek-dialog__overlay" />
        <Radix.Content className="ek-dialog" aria-describedby={undefined} lang={lang} dir={dir}>
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

'use client';
import * as Radix from '@radix-ui/react-tooltip';
import type { ReactElement } from 'react';
import { useEvenkeel } from '../provider/index.ts';

export interface TooltipProps {
  /** Holds the words. They repeat or explain the name of what they belong to, and never carry the only way to know it. */
  text: string;
  /** Is the one DOM element that the tooltip belongs to. */
  children: ReactElement;
  /** Receives the words where the provider names no container. Left out, they go to the body. */
  within?: HTMLElement | null | undefined;
}

/** Shows a few words beside a control on hover and on keyboard focus. Escape hides them. */
export function Tooltip({ text, children, within }: TooltipProps) {
  const { container } = useEvenkeel();
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal container={container ?? within ?? null}>
          <Radix.Content className="ek-tooltip" sideOffset={6} collisionPadding={8}>
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}

'use client';
import { cva } from 'class-variance-authority';
import type { ComponentProps } from 'react';

/** Names the classes of a button, for the places where another library draws the element. */
export const buttonClass = cva('ek-button', {
  variants: {
    tone: { primary: 'ek-button--primary', secondary: '', quiet: 'ek-button--quiet' },
    shape: { text: '', icon: 'ek-button--icon' },
  },
  defaultVariants: { tone: 'secondary', shape: 'text' },
});

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** Specifies how much the button asks for attention. One primary button a panel. */
  tone?: 'primary' | 'secondary' | 'quiet' | undefined;
  /** Specifies whether the button holds words, or an icon whose name stands in `aria-label`. */
  shape?: 'text' | 'icon' | undefined;
}

/** Leaves the focus where it is when a control is pressed by a pointer: mostly in the draft, at its caret. */
export function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}

/**
 * Draws a button of the kit. It never submits a form, and a pointer that presses it takes the focus from nothing.
 * @renders `<button type="button">`
 */
export function Button({ tone, shape, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={buttonClass({ tone, shape, className })}
      onMouseDown={keepFocus}
      {...rest}
    />
  );
}

/** Draws the key that triggers the thing it stands on. Screen readers get `aria-keyshortcuts` instead. */
export function Key({ children }: { children: string }) {
  return (
    <span className="ek-key" aria-hidden="true">
      {children}
    </span>
  );
}

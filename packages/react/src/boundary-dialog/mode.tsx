'use client';
import { Hand, Shield } from 'lucide-react';
import type { ComponentProps } from 'react';
import { FormSwitch } from '../base/form-switch/index.ts';
import { useBoundary } from './context.tsx';

export interface ModeProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Asks what this is about, saying no or asking for respect, and whether the words are written or said.
 *
 * @renders `<div>` with two groups of radio buttons
 */
export function Mode({ className, ...rest }: ModeProps) {
  const { id, words, state, setMode, form, setForm } = useBoundary('Mode');
  return (
    <div
      {...rest}
      className={className ? `ek-boundary-dialog__mode ${className}` : 'ek-boundary-dialog__mode'}
    >
      <fieldset aria-label={words.mode.label} className="ek-boundary-dialog__chips">
        {(['standards', 'saying-no'] as const).map((mode) => (
          <label key={mode} className="ek-chip" data-on={state.mode === mode || undefined}>
            <input
              type="radio"
              className="ek-chip__input"
              name={`${id}-mode`}
              checked={state.mode === mode}
              onChange={() => setMode(mode)}
            />
            {mode === 'standards' ? (
              <Shield aria-hidden="true" size={14} strokeWidth={1.75} />
            ) : (
              <Hand aria-hidden="true" size={14} strokeWidth={1.75} />
            )}
            {words.mode[mode]}
          </label>
        ))}
      </fieldset>
      <FormSwitch words={words.form} form={form} onFormChange={setForm} />
    </div>
  );
}

'use client';
import { MessageSquare, Mic } from 'lucide-react';
import type { ComponentProps } from 'react';
import { usePicker, useSession } from './context.tsx';

export interface FormSwitchProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

/**
 * Switches between the written and the spoken form of the phrases, as equals.
 *
 * @renders `<fieldset>` of two radio buttons
 */
export function FormSwitch({ className, ...rest }: FormSwitchProps) {
  const { session, settings, id } = usePicker('FormSwitch');
  const { words } = settings;
  const form = useSession(session, (from) => from.state.form);
  return (
    <fieldset
      aria-label={words.form.label}
      className={className ? `ek-empathy-picker__forms ${className}` : 'ek-empathy-picker__forms'}
      {...rest}
    >
      {(['written', 'spoken'] as const).map((value) => (
        <label key={value} className="ek-chip" data-on={form === value || undefined}>
          <input
            type="radio"
            className="ek-chip__input"
            name={`${id}-form`}
            checked={form === value}
            onChange={() => session.setForm(value)}
          />
          {value === 'written' ? (
            <MessageSquare aria-hidden="true" size={14} strokeWidth={1.75} />
          ) : (
            <Mic aria-hidden="true" size={14} strokeWidth={1.75} />
          )}
          {words.form[value]}
        </label>
      ))}
    </fieldset>
  );
}

'use client';
import { MessageSquare, Mic } from 'lucide-react';
import { type ComponentProps, useId } from 'react';

/** Names how words are used: put into a draft, or said aloud by the agent. */
export type Form = 'written' | 'spoken';

export interface FormSwitchProps extends Omit<ComponentProps<'fieldset'>, 'children' | 'onChange' | 'form'> {
  /** Names the choice, and its two sides. */
  words: { readonly label: string; readonly written: string; readonly spoken: string };
  form: Form;
  onFormChange: (form: Form) => void;
}

/**
 * Switches between the written and the spoken form, as equals.
 *
 * @renders `<fieldset>` of two radio buttons
 */
export function FormSwitch({ words, form, onFormChange, className, ...rest }: FormSwitchProps) {
  const name = useId();
  return (
    <fieldset
      aria-label={words.label}
      className={className ? `ek-form-switch ${className}` : 'ek-form-switch'}
      {...rest}
    >
      {(['written', 'spoken'] as const).map((value) => (
        <label key={value} className="ek-chip" data-on={form === value || undefined}>
          <input
            type="radio"
            className="ek-chip__input"
            name={name}
            checked={form === value}
            onChange={() => onFormChange(value)}
          />
          {value === 'written' ? (
            <MessageSquare aria-hidden="true" size={14} strokeWidth={1.75} />
          ) : (
            <Mic aria-hidden="true" size={14} strokeWidth={1.75} />
          )}
          {words[value]}
        </label>
      ))}
    </fieldset>
  );
}

'use client';
import type { ComponentProps } from 'react';
import { FormSwitch as Switch } from '../base/form-switch/index.ts';
import { usePrompt } from './context.tsx';

export interface FormSwitchProps extends Omit<ComponentProps<'fieldset'>, 'children' | 'onChange' | 'form'> {}

/**
 * Switches between the written and the spoken form of the sentence, as equals.
 *
 * @renders `<fieldset>` of two radio buttons
 */
export function FormSwitch(props: FormSwitchProps) {
  const { words, form, send } = usePrompt('FormSwitch');
  return (
    <Switch
      {...props}
      words={words.form}
      form={form}
      onFormChange={(next) => send({ type: 'form', form: next })}
    />
  );
}

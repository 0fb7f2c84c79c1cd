'use client';
import type { ComponentProps } from 'react';
import { FormSwitch as Switch } from '../base/form-switch/index.ts';
import { usePicker, useSession } from './context.tsx';

export interface FormSwitchProps extends Omit<ComponentProps<'fieldset'>, 'children' | 'onChange' | 'form'> {}

/**
 * Switches between the written and the spoken form of the phrases, as equals.
 *
 * @renders `<fieldset>` of two radio buttons
 */
export function FormSwitch(props: FormSwitchProps) {
  const { session, settings } = usePicker('FormSwitch');
  const form = useSession(session, (from) => from.state.form);
  return (
    <Switch
      {...props}
      words={settings.words.form}
      form={form}
      onFormChange={(next) => session.setForm(next)}
    />
  );
}

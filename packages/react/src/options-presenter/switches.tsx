'use client';
import type { View } from '@evenkeel/logic/options-presenter';
import { LayoutList, Table2 } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { FormSwitch as Switch } from '../base/form-switch/index.ts';
import { usePresenter } from './context.tsx';

export interface FormSwitchProps extends Omit<ComponentProps<'fieldset'>, 'children' | 'onChange' | 'form'> {}

/**
 * Switches between the written and the spoken form, as equals.
 *
 * @renders `<fieldset>` of two radio buttons
 */
export function FormSwitch(props: FormSwitchProps) {
  const { words, form } = usePresenter('FormSwitch');
  return <Switch {...props} words={words.form} form={form.value} onFormChange={form.set} />;
}

export interface ViewSwitchProps extends Omit<ComponentProps<'fieldset'>, 'children' | 'onChange' | 'form'> {}

/**
 * Switches between cards and a table with the same information. It is not there while there is nothing to compare.
 *
 * @renders `<fieldset>` of two radio buttons, or nothing
 */
export function ViewSwitch(props: ViewSwitchProps) {
  const { words, view, read } = usePresenter('ViewSwitch');
  if (read.options.length === 0) return null;
  return <Views {...props} words={words.view} view={view.value} onViewChange={view.set} />;
}

export interface ViewsProps extends ViewSwitchProps {
  words: { readonly label: string; readonly cards: string; readonly table: string };
  view: View;
  onViewChange: (view: View) => void;
}

export function Views({ words, view, onViewChange, className, ...rest }: ViewsProps) {
  const name = useId();
  return (
    <fieldset
      aria-label={words.label}
      {...rest}
      className={className ? `ek-options-presenter__switch ${className}` : 'ek-options-presenter__switch'}
    >
      {(['cards', 'table'] as const).map((value) => (
        <label key={value} className="ek-chip" data-on={view === value || undefined}>
          <input
            type="radio"
            className="ek-chip__input"
            name={name}
            checked={view === value}
            onChange={() => onViewChange(value)}
          />
          {value === 'cards' ? (
            <LayoutList aria-hidden="true" size={14} strokeWidth={1.75} />
          ) : (
            <Table2 aria-hidden="true" size={14} strokeWidth={1.75} />
          )}
          {words[value]}
        </label>
      ))}
    </fieldset>
  );
}

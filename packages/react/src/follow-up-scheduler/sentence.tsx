'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { CornerDownLeft } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { FormSwitch } from '../base/form-switch/index.ts';
import { useScheduler } from './context.tsx';

export interface SentenceProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Shows the sentence that promises the follow-up to the client, with its exact time: to be put into the reply, or
 * to be said aloud. What is said aloud is never inserted.
 *
 * @renders `<div>`
 * @state data-form - `written` or `spoken`
 */
export function Sentence({ className, ...rest }: SentenceProps) {
  const { words, state, dispatch, sentence, reply, acts } = useScheduler('Sentence');
  const { form } = state;
  return (
    <div
      {...rest}
      data-form={form}
      className={
        className ? `ek-follow-up-scheduler__sentence ${className}` : 'ek-follow-up-scheduler__sentence'
      }
    >
      <div className="ek-follow-up-scheduler__row">
        <p className="ek-follow-up-scheduler__strong">
          {form === 'spoken' ? words.sentence.say : words.sentence.label}
        </p>
        <FormSwitch
          words={words.sentence.form}
          form={form}
          onFormChange={(next) => dispatch({ type: 'set', settings: { form: next } })}
        />
      </div>
      {sentence ? (
        <p className="ek-follow-up-scheduler__promise" lang={reply.locale} dir={directionOf(reply.locale)}>
          {sentence[form]}
        </p>
      ) : (
        <p className="ek-follow-up-scheduler__hint">{words.sentence.none}</p>
      )}
      {sentence && form === 'written' && acts.can.insert && (
        <Button onClick={() => acts.insert(sentence.written)}>
          <CornerDownLeft aria-hidden="true" size={16} strokeWidth={1.75} />
          {words.sentence.insert}
        </Button>
      )}
    </div>
  );
}

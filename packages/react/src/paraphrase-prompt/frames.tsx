'use client';
import { frameKinds } from '@evenkeel/content/paraphrase-prompt';
import type { ComponentProps } from 'react';
import { usePrompt } from './context.tsx';

export interface FramesProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

/**
 * Offers what to say back: what happened, how it feels, what is needed, all of it, or both sides.
 *
 * @renders `<fieldset>` of radio buttons, with a hint on the chosen one
 */
export function Frames({ className, ...rest }: FramesProps) {
  const { words, id, frame, text, edited, send } = usePrompt('Frames');
  const missing = text === '' && !edited;
  return (
    <fieldset
      {...rest}
      className={className ? `ek-paraphrase-prompt__frames ${className}` : 'ek-paraphrase-prompt__frames'}
      aria-describedby={`${id}-frame`}
    >
      <legend className="ek-paraphrase-prompt__title">{words.frame.label}</legend>
      <div className="ek-paraphrase-prompt__chips">
        {frameKinds.map((kind) => (
          <label key={kind} className="ek-chip" data-on={kind === frame || undefined}>
            <input
              type="radio"
              className="ek-chip__input"
              name={`${id}-frame`}
              checked={kind === frame}
              onChange={() => send({ type: 'frame', frame: kind })}
            />
            {words.frame[kind]}
          </label>
        ))}
      </div>
      <p className="ek-paraphrase-prompt__hint" id={`${id}-frame`} data-missing={missing || undefined}>
        {missing ? words.frame.missing[frame] : words.frame.hint[frame]}
      </p>
    </fieldset>
  );
}

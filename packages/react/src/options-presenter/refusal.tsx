'use client';
import type { ComponentProps } from 'react';
import { usePresenter } from './context.tsx';

export interface RefusalNoteProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Tells what cannot be done: the fact, the reason, and the nearest that is possible, as plainly as what can.
 *
 * @renders `<div>`, or nothing
 */
export function RefusalNote({ className, ...rest }: RefusalNoteProps) {
  const { words, read, replyContent, replyDir } = usePresenter('Refusal');
  const { refusal } = read;
  if (!refusal) return null;
  return (
    <div
      {...rest}
      className={className ? `ek-options-presenter__refusal ${className}` : 'ek-options-presenter__refusal'}
    >
      <p className="ek-options-presenter__title">{words.refusal.title}</p>
      <dl className="ek-options-presenter__fields">
        {(['fact', 'reason', 'possible'] as const).map((key) => (
          <div key={key}>
            <dt>{words.refusal[key]}</dt>
            <dd lang={replyContent.locale} dir={replyDir}>
              {refusal[key]}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

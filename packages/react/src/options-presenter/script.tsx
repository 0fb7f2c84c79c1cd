'use client';
import { type SpokenPart, toSpoken } from '@evenkeel/logic/options-presenter';
import { type ComponentProps, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { usePresenter } from './context.tsx';

export interface ScriptProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

/**
 * Gives the agent the options to say aloud, one at a time, in short lines, and at the end the question.
 * Nothing in it is inserted anywhere.
 *
 * @renders `<fieldset>`, or nothing while there is nothing to say
 */
export function Script({ className, ...rest }: ScriptProps) {
  const { words, say, presented, replyContent, replyDir, id } = usePresenter('Script');
  const [reached, setReached] = useState(0);
  const parts = toSpoken(presented);
  const at = Math.min(reached, parts.length - 1);
  const part = parts[at];
  if (!part) return null;
  const nameOf = ({ kind, number }: SpokenPart) =>
    kind === 'option'
      ? say(words.script.place, { number: number ?? 1, count: presented.options.length })
      : words.script[kind];
  return (
    <fieldset
      {...rest}
      aria-label={words.script.label}
      className={className ? `ek-options-presenter__script ${className}` : 'ek-options-presenter__script'}
    >
      <div aria-live="polite">
        <p className="ek-options-presenter__place">{nameOf(part)}</p>
        <div className="ek-options-presenter__lines" lang={replyContent.locale} dir={replyDir}>
          {part.lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one part never change places.
            <p key={`${id}-${at}-${place}`}>{line}</p>
          ))}
        </div>
      </div>
      <div className="ek-options-presenter__acts">
        <Button aria-disabled={at === 0 || undefined} onClick={() => setReached(Math.max(0, at - 1))}>
          {words.script.back}
        </Button>
        <Button
          tone="primary"
          aria-disabled={at === parts.length - 1 || undefined}
          onClick={() => setReached(Math.min(parts.length - 1, at + 1))}
        >
          {words.script.next}
        </Button>
      </div>
    </fieldset>
  );
}

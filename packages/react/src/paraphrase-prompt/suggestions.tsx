'use client';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';

export interface SuggestionsProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Shows sentences that the host proposes, each with where it comes from. One that is used becomes the agent's own, to be edited.
 *
 * @renders `<div>` with a list, or nothing
 */
export function Suggestions({ className, ...rest }: SuggestionsProps) {
  const { words, say, id, suggestions, lang, dir, text, edit } = usePrompt('Suggestions');
  const offered = suggestions.filter(
    (suggestion) => suggestion.text.trim() !== '' && suggestion.text !== text,
  );
  if (offered.length === 0) return null;
  return (
    <div
      {...rest}
      className={
        className ? `ek-paraphrase-prompt__suggestions ${className}` : 'ek-paraphrase-prompt__suggestions'
      }
    >
      <p className="ek-paraphrase-prompt__title" id={`${id}-suggestions`}>
        {words.suggestions.title}
      </p>
      <ul aria-labelledby={`${id}-suggestions`}>
        {offered.map((suggestion, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two suggestions may be alike in all but their place.
          <li key={`${place} ${suggestion.text}`} className="ek-paraphrase-prompt__suggestion">
            <p className="ek-paraphrase-prompt__aside" id={`${id}-from-${place}`}>
              {say(words.suggestions.from, { from: suggestion.from })}
            </p>
            <p lang={lang} dir={dir} id={`${id}-suggested-${place}`}>
              {suggestion.text}
            </p>
            <Button
              aria-describedby={`${id}-from-${place} ${id}-suggested-${place}`}
              onClick={() => edit(suggestion.text)}
            >
              {words.suggestions.use}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

'use client';
import { RefreshCw, Undo2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';

export interface SentenceProps extends Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'id'> {}

const icons = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** How many letters stand in a line of the narrowest panel, for browsers whose fields do not grow by themselves. */
const inLine = 36;

/**
 * Holds the sentence, ready to be changed. In the spoken form it is large, to be read aloud. What the agent typed stays
 * until they ask for the made sentence again. The host's own change handler runs first.
 *
 * @renders `<div>` with a `<textarea>`, its label, and what can be done with its wording
 */
export function Sentence({ className, onChange, ...rest }: SentenceProps) {
  const { words, id, form, frame, lang, dir, text, edited, restored, notKept, warnings, send, edit } =
    usePrompt('Sentence');
  const { sentence } = words;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / inLine)), 0);
  return (
    <div className="ek-paraphrase-prompt__sentence">
      <label className="ek-paraphrase-prompt__title" htmlFor={`${id}-text`}>
        {form === 'spoken' ? sentence.spokenLabel : sentence.label}
      </label>
      <textarea
        rows={Math.min(10, Math.max(2, lines))}
        {...rest}
        id={`${id}-text`}
        lang={lang}
        dir={text === '' ? dir : 'auto'}
        className={[
          'ek-field ek-field--text ek-paraphrase-prompt__text',
          form === 'spoken' ? 'ek-paraphrase-prompt__text--spoken' : '',
          className ?? '',
        ]
          .filter(Boolean)
          .join(' ')}
        aria-describedby={warnings.length > 0 ? `${id}-warnings` : undefined}
        value={text}
        onChange={(event) => {
          onChange?.(event);
          if (!event.defaultPrevented) edit(event.target.value);
        }}
      />
      <div className="ek-paraphrase-prompt__wording">
        {edited ? (
          <Button tone="quiet" onClick={() => send({ type: 'reset', frame })}>
            <Undo2 {...icons} />
            {sentence.reset}
          </Button>
        ) : (
          text !== '' && (
            <Button tone="quiet" onClick={() => send({ type: 'another' })}>
              <RefreshCw {...icons} />
              {sentence.another}
            </Button>
          )
        )}
        {edited && (
          <span className="ek-paraphrase-prompt__aside">
            {restored ? sentence.restored : sentence.edited}
          </span>
        )}
      </div>
      {notKept && <p className="ek-paraphrase-prompt__hint">{words.status.notKept}</p>}
    </div>
  );
}

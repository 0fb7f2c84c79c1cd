'use client';
import { Copy } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';

export interface ActionsProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Takes the sentence where it belongs: into the draft or to the clipboard when written; when spoken, the agent marks it as said.
 *
 * @renders `<div>`
 */
export function Actions({ className, ...rest }: ActionsProps) {
  const { words, form, text, inserts, delivery, insert, copy, markSaid } = usePrompt('Actions');
  const off = text.trim() === '' || delivery.kind === 'pending' || undefined;
  const copyWords = (
    <>
      <Copy aria-hidden="true" size={14} strokeWidth={1.75} />
      {words.act.copy}
    </>
  );
  return (
    <div
      {...rest}
      className={className ? `ek-paraphrase-prompt__actions ${className}` : 'ek-paraphrase-prompt__actions'}
    >
      {form === 'spoken' ? (
        <Button tone="primary" aria-disabled={off} onClick={markSaid}>
          {words.act.said}
        </Button>
      ) : (
        <>
          {inserts && (
            <Button tone="primary" aria-disabled={off} onClick={() => off ?? void insert()}>
              {words.act.insert}
            </Button>
          )}
          <Button
            tone={inserts ? 'secondary' : 'primary'}
            aria-disabled={off}
            onClick={() => off ?? void copy()}
          >
            {copyWords}
          </Button>
        </>
      )}
    </div>
  );
}

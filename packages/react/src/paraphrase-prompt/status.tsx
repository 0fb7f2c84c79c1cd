'use client';
import { Check, TriangleAlert, Undo2 } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';
import type { Prompt } from './use-prompt.ts';

export interface StatusProps extends Omit<ComponentProps<'div'>, 'children' | 'role'> {}

/**
 * Says what became of the sentence, politely: inserted only after the host confirmed it, or why not and what can be done.
 *
 * @renders `<div>`
 * @state data-kind - What is being said: `pending`, `done`, `failed` …
 */
export function Status({ className, ...rest }: StatusProps) {
  const prompt = usePrompt('Status');
  const { words, delivery, insert } = prompt;
  const said = sayDelivery(prompt);
  const failed = ['failed', 'no-clipboard', 'not-undone'].includes(delivery.kind);
  const done = ['done', 'copied', 'said'].includes(delivery.kind);
  const undo = delivery.kind === 'done' ? delivery.undo : undefined;
  return (
    <div
      {...rest}
      className={className ? `ek-paraphrase-prompt__status ${className}` : 'ek-paraphrase-prompt__status'}
      data-kind={failed ? 'failed' : done ? 'done' : delivery.kind}
    >
      <div role="status">
        {said && (
          <p>
            {failed && <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.75} />}
            {done && <Check aria-hidden="true" size={16} strokeWidth={1.75} />}
            <span>{said}</span>
          </p>
        )}
      </div>
      {delivery.kind === 'failed' && delivery.retryable && (
        <Button onClick={() => void insert()}>{words.status.retry}</Button>
      )}
      {undo && (
        <Button onClick={undo}>
          <Undo2 aria-hidden="true" size={16} strokeWidth={1.75} />
          {words.status.undo}
        </Button>
      )}
    </div>
  );
}

function sayDelivery({ delivery, words: { status }, say }: Prompt): string {
  switch (delivery.kind) {
    case 'idle':
      return '';
    case 'pending':
      return status.inserting;
    case 'done':
      return status.inserted;
    case 'handed-over':
      return status.handedOver;
    case 'copied':
      return status.copied;
    case 'said':
      return status.said;
    case 'undone':
      return status.undone;
    case 'not-undone':
      return status.notUndone;
    case 'no-clipboard':
      return status.noClipboard;
    case 'failed':
      return say(status.failed, { why: delivery.why });
  }
}

'use client';
import { Check, TriangleAlert } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { type BoundaryParts, useBoundary } from './context.tsx';

export interface StatusProps extends Omit<ComponentProps<'div'>, 'children' | 'role'> {}

/**
 * Says what became of the last act, politely: inserted only after the host confirmed it, or why not, with another try.
 *
 * @renders `<div>`
 * @state data-kind - `pending`, `done`, `handed-over`, `failed`, or nothing
 */
export function Status({ className, ...rest }: StatusProps) {
  const parts = useBoundary('Status');
  const { words, acts, notKept } = parts;
  const text = sayStatus(parts);
  const kind = acts.notice ? (acts.notice.kind === 'copied' ? 'done' : 'failed') : acts.state.kind;
  const retry = !acts.notice && acts.state.kind === 'failed' && acts.state.retryable;
  return (
    <div
      {...rest}
      className={className ? `ek-boundary-dialog__status ${className}` : 'ek-boundary-dialog__status'}
      data-kind={text ? kind : undefined}
    >
      <p role="status">
        {text && kind === 'failed' && <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.75} />}
        {text && kind === 'done' && <Check aria-hidden="true" size={16} strokeWidth={1.75} />}
        <span>{text}</span>
      </p>
      {retry && <Button onClick={() => acts.retry()}>{words.act.retry}</Button>}
      {notKept && <p className="ek-boundary-dialog__hint">{words.status.notKept}</p>}
    </div>
  );
}

/** Says the same where the dialog has closed, to screen readers only. */
export function Afterwards() {
  const parts = useBoundary('Root');
  return (
    <p role="status" className="ek-visually-hidden" lang={parts.content.locale}>
      {parts.acts.kind === 'insert' ? sayStatus(parts) : ''}
    </p>
  );
}

function sayStatus({ words, say, acts: { state, kind, notice } }: BoundaryParts): string {
  if (notice?.kind === 'gap') return say(words.text.gap, { gap: notice.gap });
  if (notice) return notice.kind === 'copied' ? words.status.copied : words.status.notCopied;
  switch (state.kind) {
    case 'idle':
      return '';
    case 'pending':
      return words.status.pending;
    case 'handed-over':
      return words.status.handedOver;
    case 'failed':
      return say(words.status.failed, { why: state.why });
    case 'done':
      if (kind === 'incident') return words.status.recorded;
      return kind === 'insert' ? words.status.inserted : '';
  }
}

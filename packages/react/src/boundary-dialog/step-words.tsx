'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { firstGap } from '@evenkeel/logic/boundary-dialog';
import { Copy, RefreshCw, RotateCcw } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { Button } from '../base/button/index.ts';
import { useBoundary } from './context.tsx';
import { stepText } from './step-text.ts';

/** Shows the words of a step, lets them be edited, and takes them to the composer, the clipboard, or the agent's mouth. */
export function StepWords({
  step,
  said = true,
  children,
}: {
  step: string;
  said?: boolean;
  children?: ReactNode;
}) {
  const parts = useBoundary('Ladder');
  const { words, reply, form, can, acts, dispatch } = parts;
  const { key, text, wordings, edited } = stepText(parts, step);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = acts.state.kind === 'pending' || undefined;
  const write = (next: string | undefined) => dispatch({ type: 'write', key, text: next });
  const toGap = () => {
    const gap = firstGap(text);
    if (!gap || !field.current) return false;
    field.current.focus();
    field.current.setSelectionRange(gap.start, gap.end);
    return true;
  };
  const inserts = form === 'written' && can.insert;
  const mark = said && (
    <Button tone={form === 'spoken' && !children ? 'primary' : 'secondary'} onClick={() => acts.said(step)}>
      {words.act.said}
    </Button>
  );
  return (
    <div className="ek-boundary-dialog__words">
      <label className="ek-visually-hidden" htmlFor={id}>
        {words.text.label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={Math.min(9, 2 + Math.ceil(text.length / 48))}
        lang={reply.locale}
        dir={directionOf(reply.locale)}
        data-form={form}
        className="ek-field ek-field--text ek-boundary-dialog__text"
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      <div className="ek-boundary-dialog__acts">
        {inserts && (
          <Button
            tone={children ? 'secondary' : 'primary'}
            aria-disabled={pending}
            onClick={() => {
              if (acts.insert([step], text)) toGap();
            }}
          >
            {words.act.insert}
          </Button>
        )}
        {form === 'spoken' && mark}
        <Button
          onClick={() => {
            void acts.copy(text);
            toGap();
          }}
        >
          <Copy aria-hidden="true" size={16} strokeWidth={1.75} />
          {words.act.copy}
        </Button>
        {form === 'written' && mark}
        {edited ? (
          <Button tone="quiet" onClick={() => write(undefined)}>
            <RotateCcw aria-hidden="true" size={16} strokeWidth={1.75} />
            {words.text.original}
          </Button>
        ) : (
          wordings.length > 1 && (
            <Button
              tone="quiet"
              onClick={() => write(wordings[(wordings.indexOf(text) + 1) % wordings.length])}
            >
              <RefreshCw aria-hidden="true" size={16} strokeWidth={1.75} />
              {words.text.another}
            </Button>
          )
        )}
      </div>
      {children}
    </div>
  );
}

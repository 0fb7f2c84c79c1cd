'use client';
import { Check, TriangleAlert, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../base/button/index.ts';
import type { Shown } from './context.tsx';

export interface StatusWords {
  readonly pending: string;
  readonly done: string;
  readonly handedOver: string;
  /** Is already filled with the reason. */
  readonly failed: (why: string) => string;
  readonly retry: string;
  readonly undo?: { readonly act: string; readonly done: string; readonly failed: string };
}

export interface StatusLineProps {
  act: Shown;
  words: StatusWords;
  /** Is said while the act itself has nothing to say. */
  other?: { readonly kind: 'done' | 'failed'; readonly text: string } | undefined;
  children?: ReactNode;
}

type Said = {
  readonly kind: 'pending' | 'done' | 'handed-over' | 'failed' | 'undone';
  readonly text: string;
};

function sayAct({ state }: Shown, words: StatusWords): Said | undefined {
  if (state.kind === 'idle') return undefined;
  if (state.kind === 'failed') return { kind: 'failed', text: words.failed(state.why) };
  if (state.kind === 'handed-over') return { kind: 'handed-over', text: words.handedOver };
  return { kind: state.kind, text: words[state.kind] };
}

/**
 * Says what became of an act, politely, and offers what can be done about it: try again, or take it back.
 *
 * @renders `<div>`
 */
export function StatusLine({ act, words, other, children }: StatusLineProps) {
  const [undone, setUndone] = useState<Said>();
  const { state } = act;
  useEffect(() => {
    if (state.kind === 'pending') setUndone(undefined);
  }, [state]);
  const said = undone ?? sayAct(act, words) ?? other;
  const { undo } = words;
  const takeBack = async () => {
    if (!undo) return;
    const worked = await act.undo();
    setUndone(worked ? { kind: 'undone', text: undo.done } : { kind: 'failed', text: undo.failed });
  };
  return (
    <div className="ek-options-presenter__status" data-kind={said?.kind}>
      <p role="status">
        {said?.kind === 'failed' && <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.75} />}
        {said?.kind === 'done' && <Check aria-hidden="true" size={16} strokeWidth={1.75} />}
        {said && <span>{said.text}</span>}
      </p>
      {state.kind === 'failed' && state.retryable && <Button onClick={act.retry}>{words.retry}</Button>}
      {undo && state.kind === 'done' && state.undo && !undone && (
        <Button onClick={() => void takeBack()}>
          <Undo2 aria-hidden="true" size={16} strokeWidth={1.75} />
          {undo.act}
        </Button>
      )}
      {children}
    </div>
  );
}

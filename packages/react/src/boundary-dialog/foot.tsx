'use client';
import { Undo2 } from 'lucide-react';
import { Button } from '../base/button/index.ts';
import { useBoundary } from './context.tsx';
import { DistressExit } from './distress.tsx';

/** Keeps in sight what is open at every step: the way out at signs of distress, a slip taken back, an end in peace. */
export function Foot() {
  const { words, state, dispatch, acts } = useBoundary('Panel');
  const onPath = state.place === 'distress' && acts.finished === undefined;
  const open = state.place === 'open' && acts.finished === undefined;
  return (
    <>
      {!onPath && <DistressExit />}
      {onPath && (
        <Button tone="quiet" onClick={() => dispatch({ type: 'back', at: 0 })}>
          {words.distress.back}
        </Button>
      )}
      <span className="ek-boundary-dialog__space" />
      {open && state.steps.length > 0 && (
        <Button tone="quiet" onClick={() => dispatch({ type: 'take-back' })}>
          <Undo2 aria-hidden="true" size={16} strokeWidth={1.75} />
          {words.act.takeBack}
        </Button>
      )}
      {(onPath || (open && state.steps.length > 0)) && (
        <Button onClick={() => acts.settle()}>{words.act.settle}</Button>
      )}
    </>
  );
}

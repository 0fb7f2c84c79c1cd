'use client';
import { Button } from '../base/button/index.ts';
import { useBoundary } from './context.tsx';
import { DistressExit } from './distress.tsx';

/** Keeps in sight what is open at every step: the way out at signs of distress, and an end in peace. */
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
      {(onPath || (open && state.steps.length > 0)) && (
        <Button onClick={() => acts.settle()}>{words.act.settle}</Button>
      )}
    </>
  );
}

'use client';
import { type EndObstacle, endObstacles } from '@evenkeel/logic/boundary-dialog';
import { DoorOpen, Forward } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { type BoundaryParts, useBoundary } from './context.tsx';
import { nameOf } from './step-text.ts';
import { StepWords } from './step-words.tsx';

/** Hands the conversation over. It is open at any step, on both paths. */
export function Transfer() {
  const { words, acts, can } = useBoundary('Ladder');
  return (
    <>
      <p className="ek-boundary-dialog__hint">{words.steps.transfer.hint}</p>
      <StepWords step="transfer" said={false}>
        <Button
          tone="primary"
          aria-disabled={acts.state.kind === 'pending' || undefined}
          onClick={() => acts.close('transfer')}
        >
          <Forward aria-hidden="true" className="ek-boundary-dialog__turning" size={16} strokeWidth={1.75} />
          {can.end ? words.act.transfer : words.act.markTransferred}
        </Button>
      </StepWords>
    </>
  );
}

/** Ends the conversation, or says in plain sentences what keeps the end closed. */
export function End() {
  const parts = useBoundary('Ladder');
  const { words, acts, can, state, policy, now } = parts;
  const obstacles = endObstacles(state, policy, now());
  const until = obstacles.find((obstacle) => obstacle.kind === 'wait')?.until;
  useRedrawAt(until, now);
  if (obstacles.length > 0)
    return (
      <div className="ek-boundary-dialog__closed">
        <p className="ek-boundary-dialog__strong">{words.closed.title}</p>
        <ul>
          {obstacles.map((obstacle) => (
            <li key={obstacle.kind}>{sayObstacle(parts, obstacle)}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <>
      <p className="ek-boundary-dialog__hint">{words.steps.end.hint}</p>
      <StepWords step="end" said={false}>
        <Button
          tone="primary"
          aria-disabled={acts.state.kind === 'pending' || undefined}
          onClick={() => acts.close('end')}
        >
          <DoorOpen aria-hidden="true" size={16} strokeWidth={1.75} />
          {can.end ? words.act.end : words.act.markEnded}
        </Button>
      </StepWords>
    </>
  );
}

function sayObstacle(parts: BoundaryParts, obstacle: EndObstacle): string {
  const { words, say, time } = parts;
  switch (obstacle.kind) {
    case 'stages':
      return say(words.closed.stages, {
        stages: obstacle.stages.map((stage) => nameOf(parts, stage)).join(', '),
      });
    case 'minimum':
      return say(words.closed.minimum, { count: obstacle.count });
    case 'wait':
      return say(words.closed.wait, { time: time(obstacle.until, true) });
    case 'transfer-only':
      return words.closed.transferOnly;
    default:
      return words.closed[obstacle.kind];
  }
}

/** Draws anew when a time has come. */
function useRedrawAt(at: number | undefined, now: () => number) {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (at === undefined) return;
    const timer = setTimeout(() => redraw((times) => times + 1), Math.max(0, at - now()) + 20);
    return () => clearTimeout(timer);
  }, [at, now]);
}

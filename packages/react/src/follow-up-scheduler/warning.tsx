'use client';
import { canBeForced } from '@evenkeel/logic/follow-up-scheduler';
import { TriangleAlert } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { useScheduler } from './context.tsx';
import { sayFull, sayProblem } from './say.ts';

export interface WarningProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Says what speaks against the chosen time, and offers the next allowed one with one press. Outside the hours the
 * agent may keep the time; the past stays closed.
 *
 * @renders `<div>`, or nothing when nothing speaks against the time
 * @state data-kept - The agent keeps the time.
 */
export function Warning({ className, ...rest }: WarningProps) {
  const parts = useScheduler('Warning');
  const { words, say, locale, zone, problems, next, state, dispatch } = parts;
  const open = problems.every(canBeForced);
  const kept = state.forced && open;
  const move = () => dispatch({ type: 'choose', at: next, note: undefined });
  return (
    // The status is there before it has something to say, so that it is said when it has.
    <div role="status" className="ek-follow-up-scheduler__said">
      {problems.length > 0 && (
        <div
          {...rest}
          data-kept={kept || undefined}
          className={
            className ? `ek-follow-up-scheduler__warning ${className}` : 'ek-follow-up-scheduler__warning'
          }
        >
          <p className="ek-follow-up-scheduler__strong">
            <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.75} />
            <span>{kept ? words.warning.kept : open ? words.warning.title : words.warning.blocked}</span>
          </p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.kind}>{sayProblem(problem, parts)}</li>
            ))}
          </ul>
          <div className="ek-follow-up-scheduler__acts">
            {next === undefined ? (
              <p className="ek-follow-up-scheduler__hint">{words.warning.noNext}</p>
            ) : (
              <Button onClick={move}>{say(words.warning.move, { when: sayFull(locale, next, zone) })}</Button>
            )}
            {open && !kept && (
              <Button tone="quiet" onClick={() => dispatch({ type: 'force', forced: true })}>
                {words.warning.keep}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

'use client';
import type { Problem } from '@evenkeel/logic/options-presenter';
import { TriangleAlert } from 'lucide-react';
import type { ComponentProps } from 'react';
import { usePresenter } from './context.tsx';

export interface ProblemsProps extends Omit<ComponentProps<'ul'>, 'children'> {}

const nameOf = (problem: Problem) => `${problem.kind}-${'number' in problem ? problem.number : ''}`;

/**
 * Says in plain sentences what is wrong with the options that the host gave. It is not there while nothing is.
 *
 * @renders `<ul>`, or nothing
 */
export function Problems({ className, ...rest }: ProblemsProps) {
  const { words, say, read } = usePresenter('Problems');
  if (read.problems.length === 0) return null;
  return (
    <ul
      {...rest}
      className={className ? `ek-options-presenter__problems ${className}` : 'ek-options-presenter__problems'}
    >
      {read.problems.map((problem) => (
        <li key={nameOf(problem)}>
          <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.75} />
          <span>
            {say(words.problem[problem.kind], {
              ...('number' in problem ? { number: problem.number } : {}),
              ...('count' in problem ? { count: problem.count } : {}),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

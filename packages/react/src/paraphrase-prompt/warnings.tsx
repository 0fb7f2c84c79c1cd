'use client';
import type { Warning } from '@evenkeel/logic/paraphrase-prompt';
import { TriangleAlert } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';
import type { Prompt } from './use-prompt.ts';

export interface WarningsProps extends Omit<ComponentProps<'div'>, 'children' | 'role'> {}

/**
 * Says what is worth a look before the sentence is used, and what to do about it. None of it stops the agent.
 *
 * @renders `<div role="status">`
 */
export function Warnings({ className, ...rest }: WarningsProps) {
  const prompt = usePrompt('Warnings');
  const { words, id, warnings, addCheck } = prompt;
  return (
    <div
      {...rest}
      role="status"
      id={`${id}-warnings`}
      className={className ? `ek-paraphrase-prompt__warnings ${className}` : 'ek-paraphrase-prompt__warnings'}
    >
      {warnings.length > 0 && (
        <ul aria-label={words.warnings.label}>
          {warnings.map((warning) => (
            <li key={warning.kind} className="ek-paraphrase-prompt__warning" data-kind={warning.kind}>
              <TriangleAlert aria-hidden="true" size={14} strokeWidth={1.75} />
              <span>{sayWarning(warning, prompt)}</span>
              {warning.kind === 'check' && <Button onClick={addCheck}>{words.warnings.addCheck}</Button>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sayWarning(warning: Warning, { words, say }: Prompt): string {
  if (warning.kind === 'vague') return say(words.warnings.vague, { words: warning.words });
  if (warning.kind === 'sentences' || warning.kind === 'length')
    return say(words.warnings[warning.kind], { count: warning.count });
  return words.warnings[warning.kind];
}

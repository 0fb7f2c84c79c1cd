'use client';
import { Check, Circle } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Button, keepFocus } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';
import type { FactRow, Prompt } from './use-prompt.ts';

export interface FactsProps extends Omit<ComponentProps<'div'>, 'children'> {}

/** How many facts are shown before the agent asks for more. */
const shownAtFirst = 6;

/**
 * Shows the facts found in the client's messages, and which of them neither the sentence nor the draft mentions yet.
 * One that is missing can be put into the sentence, and taken out again.
 *
 * @renders `<div>`, or nothing while there is no message of the client
 */
export function Facts({ className, ...rest }: FactsProps) {
  const prompt = usePrompt('Facts');
  const { words, say, id, facts, reading, quotes } = prompt;
  const [all, setAll] = useState(false);
  if (quotes.length === 0) return null;
  const missing = facts.filter((row) => row.mentioned === undefined).length;
  const shown = all ? facts : facts.slice(0, shownAtFirst);
  return (
    <div
      {...rest}
      className={className ? `ek-paraphrase-prompt__facts ${className}` : 'ek-paraphrase-prompt__facts'}
    >
      <div className="ek-paraphrase-prompt__head">
        <p className="ek-paraphrase-prompt__title" id={`${id}-facts`}>
          {words.facts.title}
        </p>
        {facts.length > 0 && (
          <p className="ek-paraphrase-prompt__aside">
            {missing > 0 ? say(words.facts.missing, { count: missing }) : words.facts.allMentioned}
          </p>
        )}
      </div>
      {reading ? null : facts.length === 0 ? (
        <p className="ek-paraphrase-prompt__hint">{words.facts.none}</p>
      ) : (
        <ul
          className="ek-paraphrase-prompt__chips"
          aria-labelledby={`${id}-facts`}
          aria-describedby={missing > 0 ? `${id}-facts-hint` : undefined}
        >
          {shown.map((row) => (
            <li key={row.key}>
              <FactChip row={row} prompt={prompt} />
            </li>
          ))}
        </ul>
      )}
      {missing > 0 && (
        <p className="ek-paraphrase-prompt__hint" id={`${id}-facts-hint`}>
          {words.facts.hint}
        </p>
      )}
      {facts.length > shown.length && (
        <Button tone="quiet" className="ek-paraphrase-prompt__open" onClick={() => setAll(true)}>
          {say(words.facts.more, { count: facts.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

function FactChip({ row, prompt }: { row: FactRow; prompt: Prompt }) {
  const { words, toggleFact } = prompt;
  const { fact, mentioned, added } = row;
  const where =
    mentioned === 'sentence' ? words.facts.inSentence : mentioned ? words.facts.inDraft : words.facts.notYet;
  const inside = (
    <>
      {mentioned ? (
        <Check aria-hidden="true" size={14} strokeWidth={1.75} />
      ) : (
        <Circle aria-hidden="true" size={10} strokeWidth={2.5} />
      )}
      <span className="ek-paraphrase-prompt__fact-kind">{words.facts.kind[fact.kind]}</span>{' '}
      <bdi>{fact.text}</bdi>
      <span className="ek-visually-hidden">{`, ${where}`}</span>
    </>
  );
  if (mentioned && !added)
    return (
      <span className="ek-paraphrase-prompt__fact" data-mentioned={mentioned}>
        {inside}
      </span>
    );
  return (
    <button
      type="button"
      className="ek-chip ek-paraphrase-prompt__fact"
      aria-pressed={added}
      data-mentioned={mentioned}
      onMouseDown={keepFocus}
      onClick={() => toggleFact(row)}
    >
      {inside}
    </button>
  );
}

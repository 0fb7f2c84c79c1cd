'use client';
import type { Option } from '@evenkeel/logic/base/option';
import { ArrowUpRight } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { Cards } from './cards.tsx';
import { type PresenterParts, usePresenter } from './context.tsx';
import { DeadlineTime } from './deadline.tsx';
import { OptionsTable } from './table.tsx';
import type { Teller } from './teller.ts';

export interface OptionsProps extends Omit<ComponentProps<'div'>, 'children'> {}

/** Asks for the approval that an option needs. It is not there without the host's handler. */
export function AskApproval({ parts, option }: { parts: PresenterParts; option: Option }) {
  const { words, say, escalate } = parts;
  const { approval } = option;
  if (!approval) return null;
  return (
    <span className="ek-options-presenter__ask">
      <span className="ek-options-presenter__hint">{words.approval.first}</span>
      {escalate && (
        <Button onClick={() => escalate({ reason: 'needs-authority', option })}>
          <ArrowUpRight aria-hidden="true" size={16} strokeWidth={1.75} />
          <span>{say(words.approval.ask, { who: approval.from })}</span>
        </Button>
      )}
    </span>
  );
}

function tellerFor(parts: PresenterParts): Teller {
  const { id, words, locale, read, replyContent, replyDir, zones, now } = parts;
  return {
    id,
    options: read.options,
    words: words.options,
    lang: replyContent.locale,
    dir: replyDir,
    titleOf: ({ title }) => title,
    labelOf: (field) => words.fields[field],
    dateOf: ({ by }) =>
      by && <DeadlineTime deadline={by} locale={locale} zones={zones} words={words.time} now={now} />,
    askOf: (option) => <AskApproval parts={parts} option={option} />,
  };
}

/**
 * Shows the options to the agent, as cards or as a table, with everything there is to tell of each.
 *
 * @renders `<div>`, or nothing while there are none
 */
export function Options({ className, ...rest }: OptionsProps) {
  const parts = usePresenter('Options');
  if (parts.read.options.length === 0) return null;
  const teller = tellerFor(parts);
  return (
    <div
      {...rest}
      className={className ? `ek-options-presenter__options ${className}` : 'ek-options-presenter__options'}
    >
      {parts.view.value === 'table' ? <OptionsTable teller={teller} /> : <Cards teller={teller} />}
    </div>
  );
}

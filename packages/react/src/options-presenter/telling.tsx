'use client';
import type { OptionField } from '@evenkeel/content/options-presenter';
import type { Option } from '@evenkeel/logic/base/option';
import { fieldOf } from '@evenkeel/logic/options-presenter';
import { CircleHelp, Star } from 'lucide-react';
import type { Teller } from './teller.ts';

/** Draws what one field of an option says. A date stands in the language of whoever reads it, not of the option. */
export function Telling({ teller, option, field }: { teller: Teller; option: Option; field: OptionField }) {
  if (field === 'by') return teller.dateOf(option);
  return (
    <>
      <span className="ek-options-presenter__words" lang={teller.lang} dir={teller.dir}>
        {fieldOf(option, field)}
      </span>
      {field === 'approval' && teller.askOf?.(option)}
    </>
  );
}

/** Marks what is recommended and what is not approved, in words and by a sign. */
export function Marks({ teller, option }: { teller: Teller; option: Option }) {
  const { recommended, unapproved } = teller.words;
  if (option.recommended === undefined && !option.approval) return null;
  return (
    <span className="ek-options-presenter__marks">
      {option.recommended !== undefined && (
        <span className="ek-options-presenter__mark" data-kind="recommended">
          <Star aria-hidden="true" size={12} strokeWidth={1.75} />
          {recommended}
        </span>
      )}
      {option.approval && (
        <span className="ek-options-presenter__mark" data-kind="unapproved">
          <CircleHelp aria-hidden="true" size={12} strokeWidth={1.75} />
          {unapproved}
        </span>
      )}
    </span>
  );
}

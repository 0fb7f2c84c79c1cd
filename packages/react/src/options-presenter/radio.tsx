'use client';
import { none } from '@evenkeel/logic/options-presenter';
import type { ReactNode } from 'react';

export interface RadioProps {
  name: string;
  value: string;
  chosen: string | null;
  onChoose: (value: string) => void;
  /** Id of what describes it. */
  about?: string | undefined;
  children: ReactNode;
}

/** Draws one choice of a group of native radio buttons: arrows move in it, Space chooses, Tab leaves it. */
export function Radio({ name, value, chosen, onChoose, about, children }: RadioProps) {
  return (
    <label className="ek-options-presenter__radio">
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen === value}
        aria-describedby={about}
        onChange={() => onChoose(value)}
      />
      <span>{children}</span>
    </label>
  );
}

export interface NoneProps {
  id: string;
  name: string;
  chosen: string | null;
  onChoose: (value: string) => void;
  wanted: string;
  onWant: (text: string) => void;
  words: { readonly none: string; readonly wanted: string; readonly hint: string };
  /** Language and direction of what is typed, where they are known. */
  lang: string;
}

/** Draws "none of these" as the last choice; chosen, it asks what would be satisfactory. */
export function NoneOfThese({ id, name, chosen, onChoose, wanted, onWant, words, lang }: NoneProps) {
  return (
    <>
      <Radio name={name} value={none} chosen={chosen} onChoose={onChoose}>
        {words.none}
      </Radio>
      {chosen === none && (
        <div className="ek-options-presenter__wanted">
          <label htmlFor={`${id}-wanted`}>{words.wanted}</label>
          <textarea
            id={`${id}-wanted`}
            className="ek-field ek-field--text"
            aria-describedby={`${id}-hint`}
            rows={2}
            lang={lang}
            dir="auto"
            value={wanted}
            onChange={(event) => onWant(event.currentTarget.value)}
          />
          <p className="ek-options-presenter__hint" id={`${id}-hint`}>
            {words.hint}
          </p>
        </div>
      )}
    </>
  );
}

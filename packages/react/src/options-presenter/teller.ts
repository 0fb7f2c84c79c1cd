'use client';
import type { OptionField } from '@evenkeel/content/options-presenter';
import type { Option } from '@evenkeel/logic/base/option';
import type { ReactNode } from 'react';

/** Is how options are told to somebody: to the agent, or to the client. Cards and table are drawn from it. */
export interface Teller {
  /** Prefix of the ids of this instance's elements. */
  readonly id: string;
  readonly options: readonly Option[];
  readonly words: {
    readonly label: string;
    readonly table: string;
    readonly field: string;
    readonly missing: string;
    readonly recommended: string;
    readonly unapproved: string;
  };
  /** Language and direction of the options' own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly titleOf: (option: Option) => string;
  /** Names a field; without an option, for all of them. */
  readonly labelOf: (field: OptionField, option?: Option) => string;
  readonly dateOf: (option: Option) => ReactNode;
  /** Draws what can be done about an approval that is open. */
  readonly askOf?: (option: Option) => ReactNode;
}

export const titleId = (id: string, place: number) => `${id}-option-${place}`;

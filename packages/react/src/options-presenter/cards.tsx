'use client';
import { optionFields } from '@evenkeel/content/options-presenter';
import type { Option } from '@evenkeel/logic/base/option';
import { fieldOf } from '@evenkeel/logic/options-presenter';
import type { ReactNode } from 'react';
import { type Teller, titleId } from './teller.ts';
import { Marks, Telling } from './telling.tsx';

export interface CardsProps {
  teller: Teller;
  /** Draws the title as something to choose. Left out, it is a title. */
  choose?: ((option: Option, title: ReactNode, about: string) => ReactNode) | undefined;
}

const has = (option: Option, field: (typeof optionFields)[number]) =>
  field === 'by' ? option.by !== undefined : fieldOf(option, field) !== undefined;

/**
 * Draws options one under the other, each with all there is to tell, limits as plain as what is good.
 *
 * @renders `<ol>`
 */
export function Cards({ teller, choose }: CardsProps) {
  return (
    <ol className="ek-options-presenter__cards" aria-label={teller.words.label}>
      {teller.options.map((option, place) => {
        const about = `${titleId(teller.id, place)}-about`;
        const title = (
          <span lang={teller.lang} dir={teller.dir}>
            {teller.titleOf(option)}
          </span>
        );
        return (
          <li
            key={option.id}
            className="ek-options-presenter__card"
            data-recommended={option.recommended !== undefined || undefined}
            data-unapproved={option.approval !== undefined || undefined}
          >
            {choose ? choose(option, title, about) : <p className="ek-options-presenter__title">{title}</p>}
            <Marks teller={teller} option={option} />
            <dl className="ek-options-presenter__fields" id={about}>
              {optionFields
                .filter((field) => has(option, field))
                .map((field) => (
                  <div key={field}>
                    <dt>{teller.labelOf(field, option)}</dt>
                    <dd>
                      <Telling teller={teller} option={option} field={field} />
                    </dd>
                  </div>
                ))}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

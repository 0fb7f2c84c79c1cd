'use client';
import { fieldOf, usedFields } from '@evenkeel/logic/options-presenter';
import { type Teller, titleId } from './teller.ts';
import { Marks, Telling } from './telling.tsx';

/**
 * Draws options side by side, one a column, with the same information as the cards. Where the place is too narrow,
 * it scrolls sideways inside itself, by keyboard too.
 *
 * @renders `<table>` in a scrolling region
 */
export function OptionsTable({ teller }: { teller: Teller }) {
  const { id, options, words } = teller;
  return (
    <section
      className="ek-options-presenter__scroll"
      aria-labelledby={`${id}-caption`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
      tabIndex={0}
    >
      <table className="ek-options-presenter__table">
        <caption id={`${id}-caption`}>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {options.map((option, place) => (
              <th
                key={option.id}
                scope="col"
                id={titleId(id, place)}
                data-recommended={option.recommended !== undefined || undefined}
              >
                <span lang={teller.lang} dir={teller.dir}>
                  {teller.titleOf(option)}
                </span>
                <Marks teller={teller} option={option} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {usedFields(options).map((field) => (
            <tr key={field}>
              <th scope="row">{teller.labelOf(field)}</th>
              {options.map((option) => {
                const told = field === 'by' ? option.by : fieldOf(option, field);
                return (
                  <td key={option.id} data-missing={told === undefined || undefined}>
                    {told === undefined ? (
                      <Missing words={words.missing} />
                    ) : (
                      <Telling teller={teller} option={option} field={field} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Leaves a cell quiet for the eye, and says in words that nothing is told there. */
function Missing({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="ek-visually-hidden">{words}</span>
    </>
  );
}

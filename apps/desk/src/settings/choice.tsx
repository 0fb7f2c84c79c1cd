import { useId } from 'react';

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[];
  onChoose(value: V): void;
}

/** Is a row of radio buttons in the shape of a switch. */
export function Choice<V extends string>({ label, value, options, onChoose }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className="desk-choice">
      <legend className="desk-choice__label">{label}</legend>
      <div className="desk-choice__options">
        {options.map((option) => (
          <label key={option.value} className="desk-choice__option" lang={option.lang}>
            <input
              type="radio"
              className="desk-choice__radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

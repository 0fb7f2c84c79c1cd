import type { Theme } from '@evenkeel/tokens/theme';
import { useId } from 'react';
import { type Asked, NEUTRALS, SIGHTS, VIEWS } from './asked.ts';

interface Props {
  asked: Asked;
  theme: Theme;
  problem: string | undefined;
  onChange(part: Partial<Asked>): void;
}

interface ChoiceProps<T extends string> {
  legend: string;
  options: Readonly<Record<T, string>>;
  value: T;
  onChange(value: T): void;
}

function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="pg-choice">
      <legend>{legend}</legend>
      {(Object.entries(options) as [T, string][]).map(([one, title]) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ColourProps {
  label: string;
  pickerLabel: string;
  value: string;
  hex: string;
  problem: string | undefined;
  onChange(value: string): void;
}

function Colour({ label, pickerLabel, value, hex, problem, onChange }: ColourProps) {
  const id = useId();
  return (
    <div className="pg-field">
      <label htmlFor={id}>{label}</label>
      <div className="pg-colour">
        <input
          type="color"
          aria-label={pickerLabel}
          value={hex}
          onChange={(event) => onChange(event.target.value)}
        />
        <input
          id={id}
          type="text"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p id={`${id}-problem`} role="status" className="pg-problem">
        {problem}
      </p>
    </div>
  );
}

/** Holds everything that a designer can choose. */
export function Controls({ asked, theme, problem, onChange }: Props) {
  const radius = useId();
  const ownGrey = asked.neutral === 'own';
  const isGrey = ownGrey && problem?.startsWith(`"${asked.grey}"`);
  return (
    <form className="pg-controls" aria-label="Theme" onSubmit={(event) => event.preventDefault()}>
      <Colour
        label="Brand colour"
        pickerLabel="Pick the brand colour"
        value={asked.brand}
        hex={theme.brand}
        problem={isGrey ? undefined : problem}
        onChange={(brand) => onChange({ brand })}
      />
      <Choice
        legend="Brand"
        options={{ exact: 'Exact', readable: 'Readable' }}
        value={asked.fidelity}
        onChange={(fidelity) => onChange({ fidelity })}
      />
      <p className="pg-note">
        Exact keeps the brand as the full fill, whatever it is. Readable moves it, by as little as it takes,
        where the text on it would be faint.
      </p>
      <Choice
        legend="Greys"
        options={NEUTRALS}
        value={asked.neutral}
        onChange={(neutral) => onChange({ neutral })}
      />
      {ownGrey ? (
        <Colour
          label="Colour of the greys"
          pickerLabel="Pick the colour of the greys"
          value={asked.grey}
          hex={/^#[\da-f]{6}$/i.test(asked.grey) ? asked.grey : theme.brand}
          problem={isGrey ? problem : undefined}
          onChange={(grey) => onChange({ grey })}
        />
      ) : null}
      <div className="pg-field">
        <label htmlFor={radius}>Radius</label>
        <div className="pg-range">
          <input
            id={radius}
            type="range"
            min={0}
            max={24}
            step={1}
            value={asked.radius}
            onChange={(event) => onChange({ radius: Number(event.target.value) })}
          />
          <output htmlFor={radius}>{asked.radius} px</output>
        </div>
      </div>
      <Choice legend="Themes" options={VIEWS} value={asked.view} onChange={(view) => onChange({ view })} />
      <Choice
        legend="Seen with"
        options={SIGHTS}
        value={asked.sight}
        onChange={(sight) => onChange({ sight })}
      />
      <p className="pg-note">
        A model of an average eye (Machado, severity 1), not of any one person. Forced colours cannot be
        imitated here: the system’s own colours take the place of every theme. In Chromium see them with
        developer tools, Rendering, “Emulate CSS media feature forced-colors”.
      </p>
    </form>
  );
}

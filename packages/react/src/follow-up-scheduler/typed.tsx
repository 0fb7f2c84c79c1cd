'use client';
import { X } from 'lucide-react';
import { type ComponentProps, useEffect, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { type SchedulerParts, useScheduler } from './context.tsx';
import { sayFull } from './say.ts';

export interface TypedProps
  extends Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'type' | 'id' | 'ref'> {}

/** How long typing has to rest before what was understood is announced, in milliseconds. */
const rest = 600;

function sayReading({ reading, words, say, state, locale, zone, example }: SchedulerParts): string {
  const { typed } = words;
  switch (reading.kind) {
    case 'understood':
      return state.at === undefined ? '' : say(typed.understood, { when: sayFull(locale, state.at, zone) });
    case 'unknown':
      return say(typed.unknown, { text: state.typed.trim(), example });
    case 'partly':
      return say(typed.partly, { heard: reading.heard ?? '', example });
    case 'loading':
      return typed.loading;
    case 'unavailable':
      return typed.unavailable;
    default:
      return '';
  }
}

/**
 * Takes a time as one types it, and says at once, in full, what it was understood as. What it does not
 * understand whole it does not use.
 *
 * @renders `<input>` with its label and what was understood
 * @state data-reading - `loading`, `understood`, `partly`, `unknown` or `unavailable`
 */
export function Typed({ className, onChange, ...native }: TypedProps) {
  const parts = useScheduler('Typed');
  const { words, id, state, reading, zone } = parts;
  const said = sayReading(parts);
  const announced = useRested(said);
  return (
    <div className="ek-follow-up-scheduler__typed" data-reading={reading.kind}>
      <label className="ek-follow-up-scheduler__label" htmlFor={`${id}-typed`}>
        {words.typed.label}
      </label>
      <div className="ek-follow-up-scheduler__typing">
        <input
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={words.typed.placeholder}
          {...native}
          ref={parts.field}
          type="text"
          id={`${id}-typed`}
          aria-describedby={said === '' ? undefined : `${id}-understood`}
          className={className ? `ek-field ${className}` : 'ek-field'}
          value={state.typed}
          onChange={(event) => {
            onChange?.(event);
            if (!event.defaultPrevented) reading.type(event.target.value, zone);
          }}
        />
        {state.typed !== '' && (
          <Button
            tone="quiet"
            shape="icon"
            className="ek-follow-up-scheduler__clear"
            aria-label={words.typed.clear}
            onClick={() => {
              reading.type('', zone);
              parts.field.current?.focus();
            }}
          >
            <X aria-hidden="true" size={16} strokeWidth={1.75} />
          </Button>
        )}
      </div>
      {said !== '' && (
        <p className="ek-follow-up-scheduler__understood" id={`${id}-understood`}>
          {said}
        </p>
      )}
      {reading.kind === 'unavailable' && <Button onClick={reading.retry}>{words.typed.retry}</Button>}
      <p role="status" className="ek-visually-hidden">
        {announced}
      </p>
    </div>
  );
}

/** Gives a text once it has not changed for a while. */
function useRested(text: string): string {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

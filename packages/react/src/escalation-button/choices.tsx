'use client';
import { escalationReasons, urgencies } from '@evenkeel/content/escalation-button';
import type { EscalationTarget } from '@evenkeel/logic/base/escalation';
import { type RefObject, useId } from 'react';
import { useEscalation } from './context.tsx';

interface ChoicesProps {
  reasonRef: RefObject<HTMLSelectElement | null>;
  missing: boolean;
}

/** Takes why, how urgent, whom and how. The rules suggest all but the reason. */
export function Choices({ reasonRef, missing }: ChoicesProps) {
  const { id, words, form, dispatch, choices } = useEscalation('Panel');
  const name = useId();
  const { reason } = form.choices;
  const one = choices.modes.length === 1;
  return (
    <>
      <div className="ek-escalation-button__field">
        <label className="ek-escalation-button__strong" htmlFor={`${id}-reason`}>
          {words.reason.label}
        </label>
        <select
          ref={reasonRef}
          id={`${id}-reason`}
          className="ek-field ek-escalation-button__select"
          value={reason ?? ''}
          aria-required="true"
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={(event) => {
            const chosen = escalationReasons.find((each) => each === event.target.value);
            if (chosen) dispatch({ type: 'choose', choices: { reason: chosen } });
          }}
        >
          {!reason && <option value="">{words.reason.choose}</option>}
          {escalationReasons.map((each) => (
            <option key={each} value={each}>
              {words.reason[each]}
            </option>
          ))}
        </select>
        <p id={`${id}-missing`} role="alert" className="ek-escalation-button__missing">
          {missing ? words.status.missing : ''}
        </p>
      </div>
      <fieldset className="ek-escalation-button__field">
        <legend className="ek-escalation-button__strong">{words.urgency.label}</legend>
        <div className="ek-escalation-button__chips">
          {urgencies.map((each, number) => (
            <label key={each} className="ek-chip" data-on={choices.urgency === each || undefined}>
              <input
                type="radio"
                className="ek-chip__input"
                name={`${name}-urgency`}
                checked={choices.urgency === each}
                onChange={() => dispatch({ type: 'choose', choices: { urgency: each } })}
              />
              <Bars count={number + 1} />
              {words.urgency[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <Targets name={`${name}-target`} />
      <fieldset className="ek-escalation-button__field">
        <legend className="ek-escalation-button__strong">{words.mode.label}</legend>
        <div className="ek-escalation-button__chips">
          {choices.modes.map((each) => (
            <label key={each} className="ek-chip" data-on={choices.mode === each || undefined}>
              <input
                type="radio"
                className="ek-chip__input"
                name={`${name}-mode`}
                checked={choices.mode === each}
                aria-describedby={`${id}-mode`}
                onChange={() => {
                  if (!one) dispatch({ type: 'choose', choices: { mode: each } });
                }}
              />
              {words.mode[each]}
            </label>
          ))}
        </div>
        <p id={`${id}-mode`} className="ek-escalation-button__hint">
          {words.mode.hints[choices.mode]}
        </p>
      </fieldset>
    </>
  );
}

/** Draws urgency as one to four bars; the word stands beside them. */
function Bars({ count }: { count: number }) {
  return (
    <svg
      aria-hidden="true"
      width="14"
      height="14"
      viewBox="0 0 16 16"
      className="ek-escalation-button__bars"
      data-count={count}
    >
      {[0, 1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={1 + bar * 4}
          y={10 - bar * 3}
          width="2.5"
          height={5 + bar * 3}
          rx="1"
          data-on={bar < count || undefined}
        />
      ))}
    </svg>
  );
}

/** Is how many of those who are asked next are named. */
const most = 3;

function Targets({ name }: { name: string }) {
  const { id, words, say, dispatch, choices, content } = useEscalation('Panel');
  const { targets, target, queue, minutes } = choices;
  const line = new Intl.ListFormat(content.locale, { type: 'conjunction', style: 'narrow' });
  const names = queue.slice(0, most).map((each) => each.name);
  return (
    <fieldset className="ek-escalation-button__field" aria-describedby={`${id}-next`}>
      <legend className="ek-escalation-button__strong">{words.target.label}</legend>
      {targets.length > 0 && (
        <ul className="ek-escalation-button__targets">
          {targets.map((each) => (
            <li key={each.id}>
              <label className="ek-escalation-button__target" data-on={each.id === target?.id || undefined}>
                <input
                  type="radio"
                  name={name}
                  checked={each.id === target?.id}
                  onChange={() => dispatch({ type: 'choose', choices: { target: each.id } })}
                />
                <bdi className="ek-escalation-button__name">{each.name}</bdi>
                <span className="ek-escalation-button__hint">{words.target.kinds[each.kind]}</span>
                <Presence of={each} />
              </label>
            </li>
          ))}
        </ul>
      )}
      <p id={`${id}-next`} className="ek-escalation-button__hint">
        {targets.length === 0
          ? words.target.none
          : names.length > 0
            ? say(words.target.next, {
                minutes,
                names: line.format(names) + (queue.length > most ? ' …' : ''),
              })
            : say(words.target.last, { minutes })}
      </p>
    </fieldset>
  );
}

function Presence({ of: { available } }: { of: EscalationTarget }) {
  const { words } = useEscalation('Panel');
  if (available === undefined) return null;
  return (
    <span className="ek-escalation-button__presence" data-available={available}>
      {available ? words.target.available : words.target.away}
    </span>
  );
}

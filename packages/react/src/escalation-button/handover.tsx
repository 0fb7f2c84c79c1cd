'use client';
import { Button } from '../base/button/index.ts';
import { useEscalation } from './context.tsx';

/** Shows the six sections of the handover, each to be changed by hand and to be taken back to what was built. */
export function Handover() {
  const { id, words, handover, dispatch } = useEscalation('Panel');
  return (
    <fieldset className="ek-escalation-button__handover">
      <legend className="ek-escalation-button__strong">{words.handover.label}</legend>
      <p className="ek-escalation-button__hint">{words.handover.hint}</p>
      {handover.map(({ section, text, edited }) => (
        <div key={section} className="ek-escalation-button__section">
          <div className="ek-escalation-button__section-head">
            <label htmlFor={`${id}-${section}`}>{words.handover.sections[section]}</label>
            {edited && (
              <Button
                tone="quiet"
                aria-describedby={`${id}-${section}`}
                onClick={() => dispatch({ type: 'reset', section })}
              >
                {words.handover.reset}
              </Button>
            )}
          </div>
          <textarea
            id={`${id}-${section}`}
            className="ek-field ek-field--text"
            dir={text === '' ? undefined : 'auto'}
            rows={Math.min(6, Math.max(1, text.split('\n').length))}
            placeholder={words.handover.hints[section]}
            value={text}
            onChange={(event) => dispatch({ type: 'edit', section, text: event.target.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}

'use client';
import { useEscalation } from './context.tsx';

/** Lists the private details that were found in the handover, each with a box to leave it out. */
export function PrivateDetails() {
  const { id, words, say, details, dispatch, content } = useEscalation('Panel');
  const line = new Intl.ListFormat(content.locale, { type: 'unit', style: 'short' });
  return (
    <>
      <p role="status" className="ek-visually-hidden">
        {details.length > 0 ? say(words.redaction.found, { count: details.length }) : ''}
      </p>
      {details.length > 0 && (
        <fieldset className="ek-escalation-button__details" aria-describedby={`${id}-found`}>
          <legend className="ek-escalation-button__strong">{words.redaction.label}</legend>
          <p id={`${id}-found`} className="ek-escalation-button__hint">
            {say(words.redaction.found, { count: details.length })}
          </p>
          <ul>
            {details.map((detail) => (
              <li key={detail.id}>
                <label className="ek-escalation-button__detail">
                  <input
                    type="checkbox"
                    checked={detail.out}
                    onChange={(event) =>
                      dispatch({ type: 'leave-out', detail: detail.id, out: event.target.checked })
                    }
                  />
                  <span>
                    {say(words.redaction.in, {
                      detail: words.redaction.kinds[detail.kind],
                      sections: line.format(
                        detail.sections.map((section) => words.handover.sections[section]),
                      ),
                    })}
                    {': '}
                    <bdi className="ek-escalation-button__private" data-out={detail.out || undefined}>
                      {detail.text}
                    </bdi>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}

'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { handoverSections } from '@evenkeel/content/escalation-button';
import type { EscalationRequest } from '@evenkeel/logic/base/escalation';
import { sentenceFor } from './client-line.tsx';
import { useEscalation } from './context.tsx';

/** Shows what goes where: what the receiver sees, and what the client sees. With a request, what went out. */
export function Preview({ sent }: { sent?: EscalationRequest }) {
  const parts = useEscalation('Panel');
  const { id, words, say, choices, outgoing, reply } = parts;
  const name = (sent?.target ?? choices.target)?.name ?? '';
  const mode = sent?.mode ?? choices.mode;
  const handover = sent?.handover ?? outgoing;
  const known = handoverSections.map(String);
  return (
    <>
      <section className="ek-escalation-button__seen" aria-labelledby={`${id}-receiver`}>
        <h3 id={`${id}-receiver`}>{say(words.preview.receiver, { name })}</h3>
        {handover.length === 0 ? (
          <p>{words.preview.empty}</p>
        ) : (
          <dl>
            {handover.map(({ section, text }) => (
              <div key={section}>
                <dt>
                  {known.includes(section)
                    ? words.handover.sections[section as (typeof handoverSections)[number]]
                    : section}
                </dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <section className="ek-escalation-button__seen" aria-labelledby={`${id}-client`}>
        <h3 id={`${id}-client`}>{words.preview.client}</h3>
        <p>{mode === 'help' ? say(words.preview.quiet, { name }) : words.preview.nothing}</p>
        {mode === 'take-over' && (
          <blockquote lang={reply.locale} dir={directionOf(reply.locale)}>
            {sentenceFor(parts)}
          </blockquote>
        )}
      </section>
    </>
  );
}

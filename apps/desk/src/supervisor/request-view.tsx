import { type Ref, useState } from 'react';
import { follows } from '../backend/decide.ts';
import type { Answer, RecordOf } from '../backend/records.ts';
import { acksOf, type Standing } from '../backend/state.ts';
import { useBackState } from '../backend/use-backend.tsx';
import { clockTime } from '../base/time.ts';
import { type Conversation, teamZone } from '../conversations/index.ts';
import { useDesk, useWords } from '../store/use-desk.tsx';

interface ViewProps {
  readonly record: RecordOf<'request'>;
  readonly standing: Standing;
  readonly conversation: Conversation | undefined;
  /** Why the last answer was not taken. */
  readonly failed: string;
  readonly head: Ref<HTMLHeadingElement>;
  onAnswer(answer: Answer, readBack?: string): void;
}

const names = { accepted: 'accept', joined: 'join', resolved: 'resolve', declined: 'decline' } as const;

const order = ['severity', 'summary', 'tried', 'wanted', 'promised', 'needed'];

/** Puts a handover into the order of I-PASS. What was left out is there as empty; what is not known comes last. */
function inOrder(handover: RecordOf<'request'>['request']['handover']) {
  const others = handover.filter(({ section }) => !order.includes(section));
  const ours = order.map((section) => ({
    section,
    text: handover.find((part) => part.section === section)?.text ?? '',
  }));
  return [...ours, ...others];
}

/** Shows one request: what was handed over, in its order, what can be answered, and what happened so far. */
export function RequestView({ record, standing, conversation, failed, head, onAnswer }: ViewProps) {
  const { supervisor: words } = useWords().work;
  const language = useDesk((state) => state.settings.language);
  const [readBack, setReadBack] = useState('');
  const acks = acksOf(useBackState(), record.id);
  const { request } = record;
  const client = conversation?.client.name ?? record.conversation;
  const agent = conversation?.agent.name ?? '';
  const open = follows[standing].filter((answer) => answer !== 'seen');
  const label = (section: string) => words.section[section as keyof typeof words.section] ?? section;
  return (
    <article className="desk-request">
      <header className="desk-request__head">
        <h2 className="desk-request__title" ref={head} tabIndex={-1}>
          <bdi>{words.asks(agent, client)}</bdi>
        </h2>
        <p className="desk-item__chips">
          <span className="desk-chip">{words.reason[request.reason]}</span>
          <span className="desk-chip" data-urgency={request.urgency}>
            {words.urgency[request.urgency]}
          </span>
          <span className="desk-chip">{words.mode[request.mode]}</span>
          <span className="desk-chip">{words.for(request.target.name)}</span>
        </p>
      </header>
      <section className="desk-request__part" aria-labelledby="desk-handover">
        <h3 className="desk-request__name" id="desk-handover">
          {words.handover}
        </h3>
        <p className="desk-hint">{words.order}</p>
        <dl className="desk-handover">
          {inOrder(request.handover).map(({ section, text }) => (
            <div key={section} className="desk-handover__row">
              <dt>{label(section)}</dt>
              <dd dir="auto">{text || words.empty}</dd>
            </div>
          ))}
        </dl>
      </section>
      {open.includes('accepted') && (
        <label className="desk-request__part">
          <span className="desk-request__name">{words.readBack}</span>
          <span className="desk-hint">{words.readBackHint}</span>
          <textarea
            className="desk-field"
            rows={2}
            dir="auto"
            value={readBack}
            onChange={(event) => setReadBack(event.target.value)}
          />
        </label>
      )}
      <fieldset className="desk-request__acts" aria-label={words.answers}>
        {open.map((answer) => (
          <button
            key={answer}
            type="button"
            className={`desk-button ${answer === 'declined' ? '' : 'desk-button--solid'}`}
            onClick={() => onAnswer(answer, answer === 'accepted' ? readBack : undefined)}
          >
            {words[names[answer as keyof typeof names]]}
          </button>
        ))}
        <p className="desk-request__standing" role="status">
          {failed || words.standing[standing]}
        </p>
      </fieldset>
      <section className="desk-request__part" aria-labelledby="desk-history">
        <h3 className="desk-request__name" id="desk-history">
          {words.history}
        </h3>
        <ol className="desk-history">
          {acks.map(({ id, ack, at, by, readBack: said }) => (
            <li key={id}>
              <time dateTime={new Date(at).toISOString()}>{clockTime(at, language, teamZone)}</time>
              <span>
                {by ? words.by(words.standing[ack], by) : words.standing[ack]}
                {said && <q dir="auto">{said}</q>}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

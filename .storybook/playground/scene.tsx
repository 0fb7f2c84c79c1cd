import type { Content } from '@evenkeel/content';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { createFixedClock } from '@evenkeel/react/testing';
import { useId, useState } from 'react';
import { inserted, values } from '../../tests/setup/stories/helpdesk.ts';
import { VIEWS, type View } from './asked.ts';

const clock = createFixedClock();

const ROWS = [
  {
    name: 'Dana Whitfield',
    time: '2 min',
    text: 'Third time I am writing about the same sofa.',
    tone: 'tense',
  },
  { name: 'ليلى منصور', time: '14 min', text: 'دفعتُ مرتين ولم يردّ عليّ أحد.', tone: 'hostile' },
  { name: 'Aiko Tanaka', time: '1 h', text: 'Thank you, that helped a lot.', tone: 'calm' },
] as const;

const TONES = { tense: 'Tense, third contact', hostile: 'Hostile', calm: 'Calm' } as const;

const SAID = [
  ['client', 'Dana, 14:02', 'I took two days off work for a delivery that never came.'],
  ['agent', 'You, 14:05', 'Thank you for telling me all of it, Dana. I have your order open.'],
] as const;

/** Shows a helpdesk in one theme, with the real picker in it. What floats stays inside, so that it is themed, too. */
export function Scene({ theme, content }: { theme: Exclude<View, 'all'>; content: Content }) {
  const [ground, setGround] = useState<HTMLElement | null>(null);
  const title = useId();
  const [tone, contrast] = theme.split('-');
  return (
    <article
      ref={setGround}
      className="pg-scene"
      aria-labelledby={title}
      data-ek-theme={tone}
      data-ek-contrast={contrast ? 'more' : 'standard'}
      data-scene={theme}
    >
      <h3 id={title} className="pg-scene-title">
        {VIEWS[theme]}
      </h3>
      <div className="pg-desk">
        <ul className="pg-inbox" aria-label={`Inbox, ${VIEWS[theme]}`}>
          {ROWS.map(({ name, time, text, tone: feeling }, at) => (
            <li key={name} className="pg-row" data-selected={at === 0}>
              <span className="pg-row-name">
                <bdi>{name}</bdi> <time dir="ltr">{time}</time>
              </span>
              <span className="pg-row-text" dir="auto">
                {text}
              </span>
              <span className="pg-tone" data-tone={feeling}>
                {TONES[feeling]}
              </span>
            </li>
          ))}
        </ul>
        <div className="pg-thread">
          {SAID.map(([who, when, text]) => (
            <div key={when} className="pg-said" data-who={who}>
              <span>{when}</span>
              <p dir="auto">{text}</p>
            </div>
          ))}
          <div className="pg-composer">
            <p className="pg-draft" dir="auto">
              Two days at home for a delivery that never came, <span className="pg-variable">Dana</span>: I
              can see why that would be frustrating.
            </p>
            <div className="pg-composer-foot">
              <span className="pg-neutral">Draft kept</span>
              <button type="button" className="pg-quiet">
                Set a boundary
              </button>
              <button type="button" className="pg-send">
                Send
              </button>
            </div>
          </div>
        </div>
        <div className="pg-picker">
          <EvenkeelProvider content={content} container={ground} now={clock}>
            <EmpathyPicker.Root
              aria-label={`${content.empathyPicker.words.title}, ${VIEWS[theme]}`}
              values={values}
              onInsert={inserted}
            />
          </EvenkeelProvider>
        </div>
      </div>
    </article>
  );
}

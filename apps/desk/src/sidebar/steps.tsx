import FollowUpIcon from 'lucide-react/icons/calendar-check';
import CheckIcon from 'lucide-react/icons/check';
import PhraseIcon from 'lucide-react/icons/heart-handshake';
import OptionsIcon from 'lucide-react/icons/list-checks';
import ParaphraseIcon from 'lucide-react/icons/message-square-quote';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Guarded } from '../base/crash.tsx';
import { icon } from '../base/icon.ts';
import { type Step, steps } from '../store/state.ts';
import { useWords } from '../store/use-desk.tsx';

interface StepsProps {
  readonly conversation: string;
  readonly step: Step;
  readonly panels: Readonly<Record<Step, ReactNode>>;
  /** Which steps have been done in this conversation. */
  readonly done: Readonly<Partial<Record<Step, boolean>>>;
  onStep(step: Step): void;
}

const icons = {
  paraphrase: ParaphraseIcon,
  empathise: PhraseIcon,
  options: OptionsIcon,
  'follow-up': FollowUpIcon,
} as const;

const tabId = (step: Step) => `desk-step-${step}`;

/**
 * Shows one step at a time, as tabs in the order of the steps. A step that was opened stays as it was left
 * while another one is shown; one that was not opened costs nothing.
 */
export function Steps({ conversation, step, panels, done, onStep }: StepsProps) {
  const { steps: words } = useWords().work;
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState({ conversation, steps: [step] });
  const fresh = opened.conversation !== conversation;
  const shown = fresh ? [step] : opened.steps.includes(step) ? opened.steps : [...opened.steps, step];
  if (fresh || shown !== opened.steps) setOpened({ conversation, steps: shown });

  const move = (event: KeyboardEvent) => {
    const back = getComputedStyle(event.currentTarget).direction === 'rtl' ? 1 : -1;
    const at = steps.indexOf(step);
    const to = { ArrowLeft: at + back, ArrowRight: at - back, Home: 0, End: steps.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = steps[(to + steps.length) % steps.length] ?? step;
    onStep(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <>
      <div ref={list} className="desk-steps" role="tablist" aria-label={words.label} onKeyDown={move}>
        {steps.map((each) => {
          const Icon = icons[each];
          return (
            <button
              key={each}
              type="button"
              role="tab"
              id={tabId(each)}
              className="desk-tab"
              aria-label={done[each] ? words.done(words[each]) : undefined}
              aria-selected={each === step}
              aria-controls={shown.includes(each) ? `${tabId(each)}-panel` : undefined}
              tabIndex={each === step ? 0 : -1}
              onClick={() => onStep(each)}
            >
              <span className="desk-tab__icon">
                <Icon {...icon} />
                {done[each] && <CheckIcon {...icon} size={12} strokeWidth={2.5} className="desk-tab__done" />}
              </span>
              <span className="desk-tab__name">{words[each]}</span>
            </button>
          );
        })}
      </div>
      <div className="desk-sidebar__body">
        {steps.map(
          (each) =>
            shown.includes(each) && (
              <div
                key={each}
                role="tabpanel"
                id={`${tabId(each)}-panel`}
                className="desk-panel"
                data-step={each}
                aria-labelledby={tabId(each)}
                hidden={each !== step}
              >
                <Guarded resetKey={conversation}>{panels[each]}</Guarded>
              </div>
            ),
        )}
      </div>
    </>
  );
}

'use client';
import { isOpen, type SaidBack } from '@evenkeel/logic/paraphrase-prompt';
import { Check, Pencil, RefreshCw, TimerOff } from 'lucide-react';
import { type ComponentProps, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';
import type { Prompt } from './use-prompt.ts';

export interface ConfirmProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

const useIsomorphicLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

const icons = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/**
 * Asks what the client answered once the sentence went out: it is right, they corrected it, or no answer. A correction
 * becomes a note and opens the sentence again.
 *
 * @renders `<fieldset>`, or nothing until a sentence went out
 * @state data-outcome - `waiting`, `confirmed`, `corrected` or `unanswered`
 */
export function Confirm({ className, ...rest }: ConfirmProps) {
  const prompt = usePrompt('Confirm');
  const { words, id, state, lang, dir } = prompt;
  const { step, last } = state.loop;
  const box = useRef<HTMLFieldSetElement>(null);
  const before = useRef(step + last?.outcome);
  const hadFocus = useRef(false);
  // The button that had the focus may go with the answer: what takes its place takes the focus, and nothing else does.
  hadFocus.current =
    typeof document !== 'undefined' && (box.current?.contains(focusedIn(box.current)) ?? false);
  useIsomorphicLayoutEffect(() => {
    const now = step + last?.outcome;
    if (before.current === now) return;
    const opened = step === 'correcting';
    before.current = now;
    if (!opened && !hadFocus.current) return;
    const to = box.current?.querySelector<HTMLElement>(opened ? 'textarea' : '[tabindex="-1"]');
    to?.focus();
  }, [step, last?.outcome]);
  if (!last || (step === 'writing' && last.outcome !== 'corrected')) return null;
  return (
    <fieldset
      {...rest}
      ref={box}
      aria-labelledby={`${id}-confirm`}
      data-outcome={last.outcome}
      className={className ? `ek-paraphrase-prompt__confirm ${className}` : 'ek-paraphrase-prompt__confirm'}
    >
      <p className="ek-paraphrase-prompt__title" id={`${id}-confirm`}>
        {words.confirm.title}
      </p>
      <p className="ek-paraphrase-prompt__aside">
        {words.confirm.question}{' '}
        <q lang={lang} dir={dir}>
          {last.text}
        </q>
      </p>
      <Result outcome={last.outcome} words={words} />
      {step === 'correcting' ? <Correction prompt={prompt} /> : <Answers prompt={prompt} />}
    </fieldset>
  );
}

function focusedIn(element: Element): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

function Result({ outcome, words }: { outcome: SaidBack['outcome']; words: Prompt['words'] }) {
  const said = {
    waiting: '',
    confirmed: words.confirm.wasConfirmed,
    corrected: words.confirm.wasCorrected,
    unanswered: words.confirm.wasUnanswered,
  }[outcome];
  return (
    <div role="status">
      {said && (
        <p tabIndex={-1} className="ek-paraphrase-prompt__result">
          {outcome === 'confirmed' && <Check {...icons} />}
          <span>{said}</span>
        </p>
      )}
    </div>
  );
}

function Answers({ prompt }: { prompt: Prompt }) {
  const { words, state, handlers, send } = prompt;
  const { last, step } = state.loop;
  if (!last || step !== 'said') return null;
  const answer = (outcome: 'confirmed' | 'unanswered') => {
    send({ type: 'loop', event: { type: outcome } });
    handlers.onConfirm?.({ outcome, text: last.text });
  };
  return (
    <div className="ek-paraphrase-prompt__acts">
      {isOpen(state.loop) && (
        <>
          <Button onClick={() => answer('confirmed')}>
            <Check {...icons} />
            {words.confirm.confirmed}
          </Button>
          <Button onClick={() => send({ type: 'loop', event: { type: 'correct' } })}>
            <Pencil {...icons} />
            {words.confirm.corrected}
          </Button>
          {last.outcome === 'waiting' && (
            <Button onClick={() => answer('unanswered')}>
              <TimerOff {...icons} />
              {words.confirm.unanswered}
            </Button>
          )}
        </>
      )}
      {last.outcome !== 'waiting' && (
        <Button onClick={() => send({ type: 'loop', event: { type: 'again' } }, { type: 'another' })}>
          <RefreshCw {...icons} />
          {words.confirm.again}
        </Button>
      )}
    </div>
  );
}

function Correction({ prompt }: { prompt: Prompt }) {
  const { words, id, state, lang, handlers, send } = prompt;
  const { correction, last } = state.loop;
  const empty = correction.trim() === '';
  const save = () => {
    if (empty || !last) return;
    const text = correction.trim();
    send({ type: 'loop', event: { type: 'corrected' } });
    handlers.onConfirm?.({ outcome: 'corrected', text: last.text, correction: text });
    handlers.onNote?.({ kind: 'fact', text });
  };
  return (
    <div className="ek-paraphrase-prompt__correction">
      <label className="ek-paraphrase-prompt__title" htmlFor={`${id}-correction`}>
        {words.confirm.correction}
      </label>
      <textarea
        id={`${id}-correction`}
        className="ek-field ek-field--text"
        rows={2}
        lang={lang}
        dir="auto"
        aria-describedby={`${id}-correction-hint`}
        value={correction}
        onChange={(event) =>
          send({ type: 'loop', event: { type: 'write', correction: event.currentTarget.value } })
        }
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey))
            return;
          event.preventDefault();
          save();
        }}
      />
      <p className="ek-paraphrase-prompt__hint" id={`${id}-correction-hint`}>
        {words.confirm.correctionHint}
      </p>
      <div className="ek-paraphrase-prompt__acts">
        <Button aria-disabled={empty || undefined} onClick={save}>
          {words.confirm.save}
        </Button>
        <Button tone="quiet" onClick={() => send({ type: 'loop', event: { type: 'cancel' } })}>
          {words.confirm.cancel}
        </Button>
      </div>
    </div>
  );
}

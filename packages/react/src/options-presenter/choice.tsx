'use client';
import { none } from '@evenkeel/logic/options-presenter';
import { type ComponentProps, useId } from 'react';
import { Button } from '../base/button/index.ts';
import { chosenOption, type PresenterParts, usePresenter } from './context.tsx';
import { AskApproval } from './options.tsx';
import { NoneOfThese, Radio } from './radio.tsx';
import { StatusLine } from './status-line.tsx';

export interface ChoiceFormProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Notes what the client chose, "none of these" included, and hands it to the host as a choice and a promise.
 * Nothing is chosen beforehand. It is not there while there is nothing to choose from.
 *
 * @renders `<div>`, or nothing
 * @state data-recorded - The host has this very choice.
 */
export function ChoiceForm({ className, ...rest }: ChoiceFormProps) {
  const parts = usePresenter('Choice');
  const { words, say, read, chosen, wanted, choosing, replyContent, replyDir, id, notKept } = parts;
  const name = useId();
  const option = chosenOption(parts);
  if (read.options.length === 0) return null;
  return (
    <div
      {...rest}
      data-recorded={choosing.recorded || undefined}
      className={className ? `ek-options-presenter__choice ${className}` : 'ek-options-presenter__choice'}
    >
      <fieldset className="ek-options-presenter__radios">
        <legend>{words.choice.legend}</legend>
        {read.options.map(({ id: value, title }) => (
          <Radio key={value} name={name} value={value} chosen={chosen.value} onChoose={chosen.set}>
            <span lang={replyContent.locale} dir={replyDir}>
              {title}
            </span>
          </Radio>
        ))}
        <NoneOfThese
          id={id}
          name={name}
          chosen={chosen.value}
          onChoose={chosen.set}
          wanted={wanted.value}
          onWant={wanted.set}
          words={words.choice}
          lang={replyContent.locale}
        />
      </fieldset>
      {option?.approval && <AskApproval parts={parts} option={option} />}
      <ChoiceActs parts={parts} />
      <StatusLine
        act={choosing}
        other={choosing.recorded ? { kind: 'done', text: words.status.recorded } : undefined}
        words={{
          pending: words.status.recording,
          done: words.status.recorded,
          handedOver: words.status.choiceHandedOver,
          failed: (why) => say(words.status.failed, { why }),
          retry: words.status.retry,
          undo: { act: words.status.undo, done: words.status.undone, failed: words.status.notUndone },
        }}
      >
        <Next parts={parts} />
      </StatusLine>
      {notKept && <p className="ek-options-presenter__hint">{words.status.notKept}</p>}
    </div>
  );
}

function ChoiceActs({ parts }: { parts: PresenterParts }) {
  const { words, chosen, choosing } = parts;
  const { run, state, recorded } = choosing;
  const marked = chosen.value === none || chosenOption(parts) !== undefined;
  if (!marked) return null;
  return (
    <div className="ek-options-presenter__acts">
      {run && (
        <Button aria-disabled={recorded || state.kind === 'pending' || undefined} onClick={run}>
          {words.choice.record}
        </Button>
      )}
      {!recorded && (
        <Button tone="quiet" onClick={() => chosen.set(null)}>
          {words.choice.clear}
        </Button>
      )}
    </div>
  );
}

/** Points on after a choice was recorded: a promise wants a date, "none of these" a question. */
function Next({ parts: { words, next, choosing, chosen } }: { parts: PresenterParts }) {
  if (!next || !choosing.recorded) return null;
  const step = chosen.value === none ? 'ask' : 'follow-up';
  return <Button onClick={() => next(step)}>{step === 'ask' ? words.next.ask : words.next.followUp}</Button>;
}

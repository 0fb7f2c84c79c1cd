'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import type { BoundaryDialogContent } from '@evenkeel/content/boundary-dialog';
import { formatMessage } from '@evenkeel/logic/base/message';
import type { ActResult, Outcome } from '@evenkeel/logic/base/outcome';
import {
  type BoundaryDialogState,
  readyText,
  reduceBoundaryDialog,
  startBoundaryDialog,
} from '@evenkeel/logic/boundary-dialog';
import { type ComponentProps, useEffect, useId, useReducer } from 'react';
import { Button } from '../base/button/index.ts';
import { ErrorBoundary } from '../base/error-boundary/index.ts';
import { createPartContext } from '../base/part-context/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';

type Native = Omit<ComponentProps<'section'>, 'content' | 'onError' | 'lang' | 'dir' | 'aria-label'>;

export interface RootProps extends Native {
  /** Holds the words, such as `boundaryDialogEn`. Left out, the provider's content is used. */
  content?: BoundaryDialogContent | undefined;
  /** Specifies the text of the field. A host that controls it empties it itself. */
  text?: string | undefined;
  /** Specifies the text of the field at first. */
  defaultText?: string | undefined;
  /** Called with the text the agent typed. */
  onTextChange?: ((text: string) => void) | undefined;
  /**
   * Called with the text the agent is done with. What it returns is what the agent is told: nothing means
   * handed over, an Outcome says what became of it. Left out, no button is shown.
   */
  onAdd?: ((text: string) => ActResult) | undefined;
  /** Called with an error that the component caught: of the host's handler, or its own. */
  onError?: ((error: Error) => void) | undefined;
}

interface Parts {
  readonly content: BoundaryDialogContent;
  readonly id: string;
  readonly state: BoundaryDialogState;
  readonly write: (text: string) => void;
  readonly add: (() => Promise<void>) | undefined;
}

const [PartsProvider, useParts] = createPartContext<Parts>('BoundaryDialog');

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/**
 * Takes a note and hands it to the host. Alone it is the whole component; with children, they take over.
 * It never sends anything by itself.
 *
 * @renders `<section>`
 * @state data-status - What became of the last note: `writing`, `pending`, `done`, `handed-over` or `failed`.
 */
export function Root(props: RootProps) {
  const evenkeel = useEvenkeel();
  const content = props.content ?? evenkeel.content?.boundaryDialog;
  if (!content)
    throw new Error(
      'Evenkeel: BoundaryDialog.Root has no content, so it has no words to show. ' +
        'Pass content={boundaryDialogEn} from @evenkeel/content/en/boundary-dialog, or put it inside <EvenkeelProvider content={en}>.',
    );
  const { words, locale } = content;
  return (
    <ErrorBoundary
      onError={props.onError}
      fallback={(retry) => (
        <section
          className="ek ek-boundary-dialog"
          aria-label={words.title}
          lang={locale}
          dir={directionOf(locale)}
        >
          <div role="alert">
            <p className="ek-boundary-dialog__title">{words.crashed.title}</p>
            <p>{words.crashed.body}</p>
          </div>
          <Button onClick={retry}>{words.crashed.retry}</Button>
        </section>
      )}
    >
      <Whole {...props} content={content} />
    </ErrorBoundary>
  );
}

function Whole(props: RootProps & { content: BoundaryDialogContent }) {
  const { content, text, defaultText, onTextChange, onAdd, onError, className, children, ...rest } = props;
  const { words, locale } = content;
  const [state, dispatch] = useReducer(reduceBoundaryDialog, text ?? defaultText, startBoundaryDialog);
  const id = useId();
  useEffect(() => {
    if (text !== undefined) dispatch({ type: 'write', text });
  }, [text]);

  const write = (typed: string) => {
    if (text === undefined) dispatch({ type: 'write', text: typed });
    onTextChange?.(typed);
  };
  const add = async () => {
    const ready = readyText(state);
    if (ready === undefined) return;
    dispatch({ type: 'hand' });
    try {
      const outcome = (await onAdd?.(ready)) as Outcome | undefined;
      dispatch({ type: 'answer', outcome });
    } catch (thrown) {
      onError?.(asError(thrown));
      const message = words.status.noAnswer;
      dispatch({ type: 'answer', outcome: { ok: false, reason: 'host-error', message, retryable: true } });
    }
  };
  const shown = text === undefined ? state : { ...state, text };
  return (
    <PartsProvider value={{ content, id, state: shown, write, add: onAdd ? add : undefined }}>
      <section
        aria-label={words.title}
        lang={locale}
        dir={directionOf(locale)}
        data-status={state.status}
        className={className ? `ek ek-boundary-dialog ${className}` : 'ek ek-boundary-dialog'}
        {...rest}
      >
        {children ?? (
          <>
            <Field />
            <Actions />
            <Status />
          </>
        )}
      </section>
    </PartsProvider>
  );
}

export interface FieldProps extends Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'id'> {}

/**
 * Takes the note. The host's own change handler runs first.
 *
 * @renders `<textarea>` with its label and a hint
 */
export function Field({ className, onChange, ...rest }: FieldProps) {
  const { content, id, state, write } = useParts('Field');
  const { label, hint } = content.words.field;
  return (
    <div className="ek-boundary-dialog__field">
      <label className="ek-boundary-dialog__label" htmlFor={`${id}-field`}>
        {label}
      </label>
      <textarea
        rows={3}
        {...rest}
        id={`${id}-field`}
        aria-describedby={`${id}-hint`}
        className={className ? `ek-field ek-field--text ${className}` : 'ek-field ek-field--text'}
        value={state.text}
        onChange={(event) => {
          onChange?.(event);
          if (!event.defaultPrevented) write(event.target.value);
        }}
      />
      <p className="ek-boundary-dialog__hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

export interface ActionsProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Offers to hand the note over. It is not there without `onAdd`, and is off while there is nothing to hand over.
 *
 * @renders `<div>` with a button
 */
export function Actions({ className, ...rest }: ActionsProps) {
  const { content, state, add } = useParts('Actions');
  if (!add) return null;
  return (
    <div
      {...rest}
      className={className ? `ek-boundary-dialog__actions ${className}` : 'ek-boundary-dialog__actions'}
    >
      <Button
        tone="primary"
        aria-disabled={readyText(state) === undefined || undefined}
        onClick={() => void add()}
      >
        {content.words.act.add}
      </Button>
    </div>
  );
}

export interface StatusProps extends Omit<ComponentProps<'p'>, 'children' | 'role'> {}

/**
 * Says what became of the note, politely: added only after the host confirmed it, or why not.
 *
 * @renders `<p role="status">`
 */
export function Status({ className, ...rest }: StatusProps) {
  const { content, state } = useParts('Status');
  return (
    <p
      {...rest}
      role="status"
      className={className ? `ek-boundary-dialog__status ${className}` : 'ek-boundary-dialog__status'}
    >
      {sayStatus(content, state)}
    </p>
  );
}

function sayStatus({ words, locale }: BoundaryDialogContent, { status, why = '' }: BoundaryDialogState) {
  if (status === 'pending') return words.status.adding;
  if (status === 'done') return words.status.added;
  if (status === 'handed-over') return words.status.handedOver;
  return status === 'failed' ? formatMessage(locale, words.status.failed, { why }) : null;
}

'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { formatMessage } from '@evenkeel/logic/base/message';
import {
  type BoundaryEvent,
  type BoundaryState,
  isUntouched,
  readBoundary,
  reduceBoundary,
  startBoundary,
} from '@evenkeel/logic/boundary-dialog';
import { type ReactNode, useEffect, useId, useReducer, useState } from 'react';
import { tell } from '../base/act/index.ts';
import { Button } from '../base/button/index.ts';
import { DialogRoot } from '../base/dialog/index.ts';
import { useDraft } from '../base/draft/index.ts';
import { ErrorBoundary } from '../base/error-boundary/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import { BoundaryProvider } from './context.tsx';
import { Panel } from './panel.tsx';
import type { RootProps } from './root-props.ts';
import { Afterwards } from './status.tsx';
import { Trigger } from './trigger.tsx';
import { useActs } from './use-acts.ts';

/**
 * Helps an agent say no, or ask for respect, under the organisation's policy. Alone it is a button that opens the
 * dialog; with children, they take over. It never sends anything, and never ends a conversation by itself.
 *
 * @renders what is in it, and nothing around it
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
  const { conversation = '' } = props;
  return (
    <ErrorBoundary
      onError={props.onError}
      fallback={(retry) => (
        <div className="ek ek-boundary-dialog__crashed" role="alert" lang={locale} dir={directionOf(locale)}>
          <p className="ek-boundary-dialog__strong">{words.crashed.title}</p>
          <p>{words.crashed.body}</p>
          <Button onClick={retry}>{words.crashed.retry}</Button>
        </div>
      )}
    >
      {/* A boundary belongs to one conversation: another one is another dialog, and nothing is carried over. */}
      <Conversation {...props} content={content} conversation={conversation} key={conversation} />
    </ErrorBoundary>
  );
}

type Prepared = RootProps & { content: NonNullable<RootProps['content']>; conversation: string };

function Conversation(props: Prepared) {
  const { content, conversation, messages = [], channel = 'chat', onNext, className, children } = props;
  const { words, locale } = content;
  const reply = props.replyContent ?? content;
  const policy = props.policy ?? reply.policy;
  const evenkeel = useEvenkeel();
  const now = props.now ?? evenkeel.now;
  const id = useId();
  const [ownOpen, setOwnOpen] = useState(props.defaultOpen ?? false);
  const setOpen = (open: boolean) => {
    setOwnOpen(open);
    props.onOpenChange?.(open);
  };
  const [ownForm, setOwnForm] = useState(props.defaultForm ?? (channel === 'phone' ? 'spoken' : 'written'));
  const [state, dispatch] = useReducer(
    (from: BoundaryState, event: BoundaryEvent) => reduceBoundary(from, event, policy),
    props.mode ?? props.defaultMode,
    startBoundary,
  );
  const { mode } = props;
  useEffect(() => {
    if (mode !== undefined) dispatch({ type: 'mode', mode });
  }, [mode]);
  const acts = useActs({
    handlers: props,
    noAnswer: words.status.noAnswer,
    state,
    dispatch,
    policy,
    conversation,
    channel,
    now,
    newId: evenkeel.newId,
    setOpen,
  });
  const notKept = useDraft({
    store: evenkeel.drafts,
    conversation,
    row: 'boundary-dialog',
    draft: isUntouched(state) ? undefined : state,
    read: readBoundary,
    onRestore: (found) =>
      dispatch({ type: 'restore', state: mode === undefined ? found : { ...found, mode } }),
  });
  const clock = (at: number, seconds = false) =>
    new Intl.DateTimeFormat(locale, {
      hour: 'numeric',
      minute: '2-digit',
      ...(seconds ? { second: '2-digit' } : {}),
      ...(props.agentZone === undefined ? {} : { timeZone: props.agentZone }),
    }).format(at);
  const whole: ReactNode = (
    <>
      <Trigger />
      <Panel />
    </>
  );
  return (
    <BoundaryProvider
      value={{
        id,
        content,
        words,
        say: (message, values) => formatMessage(locale, message, values),
        dir: props.dir ?? directionOf(locale),
        reply,
        policy,
        channel,
        form: props.form ?? ownForm,
        setForm: (form) => {
          setOwnForm(form);
          props.onFormChange?.(form);
        },
        setMode: (next) => {
          if (mode === undefined) dispatch({ type: 'mode', mode: next });
          props.onModeChange?.(next);
        },
        messages,
        state,
        dispatch,
        now,
        time: clock,
        acts,
        can: { insert: !!props.onInsert, end: !!props.onEnd, incident: !!props.onIncident },
        onNext: tell(onNext, props.onError),
        className,
        notKept,
      }}
    >
      <DialogRoot open={props.open ?? ownOpen} onOpenChange={setOpen}>
        {children ?? whole}
        {/* What became of an insertion is told here, too: by then the dialog has closed. */}
        <Afterwards />
      </DialogRoot>
    </BoundaryProvider>
  );
}

'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { neutralRules } from '@evenkeel/content/escalation-button';
import { formatMessage, type MessageValues } from '@evenkeel/logic/base/message';
import type { DraftStore } from '@evenkeel/logic/base/stores';
import {
  canAsk,
  type EscalationForm,
  type EscalationState,
  isOpen,
  readEscalation,
  readForm,
  reasonOfSigns,
} from '@evenkeel/logic/escalation-button';
import { useId, useRef, useState } from 'react';
import { tell, useAct } from '../base/act/index.ts';
import { Button } from '../base/button/index.ts';
import { DialogRoot } from '../base/dialog/index.ts';
import { useDraft } from '../base/draft/index.ts';
import { ErrorBoundary } from '../base/error-boundary/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import { ClientLine } from './client-line.tsx';
import { EscalationProvider } from './context.tsx';
import { Offer } from './offer.tsx';
import { Panel } from './panel.tsx';
import type { RootProps } from './root-props.ts';
import { Status } from './status.tsx';
import { Trigger } from './trigger.tsx';
import { isUntouched, useForm } from './use-form.ts';
import { useRequests } from './use-requests.ts';

const row = 'escalation-button';
const none: readonly never[] = [];

/**
 * Helps an agent bring in the right person, with a handover that tells the whole story. Alone it is a button with its
 * dialog, what becomes of the request, and the sentence for the client; with children, they take over.
 * It never asks anybody by itself, and says that somebody was asked only when the host acknowledged it.
 *
 * @renders `<section>`
 * @state data-phase - Where the request stands: `draft`, `sending`, `requested`, `seen`, `accepted`, `joined`, `resolved`, `declined`, `withdrawn`, `failed` or `timed-out`.
 */
export function Root(props: RootProps) {
  const evenkeel = useEvenkeel();
  const content = props.content ?? evenkeel.content?.escalationButton;
  if (!content)
    throw new Error(
      'Evenkeel: EscalationButton.Root has no content, so it has no words to show. ' +
        'Pass content={escalationButtonEn} from @evenkeel/content/en/escalation-button, or put it inside <EvenkeelProvider content={en}>.',
    );
  const { words, locale } = content;
  const { conversation = '' } = props;
  return (
    <ErrorBoundary
      onError={props.onError}
      fallback={(retry) => (
        <section
          className="ek ek-escalation-button"
          aria-label={words.title}
          lang={locale}
          dir={directionOf(locale)}
        >
          <div role="alert">
            <p className="ek-escalation-button__strong">{words.crashed.title}</p>
            <p>{words.crashed.body}</p>
          </div>
          <Button onClick={retry}>{words.crashed.retry}</Button>
        </section>
      )}
    >
      {/* A request belongs to one conversation: another one is another button, and nothing is carried over. */}
      <Conversation {...props} {...{ content, conversation }} drafts={evenkeel.drafts} key={conversation} />
    </ErrorBoundary>
  );
}

const clockOf = (locale: string, timeZone: string | undefined) =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...(timeZone ? { timeZone } : {}) });

interface Kept {
  readonly form?: EscalationForm;
  readonly request?: EscalationState;
}

function readKept(found: unknown): Kept | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const form = readForm((found as Record<string, unknown>)['form']);
  const request = readEscalation((found as Record<string, unknown>)['request']);
  if (!form && !request) return undefined;
  return { ...(form ? { form } : {}), ...(request ? { request } : {}) };
}

type Prepared = RootProps & {
  content: NonNullable<RootProps['content']>;
  conversation: string;
  drafts: DraftStore;
};

function Conversation(props: Prepared) {
  const {
    content,
    replyContent,
    conversation,
    channel = 'chat',
    targets,
    rules = neutralRules,
    signs: _signs,
    onDismissSign,
    caseParts: _caseParts,
    handover: _handover,
    defaultReason: _reason,
    defaultUrgency: _urgency,
    defaultTarget: _target,
    defaultMode: _mode,
    open,
    defaultOpen = false,
    onOpenChange,
    requestState,
    defaultRequestState,
    onRequestStateChange,
    onRequest,
    onWithdraw,
    acknowledgements = none,
    onTimeout,
    onInsert,
    form,
    defaultForm,
    onFormChange,
    agentZone,
    onError,
    now: clock,
    drafts,
    className,
    children,
    ...rest
  } = props;
  const { words, locale } = content;
  const evenkeel = useEvenkeel();
  const now = clock ?? evenkeel.now;
  const id = useId();
  const say = (message: string, values?: MessageValues) => formatMessage(locale, message, values);

  const [ownOpen, setOwnOpen] = useState(defaultOpen);
  const returning = useRef(false);
  const setOpen = (next: boolean) => {
    if (!next) {
      returning.current = true;
      setTimeout(() => {
        returning.current = false;
      }, 0);
    }
    setOwnOpen(next);
    tell(onOpenChange, onError)?.(next);
  };
  const [ownClientForm, setOwnClientForm] = useState(
    defaultForm ?? (channel === 'phone' ? 'spoken' : 'written'),
  );

  const filled = useForm(props, { words, content, say }, rules);
  const keep = useRef<() => Kept | undefined>(() => undefined);
  const requests = useRequests({
    ...{ requestState, defaultRequestState, onRequestStateChange, onRequest, onWithdraw, onTimeout, onError },
    ...{ acknowledgements, targets, now, noAnswer: words.status.noAnswer },
    onLate: (request) => {
      void drafts.write({ conversation, row }, { ...keep.current(), request }).catch(() => {});
    },
  });
  const { state } = requests;
  const untouched = isUntouched(filled.form, props);
  const draft: Kept | undefined =
    untouched && (state.phase === 'draft' || requestState !== undefined)
      ? undefined
      : { form: filled.form, ...(requestState === undefined ? { request: state } : {}) };
  keep.current = () => draft;
  const notKept = useDraft<Kept>({
    store: drafts,
    conversation,
    row,
    draft,
    read: readKept,
    onRestore: (found) => {
      if (found.form) filled.dispatch({ type: 'restore', form: found.form });
      if (found.request) requests.restore(found.request);
    },
  });
  const insert = useAct<string>(onInsert && ((plain) => onInsert({ text: { plain }, at: 'caret' })), {
    noAnswer: words.status.noAnswer,
    onError,
  });

  const ask = () => {
    const { choices, outgoing } = filled;
    const { reason } = filled.form.choices;
    if (!reason || !choices.target || !onRequest || !canAsk(requests.state)) return false;
    const { urgency, target, mode, queue, minutes } = choices;
    const request = {
      key: evenkeel.newId(),
      conversation,
      reason,
      urgency,
      target,
      mode,
      handover: outgoing,
    };
    requests.ask(request, queue, minutes);
    insert.reset();
    setOpen(false);
    return true;
  };

  const dir = props.dir === 'ltr' || props.dir === 'rtl' ? props.dir : directionOf(locale);
  return (
    <EscalationProvider
      value={{
        ...{
          id,
          content,
          words,
          dir,
          say,
          ...filled,
          requests,
          ask,
          setOpen,
          returning,
          insert,
          notKept,
          className,
        },
        reply: replyContent ?? content,
        time: (at) => clockOf(locale, agentZone).format(Number.isFinite(at) ? at : 0),
        offered: isOpen(state) || state.phase === 'failed' ? none : filled.offered,
        dismiss: () => {
          filled.dispatch({ type: 'dismiss', signs: filled.offered });
          for (const sign of filled.offered) tell(onDismissSign, onError)?.(sign);
        },
        take: () => {
          const reason = filled.form.choices.reason ?? reasonOfSigns(rules, filled.offered);
          if (reason) filled.dispatch({ type: 'choose', choices: { reason } });
          setOpen(true);
        },
        clientForm: form ?? ownClientForm,
        setClientForm: (next) => {
          setOwnClientForm(next);
          tell(onFormChange, onError)?.(next);
        },
        can: { ask: !!onRequest, withdraw: !!onWithdraw, insert: !!onInsert },
      }}
    >
      <section
        aria-label={words.title}
        lang={locale}
        data-phase={state.phase}
        className={className ? `ek ek-escalation-button ${className}` : 'ek ek-escalation-button'}
        {...rest}
        dir={dir}
      >
        <DialogRoot open={open ?? ownOpen} onOpenChange={setOpen}>
          {children ?? (
            <>
              <Offer />
              <Trigger />
              <Status />
              <ClientLine />
              <Panel />
            </>
          )}
        </DialogRoot>
      </section>
    </EscalationProvider>
  );
}

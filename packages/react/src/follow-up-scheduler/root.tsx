'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { Button } from '../base/button/index.ts';
import { ErrorBoundary } from '../base/error-boundary/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import { Actions } from './actions.tsx';
import { SchedulerProvider } from './context.tsx';
import { Day } from './day.tsx';
import { Details } from './details.tsx';
import { Exact } from './exact.tsx';
import { Dating, Ledger } from './ledger.tsx';
import { Planned } from './planned.tsx';
import { Presets } from './presets.tsx';
import type { RootProps } from './root-props.ts';
import { Sentence } from './sentence.tsx';
import { Status } from './status.tsx';
import { Typed } from './typed.tsx';
import { type Prepared, useScheduler } from './use-scheduler.ts';
import { Warning } from './warning.tsx';

/**
 * Helps an agent promise a client a time, plan the follow-up for it, and see what else was promised.
 * Alone it is the whole scheduler; with children, they take over. It never plans by itself, never plans in the
 * past, and never leaves the allowed hours unless the agent says so.
 *
 * @renders `<section>`
 * @state data-clock - `client` or `agent`: on whose clock times are chosen
 * @state data-forced - The chosen time is kept outside the allowed hours.
 * @state data-changing - A planned follow-up is being changed.
 */
export function Root(props: RootProps) {
  const evenkeel = useEvenkeel();
  const content = props.content ?? evenkeel.content?.followUpScheduler;
  if (!content)
    throw new Error(
      'Evenkeel: FollowUpScheduler.Root has no content, so it has no words to show. ' +
        'Pass content={followUpSchedulerEn} from @evenkeel/content/en/follow-up-scheduler, or put it inside <EvenkeelProvider content={en}>.',
    );
  const { words, locale } = content;
  const { conversation = '' } = props;
  return (
    <ErrorBoundary
      onError={props.onError}
      fallback={(retry) => (
        <section
          className="ek ek-follow-up-scheduler"
          aria-label={words.title}
          lang={locale}
          dir={directionOf(locale)}
        >
          <div className="ek-follow-up-scheduler__notice" role="alert">
            <p className="ek-follow-up-scheduler__strong">{words.crashed.title}</p>
            <p>{words.crashed.body}</p>
            <Button onClick={retry}>{words.crashed.retry}</Button>
          </div>
        </section>
      )}
    >
      {/* A follow-up belongs to one conversation: another one is another scheduler, and nothing is carried over. */}
      <Conversation key={conversation} {...props} content={content} conversation={conversation} />
    </ErrorBoundary>
  );
}

function Conversation(props: Prepared) {
  const parts = useScheduler(props);
  const {
    content: _content,
    replyContent: _replyContent,
    conversation: _conversation,
    channel: _channel,
    agentZone: _agentZone,
    clientZone: _clientZone,
    hours: _hours,
    presets: _presets,
    promises: _promises,
    followUps: _followUps,
    values: _values,
    at: _at,
    defaultAt: _defaultAt,
    onAtChange: _onAtChange,
    form: _form,
    defaultForm: _defaultForm,
    onFormChange: _onFormChange,
    onSchedule: _onSchedule,
    onChange: _onChange,
    onCancel: _onCancel,
    onInsert: _onInsert,
    onExport: _onExport,
    loadReader: _loadReader,
    onError: _onError,
    now: _now,
    className,
    children,
    ...rest
  } = props;
  const { state } = parts;
  return (
    <SchedulerProvider value={parts}>
      <section
        aria-label={parts.words.title}
        lang={parts.locale}
        dir={parts.dir}
        data-clock={state.clock}
        data-forced={state.forced || undefined}
        data-changing={state.changing ? true : undefined}
        className={className ? `ek ek-follow-up-scheduler ${className}` : 'ek ek-follow-up-scheduler'}
        {...rest}
      >
        {children ?? <WholeScheduler />}
      </section>
    </SchedulerProvider>
  );
}

function WholeScheduler() {
  return (
    <>
      <Dating />
      <Presets />
      <Typed />
      <Day />
      <Exact />
      <Warning />
      <Sentence />
      <Details />
      <Actions />
      <Status />
      <Planned />
      <Ledger />
    </>
  );
}

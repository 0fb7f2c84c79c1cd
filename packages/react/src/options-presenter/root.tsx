'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { Button } from '../base/button/index.ts';
import { ErrorBoundary } from '../base/error-boundary/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import { Actions } from './actions.tsx';
import { ChoiceForm } from './choice.tsx';
import { PresenterProvider } from './context.tsx';
import { Options } from './options.tsx';
import { Problems } from './problems.tsx';
import { RefusalNote } from './refusal.tsx';
import type { RootProps } from './root-props.ts';
import { Script } from './script.tsx';
import { FormSwitch, ViewSwitch } from './switches.tsx';
import { usePresenter } from './use-presenter.ts';

type Prepared = RootProps & { content: NonNullable<RootProps['content']>; conversation: string };

/**
 * Helps an agent give a client real choices, limits included, and record which one was chosen.
 * Alone it is the whole presenter; with children, they take over. It never chooses, never sends by itself,
 * and promises nothing that waits for approval.
 *
 * @renders `<section>`
 * @state data-form - `written` or `spoken`
 * @state data-view - `cards` or `table`
 */
export function Root(props: RootProps) {
  const evenkeel = useEvenkeel();
  const content = props.content ?? evenkeel.content?.optionsPresenter;
  if (!content)
    throw new Error(
      'Evenkeel: OptionsPresenter.Root has no content, so it has no words to show. ' +
        'Pass content={optionsPresenterEn} from @evenkeel/content/en/options-presenter, or put it inside <EvenkeelProvider content={en}>.',
    );
  const { words, locale } = content;
  const { conversation = '' } = props;
  return (
    <ErrorBoundary
      onError={props.onError}
      fallback={(retry) => (
        <section
          className="ek ek-options-presenter"
          aria-label={words.title}
          lang={locale}
          dir={directionOf(locale)}
        >
          <div className="ek-options-presenter__notice" role="alert">
            <p className="ek-options-presenter__title">{words.crashed.title}</p>
            <p>{words.crashed.body}</p>
            <Button onClick={retry}>{words.crashed.retry}</Button>
          </div>
        </section>
      )}
    >
      {/* A choice belongs to one conversation: another one is another presenter, and nothing is carried over. */}
      <Conversation key={conversation} {...props} content={content} conversation={conversation} />
    </ErrorBoundary>
  );
}

function Conversation(props: Prepared) {
  const parts = usePresenter(props);
  const { words, locale, form, view } = parts;
  const {
    options: _options,
    refusal: _refusal,
    content: _content,
    replyContent: _replyContent,
    conversation: _conversation,
    channel: _channel,
    clientZone: _clientZone,
    agentZone: _agentZone,
    view: _view,
    defaultView: _defaultView,
    onViewChange: _onViewChange,
    form: _form,
    defaultForm: _defaultForm,
    onFormChange: _onFormChange,
    format: _format,
    defaultFormat: _defaultFormat,
    onFormatChange: _onFormatChange,
    chosen: _chosen,
    defaultChosen: _defaultChosen,
    onChosenChange: _onChosenChange,
    wanted: _wanted,
    defaultWanted: _defaultWanted,
    onWantedChange: _onWantedChange,
    onInsert: _onInsert,
    onChoose: _onChoose,
    onEscalate: _onEscalate,
    onNext: _onNext,
    onError: _onError,
    now: _now,
    className,
    children,
    ...rest
  } = props;
  return (
    <PresenterProvider value={parts}>
      <section
        aria-label={words.title}
        lang={locale}
        dir={directionOf(locale)}
        data-form={form.value}
        data-view={view.value}
        className={className ? `ek ek-options-presenter ${className}` : 'ek ek-options-presenter'}
        {...rest}
      >
        {children ?? <WholePresenter spoken={form.value === 'spoken'} />}
      </section>
    </PresenterProvider>
  );
}

function WholePresenter({ spoken }: { spoken: boolean }) {
  return (
    <>
      <div className="ek-options-presenter__head">
        <FormSwitch />
        {!spoken && <ViewSwitch />}
      </div>
      <Problems />
      {spoken ? (
        <Script />
      ) : (
        <>
          <Options />
          <RefusalNote />
          <Actions />
        </>
      )}
      <ChoiceForm />
    </>
  );
}

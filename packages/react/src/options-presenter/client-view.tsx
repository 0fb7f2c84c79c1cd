'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import type { OptionsPresenterContent, OptionsPresenterReply } from '@evenkeel/content/options-presenter';
import { formatMessage } from '@evenkeel/logic/base/message';
import type { Option, Refusal } from '@evenkeel/logic/base/option';
import { labelOf, readOptions, titleOf, type View } from '@evenkeel/logic/options-presenter';
import { type ComponentProps, useId, useMemo } from 'react';
import { Button } from '../base/button/index.ts';
import { ErrorBoundary } from '../base/error-boundary/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import { Cards } from './cards.tsx';
import { DeadlineTime } from './deadline.tsx';
import { NoneOfThese, Radio } from './radio.tsx';
import type { RootProps } from './root-props.ts';
import { StatusLine } from './status-line.tsx';
import { Views } from './switches.tsx';
import { OptionsTable } from './table.tsx';
import type { Teller } from './teller.ts';
import { useChoice } from './use-choice.ts';
import { useControlled } from './use-controlled.ts';

type Shared =
  | 'options'
  | 'refusal'
  | 'content'
  | 'replyContent'
  | 'clientZone'
  | 'view'
  | 'defaultView'
  | 'onViewChange'
  | 'chosen'
  | 'defaultChosen'
  | 'onChosenChange'
  | 'wanted'
  | 'defaultWanted'
  | 'onWantedChange'
  | 'onChoose'
  | 'onError';
type Native = Omit<
  ComponentProps<'section'>,
  'content' | 'onError' | 'lang' | 'dir' | 'aria-label' | 'children'
>;

export interface ClientViewProps extends Native, Pick<RootProps, Shared> {}

/**
 * Shows the options to the client, on a portal or a page of their own, in the reply's language and with its words.
 * With `onChoose` the client can choose and confirm; without, it can only be read. It has no control of the agent's,
 * keeps nothing on the device, and chooses nothing beforehand.
 *
 * @renders `<section>`
 * @state data-view - `cards` or `table`
 */
export function ClientView(props: ClientViewProps) {
  const evenkeel = useEvenkeel();
  const content = props.replyContent ?? props.content ?? evenkeel.content?.optionsPresenter;
  if (!content)
    throw new Error(
      'Evenkeel: OptionsPresenter.ClientView has no content, so it has no words to show. ' +
        'Pass content={optionsPresenterEn} from @evenkeel/content/en/options-presenter, or put it inside <EvenkeelProvider content={en}>.',
    );
  const { locale } = content;
  const { title, crashed } = content.reply.client;
  return (
    <ErrorBoundary
      onError={props.onError}
      fallback={(retry) => (
        <section
          className="ek ek-options-presenter"
          aria-label={title}
          lang={locale}
          dir={directionOf(locale)}
        >
          <div className="ek-options-presenter__notice" role="alert">
            <p className="ek-options-presenter__title">{crashed.title}</p>
            <p>{crashed.body}</p>
            <Button onClick={retry}>{crashed.retry}</Button>
          </div>
        </section>
      )}
    >
      <Whole {...props} content={content} />
    </ErrorBoundary>
  );
}

function tellerFor(
  content: OptionsPresenterContent,
  options: readonly Option[],
  id: string,
  zone: string | undefined,
): Teller {
  const { locale, reply } = content;
  const { client } = reply;
  return {
    id,
    options,
    words: { ...client, label: client.title },
    lang: locale,
    dir: directionOf(locale),
    titleOf: (option) => titleOf(option, locale, reply),
    labelOf: (field, option) => (option ? labelOf(option, field, locale, reply) : reply.fields[field]),
    dateOf: ({ by }) => by && <DeadlineTime deadline={by} locale={locale} zones={{ client: zone }} />,
  };
}

function Whole(props: ClientViewProps & { content: OptionsPresenterContent }) {
  const {
    options,
    refusal,
    content,
    replyContent: _replyContent,
    clientZone,
    view: givenView,
    defaultView = 'cards',
    onViewChange,
    chosen: givenChosen,
    defaultChosen = null,
    onChosenChange,
    wanted: givenWanted,
    defaultWanted = '',
    onWantedChange,
    onChoose,
    onError,
    className,
    ...rest
  } = props;
  const { locale, reply } = content;
  const words = reply.client;
  const { newId } = useEvenkeel();
  const id = useId();
  const read = useMemo(() => readOptions({ options, refusal }), [options, refusal]);
  const [view, setView] = useControlled<View>(givenView, defaultView, onViewChange);
  const [chosen, setChosen] = useControlled<string | null>(givenChosen, defaultChosen, onChosenChange);
  const [wanted, setWanted] = useControlled(givenWanted, defaultWanted, onWantedChange);
  const choosing = useChoice({
    options: read.options,
    chosen,
    wanted,
    replyContent: content,
    newId,
    noAnswer: words.noAnswer,
    onChoose,
    onError,
  });
  const teller = tellerFor(content, read.options, id, clientZone);
  const say = (message: string, values: Readonly<Record<string, string>>) =>
    formatMessage(locale, message, values);
  const option = read.options.find((one) => one.id === chosen);
  const choice = option ? titleOf(option, locale, reply) : words.none;
  const radio = { name: id, chosen, onChoose: setChosen };
  // What cannot be done is read before anything is confirmed.
  const cannot = read.refusal && <ClientRefusal refusal={read.refusal} words={reply.refusal} />;
  const someCards = view === 'cards';
  return (
    <section
      {...rest}
      aria-label={words.title}
      lang={locale}
      dir={directionOf(locale)}
      data-view={view}
      className={
        className
          ? `ek ek-options-presenter ek-options-presenter--client ${className}`
          : 'ek ek-options-presenter ek-options-presenter--client'
      }
    >
      {read.options.length === 0 ? (
        <>
          <p>{words.empty}</p>
          {cannot}
        </>
      ) : (
        <>
          <p>{words.intro}</p>
          <Views words={words.view} view={view} onViewChange={setView} />
          {!someCards && <OptionsTable teller={teller} />}
          {onChoose ? (
            <>
              <fieldset className="ek-options-presenter__radios">
                <legend>{words.legend}</legend>
                {someCards ? (
                  <Cards
                    teller={teller}
                    choose={(one, title, about) => (
                      <Radio {...radio} value={one.id} about={about}>
                        {title}
                      </Radio>
                    )}
                  />
                ) : (
                  read.options.map((one) => (
                    <Radio key={one.id} {...radio} value={one.id}>
                      {teller.titleOf(one)}
                    </Radio>
                  ))
                )}
                <NoneOfThese
                  {...radio}
                  id={id}
                  wanted={wanted}
                  onWant={setWanted}
                  words={words}
                  lang={locale}
                />
              </fieldset>
              {cannot}
              <div className="ek-options-presenter__acts">
                <Button
                  tone="primary"
                  aria-disabled={
                    !choosing.run || choosing.recorded || choosing.state.kind === 'pending' || undefined
                  }
                  onClick={() => choosing.run?.()}
                >
                  {words.confirm}
                </Button>
              </div>
              <StatusLine
                act={choosing}
                words={{
                  pending: words.confirming,
                  done: say(words.recorded, { choice }),
                  handedOver: say(words.handedOver, { choice }),
                  failed: (why) => say(words.failed, { why }),
                  retry: words.retry,
                }}
              />
            </>
          ) : (
            <>
              {someCards && <Cards teller={teller} />}
              {cannot}
            </>
          )}
        </>
      )}
    </section>
  );
}

function ClientRefusal({ refusal, words }: { refusal: Refusal; words: OptionsPresenterReply['refusal'] }) {
  return (
    <div className="ek-options-presenter__refusal">
      <p className="ek-options-presenter__title">{words.title}</p>
      <dl className="ek-options-presenter__fields">
        {(['fact', 'reason', 'possible'] as const).map((key) => (
          <div key={key}>
            <dt>{words[key]}</dt>
            <dd>{refusal[key]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

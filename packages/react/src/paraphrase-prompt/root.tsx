'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { Button } from '../base/button/index.ts';
import { ErrorBoundary } from '../base/error-boundary/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import { Actions } from './actions.tsx';
import { Confirm } from './confirm.tsx';
import { PromptProvider } from './context.tsx';
import { Facts } from './facts.tsx';
import { FormSwitch } from './form-switch.tsx';
import { Frames } from './frames.tsx';
import { Heard } from './heard.tsx';
import { Next } from './next.tsx';
import type { RootProps } from './root-props.ts';
import { Sentence } from './sentence.tsx';
import { Status } from './status.tsx';
import { Suggestions } from './suggestions.tsx';
import { usePromptState } from './use-prompt.ts';
import { Warnings } from './warnings.tsx';

/**
 * Helps an agent say back what they heard, and have it confirmed. Alone it is the whole prompt; with children, they take
 * over. It makes sentences from notes and quotes by written frames; it guesses nothing, sends nothing, and moves no focus
 * by itself.
 *
 * @renders `<section>`
 * @state data-form - `written` or `spoken`
 * @state data-step - `writing`, `said` or `correcting`
 */
export function Root(props: RootProps) {
  const { content: given, conversation = '', onError } = props;
  const evenkeel = useEvenkeel();
  const content = given ?? evenkeel.content?.paraphrasePrompt;
  if (!content)
    throw new Error(
      'Evenkeel: ParaphrasePrompt.Root has no content, so it has no words to show. ' +
        'Pass content={paraphrasePromptEn} from @evenkeel/content/en/paraphrase-prompt, or put it inside <EvenkeelProvider content={en}>.',
    );
  const { words, locale } = content;
  return (
    <ErrorBoundary
      onError={onError}
      fallback={(retry) => (
        <section
          className="ek ek-paraphrase-prompt"
          aria-label={words.title}
          lang={locale}
          dir={directionOf(locale)}
        >
          <div className="ek-paraphrase-prompt__notice" role="alert">
            <p className="ek-paraphrase-prompt__title">{words.crashed.title}</p>
            <p>{words.crashed.body}</p>
            <Button onClick={retry}>{words.crashed.retry}</Button>
          </div>
        </section>
      )}
    >
      {/* What was picked and typed belongs to one conversation: another one is another prompt. */}
      <Conversation key={conversation} {...props} content={content} conversation={conversation} />
    </ErrorBoundary>
  );
}

function Conversation(
  props: RootProps & { content: NonNullable<RootProps['content']>; conversation: string },
) {
  const prompt = usePromptState(props);
  const {
    content: { words, locale },
    replyContent: _reply,
    conversation: _conversation,
    channel: _channel,
    address: _address,
    messages: _messages,
    notes: _notes,
    products: _products,
    clientZone: _zone,
    draft: _draft,
    form: _form,
    defaultForm: _defaultForm,
    onFormChange: _onFormChange,
    text: _text,
    defaultText: _defaultText,
    onTextChange: _onTextChange,
    suggestions: _suggestions,
    onInsert: _onInsert,
    onConfirm: _onConfirm,
    onNote: _onNote,
    onNext: _onNext,
    onError: _onError,
    now: _now,
    className,
    children,
    ...rest
  } = props;
  return (
    <PromptProvider value={prompt}>
      <section
        aria-label={words.title}
        lang={locale}
        dir={directionOf(locale)}
        data-form={prompt.form}
        data-step={prompt.state.loop.step}
        className={className ? `ek ek-paraphrase-prompt ${className}` : 'ek ek-paraphrase-prompt'}
        {...rest}
      >
        {children ?? (
          <>
            <FormSwitch />
            <Heard />
            <Frames />
            <Sentence />
            <Suggestions />
            <Facts />
            <Warnings />
            <Actions />
            <Status />
            <Confirm />
            <Next />
          </>
        )}
      </section>
    </PromptProvider>
  );
}

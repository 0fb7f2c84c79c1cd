'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { formatMessage } from '@evenkeel/logic/base/message';
import type { LibrarySnapshot } from '@evenkeel/logic/base/stores';
import type { Searcher } from '@evenkeel/logic/empathy-picker';
import {
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { tell } from '../base/act/index.ts';
import { Button } from '../base/button/index.ts';
import { ErrorBoundary } from '../base/error-boundary/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import { Actions } from './actions.tsx';
import { type PickerParts, PickerProvider, useSession } from './context.tsx';
import { Facets } from './facets.tsx';
import { FormSwitch } from './form-switch.tsx';
import { Keys } from './keys.tsx';
import { List } from './list.tsx';
import { Next } from './next.tsx';
import { OwnPhrase } from './own-phrase.tsx';
import { Preview } from './preview.tsx';
import type { RootProps } from './root-props.ts';
import { Search } from './search.tsx';
import { PickerSession } from './session.ts';
import { Status } from './status.tsx';
import { defaultShortcuts, type PhraseLibrary, type PickerSettings } from './types.ts';
import { useDraft } from './use-draft.ts';
import { useLibrarySnapshot, useSearcher } from './use-library.ts';

const useIsomorphicLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;
const noUse: readonly string[] = [];
const noPhrases: readonly unknown[] = [];

/**
 * Helps an agent find the right acknowledging phrase and put it where it belongs.
 * Alone it is the whole picker; with children, they take over. It never sends, never moves focus by itself,
 * and tells a host only what the agent chose.
 *
 * @renders `<section>`
 * @state data-form - `written` or `spoken`
 * @state data-busy - A large library is still being read.
 */
export function Root(props: RootProps) {
  const { content: given, conversation = '', onError } = props;
  const evenkeel = useEvenkeel();
  const content = given ?? evenkeel.content?.empathyPicker;
  if (!content)
    throw new Error(
      'Evenkeel: EmpathyPicker.Root has no content, so it has no words to show. ' +
        'Pass content={empathyPickerEn} from @evenkeel/content/en/empathy-picker, or put it inside <EvenkeelProvider content={en}>.',
    );
  const { words, locale } = content;
  return (
    <ErrorBoundary
      onError={onError}
      fallback={(retry) => (
        <section
          className="ek ek-empathy-picker"
          aria-label={words.title}
          lang={locale}
          dir={directionOf(locale)}
        >
          <div className="ek-empathy-picker__notice" role="alert">
            <p className="ek-empathy-picker__notice-title">{words.crashed.title}</p>
            <p>{words.crashed.body}</p>
            <Button onClick={retry}>{words.crashed.retry}</Button>
          </div>
        </section>
      )}
    >
      <Library {...props} content={content} conversation={conversation} />
    </ErrorBoundary>
  );
}

type Prepared = RootProps & { content: NonNullable<RootProps['content']>; conversation: string };

/** Reads the phrases once, whichever conversation is open. */
function Library(props: Prepared) {
  const { content, pack = content.pack, status = 'ready', conversation, onError } = props;
  const { library } = useEvenkeel();
  const sessionRef = useRef<PickerSession>(null);
  const onProgress = useCallback(() => sessionRef.current?.refresh(), []);
  // What is not there yet can be neither found nor inserted; an agent's own phrases can.
  const phrases = status === 'ready' ? pack.phrases : noPhrases;
  const searcher = useSearcher(phrases, content.words, onProgress);
  const snapshot = useLibrarySnapshot(library, searcher, onError);
  // A session belongs to one conversation: another one is another picker, and nothing is carried over.
  return <Conversation {...props} pack={pack} key={conversation} own={{ sessionRef, searcher, snapshot }} />;
}

interface Own {
  readonly sessionRef: RefObject<PickerSession | null>;
  readonly searcher: Searcher;
  readonly snapshot: LibrarySnapshot | undefined;
}

function Conversation(props: Prepared & { pack: PhraseLibrary; own: Own }) {
  const {
    content,
    pack,
    own: { sessionRef, searcher, snapshot },
    status = 'ready',
    onRetry,
    conversation,
    values,
    address,
    gender,
    context,
    used = noUse,
    form,
    defaultForm,
    onFormChange,
    query,
    defaultQuery,
    onQueryChange,
    filters,
    defaultFilters,
    onFiltersChange,
    onInsert,
    onNext,
    onDismiss,
    onUse,
    onError,
    now,
    shortcuts,
    className,
    children,
    ...rest
  } = props;
  const { words, locale } = content;
  const evenkeel = useEvenkeel();
  const { drafts, library, newId } = evenkeel;
  const clock = now ?? evenkeel.now;
  const say = useCallback<PickerSettings['say']>(
    (message, values) => formatMessage(locale, message, values),
    [locale],
  );
  const initial = {
    ...((query ?? defaultQuery) !== undefined ? { query: query ?? defaultQuery ?? '' } : {}),
    ...((filters ?? defaultFilters) !== undefined ? { filters: filters ?? defaultFilters ?? {} } : {}),
    ...((form ?? defaultForm) !== undefined ? { form: form ?? defaultForm ?? 'written' } : {}),
  };
  const settings: PickerSettings = {
    words,
    locale: pack.locale,
    values,
    ...(address ? { address } : {}),
    ...(gender ? { gender } : {}),
    context,
    used,
    initial,
    controlled: {
      ...(query !== undefined ? { query } : {}),
      ...(filters !== undefined ? { filters } : {}),
      ...(form !== undefined ? { form } : {}),
    },
    now: clock,
    say,
    onInsert,
    onNext: tell(onNext, onError),
    onUse,
    onError,
    onDismiss: tell(onDismiss, onError),
    onQueryChange,
    onFiltersChange,
    onFormChange,
  };
  const [session] = useState(() => new PickerSession(conversation, settings, searcher));
  const id = useId();

  useIsomorphicLayoutEffect(() => {
    sessionRef.current = session;
    session.receive(settings, searcher);
  });
  useIsomorphicLayoutEffect(() => {
    if (query !== undefined) session.dispatch({ type: 'query', query });
  }, [session, query]);
  useIsomorphicLayoutEffect(() => {
    if (filters !== undefined) session.dispatch({ type: 'filters', filters });
  }, [session, filters]);
  useIsomorphicLayoutEffect(() => {
    if (form !== undefined) session.dispatch({ type: 'form', form });
  }, [session, form]);
  useEffect(() => {
    session.open();
    // The browser's language data takes longer to wake than the picker to mount.
    const timer = setTimeout(() => session.afterDrawing(), 60);
    return () => {
      clearTimeout(timer);
      session.close();
    };
  }, [session]);
  useEffect(() => {
    if (snapshot) session.setLibrary(snapshot);
  }, [session, snapshot]);
  const notKept = useDraft(session, drafts);

  const shownForm = useSession(session, (from) => from.state.form);
  const dir = directionOf(locale);
  const read = searcher.index.read;
  const keys = useMemo(() => ({ ...defaultShortcuts, ...shortcuts }), [shortcuts]);
  const parts: PickerParts = {
    session,
    settings,
    library,
    newId,
    id,
    locale,
    dir,
    phraseDir: directionOf(pack.locale),
    shortcuts: keys,
    status,
    onRetry,
    progress: { read, total: searcher.index.total },
    notKept,
  };
  return (
    <PickerProvider value={parts}>
      <section
        aria-label={words.title}
        lang={locale}
        dir={dir}
        data-form={shownForm}
        data-busy={read < searcher.index.total || undefined}
        className={className ? `ek ek-empathy-picker ${className}` : 'ek ek-empathy-picker'}
        {...rest}
      >
        {children ?? <WholePicker />}
      </section>
    </PickerProvider>
  );
}

function WholePicker() {
  return (
    <>
      <div className="ek-empathy-picker__head">
        <FormSwitch />
        <Keys />
      </div>
      <Search />
      <Facets />
      <List />
      <Preview />
      <Actions />
      <Status />
      <Next />
      <OwnPhrase />
    </>
  );
}

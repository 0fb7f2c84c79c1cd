'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import type { OptionsPresenterContent } from '@evenkeel/content/options-presenter';
import type { InsertAt } from '@evenkeel/logic/base/host';
import { formatMessage } from '@evenkeel/logic/base/message';
import {
  draftOf,
  type Format,
  formatFor,
  type Presented,
  readDraft,
  readOptions,
  toEmailHtml,
  toMarkdown,
  toPlainText,
  type View,
} from '@evenkeel/logic/options-presenter';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import { tell, useAct } from '../base/act/index.ts';
import { useDraft } from '../base/draft/index.ts';
import type { Form } from '../base/form-switch/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import type { Held, PresenterParts } from './context.tsx';
import type { OptionsInsertion, RootProps } from './root-props.ts';
import { useChoice } from './use-choice.ts';
import { useControlled } from './use-controlled.ts';

const hold = <T>([value, set]: readonly [T, (value: T) => void]): Held<T> => ({ value, set });

/** Reads the clock once the page is there, so that a server and a browser draw the same at first. */
function useNow(clock: () => number): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => setNow(clock()), [clock]);
  return now;
}

/** Writes the answer in one format, as a composer takes it. */
export function textIn(format: Format, presented: Presented): OptionsInsertion['text'] {
  if (format === 'markdown') return { plain: toMarkdown(presented) };
  const plain = toPlainText(presented);
  return format === 'text' ? { plain } : { plain, html: toEmailHtml(presented) };
}

function useInserting(
  props: RootProps,
  presented: Presented,
  format: Format,
  noAnswer: string,
): PresenterParts['inserting'] {
  const { onInsert, onError } = props;
  const act = useAct(onInsert, { noAnswer, onError });
  const { options, refusal } = presented;
  const insert = (at: InsertAt) =>
    void act.run({
      text: textIn(format, presented),
      at,
      format,
      options: options.map(({ id }) => id),
    });
  const something = options.length > 0 || refusal !== undefined;
  const undo = async () => {
    if (act.state.kind !== 'done' || !act.state.undo) return false;
    try {
      await act.state.undo();
    } catch {
      return false;
    }
    act.reset();
    return true;
  };
  return { state: act.state, retry: act.retry, undo, run: something ? insert : undefined };
}

/** Holds all that the parts of one conversation show, and what they do. */
export function usePresenter(
  props: RootProps & { content: OptionsPresenterContent; conversation: string },
): PresenterParts {
  const { content, replyContent = content, conversation, channel, clientZone, agentZone } = props;
  const { words, locale } = content;
  const { drafts, newId, now } = useEvenkeel();
  const id = useId();
  const say = useCallback<PresenterParts['say']>(
    (message, values) => formatMessage(locale, message, values),
    [locale],
  );
  const { options, refusal } = props;
  const read = useMemo(
    () => readOptions({ options, refusal, zones: [clientZone, agentZone] }),
    [options, refusal, clientZone, agentZone],
  );
  const presented: Presented = {
    options: read.options,
    refusal: read.refusal,
    content: replyContent,
    zone: clientZone,
  };

  const viewAtFirst = props.defaultView ?? 'cards';
  const view = hold(useControlled<View>(props.view, viewAtFirst, props.onViewChange));
  const formAtFirst = props.defaultForm ?? (channel === 'phone' ? 'spoken' : 'written');
  const form = hold(useControlled<Form>(props.form, formAtFirst, props.onFormChange));
  // Until the agent chooses one, the format follows the channel, which may change in mid-conversation.
  const [pickedFormat, pickFormat] = useControlled<Format | null>(
    props.format,
    props.defaultFormat ?? null,
    (next) => next !== null && props.onFormatChange?.(next),
  );
  const format: Held<Format> = { value: pickedFormat ?? formatFor(channel), set: pickFormat };
  const chosen = hold(
    useControlled<string | null>(props.chosen, props.defaultChosen ?? null, props.onChosenChange),
  );
  const wanted = hold(useControlled(props.wanted, props.defaultWanted ?? '', props.onWantedChange));

  const inserting = useInserting(props, presented, format.value, words.status.noAnswer);
  const choosing = useChoice({
    options: read.options,
    chosen: chosen.value,
    wanted: wanted.value,
    replyContent,
    newId,
    noAnswer: words.status.noAnswer,
    onChoose: props.onChoose,
    onError: props.onError,
  });
  const { recordedKey } = choosing;
  const notKept = useDraft({
    store: drafts,
    conversation,
    row: 'options-presenter',
    draft: draftOf(
      {
        chosen: chosen.value,
        wanted: wanted.value,
        view: view.value,
        ...(recordedKey === undefined ? {} : { recorded: recordedKey }),
      },
      viewAtFirst,
    ),
    read: readDraft,
    onRestore: (draft) => {
      // What the host holds is the host's to bring back.
      if (props.view === undefined) view.set(draft.view);
      if (props.chosen === undefined) chosen.set(draft.chosen);
      if (props.wanted === undefined) wanted.set(draft.wanted);
      choosing.setRecorded(draft.recorded);
    },
  });

  return {
    words,
    locale,
    say,
    id,
    replyContent,
    replyDir: directionOf(replyContent.locale),
    read,
    presented,
    zones: { client: clientZone, agent: agentZone },
    now: useNow(props.now ?? now),
    view,
    form,
    format,
    chosen,
    wanted,
    inserting: { ...inserting, run: props.onInsert ? inserting.run : undefined },
    choosing: { ...choosing, run: props.onChoose ? choosing.run : undefined },
    escalate: tell(props.onEscalate, props.onError),
    next: tell(props.onNext, props.onError),
    notKept,
  };
}

'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { formatMessage, type MessageValues } from '@evenkeel/logic/base/message';
import { missingPaths, plainOf } from '@evenkeel/logic/base/variables';
import { isZone } from '@evenkeel/logic/base/zones';
import {
  defaultPresets,
  type FollowUp,
  type FormStart,
  isUntouched,
  nextAllowed,
  offerTimes,
  problemsOf,
  promiseSentence,
  type Rules,
  readFollowUps,
  readForm,
  readPromises,
  readTime,
  templateMessage,
} from '@evenkeel/logic/follow-up-scheduler';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useDraft } from '../base/draft/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import type { SchedulerParts } from './context.tsx';
import type { RootProps } from './root-props.ts';
import { useActs } from './use-acts.ts';
import { useForm } from './use-form.ts';
import { useDeviceZone, useNow } from './use-now.ts';
import { useTyped } from './use-typed.ts';

export type Prepared = RootProps & { content: NonNullable<RootProps['content']>; conversation: string };

const none: readonly never[] = [];

function useRules({ hours, agentZone, clientZone, onError }: Prepared) {
  const device = useDeviceZone();
  const agentIs = agentZone === undefined || isZone(agentZone);
  const clientIs = clientZone === undefined || isZone(clientZone);
  const bad = agentIs ? (clientIs ? undefined : clientZone) : agentZone;
  const agent = agentIs && agentZone !== undefined ? agentZone : device;
  const client = clientIs ? clientZone : undefined;
  useEffect(() => {
    if (bad === undefined) return;
    onError?.(
      new Error(
        `Evenkeel: "${bad}" is no IANA zone, so its time cannot be shown. Pass a name like "Europe/Madrid".`,
      ),
    );
  }, [bad, onError]);
  const rules = useMemo<Rules>(
    () => ({ hours, agentZone: agent, ...(client === undefined ? {} : { clientZone: client }) }),
    [hours, agent, client],
  );
  return { rules, bad };
}

/** Puts together what the parts of a scheduler share. */
export function useScheduler(props: Prepared): SchedulerParts {
  const { content, conversation, replyContent = content, channel = 'email', values, onError } = props;
  const { words, locale } = content;
  const evenkeel = useEvenkeel();
  const clock = props.now ?? evenkeel.now;
  const now = useNow(clock);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { rules, bad: badZone } = useRules(props);
  const atFirst = readTime(props.defaultAt);
  const start: FormStart = {
    clock: rules.clientZone === undefined ? 'agent' : 'client',
    channel,
    form: props.form ?? props.defaultForm ?? 'written',
    ...(atFirst === undefined ? {} : { at: atFirst }),
  };
  const { state, dispatch, latest } = useForm(start, props);
  const zone = state.clock === 'client' ? (rules.clientZone ?? rules.agentZone) : rules.agentZone;
  const reading = useTyped({
    phrases: content.times,
    locale,
    rules,
    zone,
    clock,
    typed: state.typed,
    dispatch,
    load: props.loadReader,
    onError,
  });

  const [restored, setRestored] = useState(false);
  const notKept = useDraft({
    store: evenkeel.drafts,
    conversation,
    row: 'follow-up-scheduler',
    draft: isUntouched(state, start) ? undefined : state,
    read: readForm,
    onRestore: (kept) => {
      dispatch({ type: 'restore', state: kept });
      setRestored(true);
    },
  });

  const presets = props.presets ?? defaultPresets;
  const offers = useMemo(
    () => (now === undefined ? none : offerTimes(presets, zone, rules, now)),
    [presets, zone, rules, now],
  );
  const { at, purpose, channel: by } = state;
  const problems = useMemo(
    () => (now === undefined || at === undefined ? none : problemsOf(at, rules, now)),
    [at, rules, now],
  );
  const next = useMemo(
    () =>
      now === undefined || at === undefined || problems.length === 0
        ? undefined
        : nextAllowed(at, rules, now),
    [at, rules, now, problems],
  );

  const { reply, locale: replyLocale } = replyContent;
  const template = templateMessage(reply, replyLocale, purpose, by, values);
  const message = {
    text: state.message ?? plainOf(template),
    missing: state.message === undefined ? missingPaths(template) : [],
  };
  const theirs = rules.clientZone ?? rules.agentZone;
  const promised = (form: 'written' | 'spoken', time: number) =>
    plainOf(promiseSentence({ reply, locale: replyLocale, purpose, at: time, zone: theirs, values }, form));
  const sentence =
    at === undefined || now === undefined
      ? undefined
      : { written: promised('written', at), spoken: promised('spoken', at) };

  const [own, setOwn] = useState<readonly FollowUp[]>(none);
  const remove = (gone: string) => setOwn((all) => all.filter((one) => one.id !== gone));
  const put = (followUp: FollowUp) =>
    setOwn((all) => [...all.filter((one) => one.id !== followUp.id), followUp]);
  const acts = useActs(props, words, {
    taken: (followUp, confirmed) => {
      if (confirmed) put(followUp);
      // What was entered while the host was asked stays.
      const { id: mine, changing } = latest.current;
      if ((changing?.id ?? mine) === followUp.id) dispatch({ type: 'taken' });
      setRestored(false);
    },
    cancelled: (followUp) => {
      remove(followUp.id);
      if (latest.current.changing?.id === followUp.id) dispatch({ type: 'clear' });
    },
    undone: ({ name, followUp }) => {
      if (!followUp) return;
      if (name === 'schedule') remove(followUp.id);
      else if (name === 'cancel') put(followUp);
    },
  });
  const planned = useMemo(() => readFollowUps(props.followUps ?? own), [props.followUps, own]);
  const promises = useMemo(() => readPromises(props.promises ?? none), [props.promises]);
  const bad = planned.bad + promises.bad;
  useEffect(() => {
    if (bad === 0) return;
    onError?.(
      new Error(
        `Evenkeel: ${bad} follow-ups or promises have no id, text, time or zone that can be read, so they are not shown. Mend them in followUps and promises.`,
      ),
    );
  }, [bad, onError]);
  const say = useCallback(
    (text: string, filled?: MessageValues) => formatMessage(locale, text, filled),
    [locale],
  );
  return {
    words,
    locale,
    dir: directionOf(locale),
    say,
    id,
    now,
    rules,
    badZone,
    zone,
    state,
    dispatch,
    offers,
    problems,
    next,
    reading,
    example: content.times.example,
    reply: replyContent,
    message,
    sentence,
    planned: planned.good,
    promises: promises.good,
    acts,
    notKept,
    restored,
    field,
  };
}

'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import type {
  FrameKind,
  ParaphrasePromptContent,
  ParaphrasePromptWords,
} from '@evenkeel/content/paraphrase-prompt';
import { frameKinds, frameSlots } from '@evenkeel/content/paraphrase-prompt';
import { formatMessage, type MessageValues } from '@evenkeel/logic/base/message';
import type { Fact, Note, Quote } from '@evenkeel/logic/base/note';
import {
  addToSentence,
  checkOf,
  compose,
  distinctFacts,
  draftOfPrompt,
  editOf,
  type Form,
  factKey,
  mentionsIn,
  type PromptEvent,
  type PromptState,
  pickedNotes,
  placesUsed,
  quotable,
  readPrompt,
  reducePrompt,
  sayFact,
  seedOf,
  slotOfNote,
  startPrompt,
  takeFromSentence,
  type Warning,
  warningsOf,
  withCorrections,
} from '@evenkeel/logic/paraphrase-prompt';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useDraft } from '../base/draft/index.ts';
import { useEvenkeel } from '../base/provider/index.ts';
import type { RootProps, Suggestion } from './root-props.ts';
import { type DeliveryState, useDelivery } from './use-delivery.ts';

/** Is one fact and where it is mentioned. */
export interface FactRow {
  readonly key: string;
  readonly fact: Fact;
  readonly mentioned: 'sentence' | 'draft' | undefined;
  /** Whether the agent put it into the sentence here, so that the same button takes it out. */
  readonly added: boolean;
}

/** Is what the Root gives its parts. */
export interface Prompt {
  readonly words: ParaphrasePromptWords;
  say(message: string, values?: MessageValues): string;
  readonly id: string;
  readonly state: PromptState;
  readonly form: Form;
  readonly frame: FrameKind;
  /** Language of the sentence, and its direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly notes: readonly Note[];
  readonly picked: ReadonlySet<string>;
  /** Notes that are picked and that the present frame has no place for. */
  readonly waiting: ReadonlySet<string>;
  readonly quotes: readonly Quote[];
  readonly text: string;
  readonly edited: boolean;
  readonly restored: boolean;
  readonly notKept: boolean;
  readonly facts: readonly FactRow[];
  /** Whether the messages are still to be read for facts. */
  readonly reading: boolean;
  readonly warnings: readonly Warning[];
  readonly suggestions: readonly Suggestion[];
  readonly delivery: DeliveryState;
  readonly handlers: Pick<RootProps, 'onConfirm' | 'onNote' | 'onNext'>;
  readonly inserts: boolean;
  send(...events: PromptEvent[]): void;
  /** Hand the sentence to the host, copy it, or mark it as said. Each asks for the client's answer once it went out. */
  insert(): Promise<void>;
  copy(): Promise<void>;
  markSaid(): void;
  edit(text: string): void;
  toggleFact(row: FactRow): void;
  addCheck(): void;
}

const none: never[] = [];

/** How many sentences of the client are offered as quotes: the newest. Older ones are in the conversation. */
const quotesShown = 40;

/** Tells whether the component has yet to be painted. A language's patterns take longer to wake than the panel may take to open. */
function useAfterPaint(): boolean {
  const [waiting, setWaiting] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(false));
    return () => clearTimeout(timer);
  }, []);
  return waiting;
}

/** Counts the sentences before the present one. One that went out stays as it is until it is made anew. */
const roundOf = ({ loop }: PromptState) => (loop.step === 'writing' ? loop.rounds : loop.rounds - 1);

type Prepared = RootProps & { content: ParaphrasePromptContent; conversation: string };

/** Holds one conversation's sentence: what it is made of, what it says, and what became of it. */
export function usePromptState(props: Prepared): Prompt {
  const { content, replyContent: reply = content, conversation, channel, address, messages = none } = props;
  const { notes: given = none, products, clientZone: zone, draft = '', suggestions = none, onError } = props;
  const evenkeel = useEvenkeel();
  const clock = props.now ?? evenkeel.now;
  const { frames, patterns } = reply;
  const { words, locale } = content;
  const id = useId();

  const [own, setOwn] = useState(() => {
    const start = startPrompt(props.form ?? props.defaultForm);
    const { defaultText } = props;
    return defaultText === undefined
      ? start
      : reducePrompt(start, { type: 'edit', frame: 'content', text: defaultText });
  });
  const [restored, setRestored] = useState(false);
  const latest = useRef(own);
  latest.current = own;
  const state = props.form === undefined ? own : { ...own, form: props.form };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the time is read when what it is compared with changes.
  const now = useMemo(() => clock(), [messages, draft, clock]);
  const reading = useAfterPaint();
  const facts = useMemo(
    () => (reading ? none : distinctFacts(messages, patterns, { products, zone })),
    [messages, patterns, products, zone, reading],
  );
  const quotes = useMemo(
    () =>
      messages
        .filter(({ from }) => from === 'client')
        .flatMap(({ id: message, text }) => quotable(text).map((sentence) => ({ message, text: sentence })))
        .slice(-quotesShown),
    [messages],
  );

  const heard = useMemo(() => quotes.map(({ text }) => text).join('\n'), [quotes]);

  /** Tells what a state shows: its frame, and the sentence that is made or was typed. */
  const shownOf = (of: PromptState) => {
    const notes = withCorrections(given, of.corrections);
    const picked = pickedNotes(notes, of.notes);
    const material = {
      notes: picked,
      quotes: of.quotes,
      facts: facts.filter((fact) => of.facts.includes(factKey(fact))),
    };
    const options = {
      form: of.form,
      locale: reply.locale,
      seed: seedOf(conversation) + of.turn + roundOf(of),
      address,
      heard,
      now,
    };
    const make = (frame: FrameKind) => compose(material, frames, { ...options, frame });
    const frame = of.frame ?? frameKinds.find((kind) => make(kind) !== undefined) ?? 'content';
    const edit = editOf(of, frame);
    const places = edit === undefined ? placesUsed(material, frames, { ...options, frame }) : frameSlots;
    const waiting = picked.filter((note) => !places.includes(slotOfNote(note)));
    return {
      notes,
      waiting,
      options,
      picked,
      frame,
      edited: edit !== undefined,
      text: edit ?? make(frame) ?? '',
    };
  };
  const shown = shownOf(state);
  const text = props.text ?? shown.text;
  const change = (next: string) => {
    if (next !== text) props.onTextChange?.(next);
  };
  const send = (...events: PromptEvent[]) => {
    const start = latest.current;
    // What an agent takes in or leaves out changes the sentence that they see, and leads to no other one.
    const picks = events.some(({ type }) => type === 'note' || type === 'quote' || type === 'fact');
    const held = picks && start.frame === undefined && shown.text !== '';
    const from = held ? reducePrompt(start, { type: 'frame', frame: shown.frame }) : start;
    const next = events.reduce(reducePrompt, from);
    if (next === latest.current) return;
    latest.current = next;
    setOwn(next);
    setRestored(false);
    const form = events.findLast((event) => event.type === 'form');
    if (form) props.onFormChange?.(form.form);
    if (props.form !== undefined && form && form.form !== props.form) return;
    change(shownOf(props.form === undefined ? next : { ...next, form: props.form }).text);
  };
  const notKept = useDraft({
    store: evenkeel.drafts,
    conversation,
    row: 'paraphrase-prompt',
    draft: draftOfPrompt(own),
    read: readPrompt,
    onRestore: (kept) => {
      latest.current = kept;
      setOwn(kept);
      setRestored(true);
    },
  });
  const delivery = useDelivery({
    onInsert: props.onInsert,
    onError,
    words,
    onUndone: () => send({ type: 'loop', event: { type: 'again' } }),
  });
  const wentOut = (sentence: string) => send({ type: 'loop', event: { type: 'said', text: sentence } });

  const inSentence = mentionsIn(text, patterns, { now, messages, products, zone });
  const inDraft = mentionsIn(draft, patterns, { now, messages, products, zone });
  const rows = facts.map((fact): FactRow => {
    const key = factKey(fact);
    const mentioned = inSentence(fact) ? 'sentence' : inDraft(fact) ? 'draft' : undefined;
    return { key, fact, mentioned, added: mentioned === 'sentence' && state.facts.includes(key) };
  });
  const edit = (next: string) => send({ type: 'edit', frame: shown.frame, text: next });

  return {
    words,
    say: (message, values) => formatMessage(locale, message, values),
    id,
    state,
    form: state.form,
    frame: shown.frame,
    lang: reply.locale,
    dir: directionOf(reply.locale),
    notes: shown.notes,
    picked: new Set(shown.picked.map((note) => note.id)),
    waiting: new Set(shown.waiting.map((note) => note.id)),
    quotes,
    text,
    edited: shown.edited,
    restored,
    notKept,
    facts: rows,
    reading,
    warnings: warningsOf(text, frames, { messages, form: state.form, channel }),
    suggestions,
    delivery: delivery.state,
    handlers: props,
    inserts: props.onInsert !== undefined,
    send,
    edit,
    async insert() {
      if (text.trim() === '') return;
      if (await delivery.insert({ text: { plain: text }, at: 'caret', frame: shown.frame })) wentOut(text);
    },
    async copy() {
      if (text.trim() !== '' && (await delivery.copy(text))) wentOut(text);
    },
    markSaid() {
      if (text.trim() === '') return;
      delivery.said();
      wentOut(text);
    },
    toggleFact({ key, fact, added }) {
      const said = sayFact(fact, frames, shown.options);
      const toggle: PromptEvent = { type: 'fact', key, picked: !added };
      const next = shownOf(reducePrompt(state, toggle)).text;
      const made = !shown.edited && props.text === undefined;
      // A frame without a place for it takes it in as the agent's own words.
      if (made && next.includes(said) !== added) send(toggle);
      else {
        const typed = added ? takeFromSentence(text, said) : addToSentence(text, said);
        send(toggle, { type: 'edit', frame: shown.frame, text: typed });
      }
    },
    addCheck() {
      const check = checkOf(frames, shown.options);
      edit(`${text.trimEnd()}${text.trim() === '' ? '' : ' '}${check}`);
    },
  };
}

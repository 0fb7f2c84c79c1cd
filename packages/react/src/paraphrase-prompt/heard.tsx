'use client';
import type { Note } from '@evenkeel/logic/base/note';
import { Quote as QuoteIcon } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import { Button, keepFocus } from '../base/button/index.ts';
import { usePrompt } from './context.tsx';
import type { Prompt } from './use-prompt.ts';

export interface HeardProps extends Omit<ComponentProps<'div'>, 'children'> {}

const quoteIcon = <QuoteIcon aria-hidden="true" size={14} strokeWidth={1.75} />;

/**
 * Shows what was heard: the agent's notes, and behind a button the sentences of the client's messages. Each is taken into
 * the sentence, or left out, by a button of its own.
 *
 * @renders `<div>`
 */
export function Heard({ className, ...rest }: HeardProps) {
  const prompt = usePrompt('Heard');
  const { words, id, notes, quotes } = prompt;
  return (
    <div
      {...rest}
      className={className ? `ek-paraphrase-prompt__heard ${className}` : 'ek-paraphrase-prompt__heard'}
    >
      <p className="ek-paraphrase-prompt__title" id={`${id}-heard`}>
        {words.heard.title}
      </p>
      {notes.length === 0 && quotes.length === 0 && (
        <p className="ek-paraphrase-prompt__hint">{words.heard.empty}</p>
      )}
      {notes.length > 0 && (
        <ul className="ek-paraphrase-prompt__rows" aria-label={words.heard.notes} onKeyDown={moveByArrows}>
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} prompt={prompt} />
          ))}
        </ul>
      )}
      <Quotes prompt={prompt} />
    </div>
  );
}

function NoteRow({ note, prompt: { words, picked, waiting, send } }: { note: Note; prompt: Prompt }) {
  const on = picked.has(note.id);
  return (
    <li>
      <button
        type="button"
        className="ek-paraphrase-prompt__row"
        aria-pressed={on}
        data-waiting={waiting.has(note.id) || undefined}
        onMouseDown={keepFocus}
        onClick={() => send({ type: 'note', id: note.id, picked: !on })}
      >
        <span className="ek-paraphrase-prompt__kind" data-kind={note.kind}>
          {words.heard.kind[note.kind]}
        </span>
        <span className="ek-paraphrase-prompt__words" dir="auto">
          {note.text}
        </span>
        {note.verbatim && <span className="ek-paraphrase-prompt__aside">{words.heard.verbatim}</span>}
      </button>
    </li>
  );
}

function Quotes({ prompt }: { prompt: Prompt }) {
  const { words, say, id, quotes, state, lang, dir, send } = prompt;
  const [open, setOpen] = useState(false);
  if (quotes.length === 0) return null;
  const isPicked = (message: string, text: string) =>
    state.quotes.some((quote) => quote.message === message && quote.text === text);
  // A quote that is in the sentence stays in sight when the list is closed.
  const shown = open ? quotes : quotes.filter(({ message, text }) => isPicked(message, text));
  return (
    <>
      <Button
        tone="quiet"
        className="ek-paraphrase-prompt__open"
        aria-expanded={open}
        aria-controls={`${id}-quotes`}
        onClick={() => setOpen(!open)}
      >
        {quoteIcon}
        {open ? words.heard.quotesHide : say(words.heard.quotes, { count: quotes.length })}
      </Button>
      <div id={`${id}-quotes`} hidden={shown.length === 0}>
        {open && <p className="ek-paraphrase-prompt__hint">{words.heard.quotesHint}</p>}
        <ul
          className="ek-paraphrase-prompt__rows ek-paraphrase-prompt__quotes"
          aria-label={say(words.heard.quotes, { count: quotes.length })}
          onKeyDown={moveByArrows}
        >
          {shown.map(({ message, text }, place) => (
            // A client may write the same sentence twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences of a conversation keep their order.
            <li key={`${message} ${place} ${text}`}>
              <button
                type="button"
                className="ek-paraphrase-prompt__row"
                aria-pressed={isPicked(message, text)}
                onMouseDown={keepFocus}
                onClick={() =>
                  send({ type: 'quote', quote: { message, text }, picked: !isPicked(message, text) })
                }
              >
                <q lang={lang} dir={dir}>
                  {text}
                </q>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Lets the arrows, Home and End go through the buttons of a list. Tab does, too. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = steps[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  buttons[Math.min(buttons.length - 1, Math.max(0, to))]?.focus();
}

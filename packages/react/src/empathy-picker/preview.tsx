'use client';
import { Undo2, X } from 'lucide-react';
import { type ComponentProps, useEffect, useRef } from 'react';
import { Button } from '../base/button/index.ts';
import { type PickerParts, usePicker, useSession } from './context.tsx';

export interface PreviewProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

/**
 * Shows what is about to be said or inserted, where there is more to it than the list shows:
 * large words to read aloud, details to fill in, phrases put together, and the text being edited.
 *
 * @renders `<fieldset>`, or nothing
 * @state data-missing - A detail has to be filled in first.
 */
export function Preview({ className, ...rest }: PreviewProps) {
  const parts = usePicker('Preview');
  const { session, settings } = parts;
  const form = useSession(session, (from) => from.state.form);
  const tray = useSession(session, (from) => from.state.tray);
  const edited = useSession(session, (from) => from.state.edited);
  useSession(session, (from) => from.activeHit?.phrase);
  useSession(session, (from) => from.state.fills);
  const needed = session.needed();
  if (form === 'written' && needed.length === 0 && tray.length === 0 && edited === undefined) return null;
  const composed = session.compose();
  const spoken = form === 'spoken' && composed.phrases.length > 0;
  if (!spoken && needed.length === 0 && tray.length === 0 && edited === undefined) return null;
  return (
    <fieldset
      {...rest}
      aria-label={settings.words.preview.label}
      data-missing={composed.missing.length > 0 || undefined}
      className={className ? `ek-empathy-picker__preview ${className}` : 'ek-empathy-picker__preview'}
    >
      {tray.length > 0 && <Tray parts={parts} tray={tray} />}
      {spoken && (
        <p className="ek-empathy-picker__spoken" lang={settings.locale} dir={parts.phraseDir}>
          <span
            className="ek-visually-hidden"
            lang={parts.locale}
          >{`${settings.words.preview.spokenLabel}: `}</span>
          {composed.phrases.flatMap((phrase, number) =>
            session.piecesOf(phrase).map((piece, at) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places.
                key={`${number}-${at}`}
                className={piece.kind === 'text' ? undefined : 'ek-variable'}
                data-kind={piece.kind === 'text' ? undefined : piece.kind}
              >
                {at === 0 && number > 0 ? ` ${piece.text}` : piece.text}
              </span>
            )),
          )}
        </p>
      )}
      {needed.length > 0 && <FillIns parts={parts} needed={needed} />}
      {edited !== undefined && form === 'written' && <Editing parts={parts} text={edited} />}
    </fieldset>
  );
}

function Tray({ parts, tray }: { parts: PickerParts; tray: readonly string[] }) {
  const { session, settings, phraseDir } = parts;
  const { words, say } = settings;
  return (
    <div className="ek-empathy-picker__tray">
      <div className="ek-empathy-picker__tray-head">
        <span>{say(words.combined.title, { count: tray.length })}</span>
        <Button tone="quiet" onClick={() => session.dispatch({ type: 'clear-tray' })}>
          {words.combined.clear}
        </Button>
      </div>
      <ol className="ek-empathy-picker__tray-list">
        {tray.map((id) => {
          const phrase = session.phraseOf(id);
          const text = phrase
            ? session
                .piecesOf(phrase)
                .map((piece) => piece.text)
                .join('')
            : '…';
          return (
            <li key={id}>
              <span lang={settings.locale} dir={phraseDir}>
                {text}
              </span>
              <Button
                tone="quiet"
                shape="icon"
                aria-label={`${words.combined.remove}: ${text}`}
                onClick={() => session.dispatch({ type: 'uncombine', phrase: id })}
              >
                <X aria-hidden="true" size={14} strokeWidth={1.75} />
              </Button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function FillIns({
  parts,
  needed,
}: {
  parts: PickerParts;
  needed: ReturnType<PickerParts['session']['needed']>;
}) {
  const { session, settings, id } = parts;
  const { words, say } = settings;
  const asked = useSession(session, (from) => from.asked);
  const first = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => {
    // The agent asked for the phrase and a detail is missing: the field is where the hands go next.
    if (asked === session.answered) return;
    session.answered = asked;
    first.current?.focus();
  }, [asked, session]);
  const open = needed.filter((value) => value.required && !session.state.fills[value.path]?.trim());
  const names = words.fill.names as Readonly<Record<string, string>>;
  return (
    <div className="ek-empathy-picker__fills">
      {open.length > 0 && (
        <p className="ek-empathy-picker__needed">{say(words.fill.needed, { count: open.length })}</p>
      )}
      {needed.map((value) => {
        const name = value.label ?? names[value.path] ?? value.path;
        const field = {
          ref: value.path === open[0]?.path ? first : undefined,
          id: `${id}-${value.path}`,
          className: 'ek-field',
          value: session.state.fills[value.path] ?? '',
          'aria-required': value.required,
          onChange: (event: { currentTarget: { value: string } }) =>
            session.dispatch({ type: 'fill', path: value.path, text: event.currentTarget.value }),
        };
        return (
          <label key={value.path} className="ek-empathy-picker__fill" htmlFor={field.id}>
            <span>{name}</span>
            {value.type === 'select' ? (
              <select {...field}>
                <option value="">{words.fill.choose}</option>
                {value.options?.map((option) => (
                  <option key={option}>{option}</option>
                ))}
              </select>
            ) : (
              <input
                {...field}
                type={value.type}
                dir="auto"
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  void session.acts.act(
                    session.state.form === 'spoken' ? 'said' : 'insert',
                    'enter',
                    parts.library,
                  );
                }}
                placeholder={value.required ? undefined : name}
              />
            )}
          </label>
        );
      })}
    </div>
  );
}

function Editing({ parts, text }: { parts: PickerParts; text: string }) {
  const { session, settings, phraseDir } = parts;
  const { words } = settings;
  const restored = useSession(session, (from) => from.state.restored);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // "Edit first" was pressed just now; a text that came back after a reload waits without taking the focus.
    if (!session.state.restored) field.current?.focus();
  }, [session]);
  return (
    <div className="ek-empathy-picker__editing">
      <textarea
        ref={field}
        className="ek-field ek-field--text"
        aria-label={words.preview.editLabel}
        lang={settings.locale}
        dir={phraseDir}
        rows={4}
        value={text}
        onChange={(event) => session.dispatch({ type: 'edit', text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void session.acts.act('insert', 'enter', parts.library);
          }
        }}
      />
      <div className="ek-empathy-picker__editing-acts">
        {restored && <span className="ek-empathy-picker__hint">{words.preview.restored}</span>}
        <Button tone="quiet" onClick={() => session.dispatch({ type: 'stop-editing' })}>
          <Undo2 aria-hidden="true" size={14} strokeWidth={1.75} />
          {words.preview.reset}
        </Button>
      </div>
    </div>
  );
}

'use client';
import { ariaKeys } from '@evenkeel/logic/base/keys';
import { explainHit } from '@evenkeel/logic/empathy-picker';
import { Ellipsis, Pencil, Pin, PinOff, Plus, Trash2 } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Button, Key, keepFocus } from '../base/button/index.ts';
import { Tooltip } from '../base/tooltip/index.ts';
import { type PickerParts, usePicker, useSession } from './context.tsx';
import { removeOwn, startOwn } from './own.ts';
import { togglePin } from './pin.ts';
import { matchReasons, rankReasons } from './reasons.ts';

export interface ActionsProps extends Omit<ComponentProps<'div'>, 'children'> {}

const editIcon = <Pencil aria-hidden="true" size={16} strokeWidth={1.75} />;
const moreIcon = <Ellipsis aria-hidden="true" size={16} strokeWidth={1.75} />;

/**
 * Does something with the active phrase: insert, edit first, and behind "more" replace, add, copy, combine, pin.
 * In the spoken form nothing is inserted; the agent marks what was said.
 *
 * @renders `<div>`
 */
export function Actions({ className, ...rest }: ActionsProps) {
  const parts = usePicker('Actions');
  const { session, settings, shortcuts, library } = parts;
  const { words } = settings;
  const form = useSession(session, (from) => from.state.form);
  const chosen = useSession(session, (from) => from.results.total > 0);
  const edited = useSession(session, (from) => from.state.edited);
  const tray = useSession(session, (from) => from.state.tray);
  const pending = useSession(session, (from) => from.state.status.kind === 'pending');
  const [more, setMore] = useState(false);
  const inserts = settings.onInsert !== undefined;
  const main = form === 'spoken' ? 'said' : inserts ? 'insert' : 'copy';
  const none = !chosen && tray.length === 0 && edited === undefined;
  return (
    <div
      {...rest}
      className={className ? `ek-empathy-picker__actions ${className}` : 'ek-empathy-picker__actions'}
    >
      <div className="ek-empathy-picker__acts">
        <Button
          tone="primary"
          aria-disabled={none || pending || undefined}
          aria-keyshortcuts={shortcuts.insert ? ariaKeys(shortcuts.insert) : undefined}
          onClick={() => void session.acts.act(main, 'button', library)}
        >
          {words.act[main]}
          {shortcuts.insert && <Key>{shortcuts.insert === 'Enter' ? '↵' : shortcuts.insert}</Key>}
        </Button>
        {form === 'written' && edited === undefined && (
          <Button
            aria-disabled={none || undefined}
            aria-keyshortcuts={shortcuts.edit ? ariaKeys(shortcuts.edit) : undefined}
            onClick={() => session.startEditing()}
          >
            {editIcon}
            {words.act.edit}
          </Button>
        )}
        <Tooltip text={words.act.more}>
          <button
            type="button"
            className="ek-button ek-button--quiet ek-button--icon"
            aria-label={words.act.more}
            aria-expanded={more}
            onMouseDown={keepFocus}
            onClick={() => setMore(!more)}
          >
            {moreIcon}
          </button>
        </Tooltip>
        {parts.status === 'ready' && <Count parts={parts} />}
      </div>
      {more && <More parts={parts} none={none} inserts={inserts && form === 'written'} />}
    </div>
  );
}

/** Says how many phrases fit. It is apart, so that a key draws a number and not a row of buttons. */
function Count({ parts: { session, settings } }: { parts: PickerParts }) {
  const total = useSession(session, (from) => from.results.total);
  const drawn = useSession(session, (from) => from.drawn);
  return (
    <span className="ek-empathy-picker__count">
      {drawn && settings.say(settings.words.list.count, { count: total })}
    </span>
  );
}

function More({ parts, none, inserts }: { parts: PickerParts; none: boolean; inserts: boolean }) {
  const { session, settings, library, shortcuts } = parts;
  const { words } = settings;
  const [why, setWhy] = useState(false);
  useSession(session, (from) => from.activeHit?.phrase);
  const hit = session.activeHit;
  const pinned = useSession(session, (from) => {
    const id = from.activeHit?.phrase.id;
    return id !== undefined && (from.library?.pins.includes(id) ?? false);
  });
  const own = hit?.phrase.scope === 'personal';
  const disabled = none || undefined;
  return (
    <>
      <div className="ek-empathy-picker__more">
        {inserts && (
          <>
            <Button
              aria-disabled={disabled}
              onClick={() => void session.acts.act('replace', 'button', library)}
            >
              {words.act.replace}
            </Button>
            <Button
              aria-disabled={disabled}
              onClick={() => void session.acts.act('append', 'button', library)}
            >
              {words.act.append}
            </Button>
          </>
        )}
        <Button
          aria-disabled={disabled}
          aria-keyshortcuts={shortcuts.copy ? ariaKeys(shortcuts.copy) : undefined}
          onClick={() => void session.acts.act('copy', 'button', library)}
        >
          {words.act.copy}
        </Button>
        <Button
          aria-disabled={!hit || undefined}
          aria-keyshortcuts={shortcuts.combine ? ariaKeys(shortcuts.combine) : undefined}
          onClick={() => hit && session.dispatch({ type: 'combine', phrase: hit.phrase.id })}
        >
          {words.act.combine}
        </Button>
        <Button
          aria-disabled={!hit || undefined}
          aria-keyshortcuts={shortcuts.pin ? ariaKeys(shortcuts.pin) : undefined}
          onClick={() => togglePin(session, library, settings.onError)}
        >
          {pinned ? (
            <PinOff aria-hidden="true" size={16} strokeWidth={1.75} />
          ) : (
            <Pin aria-hidden="true" size={16} strokeWidth={1.75} />
          )}
          {pinned ? words.pin.remove : words.pin.add}
        </Button>
        <Button onClick={() => startOwn(session)}>
          <Plus aria-hidden="true" size={16} strokeWidth={1.75} />
          {words.personal.add}
        </Button>
        {own && hit && (
          <>
            <Button onClick={() => startOwn(session, hit.phrase)}>
              <Pencil aria-hidden="true" size={16} strokeWidth={1.75} />
              {words.personal.edit}
            </Button>
            <Button onClick={() => void removeOwn(session, hit.phrase, library)}>
              <Trash2 aria-hidden="true" size={16} strokeWidth={1.75} />
              {words.personal.remove}
            </Button>
          </>
        )}
        <Button aria-expanded={why} aria-disabled={!hit || undefined} onClick={() => setWhy(!why)}>
          {words.reason.why}
        </Button>
      </div>
      {why && <Why parts={parts} />}
    </>
  );
}

/** Says in full why the active phrase stands where it does. */
function Why({ parts }: { parts: PickerParts }) {
  const { session, settings, locale } = parts;
  useSession(session, (from) => from.activeHit?.phrase);
  const hit = session.activeHit;
  if (!hit) return null;
  const explanation = explainHit(hit, session.results, session.searcher.index, session.ranker);
  const reasons = [
    ...matchReasons(explanation, settings.words, settings.say),
    ...rankReasons(hit, session, settings, locale, 9),
  ];
  const name = hit.phrase.title;
  return (
    <div className="ek-empathy-picker__why">
      {name && (
        <p className="ek-empathy-picker__why-name" lang={settings.locale} dir={parts.phraseDir}>
          {name}
        </p>
      )}
      <ul>
        {(reasons.length > 0 ? reasons : [settings.words.reason.inOrder]).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

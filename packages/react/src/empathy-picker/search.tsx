'use client';
import { ariaKeys, pressed, pressedNumber } from '@evenkeel/logic/base/keys';
import { Search as SearchIcon, X } from 'lucide-react';
import type { ComponentProps, KeyboardEvent } from 'react';
import { listId, optionId, usePicker, useSession } from './context.tsx';
import { togglePin } from './pin.ts';

export interface SearchProps
  extends Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'type' | 'role'> {}

// Made once: an element that is the same is not drawn again.
const searchIcon = (
  <SearchIcon aria-hidden="true" className="ek-empathy-picker__search-icon" size={16} strokeWidth={1.75} />
);
const clearIcon = <X aria-hidden="true" size={14} strokeWidth={1.75} />;

/**
 * Searches the phrases while the agent types, and moves through them by arrow keys without leaving the field.
 * The host's own key handler runs first and may prevent ours.
 *
 * @renders `<input role="combobox">`
 */
export function Search({ className, onKeyDown, onChange, onFocus, ...rest }: SearchProps) {
  const { session, settings, id, shortcuts, library, locale } = usePicker('Search');
  const { words, controlled } = settings;
  const typed = useSession(session, (from) => from.state.query);
  const active = useSession(session, (from) => from.state.active);
  const total = useSession(session, (from) => from.results.total);
  const query = controlled.query ?? typed;

  const byKey = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const number = pressedNumber(shortcuts.insertNumber, event);
    if (number !== undefined) {
      if (number > session.results.total) return true;
      session.move(number - 1);
      void session.acts.act(session.state.form === 'spoken' ? 'said' : 'insert', 'number', library);
      return true;
    }
    if (pressed(shortcuts.combine, event)) {
      const hit = session.activeHit;
      if (hit) session.dispatch({ type: 'combine', phrase: hit.phrase.id });
      return true;
    }
    if (pressed(shortcuts.insert, event)) {
      void session.acts.act(session.state.form === 'spoken' ? 'said' : 'insert', 'enter', library);
      return true;
    }
    if (pressed(shortcuts.edit, event)) session.startEditing();
    else if (pressed(shortcuts.copy, event)) void session.acts.act('copy', 'button', library);
    else if (pressed(shortcuts.pin, event)) togglePin(session, library, settings.onError);
    else if (pressed(shortcuts.form, event))
      session.setForm(session.state.form === 'written' ? 'spoken' : 'written');
    else if (pressed(shortcuts.escape, event)) return leave();
    else return move(event);
    return true;
  };

  const leave = (): boolean => {
    if (session.state.query !== '') session.setQuery('');
    else if (settings.onDismiss) settings.onDismiss();
    // Left to whatever is around us, such as a dialog of the host.
    else return false;
    return true;
  };

  const move = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const page = 5;
    if (event.key === 'ArrowDown') session.move(session.state.active + 1);
    else if (event.key === 'ArrowUp') session.move(session.state.active - 1);
    else if (event.key === 'PageDown')
      session.move(Math.min(session.results.total - 1, session.state.active + page));
    else if (event.key === 'PageUp') session.move(Math.max(0, session.state.active - page));
    else return false;
    return true;
  };

  return (
    <div className="ek-empathy-picker__search">
      {searchIcon}
      <input
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        {...rest}
        type="text"
        role="combobox"
        aria-expanded={total > 0}
        aria-controls={listId(id)}
        aria-autocomplete="list"
        aria-activedescendant={total > 0 ? optionId(id, active) : undefined}
        aria-keyshortcuts={shortcuts.insert ? ariaKeys(shortcuts.insert) : undefined}
        dir={query ? 'auto' : undefined}
        className={
          className ? `ek-field ek-empathy-picker__input ${className}` : 'ek-field ek-empathy-picker__input'
        }
        value={query}
        onChange={(event) => {
          onChange?.(event);
          if (!event.defaultPrevented) session.setQuery(event.currentTarget.value);
        }}
        onFocus={(event) => {
          onFocus?.(event);
          // Coming back to a finished search: typing starts a new one, and the old one can still be read.
          if (!event.defaultPrevented && session.state.status.kind === 'done') event.currentTarget.select();
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.defaultPrevented || event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (byKey(event)) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
      {query !== '' && (
        <button
          type="button"
          lang={locale}
          className="ek-button ek-button--quiet ek-button--icon ek-empathy-picker__clear"
          aria-label={words.search.clear}
          onClick={(event) => {
            session.setQuery('');
            event.currentTarget.parentElement?.querySelector('input')?.focus();
          }}
        >
          {clearIcon}
        </button>
      )}
    </div>
  );
}

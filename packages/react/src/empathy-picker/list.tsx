'use client';
import { ariaKeys } from '@evenkeel/logic/base/keys';
import type { Hit } from '@evenkeel/logic/empathy-picker';
import { type ComponentProps, useCallback } from 'react';
import { Button, keepFocus } from '../base/button/index.ts';
import { listId, optionId, type PickerParts, usePicker, useSession } from './context.tsx';
import { rankReasons } from './reasons.ts';
import { Row } from './row.tsx';
import { useRowWindow } from './use-window.ts';

export interface ListProps extends Omit<ComponentProps<'div'>, 'children' | 'role'> {}

/**
 * Lists the phrases that fit, the best first, and draws only those in sight: a hundred thousand cost no more than ten.
 * What is empty, loading or broken is said in its place.
 *
 * @renders `<div role="listbox">`
 * @state data-empty - No phrase fits.
 */
export function List({ className, onScroll, ...rest }: ListProps) {
  const parts = usePicker('List');
  const { session, settings, id, status } = parts;
  const results = useSession(session, (from) => from.results);
  const active = useSession(session, (from) => from.state.active);
  const searches = useSession(session, (from) => from.searches);
  const tray = useSession(session, (from) => from.state.tray);
  useSession(session, (from) => from.ranker);
  const options = useSession(session, (from) => from.textOptions);
  const { total } = results;
  const rows = useRowWindow(total, active, searches);
  const take = useCallback(
    () => void session.acts.act(session.state.form === 'spoken' ? 'said' : 'insert', 'click', parts.library),
    [session, parts.library],
  );
  const hits: (Hit & { place: number })[] = [];
  for (let place = rows.start; place < rows.start + rows.count; place++) {
    const hit = results.at(place);
    if (hit) hits.push({ ...hit, place });
  }
  // The field names the active option by its id, so it is drawn even where the agent scrolled away from it.
  const far = active < rows.start || active >= rows.start + rows.count ? results.at(active) : undefined;
  const draw = (hit: Hit, place: number, away = false) => (
    <Row
      // Rows are used again from place to place: what moves is their text, not their elements.
      key={away ? 'away' : place % rows.count}
      id={optionId(id, place)}
      place={place}
      total={total}
      active={place === active}
      away={away}
      combined={tray.includes(hit.phrase.id)}
      pieces={session.piecesOf(hit.phrase)}
      marker={session.marker}
      tags={hit.phrase.tags?.slice(0, 2).join(' · ') ?? ''}
      reasons={reasonsOf(hit, parts)}
      usedHere={session.isUsedHere(hit.phrase.id)}
      lang={options.locale}
      dir={parts.phraseDir}
      session={session}
      onTake={take}
      {...keysOf(place, active, parts)}
    />
  );
  return (
    <div className="ek-empathy-picker__results">
      <div
        onMouseDown={keepFocus}
        {...rest}
        ref={rows.list}
        id={listId(id)}
        role="listbox"
        // The search field moves through it; browsers would make a box that scrolls a stop of its own.
        tabIndex={-1}
        aria-label={settings.words.list.label}
        aria-busy={status === 'loading' || undefined}
        data-empty={total === 0 || undefined}
        className={className ? `ek-empathy-picker__list ${className}` : 'ek-empathy-picker__list'}
        onScroll={(event) => {
          onScroll?.(event);
          rows.onScroll();
        }}
      >
        {far && draw(far, active, true)}
        <div ref={rows.above} role="presentation" />
        {hits.map((hit) => draw(hit, hit.place))}
        <div ref={rows.below} role="presentation" />
      </div>
      {(total === 0 || status !== 'ready') && <Instead parts={parts} />}
    </div>
  );
}

const reasons = new WeakMap<object, Map<string, string>>();

/** Says a phrase's reasons. They hang on what is known, not on the query: once said, they are kept. */
function reasonsOf(hit: Hit, { session, settings, locale }: PickerParts): string {
  const known = reasons.get(session.ranker) ?? new Map<string, string>();
  reasons.set(session.ranker, known);
  const said = known.get(hit.phrase.id) ?? rankReasons(hit, session, settings, locale, 2).join(' · ');
  known.set(hit.phrase.id, said);
  return said;
}

function keysOf(place: number, active: number, { shortcuts }: PickerParts) {
  if (place === active && shortcuts.insert)
    return {
      // There is room for one sign; longer keys stand on the button.
      keys: shortcuts.insert === 'Enter' ? '↵' : undefined,
      ariaKeys: ariaKeys(shortcuts.insert),
    };
  if (place < 9 && shortcuts.insertNumber)
    return { keys: String(place + 1), ariaKeys: ariaKeys(`${shortcuts.insertNumber}+${place + 1}`) };
  return { keys: undefined, ariaKeys: undefined };
}

/** Says why there is nothing to choose from, and what can be done. */
function Instead({ parts }: { parts: PickerParts }) {
  const { session, settings, status, onRetry, progress } = parts;
  const { words, say } = settings;
  const query = useSession(session, (from) => from.state.query);
  const filters = useSession(session, (from) => from.state.filters);
  const writeOwn = (written: string) =>
    session.dispatch({
      type: 'own',
      form: { title: '', written, spoken: '', act: filters.act ?? 'acknowledge', ...facetsOf(filters) },
    });
  if (status === 'loading' || (status === 'ready' && progress.read < progress.total))
    return (
      <div className="ek-empathy-picker__notice" data-kind="loading">
        <p className="ek-visually-hidden">{words.list.loading}</p>
        <div className="ek-skeleton" aria-hidden="true" />
        <div className="ek-skeleton" aria-hidden="true" />
        <div className="ek-skeleton" aria-hidden="true" />
      </div>
    );
  if (status === 'error')
    return (
      <div className="ek-empathy-picker__notice" data-kind="error" role="alert">
        <p className="ek-empathy-picker__notice-title">{words.error.title}</p>
        <p>{words.error.body}</p>
        {onRetry && <Button onClick={() => onRetry()}>{words.error.retry}</Button>}
      </div>
    );
  const narrowed = Object.keys(filters).length > 0;
  if (query.trim() === '' && !narrowed)
    return (
      <div className="ek-empathy-picker__notice" data-kind="empty">
        <p className="ek-empathy-picker__notice-title">{words.empty.title}</p>
        <p>{words.empty.body}</p>
        <Button onClick={() => writeOwn('')}>{words.empty.action}</Button>
      </div>
    );
  return (
    <div className="ek-empathy-picker__notice" data-kind="no-match">
      <p className="ek-empathy-picker__notice-title">{say(words.noMatch.title, { query: query.trim() })}</p>
      <p>{words.noMatch.body}</p>
      <div className="ek-empathy-picker__notice-acts">
        {narrowed && <Button onClick={() => session.setFilters({})}>{words.noMatch.clearFilters}</Button>}
        {query.trim() !== '' && (
          <Button onClick={() => writeOwn(query.trim())}>
            {say(words.noMatch.save, { query: query.trim() })}
          </Button>
        )}
      </div>
    </div>
  );
}

function facetsOf({ feeling, intensity }: PickerParts['session']['state']['filters']) {
  return { ...(feeling ? { feeling } : {}), ...(intensity ? { intensity } : {}) };
}

'use client';
import type { ActStatus } from '@evenkeel/logic/empathy-picker';
import { Check, TriangleAlert, Undo2 } from 'lucide-react';
import { type ComponentProps, useEffect, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { type PickerParts, usePicker, useSession } from './context.tsx';
import { bringBack } from './own.ts';

export interface StatusProps extends Omit<ComponentProps<'div'>, 'children' | 'role'> {}

/** How long typing has to rest before the number of phrases is announced, in milliseconds. */
const rest = 500;

/**
 * Says what became of an act, politely: inserted only after the host confirmed it, or why not and what can be done.
 * It also announces how many phrases were found, once typing rests.
 *
 * @renders `<div>`
 * @state data-kind - What is being said: `pending`, `done`, `failed` …
 */
export function Status({ className, ...rest }: StatusProps) {
  const parts = usePicker('Status');
  const { session, settings, notKept } = parts;
  const { words, say } = settings;
  const status = useSession(session, (from) => from.state.status);
  const broken = session.searcher.index.broken;
  const text = sayStatus(status, parts);
  const tone =
    status.kind === 'failed' || status.kind === 'not-saved' || status.kind === 'not-undone'
      ? 'failed'
      : status.kind;
  return (
    <div
      {...rest}
      className={className ? `ek-empathy-picker__status ${className}` : 'ek-empathy-picker__status'}
      data-kind={tone}
    >
      <Announcement parts={parts} />
      <div role="status" className="ek-empathy-picker__said">
        {text && (
          <p>
            {tone === 'failed' ? (
              <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.75} />
            ) : status.kind === 'done' || status.kind === 'saved' ? (
              <Check aria-hidden="true" size={16} strokeWidth={1.75} />
            ) : null}
            <span>{text}</span>
          </p>
        )}
      </div>
      <StatusActs status={status} parts={parts} />
      <Reading parts={parts} />
      {broken.length > 0 && (
        <p className="ek-empathy-picker__hint" data-kind="broken">
          {say(words.broken, {
            count: broken.length,
            names: broken
              .slice(0, 3)
              .map((phrase) => phrase.id ?? String(phrase.at + 1))
              .join(', '),
          })}
        </p>
      )}
      {notKept && <p className="ek-empathy-picker__hint">{words.status.notKept}</p>}
    </div>
  );
}

/** Says how far a large library was read, when it takes long enough to be noticed. */
function Reading({ parts: { settings, progress } }: { parts: PickerParts }) {
  const reading = progress.read < progress.total;
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!reading) return;
    const timer = setTimeout(() => setLong(true), 400);
    return () => clearTimeout(timer);
  }, [reading]);
  if (!reading || !long) return null;
  const text = settings.say(settings.words.list.reading, { done: progress.read, total: progress.total });
  return <p className="ek-empathy-picker__hint">{text}</p>;
}

function sayStatus(status: ActStatus, { settings }: PickerParts): string {
  const { words, say } = settings;
  switch (status.kind) {
    case 'idle':
      return '';
    case 'pending':
      return status.act === 'said' || status.act === 'copy' ? '' : words.status.inserting;
    case 'done':
      if (status.act === 'copy') return words.status.copied;
      if (status.act === 'said') return words.status.said;
      return status.confirmed ? words.status.inserted : words.status.handedOver;
    case 'failed':
      return say(words.status.failed, { why: status.why });
    case 'undone':
      return words.status.undone;
    case 'not-undone':
      return status.why;
    case 'saved':
      return words.personal.saved;
    case 'removed':
      return words.personal.removed;
    case 'not-saved':
      return say(words.personal.notSaved, { why: status.why });
  }
}

function StatusActs({ status, parts }: { status: ActStatus; parts: PickerParts }) {
  const { session, settings, library } = parts;
  const { words } = settings;
  if (status.kind === 'failed' && status.retryable)
    return <Button onClick={() => session.acts.retry()}>{words.status.retry}</Button>;
  const undo = () => {
    if (status.kind === 'removed') void bringBack(session, library);
    else void session.acts.undo();
  };
  if (status.kind === 'removed' || (status.kind === 'done' && status.canUndo))
    return (
      <Button onClick={undo}>
        <Undo2 aria-hidden="true" size={16} strokeWidth={1.75} />
        {words.status.undo}
      </Button>
    );
  return null;
}

/** Announces the number of phrases after a search, to screen readers only. */
function Announcement({ parts }: { parts: PickerParts }) {
  const { session, settings } = parts;
  const total = useSession(session, (from) => from.results.total);
  const searches = useSession(session, (from) => from.searches);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (searches === 0) return;
    const timer = setTimeout(() => setSaid(settings.say(settings.words.list.found, { count: total })), rest);
    return () => clearTimeout(timer);
  }, [searches, total, settings.say, settings.words]);
  return (
    <p role="status" className="ek-visually-hidden">
      {said}
    </p>
  );
}

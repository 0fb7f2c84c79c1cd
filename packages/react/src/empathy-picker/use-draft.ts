'use client';
import type { DraftStore } from '@evenkeel/logic/base/stores';
import { draftOf, isEmptyDraft, readDraft } from '@evenkeel/logic/empathy-picker';
import { useEffect, useState } from 'react';
import type { PickerSession } from './session.ts';

const row = 'empathy-picker';
/** Pause in typing after which the draft is written, in milliseconds. */
const pause = 150;

/**
 * Keeps what was typed for one conversation, and brings it back.
 * Returns whether it could not be kept, so that the agent can be told.
 */
export function useDraft(session: PickerSession, drafts: DraftStore): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const key = { conversation: session.conversation, row };
    let current = true;
    let loaded = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept = draftOf(session.state);
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      const draft = draftOf(session.state);
      const done = isEmptyDraft(draft) ? drafts.remove(key) : drafts.write(key, draft);
      done.then(
        () => current && setFailed(false),
        () => current && setFailed(true),
      );
    };
    const changed = () => {
      const draft = draftOf(session.state);
      const same = (Object.keys({ ...draft, ...kept }) as (keyof typeof draft)[]).every(
        (field) => draft[field] === kept[field],
      );
      if (same) return;
      kept = draft;
      if (!loaded) return;
      clearTimeout(timer);
      timer = setTimeout(write, pause);
    };
    const flush = () => {
      if (timer !== undefined) write();
    };
    const stop = session.subscribe(changed);
    drafts.read(key).then(
      (found) => {
        if (!current) return;
        loaded = true;
        const draft = readDraft(found);
        const typed = draftOf(session.state);
        if (draft)
          // What was typed while the store was being read is newer than what it held.
          session.dispatch({
            type: 'restore',
            draft: {
              ...draft,
              ...(typed.query ? { query: typed.query } : {}),
              ...(typed.tray.length > 0 ? { tray: typed.tray } : {}),
              fills: { ...draft.fills, ...typed.fills },
              ...(typed.edited === undefined ? {} : { edited: typed.edited }),
              ...(typed.own === undefined ? {} : { own: typed.own }),
            },
          });
        else if (!isEmptyDraft(typed)) write();
      },
      () => {
        loaded = true;
        if (current) setFailed(true);
      },
    );
    addEventListener('pagehide', flush);
    return () => {
      flush();
      current = false;
      stop();
      removeEventListener('pagehide', flush);
    };
  }, [session, drafts]);
  return failed;
}

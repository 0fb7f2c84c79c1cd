'use client';
import type { DraftStore } from '@evenkeel/logic/base/stores';
import { useEffect, useRef, useState } from 'react';

/** Pause in typing after which the draft is written, in milliseconds. */
const pause = 150;

export interface DraftOptions<T> {
  readonly store: DraftStore;
  /** Names the conversation. Work for another one never shows in it. */
  readonly conversation: string;
  /** Names the component, in kebab case. */
  readonly row: string;
  /** Is what is to be kept, or nothing when there is nothing to keep. Plain data. */
  readonly draft: T | undefined;
  /** Reads what a store held, which may be anything: an older form, another program's. Nothing means unusable. */
  readonly read: (found: unknown) => T | undefined;
  /** Called once a conversation with what was kept, if anything was, and only where nothing was typed meanwhile. */
  readonly onRestore: (draft: T) => void;
}

/**
 * Keeps an agent's unfinished work for one conversation and brings it back after a reload or a switch.
 * Give the component a `key` of its conversation, so that one conversation's state never meets another's.
 * Returns whether it could not be kept, so that the agent can be told.
 */
export function useDraft<T>(options: DraftOptions<T>): boolean {
  const { store, conversation, row, draft } = options;
  const [failed, setFailed] = useState(false);
  const latest = useRef(options);
  latest.current = options;
  const said = draft === undefined ? undefined : JSON.stringify(draft);
  const keep = useRef<{ changed(): void } | undefined>(undefined);

  useEffect(() => {
    const key = { conversation, row };
    let current = true;
    let loaded = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const textOf = () => {
      const { draft: now } = latest.current;
      return now === undefined ? undefined : JSON.stringify(now);
    };
    let kept = textOf();
    const atFirst = kept;
    // After the conversation changes, `latest` may already hold the next one's work.
    let value = latest.current.draft;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      const done = value === undefined ? store.remove(key) : store.write(key, value);
      done.then(
        () => current && setFailed(false),
        () => current && setFailed(true),
      );
    };
    const flush = () => {
      // What was typed before the store answered is newer than what it holds.
      if (timer !== undefined || (!loaded && kept !== atFirst)) write();
    };
    keep.current = {
      changed() {
        const text = textOf();
        if (text === kept) return;
        kept = text;
        value = latest.current.draft;
        if (!loaded) return;
        clearTimeout(timer);
        timer = setTimeout(write, pause);
      },
    };
    store.read(key).then(
      (found) => {
        if (!current) return;
        loaded = true;
        const typed = kept !== atFirst;
        const restored = found === undefined || typed ? undefined : latest.current.read(found);
        if (restored !== undefined) latest.current.onRestore(restored);
        else if (typed) write();
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
      keep.current = undefined;
      removeEventListener('pagehide', flush);
    };
  }, [store, conversation, row]);

  useEffect(() => {
    void said;
    keep.current?.changed();
  }, [said]);
  return failed;
}

'use client';
import type { TimePhrases } from '@evenkeel/content/follow-up-scheduler';
import { wallAt } from '@evenkeel/logic/base/zones';
import {
  chosenFrom,
  type FormEvent,
  hearTime,
  loadTimeReader,
  type Rules,
  settleHeard,
  type TimeReader,
} from '@evenkeel/logic/follow-up-scheduler';
import { useEffect, useRef, useState } from 'react';
import type { RootProps } from './root-props.ts';

/** Tells what became of a typed text. */
export interface Reading {
  readonly kind: 'nothing' | 'loading' | 'understood' | 'unknown' | 'partly' | 'unavailable';
  /** The piece that was understood when the rest was not. */
  readonly heard?: string;
  /** Reads a text, on the wall of a zone. */
  type(text: string, zone: string): void;
  /** Tries once more to bring what reads. */
  retry(): void;
}

export interface TypedOptions {
  readonly phrases: TimePhrases;
  readonly locale: string;
  readonly rules: Rules;
  readonly zone: string;
  readonly clock: () => number;
  readonly typed: string;
  readonly dispatch: (event: FormEvent) => void;
  readonly load: RootProps['loadReader'];
  readonly onError: RootProps['onError'];
}

/**
 * Reads what an agent types as a time. What reads it is brought when the first text needs it, never before:
 * a page that nobody types on, and a server, never load it.
 */
export function useTyped(options: TypedOptions): Reading {
  const { phrases, locale, typed } = options;
  const latest = useRef(options);
  latest.current = options;
  const reader = useRef<TimeReader | undefined>(undefined);
  const round = useRef(0);
  const [state, setState] = useState<Pick<Reading, 'kind' | 'heard'>>({ kind: 'nothing' });
  useEffect(() => {
    void [phrases, locale];
    // Another language is read by another reader.
    reader.current = undefined;
    return () => {
      round.current++;
    };
  }, [phrases, locale]);

  const bring = async (text: string, zone: string) => {
    const mine = ++round.current;
    setState({ kind: 'loading' });
    try {
      const load = latest.current.load ?? loadTimeReader;
      const made = await load(latest.current.phrases, latest.current.locale);
      if (mine !== round.current) return;
      if (typeof made !== 'function')
        throw new TypeError(
          'Evenkeel: loadReader gave no function, so typed times cannot be read. Resolve with a TimeReader.',
        );
      reader.current = made;
      read(latest.current.typed || text, zone);
    } catch (thrown) {
      if (mine !== round.current) return;
      latest.current.onError?.(thrown instanceof Error ? thrown : new Error(String(thrown)));
      setState({ kind: 'unavailable' });
    }
  };

  const read = (text: string, zone: string) => {
    const { dispatch, clock, rules } = latest.current;
    if (text.trim() === '') {
      round.current++;
      dispatch({ type: 'choose', at: undefined, typed: true });
      setState({ kind: 'nothing' });
      return;
    }
    const now = clock();
    const heard = hearTime(text, latest.current.phrases, reader.current, wallAt(now, zone));
    if (heard.kind === 'needs-reader') {
      void bring(text, zone);
      return;
    }
    if (heard.kind === 'after' || heard.kind === 'wall') {
      const { at, note } = chosenFrom(settleHeard(heard, zone, rules, now));
      dispatch({ type: 'choose', at, note, typed: true });
      setState({ kind: 'understood' });
      return;
    }
    dispatch({ type: 'choose', at: undefined, typed: true });
    setState(heard.kind === 'partly' ? { kind: 'partly', heard: heard.heard } : { kind: 'unknown' });
  };

  const type = (text: string, zone: string) => {
    latest.current.dispatch({ type: 'type', text });
    latest.current = { ...latest.current, typed: text };
    read(text, zone);
  };
  // A text that came back from a draft was understood when it was typed.
  const kind = typed.trim() === '' ? 'nothing' : state.kind === 'nothing' ? 'understood' : state.kind;
  return {
    kind,
    ...(state.heard === undefined ? {} : { heard: state.heard }),
    type,
    retry: () => read(latest.current.typed, latest.current.zone),
  };
}

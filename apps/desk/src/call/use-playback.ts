import { useEffect, useReducer, useState } from 'react';
import type { Conversation, Message } from '../conversations/index.ts';
import { workOf } from '../store/state.ts';
import { useDeskStore } from '../store/use-desk.tsx';
import { heardBy, lengthOf, type Playback, type PlaybackAct, play, positionAt } from './playback.ts';

export interface Recording {
  readonly playing: boolean;
  readonly position: number;
  readonly total: number;
  readonly heard: readonly Message[];
  play(): void;
  pause(): void;
  restart(): void;
  seek(to: number): void;
}

/** Plays the recording of a call. Where it stood is kept, and a reload finds it paused there. */
export function usePlayback(conversation: Conversation): Recording {
  const store = useDeskStore();
  const { messages, id } = conversation;
  const total = lengthOf(messages);
  const [state, dispatch] = useReducer(
    (now: Playback, act: PlaybackAct) => play(now, act, total),
    undefined,
    (): Playback => ({ playing: false, position: workOf(store.get(), id).heard ?? total, since: 0 }),
  );
  const [now, setNow] = useState(0);
  const position = positionAt(state, Math.max(now, state.since), total);
  const ended = position >= total;

  useEffect(() => {
    if (!state.playing || ended) return;
    const timer = setInterval(() => setNow(performance.now()), 200);
    return () => clearInterval(timer);
  }, [state.playing, ended]);
  useEffect(() => {
    if (state.playing && ended) dispatch({ act: 'pause', at: performance.now() });
  }, [state.playing, ended]);
  // Kept by the second: a finer mark would write to the store five times as often.
  const second = Math.floor(position / 1000) * 1000;
  useEffect(() => {
    if (state.since === 0) return;
    store.work(id, (work) => (work.heard === second ? work : { ...work, heard: second }));
  }, [store, id, second, state.since]);

  const act = (name: 'play' | 'pause' | 'restart') => () => {
    const at = performance.now();
    setNow(at);
    dispatch({ act: name, at });
  };
  return {
    playing: state.playing && !ended,
    position,
    total,
    heard: heardBy(messages, position),
    play: act('play'),
    pause: act('pause'),
    restart: act('restart'),
    seek: (to) => {
      const at = performance.now();
      setNow(at);
      dispatch({ act: 'seek', at, to });
    },
  };
}

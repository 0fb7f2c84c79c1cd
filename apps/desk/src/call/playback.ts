import type { Message } from '../conversations/index.ts';

/** How long the recording goes on after its last line, in milliseconds. */
const tail = 4_000;

/** Tells when each line of a recording starts, in milliseconds from its beginning. */
export function startsOf(messages: readonly Message[]): readonly number[] {
  const begin = messages[0]?.at ?? 0;
  return messages.map((message) => Math.max(0, (message.at ?? begin) - begin));
}

export function lengthOf(messages: readonly Message[]): number {
  return messages.length === 0 ? 0 : (startsOf(messages).at(-1) ?? 0) + tail;
}

/** Gives the lines that were spoken up to a moment of the recording. */
export function heardBy(messages: readonly Message[], position: number): readonly Message[] {
  const starts = startsOf(messages);
  return messages.filter((_line, index) => (starts[index] ?? 0) <= position);
}

/** Holds a recording that plays: where it stood when it was last started or moved, and when that was. */
export interface Playback {
  readonly playing: boolean;
  readonly position: number;
  readonly since: number;
}

export type PlaybackAct =
  | { readonly act: 'play'; readonly at: number }
  | { readonly act: 'pause'; readonly at: number }
  | { readonly act: 'seek'; readonly at: number; readonly to: number }
  | { readonly act: 'restart'; readonly at: number };

/** Tells where the recording stands. Taken from time stamps, so a sleeping tab does not make it late. */
export function positionAt(playback: Playback, now: number, total: number): number {
  const gone = playback.playing ? Math.max(0, now - playback.since) : 0;
  return Math.min(total, playback.position + gone);
}

/** Plays, pauses, moves. Playing at the end starts from the beginning. */
export function play(
  playback: Playback,
  { act, at, ...rest }: PlaybackAct & { to?: number },
  total: number,
): Playback {
  const position = positionAt(playback, at, total);
  switch (act) {
    case 'play':
      return { playing: true, position: position >= total ? 0 : position, since: at };
    case 'pause':
      return { playing: false, position, since: at };
    case 'seek':
      return { playing: playback.playing, position: Math.min(total, Math.max(0, rest.to ?? 0)), since: at };
    case 'restart':
      return { playing: true, position: 0, since: at };
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eleanorPrice } from '../conversations/eleanor-price.ts';
import {
  heardBy,
  lengthOf,
  type Playback,
  type PlaybackAct,
  play,
  positionAt,
  startsOf,
} from './playback.ts';

const { messages } = eleanorPrice;
const total = lengthOf(messages);
const still: Playback = { playing: false, position: 0, since: 0 };

describe('a recording', () => {
  it('shows each line when it was spoken, not before', () => {
    const starts = startsOf(messages);
    expect(heardBy(messages, 0)).toHaveLength(1);
    for (const [index, start] of starts.entries()) {
      expect(heardBy(messages, start)).toHaveLength(index + 1);
      if (index > 0) expect(heardBy(messages, start - 1)).toHaveLength(index);
    }
    expect(heardBy(messages, total)).toEqual(messages);
  });

  it('plays on while the page sleeps, by the clock and not by ticks', () => {
    const playing = play(still, { act: 'play', at: 1000 }, total);
    expect(positionAt(playing, 1000 + 30_000, total)).toBe(30_000);
  });

  it('stands still when it is paused', () => {
    const paused = play(play(still, { act: 'play', at: 0 }, total), { act: 'pause', at: 5_000 }, total);
    expect(positionAt(paused, 99_000, total)).toBe(5_000);
  });

  it('begins anew when Play is pressed at its end', () => {
    const ended: Playback = { playing: false, position: total, since: 0 };
    expect(play(ended, { act: 'play', at: 7 }, total)).toEqual({ playing: true, position: 0, since: 7 });
  });

  it('never stands before its beginning or after its end', () => {
    const act = fc.record({
      act: fc.constantFrom('play', 'pause', 'restart', 'seek'),
      wait: fc.nat(100_000),
      to: fc.integer({ min: -1e6, max: 1e6 }),
    });
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        let at = 0;
        let state = still;
        for (const { act: name, wait, to } of acts) {
          at += wait;
          state = play(state, { act: name, at, to } as PlaybackAct, total);
          const position = positionAt(state, at, total);
          expect(position).toBeGreaterThanOrEqual(0);
          expect(position).toBeLessThanOrEqual(total);
        }
      }),
    );
  });
});

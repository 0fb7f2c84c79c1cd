import { empathyPickerEn } from '@evenkeel/content/en/empathy-picker';
import { samplePack } from '@evenkeel/content/en/sample';

export { createMemoryHost, type MemoryHost } from '@evenkeel/logic/base/host';
export { createMemoryDrafts, createMemoryLibrary } from '@evenkeel/logic/base/stores';

/** Holds the English words with four phrases that do not change, for a consumer's own tests. */
export const sampleEmpathyPicker = { ...empathyPickerEn, pack: samplePack };

/** Is a clock that stands still until it is moved on. */
export interface FixedClock {
  (): number;
  /** Moves the clock on by so many milliseconds. */
  advance(milliseconds: number): void;
}

/** Makes a clock for a component's `now`. It starts on 24 November 2026 at 14:00 UTC, or at the given time. */
export function createFixedClock(start = Date.UTC(2026, 10, 24, 14)): FixedClock {
  let time = start;
  return Object.assign(() => time, {
    advance(milliseconds: number) {
      time += milliseconds;
    },
  });
}

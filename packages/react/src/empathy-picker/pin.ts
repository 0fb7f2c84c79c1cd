import type { LibraryStore } from '@evenkeel/logic/base/stores';
import type { PickerSession } from './session.ts';

/** Pins the active phrase, or takes the pin off. A store that refuses is reported, and nothing is claimed. */
export function togglePin(
  session: PickerSession,
  library: LibraryStore,
  onError: ((error: Error) => void) | undefined,
): void {
  const phrase = session.activeHit?.phrase.id;
  if (phrase === undefined) return;
  const pinned = session.library?.pins.includes(phrase) ?? false;
  library
    .pin(phrase, !pinned)
    .catch((error: unknown) => onError?.(error instanceof Error ? error : new Error(String(error))));
}

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let minute = Math.floor(Date.now() / 20_000);

/**
 * Re-renders what shows a time, three times a minute at most, with one timer for the whole page.
 * What it gives is another number after each tick.
 */
export function useTick(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      timer ??= setInterval(() => {
        const next = Math.floor(Date.now() / 20_000);
        if (next === minute) return;
        minute = next;
        for (const each of listeners) each();
      }, 5_000);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    () => minute,
  );
}

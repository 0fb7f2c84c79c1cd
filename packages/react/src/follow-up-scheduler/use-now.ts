'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';

const minute = 60_000;
const toMinute = (at: number) => Math.floor(at / minute) * minute;
const never = () => () => {};

/** Tells whether the page is there: on the server, and while it is woken, what depends on the moment is not drawn. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Tells the time to the minute, and draws anew when it changes. A clock that the host moves on is seen within seconds. */
export function useNow(clock: () => number): number | undefined {
  const awake = useAwake();
  const [now, setNow] = useState(() => toMinute(clock()));
  useEffect(() => {
    const look = () => setNow(toMinute(clock()));
    look();
    const timer = setInterval(look, 2000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return awake ? now : undefined;
}

const deviceZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tells the device's zone, or UTC while there is no device. */
export function useDeviceZone(): string {
  return useSyncExternalStore(never, deviceZone, () => 'UTC');
}

/**
 * Wraps a host's handler that is only told something. What it throws, now or later, goes to `onError` and keeps the
 * agent from nothing. Gives nothing where there is no handler, so that what hangs on it can stay away.
 */
export function tell<A extends unknown[]>(
  handler: ((...args: A) => void) | undefined,
  onError: ((error: Error) => void) | undefined,
): ((...args: A) => void) | undefined {
  if (!handler) return undefined;
  return (...args) => {
    // A host may well pass an async function, whose error comes later.
    void (async () => handler(...args))().catch((thrown: unknown) =>
      onError?.(thrown instanceof Error ? thrown : new Error(String(thrown))),
    );
  };
}

/** Names why something was not kept or could not be read. */
export type StoreFailure = 'unavailable' | 'blocked' | 'outdated' | 'full' | 'not-storable' | 'failed';

const sentences: Readonly<Record<StoreFailure, string>> = {
  unavailable: 'This browser keeps no data for this page, so nothing is stored here.',
  blocked: 'Another tab holds an older version of the stored data open. Close or reload that tab.',
  outdated: 'Another tab has moved the stored data to a newer version. Reload this page.',
  full: 'The storage of this browser is full.',
  'not-storable': 'What was to be stored holds something that cannot be copied.',
  failed: 'The storage of this browser did not answer as it should.',
};

/**
 * Is what every call of a store rejects with: "not kept", and why, in a plain sentence.
 * The browser's own error is its `cause`. It never holds what was to be stored.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** Lets a caller say it in its own words. */
  readonly reason: StoreFailure;

  constructor(reason: StoreFailure, cause?: unknown) {
    super(sentences[reason], cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, StoreFailure>> = {
  SecurityError: 'unavailable',
  VersionError: 'outdated',
  QuotaExceededError: 'full',
  DataCloneError: 'not-storable',
};

/** Turns whatever a browser threw into a StoreError. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return new StoreError(reasons[name] ?? 'failed', error);
}

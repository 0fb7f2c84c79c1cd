/** Names how an act reached the host. */
export type Via = 'native' | 'rest' | 'dom' | 'clipboard';

/** Names why an act did not happen. */
export type FailureReason =
  | 'unsupported'
  | 'no-composer'
  | 'hidden'
  | 'denied'
  | 'timeout'
  | 'conflict'
  | 'host-error';

/**
 * Tells what became of an act that a host was asked for. Success is only ever claimed by `ok: true`;
 * a failure says why in a plain sentence and whether trying again makes sense.
 */
export type Outcome<T = void> =
  | { ok: true; value: T; via: Via; commit: 'staged' | 'immediate'; undo?: () => Promise<void> }
  | { ok: false; reason: FailureReason; message: string; retryable: boolean; copied?: boolean };

/** Is what a host's handler may give back. Nothing at all means "handed over", never "done". */
export type ActResult = void | Outcome | Promise<Outcome | void>;

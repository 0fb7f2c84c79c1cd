'use client';
import type { ActResult, Outcome } from '@evenkeel/logic/base/outcome';
import { useEffect, useRef, useState } from 'react';

/** How long a host may take before the agent is told that it did not answer, in milliseconds. */
export const patience = 15_000;

/** Tells what became of an act. `handed-over` means that the host said nothing, so nothing more is claimed. */
export type ActState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'done'; readonly undo: (() => Promise<void>) | undefined }
  | { readonly kind: 'handed-over' }
  | { readonly kind: 'failed'; readonly why: string; readonly retryable: boolean };

export interface ActOptions {
  /** Is what the agent is told when the host throws or does not answer in time: a plain sentence. */
  readonly noAnswer: string;
  readonly onError?: ((error: Error) => void) | undefined;
}

export interface Act<A> {
  readonly state: ActState;
  /** Does it, unless it is being done. Resolves with the host's answer, or with nothing when it did not give one. */
  run(input: A): Promise<Outcome | undefined>;
  /** Does the last one again. */
  retry(): void;
  reset(): void;
}

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
const idle: ActState = { kind: 'idle' };

/**
 * Takes something to the host and tells what became of it: once at a time, with a limit to the waiting,
 * and never claiming a success that the host did not confirm. An answer that comes after `reset`, or after the
 * component is gone, changes nothing.
 */
export function useAct<A>(
  handler: ((input: A) => ActResult) | undefined,
  { noAnswer, onError }: ActOptions,
): Act<A> {
  const [state, setState] = useState<ActState>(idle);
  const round = useRef(0);
  const pending = useRef(false);
  const last = useRef<{ input: A } | undefined>(undefined);
  useEffect(
    () => () => {
      round.current++;
      pending.current = false;
    },
    [],
  );

  const run = async (input: A): Promise<Outcome | undefined> => {
    if (pending.current || !handler) return undefined;
    pending.current = true;
    last.current = { input };
    const mine = ++round.current;
    setState({ kind: 'pending' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const failed = (reason: 'timeout' | 'host-error'): Outcome => ({
      ok: false,
      reason,
      message: noAnswer,
      retryable: true,
    });
    let outcome: Outcome | undefined;
    try {
      const result = handler(input);
      const late = new Promise<Outcome>((resolve) => {
        timer = setTimeout(() => resolve(failed('timeout')), patience);
      });
      outcome = (await Promise.race([Promise.resolve(result), late])) ?? undefined;
    } catch (thrown) {
      onError?.(asError(thrown));
      outcome = failed('host-error');
    } finally {
      clearTimeout(timer);
    }
    if (mine !== round.current) return outcome;
    pending.current = false;
    if (!outcome) setState({ kind: 'handed-over' });
    else if (outcome.ok) setState({ kind: 'done', undo: outcome.undo });
    else setState({ kind: 'failed', why: outcome.message, retryable: outcome.retryable });
    return outcome;
  };
  return {
    state,
    run,
    retry: () => {
      if (last.current) void run(last.current.input);
    },
    reset: () => {
      round.current++;
      pending.current = false;
      setState(idle);
    },
  };
}

'use client';
import type { ParaphrasePromptWords } from '@evenkeel/content/paraphrase-prompt';
import { useState } from 'react';
import { useAct } from '../base/act/index.ts';
import { copyText } from '../base/device/index.ts';
import type { Paraphrase, RootProps } from './root-props.ts';

/** Tells what became of the sentence. `handed-over` means that the host said nothing. */
export type DeliveryState =
  | {
      readonly kind:
        | 'idle'
        | 'pending'
        | 'handed-over'
        | 'copied'
        | 'said'
        | 'no-clipboard'
        | 'undone'
        | 'not-undone';
    }
  | { readonly kind: 'done'; readonly undo: (() => void) | undefined }
  | { readonly kind: 'failed'; readonly why: string; readonly retryable: boolean };

export interface Delivery {
  readonly state: DeliveryState;
  /** Hands the sentence to the host. Resolves with whether it may have arrived. */
  insert(paraphrase: Paraphrase): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  said(): void;
}

/** Takes the sentence where the agent wants it, one act at a time. */
export function useDelivery({
  onInsert,
  onError,
  words,
  onUndone,
}: Pick<RootProps, 'onInsert' | 'onError'> & {
  words: ParaphrasePromptWords;
  onUndone: () => void;
}): Delivery {
  const act = useAct(onInsert, { noAnswer: words.status.noAnswer, onError });
  const [other, setOther] = useState<DeliveryState>();
  const insertState = act.state;
  let state: DeliveryState;
  if (other) state = other;
  else if (insertState.kind === 'done') {
    const { undo } = insertState;
    const take =
      undo &&
      (() =>
        void undo().then(
          () => {
            setOther({ kind: 'undone' });
            onUndone();
          },
          () => setOther({ kind: 'not-undone' }),
        ));
    state = { kind: 'done', undo: take };
  } else state = insertState;
  const insert = async (paraphrase: Paraphrase) => {
    if (insertState.kind === 'pending') return false;
    setOther(undefined);
    const outcome = await act.run(paraphrase);
    return outcome === undefined || outcome.ok;
  };
  return {
    state,
    insert,
    async copy(text) {
      const copied = await copyText(text);
      setOther({ kind: copied ? 'copied' : 'no-clipboard' });
      return copied;
    },
    said: () => setOther({ kind: 'said' }),
  };
}

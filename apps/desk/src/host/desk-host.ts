import type { Host, InsertText } from '@evenkeel/logic/base/host';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import type { Composer } from '../composer/composer.ts';
import type { Words } from '../words/index.ts';

export interface DeskHostOptions {
  /** Gives the reply editor on the page, or nothing when there is none. */
  composer(): Composer | null;
  /** Tells why there is none. */
  why(): 'phone' | 'none';
  words(): Words['host'];
}

/**
 * Reaches the desk's reply. It inserts into the editor that is on the page and claims nothing it did not see:
 * on a call, where there is no reply, it says so.
 */
export function createDeskHost({ composer, why, words }: DeskHostOptions): Host {
  const refused = (reason: 'no-composer' | 'host-error' | 'timeout', message: string): Outcome => ({
    ok: false,
    reason,
    message,
    retryable: reason === 'host-error',
  });
  return {
    get name() {
      return words().name;
    },
    can: (ability) => ability === 'insertText' && composer() !== null,
    insertText: async (text: InsertText, { at, signal }) => {
      if (signal?.aborted) return refused('timeout', words().stopped);
      const editor = composer();
      if (!editor) return refused('no-composer', why() === 'phone' ? words().noComposer : words().noneOpen);
      const inserted = editor.insert(text, at);
      if (!inserted) return refused('host-error', words().notTaken);
      return {
        ok: true,
        value: undefined,
        via: 'native',
        commit: 'staged',
        undo: () =>
          inserted.undo().catch(() => {
            throw new Error(words().changed);
          }),
      };
    },
  };
}

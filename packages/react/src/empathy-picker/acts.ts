import type { Phrase } from '@evenkeel/content/base/phrase';
import type { ActResult, Outcome } from '@evenkeel/logic/base/outcome';
import type { LibraryStore } from '@evenkeel/logic/base/stores';
import type { ActName, Form, Insertion } from '@evenkeel/logic/empathy-picker';
import { copyText } from '../base/device/index.ts';
import type { PickerSession } from './session.ts';
import type { InsertReason } from './types.ts';

/** How long a host may take before the agent is told that it did not answer, in milliseconds. */
const patience = 15_000;

/** Takes chosen phrases to the host, one act at a time, and tells the agent what the host answered. */
export class PickerActs {
  readonly #session: PickerSession;
  #undo: (() => Promise<void>) | undefined;
  #again: (() => void) | undefined;

  constructor(session: PickerSession) {
    this.#session = session;
  }

  /** Does something with the chosen phrases. A second call while the host has not answered does nothing. */
  async act(act: ActName, reason: InsertReason, library: LibraryStore): Promise<void> {
    const session = this.#session;
    if (session.state.status.kind === 'pending') return;
    const { text, missing, phrases, edited } = session.compose();
    if (phrases.length === 0 && !edited) return;
    if (missing.length > 0 && act !== 'said') {
      session.askForMissing();
      return;
    }
    this.#undo = undefined;
    this.#again = () => void this.act(act, reason, library);
    session.setStatus({ kind: 'pending', act });
    const { form } = session.state;
    let outcome: Outcome | undefined;
    if (act === 'copy') outcome = await this.#copy(text.plain);
    else if (act !== 'said') {
      const at = act === 'insert' ? 'caret' : act;
      outcome = await this.#hand({ text, at, form, phrases, edited }, reason);
    }
    if (outcome && !outcome.ok) {
      session.setStatus({ kind: 'failed', act, why: outcome.message, retryable: outcome.retryable });
      return;
    }
    this.#undo = outcome?.undo;
    await this.#recordUse(
      phrases,
      form,
      act,
      outcome?.undo !== undefined,
      outcome !== undefined || act === 'said',
      library,
    );
  }

  async #copy(text: string): Promise<Outcome> {
    if (await copyText(text)) return { ok: true, value: undefined, via: 'clipboard', commit: 'immediate' };
    const { say, words } = this.#session.settings;
    const message = say(words.status.noClipboard);
    return { ok: false, reason: 'denied', message, retryable: false };
  }

  /** Gives an insertion to the host and waits, but not for ever. A host that throws has not done it. */
  async #hand(insertion: Insertion, reason: InsertReason): Promise<Outcome | undefined> {
    const session = this.#session;
    const { onInsert, words, say } = session.settings;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const failed = (why: 'timeout' | 'host-error', message: string): Outcome => ({
      ok: false,
      reason: why,
      message: say(message),
      retryable: true,
    });
    try {
      const result: ActResult = onInsert?.(insertion, { reason });
      const late = new Promise<Outcome>((resolve) => {
        timer = setTimeout(() => resolve(failed('timeout', words.status.noAnswer)), patience);
      });
      return (await Promise.race([Promise.resolve(result), late])) ?? undefined;
    } catch (error) {
      session.settings.onError?.(error instanceof Error ? error : new Error(String(error)));
      return failed('host-error', words.error.body);
    } finally {
      clearTimeout(timer);
    }
  }

  async #recordUse(
    phrases: readonly Phrase[],
    form: Form,
    act: ActName,
    canUndo: boolean,
    confirmed: boolean,
    library: LibraryStore,
  ): Promise<void> {
    const session = this.#session;
    const ids = phrases.map((phrase) => phrase.id);
    const suggestNext =
      session.settings.onNext !== undefined &&
      phrases.some((phrase) => phrase.act !== 'thank' && phrase.act !== 'reassure');
    if (!session.closed) session.dispatch({ type: 'used', phrases: ids, suggestNext });
    session.setStatus({ kind: 'done', act, confirmed, canUndo });
    for (const phrase of ids) {
      try {
        // A host may well pass an async function: what it throws later is told, too.
        await session.settings.onUse?.({ phrase, form, conversation: session.conversation });
      } catch (error) {
        session.settings.onError?.(error instanceof Error ? error : new Error(String(error)));
      }
      try {
        await library.use({ phrase, conversation: session.conversation, at: session.settings.now() });
      } catch (error) {
        session.settings.onError?.(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }

  /** Takes the last insertion back where the host can, once. */
  async undo(): Promise<void> {
    const session = this.#session;
    const undo = this.#undo;
    if (!undo) return;
    this.#undo = undefined;
    try {
      await undo();
      session.setStatus({ kind: 'undone' });
    } catch {
      session.setStatus({
        kind: 'not-undone',
        why: session.settings.say(session.settings.words.status.notUndone),
      });
    }
  }

  retry(): void {
    this.#again?.();
  }
}

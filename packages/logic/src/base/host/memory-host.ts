import type { Outcome } from '../outcome/index.ts';
import type { Host, InsertOptions, InsertText } from './host.ts';

/** Is a host that holds its draft in memory, for tests and examples. It does what a real one does, and nothing leaves it. */
export interface MemoryHost extends Host {
  /** The draft as it stands. */
  readonly draft: string;
  /** Place of the caret in the draft, in UTF-16 units. */
  caret: number;
  /** Makes the next insertions fail with this outcome; `undefined` lets them work again. */
  failWith(outcome: Extract<Outcome, { ok: false }> | undefined): void;
}

/** Makes a memory host with a draft whose caret stands at its end. */
export function createMemoryHost(draft = ''): MemoryHost {
  let text = draft;
  let failure: Extract<Outcome, { ok: false }> | undefined;
  const host = {
    name: 'memory',
    caret: draft.length,
    get draft() {
      return text;
    },
    can: () => true,
    failWith(outcome: Extract<Outcome, { ok: false }> | undefined) {
      failure = outcome;
    },
    async insertText({ plain }: InsertText, { at }: InsertOptions): Promise<Outcome> {
      if (failure) return failure;
      const before = { text, caret: host.caret };
      if (at === 'replace') text = plain;
      else if (at === 'append') text = text ? `${text.trimEnd()}\n\n${plain}` : plain;
      else text = text.slice(0, host.caret) + plain + text.slice(host.caret);
      host.caret = at === 'caret' ? host.caret + plain.length : text.length;
      const undo = async () => {
        text = before.text;
        host.caret = before.caret;
      };
      return { ok: true, value: undefined, via: 'native', commit: 'staged', undo };
    },
  };
  return host;
}

import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { Line } from '../conversations/index.ts';
import type { Draft } from '../store/state.ts';

/** Tells that the text stands in the reply, and how to take it out again. */
export interface Inserted {
  /** Takes it out. Rejects, and leaves all as it is, when the agent has changed it since. */
  undo(): Promise<void>;
}

/** Is what the desk needs of a reply editor, whichever it is. */
export interface Composer {
  /** Puts text in, as one step of the editor's own undo. Gives nothing when the editor did not take it. */
  insert(text: InsertText, at: InsertAt): Inserted | undefined;
  /** Gives the focus to the editor, with the caret where it was. */
  focus(): void;
  undo(): void;
  redo(): void;
  clear(): void;
  /** Reads the reply as it stands now. */
  read(): { text: string; lines?: readonly Line[] };
}

/** Is what an editor is given and gives back. */
export interface EditorProps {
  readonly label: string;
  readonly placeholder: string;
  readonly locale: string;
  /** Read once: the editor is made anew for another conversation. */
  readonly draft: Draft | undefined;
  onDraft(draft: Draft): void;
  onSend(): void;
  /** Gives the editor to the desk while it is on the page. */
  onReady(composer: Composer | null): void;
  /** Asks for the phrase search. */
  describedBy?: string | undefined;
}

const wordy = /[\p{L}\p{N}\p{M}]/u;

/** Puts a space between a phrase and the words that it lands beside; never inside an empty reply or at a line's edge. */
export function spaced(plain: string, before: string, after: string): { lead: string; trail: string } {
  const first = plain[0] ?? '';
  const last = plain.at(-1) ?? '';
  return {
    lead:
      before !== '' && !/\s/.test(before) && !/[\s)\]}.,;:!?،؛؟]/.test(first) && !/[([{“«¿¡"']/.test(before)
        ? ' '
        : '',
    trail: wordy.test(after) && !/\s/.test(last) ? ' ' : '',
  };
}

'use client';
import type { FilledPiece } from '@evenkeel/logic/base/variables';
import type { Marker } from '@evenkeel/logic/empathy-picker';
import { memo } from 'react';
import { Key } from '../base/button/index.ts';
import type { PickerSession } from './session.ts';

export interface RowProps {
  readonly id: string;
  readonly place: number;
  readonly total: number;
  readonly active: boolean;
  /** Whether the agent scrolled away from it: it is there for screen readers alone. */
  readonly away: boolean;
  readonly combined: boolean;
  readonly pieces: readonly FilledPiece[];
  readonly marker: Marker;
  /** Its tags, then why it stands here, each as one line; they are the same strings as long as nothing changed. */
  readonly tags: string;
  readonly reasons: string;
  readonly usedHere: boolean;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The key that takes this row, where there is one. */
  readonly keys: string | undefined;
  readonly ariaKeys: string | undefined;
  readonly session: PickerSession;
  readonly onTake: () => void;
}

function Marked({ text, marker }: { text: string; marker: Marker }) {
  return marker(text).map((part, at) =>
    part.marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places.
      <mark key={at} className="ek-mark">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

function Text({ pieces, marker }: { pieces: readonly FilledPiece[]; marker: Marker }) {
  return pieces.map((piece, number) => {
    if (piece.kind !== 'text')
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places.
        <span key={number} className="ek-variable" data-kind={piece.kind}>
          {piece.text}
        </span>
      );
    // biome-ignore lint/suspicious/noArrayIndexKey: the same.
    return <Marked key={number} text={piece.text} marker={marker} />;
  });
}

/** Draws one phrase of the list. Pressing it makes it the active one; pressing the active one takes it. */
export const Row = memo(function Row(props: RowProps) {
  const { id, place, total, active, away, combined, pieces, marker, tags, reasons, usedHere } = props;
  const { lang, dir, keys, session } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field moves and takes by keys (APG combobox).
    // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are reached by aria-activedescendant.
    <div
      id={id}
      role="option"
      className={away ? 'ek-visually-hidden' : 'ek-empathy-picker__option'}
      aria-selected={active}
      aria-setsize={total}
      aria-posinset={place + 1}
      aria-keyshortcuts={props.ariaKeys}
      data-place={away ? undefined : place}
      data-used={usedHere || undefined}
      data-combined={combined || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => (active ? props.onTake() : session.move(place))}
    >
      <div className="ek-empathy-picker__text" lang={lang} dir={dir}>
        <Text pieces={pieces} marker={marker} />
      </div>
      {(tags || reasons) && (
        <div className="ek-empathy-picker__about">
          {tags && <Marked text={tags} marker={marker} />}
          {tags && reasons && ' · '}
          {reasons}
        </div>
      )}
      {keys && <Key>{keys}</Key>}
    </div>
  );
});

/** Is a text made alike for matching, and where each of its code units stands in the text as written. */
export interface Folded {
  readonly text: string;
  /** One entry a code unit, and one more for the end. */
  readonly at: readonly number[];
}

const replaced: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '٫': '.',
  '٬': ',',
  ة: 'ه',
  ى: 'ي',
  ٱ: 'ا',
  '﷼': 'ر.س',
};
// Vowel signs, the stretching stroke, accents that stand alone, and marks of direction say nothing about the word.
const dropped = /\p{M}|\p{Cf}|\u0640/u;
const blank = /[^\S\n]/;

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : unit;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const other = replaced[unit];
  if (other !== undefined) return other;
  if (dropped.test(unit)) return '';
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const bare = unit.normalize('NFD')[0] ?? unit;
  const low = bare.toLowerCase();
  return low.length === 1 ? (replaced[low] ?? low) : bare;
}

/**
 * Makes a text alike for matching: case, accents, vowel signs, Arabic-Indic digits, and runs of blanks, which become one.
 * It never throws, whatever the text holds, and keeps the way back to the text as written.
 */
export function fold(written: string): Folded {
  let text = '';
  const at: number[] = [];
  for (let place = 0; place < written.length; place++) {
    const unit = written[place] ?? '';
    const made = blank.test(unit) ? (text.endsWith(' ') || text === '' ? '' : ' ') : foldUnit(unit);
    text += made;
    for (let count = 0; count < made.length; count++) at.push(place);
  }
  at.push(written.length);
  return { text, at };
}

/** Makes a word or a pattern alike. What stands behind a backslash, the slots and the blanks stay as they are. */
export function foldSource(source: string): string {
  return source.replace(/\\p\{[^}]*\}|\\.|<\w+>|[\s\S]/g, (piece) =>
    piece.length > 1 || blank.test(piece) ? piece : foldUnit(piece),
  );
}

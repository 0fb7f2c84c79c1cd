import { fold, type Word } from './words.ts';

export type WordingItem =
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'words';
      readonly whole: ReadonlySet<string>;
      readonly beginnings: readonly string[];
      readonly optional: boolean;
    };

/** Is the most words that `~` may stand for. */
const widest = 3;

/** Makes a wording ready: words, `a|b`, `word*`, `word?`, `~`. */
export function compileWording(wording: string): WordingItem[] {
  return wording.split(' ').map((piece) => {
    if (piece === '~') return { kind: 'gap' };
    const optional = piece.endsWith('?');
    const choices = (optional ? piece.slice(0, -1) : piece).split('|');
    return {
      kind: 'words',
      optional,
      whole: new Set(choices.filter((choice) => !choice.endsWith('*')).map(fold)),
      beginnings: choices.filter((choice) => choice.endsWith('*')).map((choice) => fold(choice.slice(0, -1))),
    };
  });
}

/** Adds the places that are reached without a word: past what is optional, and past a gap. */
function spread(items: readonly WordingItem[], from: Map<number, number>): Map<number, number> {
  // A map that grows while it is walked is walked to its new end.
  for (const at of from.keys()) {
    const item = items[at];
    const free = item?.kind === 'gap' || item?.optional;
    if (free && !from.has(at + 1)) from.set(at + 1, widest);
  }
  return from;
}

const fits = (item: Extract<WordingItem, { kind: 'words' }>, key: string) =>
  item.whole.has(key) || item.beginnings.some((beginning) => key.startsWith(beginning));

/** Tells how many words from `first` on the wording takes, the fewest that do, or nothing. */
function lengthAt(items: readonly WordingItem[], words: readonly Word[], first: number): number | undefined {
  // Place in the wording → how many words a gap that stands there may still take.
  let places = spread(items, new Map([[0, widest]]));
  for (let taken = 0; places.size > 0; taken++) {
    if (places.has(items.length)) return taken;
    const word = words[first + taken];
    if (!word) return undefined;
    const next = new Map<number, number>();
    const reach = (at: number, left: number) => next.set(at, Math.max(next.get(at) ?? 0, left));
    for (const [at, left] of places) {
      const item = items[at];
      if (item?.kind === 'gap' && left > 0) reach(at, left - 1);
      if (item?.kind === 'words' && fits(item, word.key)) reach(at + 1, widest);
    }
    places = spread(items, next);
  }
  return undefined;
}

/** Finds where any of the wordings stands: numbers of the first and last word of each. */
export function findWordings(
  wordings: readonly (readonly WordingItem[])[],
  words: readonly Word[],
): [number, number][] {
  const found: [number, number][] = [];
  for (const items of wordings)
    for (let first = 0; first < words.length; first++) {
      const length = lengthAt(items, words, first);
      if (length) found.push([first, first + length - 1]);
    }
  return found;
}

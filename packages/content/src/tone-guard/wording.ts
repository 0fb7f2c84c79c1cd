import { foldWord, wordsOf } from './words.ts';

/** Is one piece of a wording, as a rule of tone writes it. */
export type WordingItem =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'beginning'; readonly key: string }
  | { readonly kind: 'choice'; readonly of: readonly (readonly WordingItem[])[] }
  | { readonly kind: 'optional'; readonly items: readonly WordingItem[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'sentence-start' };

const special = '[]|?*~^';
const deepest = 5;

class Malformed extends Error {}

/** Tells whether a wording, or a part of one, can match without any word. */
function canBeEmpty(items: readonly WordingItem[]): boolean {
  return items.every(
    (item) =>
      item.kind === 'gap' ||
      item.kind === 'sentence-start' ||
      item.kind === 'optional' ||
      (item.kind === 'choice' && item.of.some(canBeEmpty)),
  );
}

function readWord(raw: string, beginning: boolean): WordingItem[] {
  // A hyphen separates words in a text, so it does in a wording.
  const pieces = raw.split(/[-‐‑]/);
  return pieces.map((piece, number) => {
    const [only, ...more] = wordsOf(piece);
    if (!only || more.length > 0 || only.start > 0 || only.end < piece.length)
      throw new Malformed(`"${raw}" holds a sign that is not part of a word. A wording has words only`);
    const isBeginning = beginning && number === pieces.length - 1;
    return { kind: isBeginning ? 'beginning' : 'word', key: foldWord(piece) };
  });
}

function parse(wording: string): WordingItem[] {
  let at = 0;

  function readAtom(depth: number): WordingItem[] {
    const sign = wording[at];
    if (sign === '~' || sign === '^') {
      at++;
      return [{ kind: sign === '~' ? 'gap' : 'sentence-start' }];
    }
    if (sign === '[') {
      if (depth === deepest) throw new Malformed(`choices stand more than ${deepest} deep`);
      at++;
      const of: WordingItem[][] = [];
      do of.push(readItems(depth + 1));
      while (wording[at++] === '|');
      if (wording[at - 1] !== ']') throw new Malformed('a [ is not closed');
      if (of.some((items) => items.length === 0))
        throw new Malformed('a choice has an empty part. Put ? after the choice to make it optional');
      return [{ kind: 'choice', of }];
    }
    const from = at;
    while (at < wording.length && !/\s/.test(wording[at] ?? '') && !special.includes(wording[at] ?? '')) at++;
    const raw = wording.slice(from, at);
    if (raw === '') throw new Malformed(`"${sign}" stands where a word is expected`);
    const beginning = wording[at] === '*';
    if (beginning) at++;
    return readWord(raw, beginning);
  }

  function readItems(depth: number): WordingItem[] {
    const items: WordingItem[] = [];
    for (;;) {
      while (/\s/.test(wording[at] ?? '')) at++;
      const sign = wording[at];
      if (sign === undefined || ((sign === ']' || sign === '|') && depth > 0)) return items;
      const atom = readAtom(depth);
      if (wording[at] === '?') {
        at++;
        if (atom[0]?.kind === 'gap' || atom[0]?.kind === 'sentence-start')
          throw new Malformed('a ? follows a sign. It makes a word or a choice optional');
        items.push({ kind: 'optional', items: atom });
      } else items.push(...atom);
      const next = wording[at];
      if (next !== undefined && !/\s/.test(next) && !(depth > 0 && (next === ']' || next === '|')))
        throw new Malformed(`a space is missing before "${next}"`);
    }
  }

  return readItems(0);
}

/** Refuses signs that could never do anything where they stand. */
function checkSigns(items: readonly WordingItem[], first: boolean, last: boolean): void {
  for (const [number, item] of items.entries()) {
    const leads = first && items.slice(0, number).every((one) => one.kind === 'sentence-start');
    const ends = last && number === items.length - 1;
    if (item.kind === 'sentence-start' && !leads)
      throw new Malformed('^ stands after a word. It can only come first');
    if (item.kind === 'gap' && (ends || (leads && items[number - 1]?.kind !== 'sentence-start')))
      throw new Malformed('~ needs a word on both sides');
    if (item.kind === 'choice') for (const part of item.of) checkSigns(part, leads, ends);
    if (item.kind === 'optional') checkSigns(item.items, leads, ends);
  }
}

/** Reads a wording, or tells in a sentence why it cannot be read. */
export function parseWording(wording: string): { items: readonly WordingItem[] } | { problem: string } {
  try {
    const items = parse(wording);
    if (canBeEmpty(items)) throw new Malformed('it could match without any word');
    checkSigns(items, true, true);
    return { items };
  } catch (error) {
    if (error instanceof Malformed) return { problem: `${error.message}.` };
    throw error;
  }
}

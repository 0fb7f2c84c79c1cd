import { makePhrases, textOf } from './corpus.mjs';

/** Folds a word as a reader would: no case, no accents, one alef, no tatweel. */
export const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ـ/g, '')
    .replace(/[ٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .normalize('NFC');

export const tokens = (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Counts inserted, left out, replaced and swapped neighbouring letters; stops counting past `limit`. */
export function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2] + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}

/** Makes a reader of the first `count` phrases that answers by brute force which phrases fit what was typed. */
export function makeReader(count) {
  const phrases = makePhrases(count);
  const holders = new Map();
  const wordsOf = phrases.map((phrase, index) => {
    const words = new Set(tokens(textOf(phrase)).map(fold));
    for (const word of words) {
      if (!holders.has(word)) holders.set(word, []);
      holders.get(word).push(index);
    }
    return words;
  });
  const vocabulary = [...holders.keys()];
  const positions = new Map(phrases.map((phrase, index) => [phrase.id, index]));

  /** Tells how a typed word came from one of the target's words. */
  function origin(typed, targetWords) {
    if (targetWords.has(typed)) return { kind: 'same', word: typed, edits: 0 };
    let best;
    for (const word of targetWords) {
      if (word.startsWith(typed) && !(best?.kind === 'start')) best = { kind: 'start', word, edits: 0 };
      if (best?.kind === 'start') continue;
      const edits = distance(typed, word, 2);
      if (edits <= 2 && edits < (best?.edits ?? 3)) best = { kind: 'typo', word, edits };
    }
    return best;
  }

  const near = new Map();
  function fitting(typed, { kind, edits }) {
    if (kind === 'same') return new Set(holders.get(typed));
    const key = `${typed} ${kind} ${edits}`;
    if (!near.has(key)) {
      const found = vocabulary.filter((word) =>
        kind === 'start' ? word.startsWith(typed) : distance(typed, word, edits) <= edits,
      );
      near.set(key, new Set(found.flatMap((word) => holders.get(word))));
    }
    return near.get(key);
  }

  return {
    phrases,
    holders,
    wordsOf,
    /** Gives the origins of the typed words, and how many phrases fit all of them as loosely as they were typed. */
    read(query, target) {
      const index = positions.get(target);
      const typed = tokens(query).map(fold);
      const origins = typed.map((word) => origin(word, wordsOf[index]));
      const strange = typed.filter((_, i) => origins[i] === undefined);
      if (strange.length > 0) return { origins, strange, fits: Number.NaN };
      const sets = typed.map((word, i) => fitting(word, origins[i])).sort((a, b) => a.size - b.size);
      const fits = [...sets[0]].filter((place) => sets.every((set) => set.has(place))).length;
      return { origins, strange, fits };
    },
  };
}

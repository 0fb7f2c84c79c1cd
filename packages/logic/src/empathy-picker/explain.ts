import { eachWord, searchableText } from './fold.ts';
import { type PhraseIndex, places } from './phrase-index.ts';
import type { Ranker, RankPart } from './ranking.ts';
import type { Hit, SearchResults } from './search.ts';

/** Tells how one typed word was found in a phrase. */
export interface WordMatch {
  readonly typed: string;
  /** The phrase's own word, or nothing when the phrase does not have it. */
  readonly word?: string;
  readonly how?: 'exact' | 'prefix' | 'typo' | 'letters';
  readonly place?: (typeof places)[number];
}

/** Tells why a phrase stands where it does: the words found, then own use and context, each with its share. */
export interface Explanation {
  readonly words: readonly WordMatch[];
  readonly parts: readonly RankPart[];
  readonly score: number;
}

/** Explains the place of one hit. It looks the phrase up anew, so it is for the few that someone asks about. */
export function explainHit(
  hit: Hit,
  results: SearchResults,
  index: PhraseIndex,
  ranker: Ranker,
): Explanation {
  const { phrase } = hit;
  const found = new Map<string, number>();
  const note = (text: string | undefined, place: number) => {
    if (text) eachWord(searchableText(text), (word) => void (found.has(word) || found.set(word, place)));
  };
  note(phrase.title, places.indexOf('title'));
  note(phrase.written, places.indexOf('body'));
  note(phrase.spoken, places.indexOf('body'));
  for (const text of [...(phrase.tags ?? []), ...(phrase.keywords ?? [])])
    note(text, places.indexOf('keyword'));
  for (const text of index.alsoFoundBy(phrase)) note(text, places.indexOf('feeling'));
  const words = results.terms.map((term): WordMatch => {
    for (const { id, how } of term.alternatives) {
      const word = index.vocabulary.words[id];
      const place = word === undefined ? undefined : found.get(word);
      if (word !== undefined && place !== undefined)
        return { typed: term.typed, word, how, place: places[place]! };
    }
    return { typed: term.typed };
  });
  return { words, parts: ranker.partsOf(phrase, index.bitsOf(hit.number)), score: hit.score };
}

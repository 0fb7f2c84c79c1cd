import UFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { createPhraseIndex, createSearcher } from '../../packages/logic/src/empathy-picker/index.ts';
import { textOf } from '../eval/phrase-search/corpus.mjs';
import { fold } from '../eval/phrase-search/identify.mjs';
import { uFuzzyOptions } from './ufuzzy-options.mjs';

/**
 * Each engine as its own docs advise for typing errors, prefixes and accents. `open` makes what a search needs
 * afresh; `search` gives ids, best first.
 */
export const engines = {
  evenkeel: {
    // With the names of feelings, as the picker indexes them.
    build: (phrases) => createPhraseIndex(phrases, (phrase) => phrase.feelings ?? []).buildAll(),
    open: (index) => createSearcher(index),
    search: (searcher, query) => {
      const results = searcher.search({ query });
      const ids = [];
      for (let place = 0; place < Math.min(10, results.total); place++) ids.push(results.at(place).phrase.id);
      return ids;
    },
  },
  ufuzzy: {
    build: (phrases) => ({
      fuzzy: new UFuzzy(uFuzzyOptions),
      ids: phrases.map((phrase) => phrase.id),
      haystack: phrases.map((phrase) => fold(textOf(phrase))),
    }),
    open: (built) => built,
    search: ({ fuzzy, ids, haystack }, query) => {
      const [places, info, order] = fuzzy.search(haystack, fold(query), 5);
      if (!places) return [];
      const best = order ? order.slice(0, 10).map((at) => info.idx[at]) : places.slice(0, 10);
      return best.map((place) => ids[place]);
    },
  },
  minisearch: {
    build: (phrases) => {
      const search = new MiniSearch({
        fields: ['text'],
        idField: 'id',
        processTerm: fold,
        searchOptions: { prefix: true, fuzzy: 0.2 },
      });
      search.addAll(phrases.map((phrase) => ({ id: phrase.id, text: textOf(phrase) })));
      return search;
    },
    open: (search) => search,
    search: (search, query) =>
      search
        .search(query)
        .slice(0, 10)
        .map((result) => result.id),
  },
};

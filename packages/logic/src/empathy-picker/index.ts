export * from './explain.ts';
export { type Filters, filterMasks } from './facet-bits.ts';
export * from './insertion.ts';
export * from './marks.ts';
export { type AlsoFoundBy, createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
export {
  createRanker,
  type Ranker,
  type RankingContext,
  type RankPart,
  type RankReason,
  weights,
} from './ranking.ts';
export { type BrokenPhrase, brokenPhrase } from './readable.ts';
export { createSearcher, type Hit, type Searcher, type SearchOptions, type SearchResults } from './search.ts';
export * from './state.ts';

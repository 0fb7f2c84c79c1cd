export * from './facets.ts';
export * from './phrase.ts';

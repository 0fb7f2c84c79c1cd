export * from './memory.ts';
export type * from './stores.ts';

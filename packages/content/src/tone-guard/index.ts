export * from './match.ts';
export * from './tone-guard.ts';
export { parseWording } from './wording.ts';
export { wordsOf } from './words.ts';

export {
  addToSentence,
  type ComposeOptions,
  checkOf,
  compose,
  endsWithQuestion,
  type Form,
  type Material,
  placesUsed,
  sayFact,
  slotOfNote,
  takeFromSentence,
} from './compose.ts';
export { type FactOptions, findFacts } from './find-facts.ts';
export { isOpen, type LoopEvent, type LoopState, reduceLoop, type SaidBack, startLoop } from './loop.ts';
export { distinctFacts, factKey, mentionsIn } from './mentions.ts';
export { quotable, sentencesOf, wordsOf } from './sentences.ts';
export * from './state.ts';
export { limits, type Warning, warningsOf } from './warnings.ts';

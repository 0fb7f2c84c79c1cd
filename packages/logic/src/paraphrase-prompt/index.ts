export * from './find-facts.ts';
export * from './paraphrase-prompt.ts';

export * from './facts.ts';
export * from './paraphrase-prompt.ts';

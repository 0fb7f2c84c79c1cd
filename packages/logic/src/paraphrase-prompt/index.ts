export * from './paraphrase-prompt.ts';

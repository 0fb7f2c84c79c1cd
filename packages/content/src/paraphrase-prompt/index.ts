export * from './facts.ts';
export * from './frames.ts';
export * from './paraphrase-prompt.ts';

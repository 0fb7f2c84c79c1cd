export * as ParaphrasePrompt from './paraphrase-prompt.ts';

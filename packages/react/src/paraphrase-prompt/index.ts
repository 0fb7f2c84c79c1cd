export * as ParaphrasePrompt from './paraphrase-prompt.tsx';

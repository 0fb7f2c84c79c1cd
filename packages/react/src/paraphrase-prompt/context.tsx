'use client';
import { createPartContext } from '../base/part-context/index.ts';
import type { Prompt } from './use-prompt.ts';

export const [PromptProvider, usePrompt] = createPartContext<Prompt>('ParaphrasePrompt');

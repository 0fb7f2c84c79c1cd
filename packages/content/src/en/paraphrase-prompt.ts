import type { ParaphrasePromptContent } from '../paraphrase-prompt/index.ts';

/** Holds what ParaphrasePrompt says in English. */
export const paraphrasePromptEn: ParaphrasePromptContent = {
  locale: 'en',
  words: {
    title: 'Paraphrase prompt',
    field: { label: 'Note', hint: 'In the client’s own words where you can.' },
    act: { add: 'Add' },
    status: {
      adding: 'Adding …',
      added: 'Added',
      handedOver: 'Handed over',
      failed: 'Not added: {why}',
      noAnswer: 'The helpdesk did not take it. Your text is still here.',
    },
    crashed: {
      title: 'This part has stopped',
      body: 'The rest of the page works. You can open it again.',
      retry: 'Open again',
    },
  },
};

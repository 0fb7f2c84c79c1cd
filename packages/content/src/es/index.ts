import type { Content } from '../content.ts';
import { boundaryDialogEs } from './boundary-dialog.ts';
import { empathyPickerEs } from './empathy-picker.ts';
import { escalationButtonEs } from './escalation-button.ts';
import { followUpSchedulerEs } from './follow-up-scheduler.ts';
import { optionsPresenterEs } from './options-presenter.ts';
import { paraphrasePromptEs } from './paraphrase-prompt.ts';

export { boundaryDialogEs } from './boundary-dialog.ts';
export * from './empathy-picker.ts';
export { escalationButtonEs } from './escalation-button.ts';
export { followUpSchedulerEs } from './follow-up-scheduler.ts';
export { optionsPresenterEs } from './options-presenter.ts';
export { paraphrasePromptEs } from './paraphrase-prompt.ts';
export { signalsEs } from './signals.ts';
export * from './tone-guard.ts';

/** Holds every row's words in Spanish. */
export const es: Content = {
  locale: 'es',
  empathyPicker: empathyPickerEs,
  paraphrasePrompt: paraphrasePromptEs,
  optionsPresenter: optionsPresenterEs,
  boundaryDialog: boundaryDialogEs,
  escalationButton: escalationButtonEs,
  followUpScheduler: followUpSchedulerEs,
};

import type { Content } from '../content.ts';
import { boundaryDialogAr } from './boundary-dialog.ts';
import { empathyPickerAr } from './empathy-picker.ts';
import { escalationButtonAr } from './escalation-button.ts';
import { followUpSchedulerAr } from './follow-up-scheduler.ts';
import { optionsPresenterAr } from './options-presenter.ts';
import { paraphrasePromptAr } from './paraphrase-prompt.ts';

export { boundaryDialogAr } from './boundary-dialog.ts';
export * from './empathy-picker.ts';
export { escalationButtonAr } from './escalation-button.ts';
export { followUpSchedulerAr } from './follow-up-scheduler.ts';
export { optionsPresenterAr } from './options-presenter.ts';
export { paraphrasePromptAr } from './paraphrase-prompt.ts';
export { signalsAr } from './signals.ts';
export * from './tone-guard.ts';

/** Holds every row's words and phrases in Arabic. */
export const ar: Content = {
  locale: 'ar',
  empathyPicker: empathyPickerAr,
  paraphrasePrompt: paraphrasePromptAr,
  optionsPresenter: optionsPresenterAr,
  boundaryDialog: boundaryDialogAr,
  escalationButton: escalationButtonAr,
  followUpScheduler: followUpSchedulerAr,
};

import type { Content } from '../content.ts';
import { boundaryDialogEn } from './boundary-dialog.ts';
import { empathyPickerEn } from './empathy-picker.ts';
import { escalationButtonEn } from './escalation-button.ts';
import { followUpSchedulerEn } from './follow-up-scheduler.ts';
import { optionsPresenterEn } from './options-presenter.ts';
import { paraphrasePromptEn } from './paraphrase-prompt.ts';

export { boundaryDialogEn } from './boundary-dialog.ts';
export { empathyPickerEn } from './empathy-picker.ts';
export { escalationButtonEn } from './escalation-button.ts';
export { followUpSchedulerEn } from './follow-up-scheduler.ts';
export { optionsPresenterEn } from './options-presenter.ts';
export { paraphrasePromptEn } from './paraphrase-prompt.ts';
export { signalsEn } from './signals.ts';
export { toneGuardEn } from './tone-guard.ts';

/** Holds everything that Evenkeel says in English. */
export const en: Content = {
  locale: 'en',
  empathyPicker: empathyPickerEn,
  paraphrasePrompt: paraphrasePromptEn,
  optionsPresenter: optionsPresenterEn,
  boundaryDialog: boundaryDialogEn,
  escalationButton: escalationButtonEn,
  followUpScheduler: followUpSchedulerEn,
};

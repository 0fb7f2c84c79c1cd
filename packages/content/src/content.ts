import type { BoundaryDialogContent } from './boundary-dialog/index.ts';
import type { EmpathyPickerContent } from './empathy-picker/index.ts';
import type { EscalationButtonContent } from './escalation-button/index.ts';
import type { FollowUpSchedulerContent } from './follow-up-scheduler/index.ts';
import type { OptionsPresenterContent } from './options-presenter/index.ts';
import type { ParaphrasePromptContent } from './paraphrase-prompt/index.ts';

/** Holds every row's words and phrases in one language, as `<EvenkeelProvider content>` takes them. */
export interface Content {
  /** BCP 47 locale of the words. */
  readonly locale: string;
  readonly empathyPicker: EmpathyPickerContent;
  readonly paraphrasePrompt: ParaphrasePromptContent;
  readonly optionsPresenter: OptionsPresenterContent;
  readonly boundaryDialog: BoundaryDialogContent;
  readonly escalationButton: EscalationButtonContent;
  readonly followUpScheduler: FollowUpSchedulerContent;
}

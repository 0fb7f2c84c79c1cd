export { EvenkeelProvider, type EvenkeelProviderProps } from './base/provider/index.ts';
export { BoundaryDialog } from './boundary-dialog/index.ts';
export { EmpathyPicker } from './empathy-picker/index.ts';
export { EscalationButton } from './escalation-button/index.ts';
export { FollowUpScheduler } from './follow-up-scheduler/index.ts';
export { OptionsPresenter } from './options-presenter/index.ts';
export { ParaphrasePrompt } from './paraphrase-prompt/index.ts';

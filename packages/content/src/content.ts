import type { EmpathyPickerContent } from './empathy-picker/index.ts';

/** Holds every row's words and phrases in one language, as `<EvenkeelProvider content>` takes them. */
export interface Content {
  /** BCP 47 locale of the words. */
  readonly locale: string;
  readonly empathyPicker: EmpathyPickerContent;
}

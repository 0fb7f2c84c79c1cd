export { EvenkeelProvider, type EvenkeelProviderProps } from './base/provider/index.ts';
export { EmpathyPicker } from './empathy-picker/index.ts';

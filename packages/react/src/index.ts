export { EvenkeelProvider, type EvenkeelProviderProps } from './base/provider/index.ts';
export * as EmpathyPicker from './empathy-picker/empathy-picker.ts';

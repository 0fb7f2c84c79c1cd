export * as EmpathyPicker from './empathy-picker.ts';

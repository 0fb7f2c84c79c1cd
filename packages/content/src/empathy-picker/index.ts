export * from './empathy-picker.ts';

import type { Content } from '../content.ts';
import { empathyPickerEn } from './empathy-picker.ts';

export { empathyPickerEn } from './empathy-picker.ts';
export { toneGuardEn } from './tone-guard.ts';

/** Holds everything that Evenkeel says in English. */
export const en: Content = { locale: 'en', empathyPicker: empathyPickerEn };

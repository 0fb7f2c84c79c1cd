import type { Content } from '../content.ts';
import { empathyPickerAr } from './empathy-picker.ts';

export * from './empathy-picker.ts';
export * from './tone-guard.ts';

/** Holds every row's words and phrases in Arabic. */
export const ar: Content = { locale: 'ar', empathyPicker: empathyPickerAr };

import type { Content } from '../content.ts';
import { empathyPickerEs } from './empathy-picker.ts';

export * from './empathy-picker.ts';
export * from './tone-guard.ts';

/** Holds every row's words in Spanish. */
export const es: Content = { locale: 'es', empathyPicker: empathyPickerEs };

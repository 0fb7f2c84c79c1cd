import { empathyPickerWordsSchema } from '../empathy-picker/index.ts';
import { schemaRemarks } from './sentences.ts';

/** Tells what is missing from the words of EmpathyPicker, or too much, as `field: sentence`. */
export function checkWords(words: unknown): string[] {
  return schemaRemarks(empathyPickerWordsSchema, words).map(({ field, message }) => `${field}: ${message}`);
}

import { expect, type Page, test } from '@playwright/test';
import { empathyPickerEn } from '../../packages/content/src/en/empathy-picker.ts';

export const { words } = empathyPickerEn;

/** Is a phrase that needs nothing filled in, so that what is inserted is what is written. */
export const plain = plainPhrase();

function plainPhrase() {
  const found = empathyPickerEn.pack.phrases.find(
    ({ written, format }) => !written.includes('{') && format !== 'markdown',
  );
  if (!found) throw new Error('Every phrase of the pack has something to fill in.');
  return found;
}

export const search = (page: Page) => page.getByRole('combobox', { name: words.search.label });
export const options = (page: Page) =>
  page.getByRole('listbox', { name: words.list.label }).getByRole('option');

/** Fails a test in which the page warned, complained or threw: a mismatch after hydration is said there and nowhere else. */
export function listenToConsole() {
  let said: string[] = [];
  test.beforeEach(({ page }) => {
    said = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
  });
  test.afterEach(() => expect(said, 'what the console said').toEqual([]));
}

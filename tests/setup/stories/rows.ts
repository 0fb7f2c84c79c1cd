import { within } from 'storybook/test';

interface Canvas {
  getByRole(role: string): HTMLElement;
}

/** Finds the phrases that are drawn in the list; the filters have options, too. */
export const rowsOf = (canvas: Canvas) => within(canvas.getByRole('listbox')).getAllByRole('option');

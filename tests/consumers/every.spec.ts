import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listenToConsole, options, plain, search, words } from './page.ts';

listenToConsole();

test('an agent finds a phrase by typing and puts it into the reply', async ({ page }) => {
  await page.goto('/');
  await search(page).fill(plain.written.split(' ').slice(0, 4).join(' '));
  await expect(options(page).first()).toBeVisible();
  await search(page).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Reply' })).toHaveValue(plain.written);
});

test('the picker is drawn with its own style', async ({ page }) => {
  await page.goto('/');
  const picker = page.getByRole('region', { name: words.title });
  await expect(picker).toBeVisible();
  const ink = await picker.evaluate((element) => getComputedStyle(element).getPropertyValue('--ek-space-2'));
  expect(ink.trim()).not.toBe('');
  await expect(search(page)).not.toHaveCSS('border-top-style', 'inset');
});

test('axe finds nothing', async ({ page }) => {
  await page.goto('/');
  await search(page).fill('late');
  await expect(options(page).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('the keys open in a dialog, and focus goes back to where it was', async ({ page }) => {
  await page.goto('/');
  const opener = page.getByRole('button', { name: words.keys.open });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.keys.title });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a tooltip opens on focus, and Escape takes it away and nothing else', async ({ page }) => {
  await page.goto('/');
  const more = page.getByRole('button', { name: words.act.more });
  await more.focus();
  await expect(page.getByRole('tooltip')).toHaveText(words.act.more);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect(more).toBeFocused();
});

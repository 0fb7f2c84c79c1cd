import { expect, test } from '@playwright/test';
import { listenToConsole, options, search } from './page.ts';

listenToConsole();

test('what was typed is still there after the page is loaded again', async ({ page }) => {
  await page.goto('/');
  // A draft is written a moment after the last key, so a reload may come too early: then it is typed again.
  await expect(async () => {
    await search(page).fill('refund');
    await expect(options(page).first()).toBeVisible();
    await page.waitForTimeout(300);
    await page.reload();
    await expect(search(page)).toHaveValue('refund', { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
});

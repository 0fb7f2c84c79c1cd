import { expect, test } from '@playwright/test';

test('this is React 18.3', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#root')).toHaveAttribute('data-react', '18.3.1');
});

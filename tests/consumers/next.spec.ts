import { expect, test } from '@playwright/test';
import { listenToConsole, options, search } from './page.ts';

listenToConsole();

test('a server component names the parts itself, and they work', async ({ page }) => {
  await page.goto('/server');
  await search(page).fill('sorry');
  await expect(options(page).first()).toBeVisible();
});

test('the picker comes as HTML, without a style attribute that a strict policy would refuse', async ({
  request,
}) => {
  for (const address of ['/', '/server']) {
    const html = (await (await request.get(address)).text()).replace(/<script[\s\S]*?<\/script>/g, '');
    expect(html).toContain('role="combobox"');
    expect(html.match(/<[a-z][^>]*\sstyle=[^>]*>/g) ?? []).toEqual([]);
  }
});

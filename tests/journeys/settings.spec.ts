import type { Page } from '@playwright/test';
import { expect, openDesk, parts, test } from './desk.ts';

/** Reads what an agent sees of the settings: colours, heights, sides and kinds, not attributes. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const light = (colour: string) => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 765;
    };
    const field = style('#desk-evenkeel [role="combobox"]');
    return {
      paper: light(style('#desk-evenkeel').backgroundColor),
      edge: Math.abs(light(field.borderTopColor) - light(style('#desk-evenkeel').backgroundColor)),
      fieldHeight: box('#desk-evenkeel [role="combobox"]').height,
      itemHeight: box('.desk-item').height,
      inboxAtLeft: box('#desk-inbox').left < box('#desk-evenkeel').left,
      plain: document.querySelector('#desk-reply textarea') !== null,
    };
  });

/** Chooses a setting and closes the dialog. */
async function set(page: Page, group: string, option: string): Promise<void> {
  await page.locator('.desk-rail button[aria-haspopup="dialog"]').last().click();
  const radio = page.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true });
  await radio.evaluate((input: HTMLInputElement) => input.labels?.[0]?.click());
  await page.keyboard.press('Escape');
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openDesk(page);
});

test('the theme is dark, and stays dark after a reload; System follows the system', async ({ page }) => {
  expect((await seen(page)).paper).toBeGreaterThan(0.9);
  await set(page, 'Theme', 'Dark');
  expect((await seen(page)).paper).toBeLessThan(0.2);
  await page.reload();
  await expect.poll(async () => (await seen(page)).paper).toBeLessThan(0.2);
  await set(page, 'Theme', 'System');
  expect((await seen(page)).paper).toBeGreaterThan(0.9);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await seen(page)).paper).toBeLessThan(0.2);
  await set(page, 'Theme', 'Light');
  expect((await seen(page)).paper).toBeGreaterThan(0.9);
});

test('more contrast draws stronger edges, and stays', async ({ page }) => {
  const before = await seen(page);
  await set(page, 'Contrast', 'More');
  expect((await seen(page)).edge).toBeGreaterThan(before.edge + 0.1);
  await page.reload();
  await expect.poll(async () => (await seen(page)).edge).toBeGreaterThan(before.edge + 0.1);
});

test('density makes rows and fields lower or higher, and stays', async ({ page }) => {
  const comfortable = await seen(page);
  await set(page, 'Density', 'Compact');
  const compact = await seen(page);
  expect(compact.fieldHeight).toBeLessThan(comfortable.fieldHeight);
  expect(compact.itemHeight).toBeLessThan(comfortable.itemHeight);
  await set(page, 'Density', 'Touch');
  const touch = await seen(page);
  expect(touch.fieldHeight).toBeGreaterThanOrEqual(44);
  expect(touch.itemHeight).toBeGreaterThan(comfortable.itemHeight);
  await page.reload();
  await expect.poll(async () => (await seen(page)).fieldHeight).toBe(touch.fieldHeight);
});

test('language changes every word of desk and picker, direction follows it or not, and both stay', async ({
  page,
}) => {
  await set(page, 'Language', 'Español');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bandeja');
  await expect(page.getByRole('combobox', { name: 'Buscar frases' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await set(page, 'Idioma', 'العربية');
  expect((await seen(page)).inboxAtLeft).toBe(false);
  await set(page, 'الاتجاه', 'من اليسار إلى اليمين');
  expect((await seen(page)).inboxAtLeft).toBe(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الوارد');
  expect((await seen(page)).inboxAtLeft).toBe(true);
  await set(page, 'اللغة', 'English');
  await set(page, 'Direction', 'Right to left');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inbox');
  expect((await seen(page)).inboxAtLeft).toBe(false);
});

test('the reply editor changes with its draft inside, and stays', async ({ page }) => {
  const answer = parts(page).reply('Dana Whitfield');
  await answer.fill('Dana, one moment.');
  await set(page, 'Reply editor', 'Plain text');
  expect((await seen(page)).plain).toBe(true);
  await expect(answer).toHaveValue('Dana, one moment.');
  await page.reload();
  await expect(answer).toHaveValue('Dana, one moment.');
  await set(page, 'Reply editor', 'Rich text');
  expect((await seen(page)).plain).toBe(false);
  await expect(answer).toHaveText('Dana, one moment.');
});

test('starting over removes drafts, replies and opened conversations, and keeps the settings', async ({
  page,
}) => {
  const { inbox, thread, reply } = parts(page);
  await set(page, 'Theme', 'Dark');
  await reply('Dana Whitfield').fill('Sent soon.');
  await page.keyboard.press('Control+Enter');
  await expect(thread.getByRole('article')).toHaveCount(5);
  await page.getByRole('button', { name: 'Open a conversation' }).click();
  await page.getByRole('button', { name: 'email.eml' }).click();
  await expect(inbox.getByRole('button')).toHaveCount(11);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Start the demo over' }).click();
  await expect(page.getByRole('button', { name: 'Remove them' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inbox.getByRole('button')).toHaveCount(10);
  await inbox.getByRole('button', { name: 'Dana Whitfield' }).click();
  await expect(thread.getByRole('article')).toHaveCount(4);
  expect((await seen(page)).paper).toBeLessThan(0.2);
});

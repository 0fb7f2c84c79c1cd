import type { Page } from '@playwright/test';
import {
  back,
  expect,
  expectNoSidewaysScroll,
  expectReply,
  openDesk,
  openSupervisor,
  parts,
  test,
} from './desk.ts';

/** Answers Dana where there is room for one part of the desk at a time, and looks at each part's width. */
async function answerInOneColumn(page: Page): Promise<void> {
  const { inbox, search, phrases, evenkeel, thread, reply } = parts(page);
  const answer = reply('Dana Whitfield');
  const nav = page.getByRole('navigation', { name: 'Desk' });
  const onlyOne = async (shown: 'inbox' | 'conversation' | 'evenkeel') => {
    for (const part of ['inbox', 'conversation', 'evenkeel'])
      await expect(page.locator(`#desk-${part}`)).toBeVisible({ visible: part === shown });
    await expectNoSidewaysScroll(page);
  };
  await onlyOne('inbox');
  await inbox.getByRole('button', { name: 'Dana Whitfield' }).click();
  await onlyOne('conversation');
  await expect(page.getByRole('heading', { level: 2, name: 'Dana Whitfield' })).toBeFocused();
  await answer.fill('Dana, ');

  await nav.getByRole('button', { name: 'Evenkeel' }).click();
  await onlyOne('evenkeel');
  await search.fill('stayed in delivery never came');
  await expect(phrases.first()).toContainText('You stayed in for a delivery that never came');
  await onlyOne('evenkeel');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('button', { name: 'Why it stands here' }).click();
  await page.getByRole('button', { name: 'More filters' }).click();
  await onlyOne('evenkeel');
  await page.getByRole('button', { name: 'New phrase' }).click();
  await evenkeel.getByRole('textbox', { name: 'Spoken' }).scrollIntoViewIfNeeded();
  await onlyOne('evenkeel');
  await evenkeel.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await onlyOne('conversation');
  await expect(answer).toBeFocused();
  await expectReply(answer, 'Dana, You stayed in for a delivery that never came, and the day went with it.');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(thread.getByRole('article').last()).toContainText('Dana, You stayed in for a delivery');
  await expect(thread.getByRole('article').last()).toBeInViewport({ ratio: 0.5 });

  await nav.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Start the demo over' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Back to the inbox' }).click();
  await expect(inbox.getByRole('button', { name: 'Dana Whitfield' })).toBeFocused();
  await page.getByRole('button', { name: 'Open a conversation' }).click();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'plain-conversation.json' }).click();
  await onlyOne('conversation');
}

test('an agent answers Dana at 320 pixels, one part at a time, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openDesk(page);
  await answerInOneColumn(page);
});

test('an agent who doubled the size of text in the browser answers Dana, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 900 });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await openDesk(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  await answerInOneColumn(page);
});

test('nothing scrolls sideways at any width between a phone and a wide screen', async ({ page }) => {
  await openDesk(page);
  for (const width of [360, 480, 600, 719, 720, 900, 1099, 1100, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page);
  }
});

for (const language of ['en', 'es', 'ar'])
  test(`no step, dialog, calendar or request scrolls sideways at 320 pixels, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openDesk(page, {
      settings: { language },
      view: { selected: 'tomas-herrera', pane: 'evenkeel' },
      back,
    });
    const tabs = page.getByRole('tab');
    for (const at of [0, 2, 3]) {
      await tabs.nth(at).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
    const foot = page.locator('.desk-sidebar__foot').getByRole('button');
    for (const at of [0, 1]) {
      await foot.nth(at).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await page.keyboard.press('Escape');
    }
    await page.locator('.desk-rail button').nth(3).click();
    await expect(page.locator('#desk-calendar-title')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await openSupervisor(page);
    await page.locator('.desk-item').first().click();
    await expect(page.locator('.desk-request')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

import type { Page } from '@playwright/test';
import { back, expect, openDesk, openSupervisor, parts, type Start, test } from './desk.ts';

// Times are told from now: the clock stands still, so that they are the same in each picture.
test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T14:08:00Z') });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
});

/** Opens the desk at a width and lets what waits for a moment have it. */
async function desk(page: Page, width: number, height: number, start: Start = {}): Promise<void> {
  await page.setViewportSize({ width, height });
  await openDesk(page, start);
  await page.clock.runFor(2000);
  await expect(page.locator('.ek-empathy-picker__count')).not.toBeEmpty();
}

test('the desk in light, with a phrase being found', async ({ page }) => {
  await desk(page, 1440, 900);
  await parts(page).search.fill('delivery');
  await page.clock.runFor(1000);
  await expect(page).toHaveScreenshot('desk-light.png');
});

test('the desk in dark', async ({ page }) => {
  await desk(page, 1440, 900, { settings: { theme: 'dark' } });
  await expect(page).toHaveScreenshot('desk-dark.png');
});

test('the desk in high contrast', async ({ page }) => {
  await desk(page, 1440, 900, { settings: { contrast: 'more' } });
  await expect(page).toHaveScreenshot('desk-contrast.png');
});

test('the desk in Arabic', async ({ page }) => {
  await desk(page, 1440, 900, { settings: { language: 'ar' } });
  await expect(page).toHaveScreenshot('desk-arabic.png');
});

test('the desk in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await desk(page, 1440, 900);
  await expect(page).toHaveScreenshot('desk-forced.png');
});

for (const width of [820, 720])
  test(`the desk at ${width} pixels`, async ({ page }) => {
    await desk(page, width, 900);
    await expect(page).toHaveScreenshot(`desk-${width}.png`);
  });

for (const pane of ['inbox', 'conversation', 'evenkeel'] as const)
  test(`the ${pane} at 320 pixels`, async ({ page }) => {
    await desk(page, 320, 720, { view: { selected: 'dana-whitfield', pane } });
    await expect(page).toHaveScreenshot(`desk-320-${pane}.png`);
  });

test('the picker in the spoken form', async ({ page }) => {
  await desk(page, 1440, 900);
  await parts(page).evenkeel.getByRole('radio', { name: 'Spoken' }).check({ force: true });
  await page.clock.runFor(1000);
  await expect(parts(page).evenkeel).toHaveScreenshot('picker-spoken.png');
});

for (const theme of ['light', 'dark'])
  test(`the picker in ${theme}, with a detail to fill in`, async ({ page }) => {
    await desk(page, 1440, 900, { settings: { theme } });
    await parts(page).search.press('ArrowDown');
    await expect(page.getByRole('textbox', { name: 'Date that was missed' })).toBeVisible();
    await page.clock.runFor(1000);
    await expect(parts(page).evenkeel).toHaveScreenshot(`picker-${theme}.png`);
  });

test('the picker while an agent searches with a slip of the finger', async ({ page }) => {
  await desk(page, 1440, 900);
  await parts(page).search.fill('minuts in the queue');
  await page.clock.runFor(1000);
  await expect(parts(page).evenkeel).toHaveScreenshot('picker-searching.png');
});

const beside: Record<string, string> = {
  paraphrase: 'What you heard',
  options: 'Delivery on Thursday morning',
  'follow-up': 'Or type a time',
};
for (const [step, text] of Object.entries(beside))
  test(`the desk with ${step} beside the conversation`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openDesk(page, { work: { 'dana-whitfield': { sent: [], used: [], step } } });
    await expect(parts(page).evenkeel.getByText(text).first()).toBeVisible();
    await page.clock.runFor(1000);
    await expect(page).toHaveScreenshot(`desk-${step}.png`);
  });

for (const theme of ['light', 'dark']) {
  test(`the calendar in ${theme}, with what is due, planned, done and cancelled`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openDesk(page, { settings: { theme }, view: { calendar: true }, back });
    await page.clock.runFor(1000);
    await expect(page).toHaveScreenshot(`calendar-${theme}.png`);
  });

  test(`the supervisor's view in ${theme}, with a request open`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openSupervisor(page, { settings: { theme }, back });
    await page.getByRole('button', { name: 'Dana Whitfield' }).click();
    await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeVisible();
    await page.clock.runFor(1000);
    await expect(page).toHaveScreenshot(`supervisor-${theme}.png`);
  });
}

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { choose, expect, expectReply, openDesk, parts, test } from './desk.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

const violations = (page: Page) => page.evaluate(() => window.violations);

test('an agent works a whole case under a strict content security policy without one violation', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`),
    );
  });
  const answered = await page.request.get('/');
  const policy = answered.headers()['content-security-policy'];
  for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'"])
    expect(policy).toContain(rule);
  expect(policy).not.toContain('unsafe');

  await openDesk(page);
  const { search, phrases, settings, evenkeel, thread, reply } = parts(page);
  const answer = reply('Dana Whitfield');

  await test.step('searches, reads a tooltip, opens the keys', async () => {
    await search.fill('delivery');
    await expect(phrases.locator('mark').first()).toBeVisible();
    await page.getByRole('button', { name: 'More actions' }).hover();
    await expect(page.getByRole('tooltip', { name: 'More actions' })).toBeVisible();
    await evenkeel.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keyboard', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('inserts, formats, links, sends', async () => {
    await search.click();
    await search.fill('stayed in delivery never came');
    await expect(phrases.first()).toContainText('You stayed in');
    await search.press('Enter');
    await expect(answer).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: 'Bold' }).click();
    await page.getByRole('button', { name: 'Link' }).click();
    await page.getByRole('textbox', { name: 'Web address' }).fill('https://example.com/track');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    const link = thread.getByRole('article').last().getByRole('link');
    await expect(link).toHaveAttribute('href', 'https://example.com/track');
    await expect(link.locator('strong')).toBeVisible();
    await expectReply(answer, '');
  });

  await test.step('walks through every step, plans, exports, sets a boundary and asks for help', async () => {
    const { tab } = parts(page);
    await tab('Paraphrase').click();
    await evenkeel.getByRole('button', { name: 'Insert', exact: true }).click();
    await tab('Options').click();
    await evenkeel.getByRole('button', { name: 'Insert', exact: true }).click();
    await tab('Follow up').click();
    await evenkeel.getByRole('textbox', { name: 'Or type a time' }).fill('friday 3pm');
    await expect(evenkeel).toContainText('November 27, 2026 at 3:00 PM');
    await evenkeel.getByRole('button', { name: 'Calendar file' }).click();
    const download = page.waitForEvent('download');
    await evenkeel.getByRole('link', { name: 'Download the calendar file' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('BEGIN:VCALENDAR');
    for (const button of ['Set a boundary', 'Escalate']) {
      await evenkeel.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  await test.step('switches themes, languages and editors', async () => {
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    for (const option of ['Dark', 'More', 'Compact', 'Plain text', 'Right to left', 'By language', 'Light'])
      await settings.getByRole('radio', { name: option, exact: true }).check();
    await page.keyboard.press('Escape');
  });

  await test.step('opens a file, and a call', async () => {
    await page.getByRole('button', { name: 'Open a conversation' }).click();
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'zendesk-ticket.json',
      mimeType: 'application/json',
      buffer: await readFile('apps/desk/samples/zendesk-ticket.json'),
    });
    await expect(page.getByRole('heading', { level: 2, name: 'Moira Keane' })).toBeVisible();
    await choose(page, 'Rhys Morgan');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });
  expect(await violations(page)).toEqual([]);
});

// The page's own complaint about the planted script is what is looked for, so nothing here fails on complaints.
test('the policy would have caught an inline style and an inline script', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto('/');
  const caught = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => {
          found.push(event.effectiveDirective);
          if (found.length === 2) resolve(found.sort());
        });
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.head.append(style, script);
      }),
  );
  expect(caught).toEqual(['script-src-elem', 'style-src-elem']);
  await expect(page).toHaveTitle('Evenkeel desk');
  await page.close();
});

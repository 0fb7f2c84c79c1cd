import { choose, expect, openDesk, parts, test } from './desk.ts';

test('on a call the agent follows the transcript, reads a phrase aloud, says it, and nothing is inserted', async ({
  page,
}) => {
  const { search, phrases, status, evenkeel, thread } = parts(page);
  await page.clock.install();
  await openDesk(page);
  await choose(page, 'Rhys Morgan');
  await expect(page.getByText('Nobody is on the line.', { exact: false })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Reply to/ })).toHaveCount(0);
  const lines = thread.getByRole('article');
  await expect(lines).toHaveCount(12);

  await test.step('plays the transcript from its start, line by line', async () => {
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(lines).toHaveCount(1);
    await page.clock.runFor(18_000);
    await expect(lines.last()).toContainText('The wardrobe came with a scratch');
    await expect(lines).toHaveCount(4);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor(60_000);
    await expect(lines).toHaveCount(4);
  });

  await test.step('moves in the recording by keyboard', async () => {
    const position = page.getByRole('slider', { name: 'Position in the recording' });
    await position.focus();
    await page.keyboard.press('End');
    await expect(lines).toHaveCount(12);
    await expect(thread.getByText('End of the recording')).toBeVisible();
  });

  await test.step('reads a spoken phrase in large words and marks it as said', async () => {
    await expect(page.getByRole('radio', { name: 'Spoken' })).toBeChecked();
    await search.fill('scratch damaged');
    const large = evenkeel.getByRole('group', { name: 'Preview' }).locator('.ek-empathy-picker__spoken');
    await expect(large).toBeVisible();
    expect(
      await large.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize)),
    ).toBeGreaterThanOrEqual(20);
    await expect(page.getByRole('button', { name: 'Insert', exact: true })).toHaveCount(0);
    const said = await phrases.first().locator('.ek-empathy-picker__text').textContent();
    await page.getByRole('button', { name: 'I said it' }).click();
    await expect(status).toHaveText('Marked as said');
    await expect(phrases.filter({ hasText: said! })).toContainText('Used earlier in this conversation');
    await expect(lines).toHaveCount(12);
    await expect(evenkeel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });

  await test.step('is told why a written phrase goes nowhere on a call', async () => {
    await page.getByRole('radio', { name: 'Written' }).check({ force: true });
    await search.fill('say it as it is');
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(status).toContainText('This is a call, so there is no reply to put it in. Say it instead.');
  });
});

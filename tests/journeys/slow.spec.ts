import { expect, expectReply, openDesk, parts, test } from './desk.ts';

test('on a machine four times slower typing shows results, loses nothing, and inserting works', async ({
  page,
}) => {
  const { search, phrases, active, status, reply, thread } = parts(page);
  const answer = reply('Dana Whitfield');
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await openDesk(page);
  await answer.click();
  await page.keyboard.type('Dana, I have read all three of your messages. ');
  await expectReply(answer, 'Dana, I have read all three of your messages. ');
  await page.keyboard.press('Control+Slash');
  await expect(search).toBeFocused();

  // A key every 20 ms is faster than anybody types.
  const typed = 'stayed in delivery never came';
  await page.keyboard.type(typed, { delay: 20 });
  await expect(search).toHaveValue(typed);
  await expect(active).toContainText('You stayed in for a delivery that never came');
  for (let letters = typed.length; letters > 'stayed'.length; letters--)
    await page.keyboard.press('Backspace');
  await expect(search).toHaveValue('stayed');
  await expect(phrases.locator('mark').first()).toHaveText(/stay/i);
  await page.keyboard.type(' in delivery never', { delay: 20 });
  await expect(active).toContainText('You stayed in for a delivery that never came');

  await page.keyboard.press('Enter');
  await expect(answer).toBeFocused();
  await expect(status).toHaveText('Inserted');
  const whole =
    'Dana, I have read all three of your messages. You stayed in for a delivery that never came, and the day went with it.';
  await expectReply(answer, whole);
  await page.keyboard.press('Control+Enter');
  await expect(thread.getByRole('article').last()).toContainText(whole);
});

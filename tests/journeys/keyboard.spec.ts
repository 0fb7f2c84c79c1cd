import { expect, expectReply, openDesk, parts, setByKeyboard, tabTo, test } from './desk.ts';

// No mouse and no script moves the focus here: only keys that an agent presses.
for (const editor of ['Rich text', 'Plain text']) {
  test(`an agent answers Dana by keyboard alone, in the ${editor.toLowerCase()} editor`, async ({ page }) => {
    const { inbox, search, phrases, active, status, thread, reply } = parts(page);
    const answer = reply('Dana Whitfield');
    const press = (keys: string) => page.keyboard.press(keys);
    const type = (text: string) => page.keyboard.type(text);
    await openDesk(page);
    if (editor === 'Plain text')
      await setByKeyboard(page, { open: 'Settings', group: 'Reply editor', option: editor });

    await test.step('chooses Dana in the inbox', async () => {
      await tabTo(page, inbox.getByRole('button'));
      await press('ArrowDown');
      await press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: 'Tomás Herrera' })).toBeVisible();
      await press('ArrowUp');
      await press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: 'Dana Whitfield' })).toBeVisible();
    });

    await test.step('writes a draft and leaves the caret in its middle', async () => {
      await tabTo(page, answer);
      await type('Hello Dana.  I am looking for it now.');
      for (let steps = 0; steps < ' I am looking for it now.'.length; steps++) await press('ArrowLeft');
    });

    await test.step('finds a phrase, fills in what is missing, and it lands at the caret', async () => {
      await press('Control+Slash');
      await expect(search).toBeFocused();
      await type('minuts in the queue');
      await expect(phrases.first()).toContainText('minutes in the queue, and only now a person.');
      await press('Enter');
      const minutes = page.getByRole('spinbutton', { name: 'Minutes they waited' });
      await expect(minutes).toBeFocused();
      await expectReply(answer, 'Hello Dana.  I am looking for it now.');
      await type('40');
      await press('Enter');
      await expect(answer).toBeFocused();
      await expectReply(
        answer,
        'Hello Dana. 40 minutes in the queue, and only now a person. I am looking for it now.',
      );
      await expect(status).toHaveText('Inserted');
    });

    await test.step("takes it back with the editor's own undo, and brings it again", async () => {
      await press('Control+z');
      await expectReply(answer, 'Hello Dana.  I am looking for it now.');
      await press('Control+Shift+z');
      await expectReply(
        answer,
        'Hello Dana. 40 minutes in the queue, and only now a person. I am looking for it now.',
      );
      await press('Control+z');
    });

    await test.step("takes another one back with Evenkeel's Undo", async () => {
      await press('Control+Slash');
      await expect(search).toBeFocused();
      await type('stayed in delivery never came');
      await expect(active).toContainText('You stayed in for a delivery that never came');
      await press('ArrowDown');
      await press('ArrowUp');
      await press('Enter');
      await expect(answer).toBeFocused();
      const whole =
        'Hello Dana. You stayed in for a delivery that never came, and the day went with it. I am looking for it now.';
      await expectReply(answer, whole);
      await press('Control+Slash');
      await tabTo(page, page.getByRole('complementary').getByRole('button', { name: 'Undo', exact: true }));
      await press('Enter');
      await expect(status).toHaveText('Taken back');
      await expectReply(answer, 'Hello Dana.  I am looking for it now.');
      await tabTo(page, search, { back: true });
      await press('Enter');
      await expectReply(answer, whole);
    });

    await test.step('edits it in the reply and sends with Ctrl+Enter', async () => {
      await press('Control+End');
      await type(' Give me five minutes.');
      await press('Control+Enter');
      await expect(thread.getByRole('article').last()).toContainText(
        'Hello Dana. You stayed in for a delivery that never came, and the day went with it. I am looking for it now. Give me five minutes.',
      );
      await expectReply(answer, '');
      await expect(answer).toBeFocused();
      await expect(page.getByText('Sent. Your reply is in the conversation.')).toBeAttached();
    });
  });
}

test('an agent takes a phrase by its number, edits one first, and goes back with Escape', async ({
  page,
}) => {
  const { search, phrases, reply } = parts(page);
  const answer = reply('Dana Whitfield');
  await openDesk(page);
  await page.keyboard.press('Control+Slash');
  await page.keyboard.type('sofa late delivery');
  await expect(phrases.nth(1)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(answer).toBeFocused();

  await page.keyboard.press('Control+Slash');
  await page.keyboard.type('two days at work');
  await page.keyboard.press('Alt+e');
  const edit = page.getByRole('textbox', { name: 'Edit before inserting' });
  await expect(edit).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Two days off, for nothing.');
  await page.keyboard.press('Control+Enter');
  await expectReply(answer, 'Two days off, for nothing.');

  await page.keyboard.press('Control+Slash');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('repeat yourself');
  const second = await phrases.nth(1).locator('.ek-empathy-picker__text').textContent();
  await page.keyboard.press('Alt+2');
  await expectReply(answer, `Two days off, for nothing. ${second}`);
});

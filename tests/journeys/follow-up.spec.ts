import { choose, expect, expectReply, openDesk, parts, tabTo, test, written } from './desk.ts';

test('an agent keeps a promise to Aiko by keyboard alone: planned in two zones, told of when it is due, done', async ({
  page,
}) => {
  const { inbox, tab, reply, evenkeel } = parts(page);
  const answer = reply('Aiko Tanaka');
  const panel = page.getByRole('tabpanel', { name: 'Follow up' });
  const press = (keys: string) => page.keyboard.press(keys);
  const calendar = page.getByRole('button', { name: 'Calendar', exact: true });
  await openDesk(page, { view: { selected: 'aiko-tanaka' } });

  await test.step('dates the promise that has none yet, by typing a time', async () => {
    await press('Control+Slash');
    await tabTo(page, tab('Empathise'), { back: true });
    await press('ArrowRight');
    await press('ArrowRight');
    await expect(tab('Follow up')).toBeFocused();
    await expect(panel.getByText('1 open')).toBeVisible();
    await tabTo(page, panel.getByRole('button', { name: /^Date it: Look at the tracking/ }));
    await press('Enter');
    await tabTo(page, panel.getByRole('textbox', { name: 'Or type a time' }), { back: true });
    await page.keyboard.type('thursday 6:30pm');
    await expect(panel).toContainText('Thu, November 26, 2026 at 6:30 PM GMT+9');
    await expect(panel).toContainText('Thu, November 26, 2026 at 9:30 AM GMT');
  });

  await test.step('puts the promise into the reply, and takes it back', async () => {
    await tabTo(page, panel.getByRole('button', { name: 'Insert', exact: true }));
    await press('Enter');
    await expect(answer).toBeFocused();
    expect(await written(answer)).toContain('Thursday, November 26, 2026 at 6:30 PM GMT+9');
    await press('Control+z');
    await expectReply(answer, '');
  });

  await test.step('plans it: the ledger and the inbox have it', async () => {
    await tabTo(page, panel.getByRole('button', { name: 'Schedule', exact: true }), { most: 90 });
    await press('Enter');
    await expect(tab('Follow up, done')).toBeVisible();
    await expect(panel.getByText('1 open')).toHaveCount(0);
    await expect(inbox.getByRole('button', { name: 'Aiko Tanaka' })).toContainText('Follow-up Thu 09:30');
  });

  await test.step('finds it in the calendar, and puts the clock on to it', async () => {
    await tabTo(page, calendar, { most: 90 });
    await press('Enter');
    const day = page.getByRole('region', { name: 'Thursday 26 November' });
    await expect(day).toContainText('18:30 in Tokyo');
    await tabTo(page, page.getByRole('button', { name: 'To the next one' }));
    await press('Enter');
    await expect(day.locator('.desk-chip')).toHaveText('Due');
    await expect(inbox.getByRole('button', { name: 'Aiko Tanaka' })).toContainText('Follow-up due');
    await expect(page.getByText('A follow-up for Aiko Tanaka is due.')).toBeAttached();
  });

  await test.step('goes to the conversation, is told of it there, and marks it as done', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Open Aiko' }));
    await press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Aiko Tanaka' })).toBeFocused();
    await expect(page.getByText('A follow-up has been due since 09:30')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Mark as done' }));
    await press('Enter');
    await expect(page.getByText('A follow-up has been due since')).toHaveCount(0);
    await expect(evenkeel.getByText('1 open')).toHaveCount(0);
  });

  await page.reload();
  await expect(inbox.getByRole('button', { name: 'Aiko Tanaka' })).not.toContainText('Follow-up');
});

test('a mere thank-you leaves a follow-up as it is, and a reply cancels it', async ({ page }) => {
  const { inbox, tab, demo, thread, calendar } = parts(page);
  const panel = page.getByRole('tabpanel', { name: 'Follow up' });
  const dana = inbox.getByRole('button', { name: 'Dana Whitfield' });
  const write = async (kind: string) => {
    await page.getByRole('button', { name: 'Demo', exact: true }).click();
    await demo.getByRole('button', { name: kind }).click();
    await demo.getByRole('button', { name: 'Write as Dana' }).click();
    await expect(demo.getByText('Dana wrote.')).toBeVisible();
    await page.keyboard.press('Escape');
  };
  await openDesk(page);
  await tab('Follow up').click();
  await panel.getByRole('button', { name: /^In 2 hours/ }).click();
  await panel.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(dana).toContainText('Follow-up 16:08');

  await write('A thank-you');
  await expect(thread.getByRole('article').last()).toContainText('Thank you so much.');
  await expect(dana).toContainText('Follow-up 16:08');
  await write('An answer');
  await expect(thread.getByRole('article').last()).toContainText('I have heard that before');
  await expect(dana).not.toContainText('Follow-up');
  await calendar.click();
  await expect(page.getByText('Cancelled, the client wrote')).toBeVisible();
  await choose(page, 'Dana Whitfield');
  await expect(tab('Follow up')).toHaveAccessibleName('Follow up');
});

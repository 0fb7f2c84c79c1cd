import { expect, expectReply, openDesk, parts, tabTo, test, written } from './desk.ts';

test('an agent offers Dana the options by keyboard alone, takes them back, sends them, and records her choice', async ({
  page,
}) => {
  const { thread, tab, reply } = parts(page);
  const answer = reply('Dana Whitfield');
  const panel = page.getByRole('tabpanel', { name: 'Options' });
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  const press = (keys: string) => page.keyboard.press(keys);
  await openDesk(page);

  await test.step('writes, and goes to the options by the arrows of the steps', async () => {
    await tabTo(page, answer);
    await page.keyboard.type('Dana, this is what I can do.');
    await press('Control+Slash');
    await tabTo(page, tab('Empathise'), { back: true });
    await press('ArrowRight');
    await expect(tab('Options')).toBeFocused();
    await expect(panel.getByRole('listitem').first()).toContainText('Delivery on Thursday morning');
    await expect(
      panel.getByRole('radio', { name: /Thursday|Saturday|Cancel|None/, checked: true }),
    ).toHaveCount(0);
  });

  await test.step('puts all of them into the reply, limits and reasons too, and takes them back', async () => {
    await tabTo(page, button('Insert'));
    await press('Enter');
    await expect(answer).toBeFocused();
    const said = await written(answer);
    expect(said).toMatch(/^Dana, this is what I can do\./);
    for (const words of [
      'Delivery on Thursday morning',
      'Not before Thursday.',
      'the next van leaves on Wednesday night',
      'Delivery on Saturday',
      'Your bank books it',
      'The sofa cannot come today.',
      'if Ruth Okafor agrees',
    ])
      expect(said).toContain(words);
    await press('Control+z');
    await expectReply(answer, 'Dana, this is what I can do.');
    await press('Control+y');
    await expectReply(answer, said);
    await press('Control+Enter');
    await expect(thread.getByRole('article').last()).toContainText('Not before Thursday.');
  });

  await test.step('records what Dana chose: the thread says so, and the step is marked as done', async () => {
    await tabTo(page, panel.getByRole('radio', { name: 'Delivery on Thursday morning' }), { most: 90 });
    await press('Space');
    await tabTo(page, button('Record the choice'));
    await press('Enter');
    await expect(thread.getByText('Dana chose: Delivery on Thursday morning')).toBeAttached();
    await expect(tab('Options, done')).toBeVisible();
  });

  await page.reload();
  await expect(thread.getByText('Dana chose: Delivery on Thursday morning')).toBeAttached();
  await expect(tab('Options, done')).toHaveAttribute('aria-selected', 'true');
});

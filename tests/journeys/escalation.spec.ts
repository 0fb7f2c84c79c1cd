import type { Page } from '@playwright/test';
import {
  choose,
  expect,
  expectReply,
  openDesk,
  openSupervisor,
  parts,
  tabTo,
  test,
  written,
} from './desk.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Bring somebody in' });
const statusOf = (page: Page) => parts(page).evenkeel.locator('.ek-escalation-button__said');

/** Opens the supervisor's view in a second tab of the same browser. */
async function supervisorOf(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await openSupervisor(other);
  return other;
}

/** Asks for help with the conversation that is open, with the mouse. */
async function ask(page: Page, reason: string): Promise<void> {
  await parts(page).evenkeel.getByRole('button', { name: 'Escalate' }).click();
  await dialogOf(page).getByRole('combobox', { name: 'Why' }).selectOption(reason);
  await dialogOf(page)
    .getByRole('button', { name: /^Ask Ruth/ })
    .click();
  await expect(statusOf(page)).toContainText('Asked Ruth Okafor');
}

test('an agent brings Ruth into Dana’s chat by keyboard alone, and Ruth accepts in a second tab', async ({
  page,
}) => {
  const { evenkeel, reply } = parts(page);
  const answer = reply('Dana Whitfield');
  const dialog = dialogOf(page);
  const press = (keys: string) => page.keyboard.press(keys);
  await openDesk(page);
  const ruth = await supervisorOf(page);
  await expect(ruth.getByText('Nobody is asking for you')).toBeVisible();
  await page.bringToFront();

  await test.step('opens it, says why, and reads what goes with it', async () => {
    await tabTo(page, evenkeel.getByRole('button', { name: 'Escalate' }), { most: 80 });
    await press('Enter');
    await expect(dialog).toBeVisible();
    await tabTo(page, dialog.getByRole('combobox', { name: 'Why' }));
    await page.keyboard.type('It needs a');
    await tabTo(page, dialog.getByRole('radio', { name: 'Quiet help' }));
    await press('ArrowRight');
    await expect(dialog.getByRole('radio', { name: 'Take over' })).toBeChecked();
    await expect(dialog.getByRole('textbox', { name: 'What happened' })).toHaveValue(/order 48213/);
    await tabTo(page, dialog.getByRole('textbox', { name: 'What you need from them' }));
    await press('Control+a');
    await page.keyboard.type('Your word that the €59 may go back. Dana is at dana@example.com.');
    await tabTo(page, dialog.getByRole('checkbox', { name: /dana@example\.com/ }));
    await press('Space');
  });

  await test.step('asks, and is told so only as asked', async () => {
    await tabTo(page, dialog.getByRole('button', { name: 'Ask Ruth Okafor' }));
    await press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(statusOf(page)).toContainText('Asked Ruth Okafor');
    await expect(statusOf(page)).not.toContainText('seen');
  });

  await test.step('Ruth finds it in her tab, in I-PASS order, without the address; that is seen at once', async () => {
    await ruth.getByRole('button', { name: 'Dana Whitfield' }).click();
    await expect(ruth.getByRole('term')).toHaveText([
      'How serious',
      'Summary',
      'Tried so far',
      'What the client wants',
      'What was promised',
      'What is needed',
    ]);
    const needed = ruth.getByRole('definition').last();
    await expect(needed).toContainText('Your word that the €59 may go back.');
    await expect(needed).toContainText('Dana is at [e-mail address].');
    await expect(statusOf(page)).toContainText('seen');
  });

  await test.step('Ruth reads back and accepts; the agent sees who, and what she understood', async () => {
    await ruth.getByRole('textbox', { name: 'Read back' }).fill('I take the fee off now.');
    await ruth.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(statusOf(page)).toContainText('Ruth Okafor accepted');
    await expect(statusOf(page)).toContainText('I take the fee off now.');
  });

  await test.step('the agent tells Dana, by the sentence that stands there', async () => {
    const client = evenkeel.locator('.ek-escalation-button__client');
    await tabTo(page, client.getByRole('button', { name: 'Insert' }), { most: 90 });
    await press('Enter');
    await expect(answer).toBeFocused();
    expect(await written(answer)).toContain('Ruth Okafor, my supervisor, is joining us now.');
    await press('Control+z');
    await expectReply(answer, '');
  });

  await test.step('after a reload it stands where it stood, and goes on to its end', async () => {
    await page.reload();
    await expect(statusOf(page)).toContainText('Ruth Okafor accepted');
    await ruth.getByRole('button', { name: 'Join the conversation' }).click();
    await expect(statusOf(page)).toContainText('Ruth Okafor is here');
    await ruth.getByRole('button', { name: 'Resolve' }).click();
    await expect(statusOf(page)).toContainText('resolved');
    await ruth.close();
  });
});

test('a request that the agent took back can be accepted by nobody, and another conversation has none of it', async ({
  page,
}) => {
  const { evenkeel } = parts(page);
  await openDesk(page, { view: { selected: 'rhys-morgan' } });
  await expect(evenkeel.getByText('The client asks for somebody else')).toBeVisible();
  const ruth = await supervisorOf(page);
  await ask(page, 'The client asked for it');
  await ruth.getByRole('button', { name: 'Rhys Morgan' }).click();
  await expect(ruth.getByRole('button', { name: 'Accept', exact: true })).toBeVisible();

  await evenkeel.getByRole('button', { name: 'Withdraw' }).click();
  await expect(statusOf(page)).toContainText('You withdrew it');
  await expect(ruth.getByRole('button', { name: 'Accept', exact: true })).toHaveCount(0);
  await expect(ruth.getByRole('region', { name: 'Closed' })).toContainText('Withdrawn');
  await expect(ruth.getByText('The request about Rhys Morgan was withdrawn.')).toBeAttached();

  await choose(page, 'Aiko Tanaka');
  await expect(statusOf(page)).toBeEmpty();
  await choose(page, 'Rhys Morgan');
  await expect(statusOf(page)).toContainText('You withdrew it');
  await ruth.close();
});

test('nobody answers in time: the clock goes on, and the next in line is asked', async ({ page }) => {
  await openDesk(page);
  const lead = await supervisorOf(page);
  await ask(page, 'We are stuck');
  await page.getByRole('button', { name: 'Demo', exact: true }).click();
  await parts(page).demo.getByRole('button', { name: '+1 hour' }).click();
  await page.keyboard.press('Escape');
  await expect(statusOf(page)).toContainText('Daniel Brandt');
  await expect(lead.getByRole('button', { name: /Dana Whitfield.*For Daniel Brandt/ })).toBeVisible();
  await lead.close();
});

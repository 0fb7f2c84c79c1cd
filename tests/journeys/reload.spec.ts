import type { Page } from '@playwright/test';
import { choose, expect, expectReply, openDesk, parts, test } from './desk.ts';

/** Reloads at once: nothing waits for what was typed last to be kept. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(parts(page).search).toBeVisible();
}

for (const editor of ['rich', 'plain'])
  test(`a reload in mid-draft loses nothing of the ${editor} reply or the search, and another conversation has none of it`, async ({
    page,
  }) => {
    const { search, phrases, reply } = parts(page);
    const answer = reply('Dana Whitfield');
    await openDesk(page, { settings: { editor } });
    await answer.click();
    await page.keyboard.type('Dana, you are right to ask.');
    for (let steps = 0; steps < ' to ask.'.length; steps++) await page.keyboard.press('ArrowLeft');
    await search.click();
    await page.keyboard.type('minutes in the queue');
    await page.getByLabel('Minutes they waited').fill('40');
    await expect(phrases.first()).toContainText('40 minutes in the queue');
    await reload(page);

    await expectReply(answer, 'Dana, you are right to ask.');
    await expect(search).toHaveValue('minutes in the queue');
    await expect(page.getByLabel('Minutes they waited')).toHaveValue('40');
    await expect(parts(page).inbox.getByRole('button', { name: 'Dana Whitfield' })).toContainText('Draft');
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await expectReply(answer, 'Dana, you are right 40 minutes in the queue, and only now a person. to ask.');

    await choose(page, 'Aiko Tanaka');
    await expectReply(reply('Aiko Tanaka'), '');
    await expect(search).toHaveValue('');
    await reload(page);
    await expect(page.getByRole('heading', { level: 2, name: 'Aiko Tanaka' })).toBeVisible();
    await expectReply(reply('Aiko Tanaka'), '');
    await expect(search).toHaveValue('');
    await choose(page, 'Dana Whitfield');
    await expectReply(answer, 'Dana, you are right 40 minutes in the queue, and only now a person. to ask.');
  });

test('a phrase half edited and a phrase half written come back after a reload, each in its conversation', async ({
  page,
}) => {
  const { search, active, evenkeel } = parts(page);
  await openDesk(page);
  await search.click();
  await page.keyboard.type('stayed in delivery never came');
  await expect(active).toContainText('You stayed in');
  await page.getByRole('button', { name: 'Edit first' }).click();
  const edit = page.getByRole('textbox', { name: 'Edit before inserting' });
  await edit.fill('You stayed in, twice, for a sofa that');
  await reload(page);
  await expect(edit).toHaveValue('You stayed in, twice, for a sofa that');
  await expect(page.getByText('Your unfinished text is back.')).toBeVisible();

  await choose(page, 'Aiko Tanaka');
  await expect(edit).toHaveCount(0);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('button', { name: 'New phrase' }).click();
  await evenkeel.getByRole('textbox', { name: 'Written' }).fill('I kept your place in the');
  await reload(page);
  await expect(evenkeel.getByRole('textbox', { name: 'Written' })).toHaveValue('I kept your place in the');
  await choose(page, 'Dana Whitfield');
  await expect(evenkeel.getByRole('textbox', { name: 'Written' })).toHaveCount(0);
  await expect(edit).toHaveValue('You stayed in, twice, for a sofa that');
});

test("an agent's own phrase, a pin and what was used are still there after a reload", async ({ page }) => {
  const { search, phrases, active, evenkeel, reply } = parts(page);
  await openDesk(page);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('button', { name: 'New phrase' }).click();
  await evenkeel.getByRole('textbox', { name: 'Written' }).fill('I kept your place in the line.');
  await evenkeel.getByRole('button', { name: 'Save' }).click();
  await expect(evenkeel.getByText('Phrase saved')).toBeVisible();

  await search.fill('stayed in delivery never came');
  await expect(active).toContainText('You stayed in');
  await page.getByRole('button', { name: 'Pin', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await search.press('Enter');
  await expectReply(
    reply('Dana Whitfield'),
    'You stayed in for a delivery that never came, and the day went with it.',
  );
  await expect(evenkeel.getByText('Inserted')).toBeVisible();
  await reload(page);

  await search.fill('stayed in delivery never came');
  const used = phrases.filter({ hasText: 'You stayed in for a delivery' });
  await expect(used).toContainText('Used earlier in this conversation');
  await used.click();
  await page.getByRole('button', { name: 'More actions' }).click();
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await search.fill('place in the line');
  await expect(phrases.first()).toContainText('I kept your place in the line.');
  await expect(phrases.first()).toContainText('Your own phrase');

  await choose(page, 'Aiko Tanaka');
  await search.fill('stayed in delivery never came');
  await expect(phrases.filter({ hasText: 'You stayed in for a delivery' })).not.toContainText(
    'Used earlier in this conversation',
  );
  await search.fill('place in the line');
  await expect(phrases.first()).toContainText('I kept your place in the line.');
});

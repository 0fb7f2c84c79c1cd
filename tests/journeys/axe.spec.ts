import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { back, choose, expect, openDesk, openSupervisor, parts, test } from './desk.ts';

const themes = [
  { theme: 'light', contrast: 'standard' },
  { theme: 'dark', contrast: 'standard' },
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
] as const;

/** Lists what axe finds on the page as it stands, in each theme. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { theme, contrast } of themes) {
    await page.evaluate(
      ([theme, contrast]) =>
        Object.assign(document.documentElement.dataset, { ekTheme: theme, ekContrast: contrast }),
      [theme, contrast] as const,
    );
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    for (const { id, nodes } of violations)
      for (const node of nodes)
        found.push(`${theme} ${contrast}: ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`);
  }
  return found;
}

const rail = (page: Page) => page.locator('.desk-rail button[aria-haspopup="dialog"]');

const states: Record<string, (page: Page) => Promise<void>> = {
  'a chat, searching': async (page) => {
    await choose(page, 'Dana Whitfield');
    await parts(page).search.fill('delivery');
    await expect(parts(page).phrases.first()).toBeVisible();
  },
  'an e-mail with a phrase in the reply': async (page) => {
    await choose(page, 'Greta Lindqvist');
    await parts(page).search.fill('rude');
    await parts(page).search.press('Alt+e');
  },
  'a call, in the spoken form': (page) => choose(page, 'Rhys Morgan'),
  'an Arabic chat': (page) => choose(page, 'ليلى منصور'),
  'a conversation opened from a file': async (page) => {
    const { inbox } = parts(page);
    await page.getByRole('button', { name: 'Open a conversation' }).click();
    await page.getByRole('button', { name: 'zendesk-ticket.json' }).click();
    await expect(inbox.getByRole('button', { name: 'Moira Keane' })).toBeVisible();
  },
  'a file that could not be opened': async (page) => {
    await page.getByRole('button', { name: 'Open a conversation' }).click();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'a picker with everything open': async (page) => {
    const { evenkeel, search, phrases } = parts(page);
    await search.fill('minutes in the queue');
    await expect(phrases.first()).toContainText('minutes in the queue');
    await search.press('Control+Enter');
    for (const button of ['More filters', 'More actions', 'Why it stands here', 'New phrase'])
      await evenkeel.getByRole('button', { name: button }).click();
    await expect(evenkeel.getByRole('textbox', { name: 'Spoken' })).toBeVisible();
  },
  'a paraphrase that went into the reply': async (page) => {
    const { evenkeel, tab } = parts(page);
    await tab('Paraphrase').click();
    await evenkeel.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(evenkeel.getByRole('group', { name: /^What did the client/ })).toBeVisible();
  },
  'options as a table, one of them chosen': async (page) => {
    const { evenkeel, tab } = parts(page);
    await tab('Options').click();
    await evenkeel.getByRole('radio', { name: 'Table' }).check({ force: true });
    await evenkeel.getByRole('radio', { name: 'Delivery on Saturday' }).check({ force: true });
    await expect(evenkeel.getByRole('table')).toBeVisible();
  },
  'a follow-up with its calendar open': async (page) => {
    const { evenkeel, tab } = parts(page);
    await tab('Follow up').click();
    await evenkeel.getByRole('textbox', { name: 'Or type a time' }).fill('friday 3pm');
    await expect(evenkeel).toContainText('November 27, 2026 at 3:00 PM');
    await evenkeel.getByRole('button', { name: 'More settings' }).click();
    await evenkeel.getByRole('button', { name: 'Fri, Nov 27, 2026' }).click();
    await expect(evenkeel.getByRole('grid')).toBeVisible();
  },
  'somebody being brought in': async (page) => {
    await parts(page).evenkeel.getByRole('button', { name: 'Escalate' }).click();
    await expect(page.getByRole('dialog', { name: 'Bring somebody in' })).toBeVisible();
  },
  'a boundary, with the question answered': async (page) => {
    await choose(page, 'Greta Lindqvist');
    await page.getByRole('button', { name: 'Set a boundary' }).click();
    const dialog = page.getByRole('dialog', { name: 'Set a boundary' });
    await dialog.getByRole('radio', { name: 'Abusive to me or others' }).check({ force: true });
    await dialog.getByRole('combobox', { name: 'What happened' }).selectOption('insult');
    await expect(dialog.getByRole('textbox').first()).toBeVisible();
  },
  'what the demo can play': async (page) => {
    await page.getByRole('button', { name: 'Demo', exact: true }).click();
    await expect(parts(page).demo).toBeVisible();
  },
  'the settings': (page) => rail(page).last().click(),
  'the keys of the desk': (page) => rail(page).first().click(),
  'the dialog that opens a conversation from a file': (page) =>
    page.getByRole('button', { name: 'Open a conversation' }).click(),
  'the keys of the picker': (page) =>
    parts(page).evenkeel.getByRole('button', { name: 'Keyboard shortcuts' }).click(),
};

// A colour on its way to another is no colour of ours.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const [state, reach] of Object.entries(states))
  test(`axe finds nothing in ${state}, in four themes`, async ({ page }) => {
    await openDesk(page);
    await reach(page);
    expect(await findings(page)).toEqual([]);
  });

test('axe finds nothing in a conversation with a follow-up due, in four themes', async ({ page }) => {
  await openDesk(page, { back });
  await expect(page.getByText('A follow-up has been due since')).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('axe finds nothing in the calendar at 320 pixels, in four themes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await openDesk(page, { back, view: { calendar: true, pane: 'conversation' } });
  await expect(page.getByRole('heading', { level: 2, name: 'Calendar' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test("axe finds nothing in the supervisor's view, with a request open, in four themes", async ({ page }) => {
  await openSupervisor(page, { back });
  await page.getByRole('button', { name: 'Dana Whitfield' }).click();
  await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

for (const pane of ['inbox', 'conversation', 'evenkeel'] as const)
  test(`axe finds nothing in the ${pane} at 320 pixels, in four themes`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await openDesk(page, { view: { selected: 'dana-whitfield', pane } });
    expect(await findings(page)).toEqual([]);
  });

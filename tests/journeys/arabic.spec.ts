import { expect, expectReply, openDesk, setByKeyboard, tabTo, test } from './desk.ts';

test('an agent answers Layla in Arabic, by keyboard alone, without typing a single diacritic', async ({
  page,
}) => {
  await openDesk(page);
  await setByKeyboard(page, { open: 'Settings', group: 'Language', option: 'العربية' });
  const root = page.locator('html');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(root).toHaveAttribute('lang', 'ar');

  const inbox = page.getByRole('list', { name: 'المحادثات' });
  await tabTo(page, inbox.getByRole('button'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'ليلى منصور' })).toBeVisible();

  const answer = page.getByRole('textbox', { name: 'الرد على ليلى منصور' });
  const search = page.getByRole('combobox', { name: 'البحث في العبارات' });
  const sidebar = page.getByRole('complementary', { name: 'Evenkeel' });
  const left = async (part: typeof sidebar) => (await part.boundingBox())!.x;
  expect(await left(sidebar)).toBeLessThan(await left(answer));
  expect(await left(answer)).toBeLessThan(await left(inbox));

  await page.keyboard.press('Control+Slash');
  await expect(search).toBeFocused();
  // The phrase says «ولم يردّ أحد»: the shadda and the hamza are not typed.
  await page.keyboard.type('يرد احد');
  const first = page.getByRole('listbox', { name: 'العبارات' }).getByRole('option').first();
  const words = first.locator('.ek-empathy-picker__text');
  await expect(words).toContainText('ولم يردّ أحد');
  await expect(words).toHaveAttribute('dir', 'rtl');
  await expect(words).toHaveAttribute('lang', 'ar');
  await expect(first.locator('mark').first()).toBeVisible();
  const phrase = (await words.textContent())!;

  await page.keyboard.press('Enter');
  await expect(answer).toBeFocused();
  await expectReply(answer, phrase);
  await page.keyboard.press('Control+z');
  await expectReply(answer, '');
  await page.keyboard.press('Control+y');
  await expectReply(answer, phrase);
  await page.keyboard.press('Control+Enter');
  const sent = page.getByRole('region', { name: 'الرسائل' }).getByRole('article').last();
  await expect(sent).toContainText(phrase);
  await expect(sent).toContainText('أنت');
  expect(await sent.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('an agent with an English interface answers Layla in Arabic, right to left in a left-to-right desk', async ({
  page,
}) => {
  await openDesk(page, { view: { selected: 'layla-mansour' } });
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.keyboard.press('Control+Slash');
  await page.keyboard.type('المبلغ مرتين');
  const option = page.getByRole('listbox', { name: 'Phrases' }).getByRole('option').first();
  await expect(option).toContainText('المبلغ');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('textbox', { name: 'Reply to ليلى منصور' });
  await expect(answer).toContainText('المبلغ');
  const direction = await answer.locator('p').evaluate((line) => {
    const box = line.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(line);
    const lines = [...range.getClientRects()];
    return Math.round(box.right - Math.max(...lines.map((rect) => rect.right)));
  });
  expect(direction, 'the words begin at the right edge').toBeLessThanOrEqual(1);
});

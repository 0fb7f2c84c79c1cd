import { expect, expectReply, openDesk, tabTo, test, written } from './desk.ts';

test('an agent says back to Layla what she wrote, in Arabic, by keyboard alone, and her correction is a note', async ({
  page,
}) => {
  const press = (keys: string) => page.keyboard.press(keys);
  const answer = page.getByRole('textbox', { name: 'الرد على ليلى منصور' });
  const panel = page.getByRole('tabpanel', { name: 'إعادة الصياغة' });
  const sentence = panel.getByRole('textbox', { name: 'جملتك' });
  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  const thread = page.getByRole('region', { name: 'الرسائل' });
  await openDesk(page, { settings: { language: 'ar' } });

  await test.step('chooses Layla, and goes from the search to the first step by an arrow', async () => {
    await tabTo(page, page.getByRole('list', { name: 'المحادثات' }).getByRole('button'));
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'ليلى منصور' })).toBeVisible();
    await press('Control+Slash');
    await tabTo(page, page.getByRole('tab', { name: 'التعاطف' }), { back: true });
    // Right to left, the step before stands at the right.
    await press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'إعادة الصياغة' })).toBeFocused();
    await expect(sentence).toHaveValue(/خُصم ثمن السرير مرتين/);
  });

  await test.step('adds a fact of hers, leaves one note out, and the sentence follows', async () => {
    await tabTo(page, button(/أُرسل كشف الحساب/));
    await press('Enter');
    await expect(sentence).not.toHaveValue(/كشف الحساب/);
    await tabTo(page, button(/يوم السبت/).last());
    await press('Enter');
    await expect(sentence).toHaveValue(/21 نوفمبر/);
    await expect(sentence).toHaveValue(/؟$/);
  });

  await test.step('puts it into the reply, takes it back, and sends it', async () => {
    const said = await sentence.inputValue();
    await tabTo(page, button('إدراج'));
    await press('Enter');
    await expect(answer).toBeFocused();
    expect(await written(answer)).toBe(said);
    await press('Control+z');
    await expectReply(answer, '');
    await press('Control+y');
    await press('Control+Enter');
    await expect(thread.getByRole('article').last()).toContainText('خُصم ثمن السرير مرتين');
  });

  await test.step('writes down what she put right: it is among the notes, and the loop is open again', async () => {
    await tabTo(page, button('صحّحه'), { most: 80 });
    await press('Enter');
    await expect(panel.getByRole('textbox').last()).toBeFocused();
    await page.keyboard.type('خُصم المبلغ ثلاث مرات');
    await tabTo(page, button('إضافة إلى الملاحظات'));
    await press('Enter');
    const saved = page.getByRole('list', { name: 'ملاحظاتك' }).getByRole('button', { name: /ثلاث مرات/ });
    await expect(saved).toBeVisible();
  });

  await page.reload();
  await expect(
    page.getByRole('list', { name: 'ملاحظاتك' }).getByRole('button', { name: /ثلاث مرات/ }),
  ).toBeVisible();
});

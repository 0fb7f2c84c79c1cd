import { expect, expectReply, openDesk, tabTo, test, written } from './desk.ts';

test('an agent ends Víctor’s chat after a threat, in Spanish, by keyboard alone, and leaves a record', async ({
  page,
}) => {
  const press = (keys: string) => page.keyboard.press(keys);
  const reply = page.getByRole('textbox', { name: 'Respuesta para Víctor Salgado' });
  const dialog = page.getByRole('dialog', { name: 'Poner un límite' });
  const thread = page.getByRole('region', { name: 'Mensajes' });
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  await openDesk(page, { settings: { language: 'es' } });

  await test.step('chooses Víctor, and opens the dialog from the place where it always is', async () => {
    await tabTo(page, page.getByRole('list', { name: 'Conversaciones' }).getByRole('button'));
    for (let down = 0; down < 4; down++) await press('ArrowDown');
    await press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Víctor Salgado' })).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Poner un límite' }), { most: 80 });
    await press('Enter');
    await expect(dialog).toBeVisible();
  });

  await test.step('finds the end closed until the question is answered', async () => {
    await tabTo(page, dialog.getByRole('button', { name: 'Terminar' }));
    await press('Enter');
    await expect(dialog.getByText('Todavía no se puede terminar')).toBeVisible();
    await tabTo(page, dialog.getByRole('radio', { name: 'Enojo por el problema' }), { back: true });
    await press('ArrowDown');
    await expect(
      dialog.getByRole('radio', { name: 'Falta de respeto hacia mí o hacia otras personas' }),
    ).toBeChecked();
  });

  await test.step('names the threat, quotes it, and the policy opens the end at once', async () => {
    await tabTo(page, dialog.getByRole('combobox', { name: 'Qué pasó' }));
    await page.keyboard.type('Una');
    await expect(dialog.getByText('la política permite terminar de inmediato')).toBeVisible();
    await tabTo(page, dialog.getByRole('combobox', { name: 'Palabra por palabra, para el registro' }));
    await press('ArrowDown');
    await expect(dialog.locator('q')).toContainText('Sé dónde está su tienda');
  });

  await test.step('puts the words into the reply, with the way to a review in them, and sends them', async () => {
    const words = await dialog.getByRole('textbox', { name: 'Texto' }).inputValue();
    expect(words).toContain('revision@larkfield.example');
    await tabTo(page, button('Insertar'));
    await press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(reply).toBeFocused();
    expect(await written(reply)).toBe(words);
    await press('Control+z');
    await expectReply(reply, '');
    await press('Control+y');
    await expectReply(reply, words);
    await press('Control+Enter');
    await expect(thread.getByRole('article').last()).toContainText('Cierro ahora este chat.');
  });

  await test.step('ends, and hands the record over: the thread shows it to the team', async () => {
    const trigger = page.getByRole('button', { name: /^Poner un límite/ });
    await tabTo(page, trigger, { most: 80 });
    await press('Enter');
    await tabTo(page, button('Terminar la conversación'));
    await press('Enter');
    await expect(thread.getByText('Usted terminó la conversación.')).toBeAttached();
    await tabTo(page, button('Entregar el registro'));
    await press('Enter');
    await expect(thread.getByText(/^Límite registrado: se terminó la conversación/)).toBeAttached();
    await press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(trigger).toBeFocused();
  });

  await page.reload();
  await expect(thread.getByText(/^Límite registrado: se terminó la conversación/)).toBeAttached();
});

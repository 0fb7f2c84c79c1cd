import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { choose, expect, expectReply, openDesk, parts, test } from './desk.ts';

const samples = [
  ['zendesk-ticket.json', 'Moira Keane', 'Please do not promise me calls that nobody makes.', 'Zendesk'],
  ['chatwoot-conversation.json', 'Inés Barrera', '48402. Es la segunda vez que falta algo.', 'Chatwoot'],
  ['plain-conversation.json', 'سامي العلي', 'أرسلتها مرتين.', 'Plain JSON'],
  [
    'email.eml',
    'Bjørn Aasen',
    'I would like a person to answer this, with a name and a date.',
    'E-mail file',
  ],
  ['pasted-chat.txt', 'Ruth Adeyemi', 'My direct debits bounced this morning', 'Pasted text'],
] as const;

const begin = (page: Page) => page.getByRole('button', { name: 'Open a conversation' }).click();

/** Gives the desk a file, as the browser's own file dialog does. */
async function give(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

test('an agent opens each sample from a file and from the dialog, and answers one', async ({ page }) => {
  const { inbox, thread, search, phrases, reply } = parts(page);
  await openDesk(page);
  for (const [name, client, said, source] of samples) {
    await test.step(name, async () => {
      await begin(page);
      await give(page, name, await readFile(`apps/desk/samples/${name}`, 'utf8'));
      await expect(page.getByRole('heading', { level: 2, name: client })).toBeFocused();
      await expect(thread).toContainText(said);
      await expect(page.getByRole('region', { name: 'About the client' })).toContainText(source);
      await expect(inbox.getByRole('button').first()).toContainText(client);
      await begin(page);
      await page.getByRole('button', { name }).click();
      await expect(inbox.getByRole('button', { name: client })).toHaveCount(2);
    });
  }
  await choose(page, 'Dana Whitfield');
  await inbox.getByRole('button', { name: 'Ruth Adeyemi' }).first().click();
  await search.fill('charged twice payments');
  await expect(phrases.first()).toBeVisible();
  await search.press('Alt+e');
  await page.getByRole('textbox', { name: 'Edit before inserting' }).fill('Twice, Ruth. I have it here.');
  await page.keyboard.press('Control+Enter');
  await expectReply(reply('Ruth Adeyemi'), 'Twice, Ruth. I have it here.');
  await page.keyboard.press('Control+Enter');
  await expect(thread.getByRole('article').last()).toContainText('Twice, Ruth. I have it here.');
  await page.reload();
  await expect(thread.getByRole('article').last()).toContainText('Twice, Ruth. I have it here.');
});

test('a file that cannot be opened says why and where, and nothing is lost', async ({ page }) => {
  const { inbox } = parts(page);
  await openDesk(page);
  await begin(page);
  const broken = [
    ['cut.json', '{"messages": [{"from": "client",', 'The JSON stops too early, at line 1, column'],
    ['comma.json', '{\n  "messages": [,]\n}', 'The JSON is not valid at line 2, column 16'],
    ['other.json', '{"hello": 1}', 'The JSON is not a conversation that the desk knows.'],
    ['nothing.txt', '', 'There is nothing in it.'],
    ['picture.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000', 'It is not text.'],
    [
      'field.json',
      '{"client": {"name": "A"}, "messages": [{"from": "client", "text": 5}]}',
      'The field messages',
    ],
    ['late.json', '{"messages": [{"from": "client", "text": "a", "at": "soon"}]}', 'is not a date'],
    ['nobody.json', '{"messages": []}', 'It holds no messages.'],
  ] as const;
  for (const [name, text, why] of broken) {
    await give(page, name, text);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('It could not be opened');
    await expect(alert).toContainText(name);
    await expect(alert).toContainText(why);
  }
  await page.keyboard.press('Escape');
  await expect(inbox.getByRole('button')).toHaveCount(10);
});

test('an agent pastes a chat into the dialog, pastes one on the desk, and drops a file on it', async ({
  page,
  context,
}) => {
  const { thread } = parts(page);
  await openDesk(page);
  await begin(page);
  await page
    .getByRole('textbox', { name: 'Or paste it' })
    .fill('Sam: Where is my order?\nAgent: I am looking.\nSam: You said that yesterday.');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Sam' })).toBeFocused();
  await expect(thread.getByRole('article')).toHaveCount(3);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('Kim: It broke again.\nKim: For the third time.'));
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { level: 2, name: 'Kim' })).toBeFocused();
  await expect(thread).toContainText('For the third time.');

  const dropped = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'email.eml', { type: 'message/rfc822' }));
      return data;
    },
    await readFile('apps/desk/samples/email.eml', 'utf8'),
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
  await expect(page.getByText('Drop to open the conversation')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(page.getByRole('heading', { level: 2, name: 'Bjørn Aasen' })).toBeFocused();
});

test('markup in a file is text, wherever the desk shows it', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><b>bold</b> {{ client.email }}';
  const conversation = {
    client: { name: `<i>${markup}</i>`, firstName: '<u>Eve</u>' },
    subject: markup,
    facts: [{ label: markup, value: markup }],
    messages: [{ from: 'client', text: markup }],
  };
  const { thread, inbox } = parts(page);
  await openDesk(page);
  await begin(page);
  await give(page, 'markup.json', JSON.stringify(conversation));
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'onerror' })).toBeFocused();
  await expect(thread.getByRole('article')).toContainText(markup);
  await expect(inbox.getByRole('button').first()).toContainText('<i>');
  for (const element of ['img', 'b', 'i', 'u'])
    await expect(page.locator(`#desk main ${element}, #desk-inbox ${element}`)).toHaveCount(0);
  await expect(page).toHaveTitle('Evenkeel desk');
});

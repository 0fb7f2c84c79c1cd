import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** Runs a journey and fails it when the page warned, threw, or broke its own content security policy. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
      await use(undefined);
      expect(said, 'what the page complained about').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** What the desk can be told before it opens. The keys are the ones that it keeps itself. */
export interface Start {
  readonly settings?: Partial<
    Record<'theme' | 'contrast' | 'density' | 'language' | 'direction' | 'editor', string>
  >;
  readonly view?: {
    selected?: string;
    pane?: 'inbox' | 'conversation' | 'evenkeel';
    calendar?: boolean;
  };
  /** What was done in conversations before, by their ids. */
  readonly work?: Readonly<Record<string, object>>;
  /** What the desk's back end keeps already, by kind and id. */
  readonly back?: Readonly<Record<string, object>>;
}

/** Is the moment at which the written conversations stand, as the desk's clock shows it. */
export const today = Date.UTC(2026, 10, 24, 14, 8);

/** Opens the desk as an agent who set it up earlier finds it, with its fonts. */
export async function openDesk(page: Page, start: Start = {}): Promise<void> {
  await keep(page, start);
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('#desk-conversation-name, #desk-calendar-title')).toBeAttached();
}

/** Opens the supervisor's view, in a page of the same browser. */
export async function openSupervisor(page: Page, start: Start = {}): Promise<void> {
  await keep(page, start);
  await page.goto('/?as=supervisor');
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Puts what was kept earlier where the desk keeps it, once. */
async function keep(page: Page, { settings, view, work = {}, back = {} }: Start): Promise<void> {
  const kept: [string, unknown][] = [
    ['evenkeel-desk/1/settings', settings],
    ['evenkeel-desk/1/view', view],
    ...Object.entries(work).map(([id, value]): [string, unknown] => [`evenkeel-desk/1/work/${id}`, value]),
    ...Object.entries(back).map(([id, value]): [string, unknown] => [`evenkeel-desk-back/1/${id}`, value]),
  ];
  for (const [name, value] of kept)
    if (value)
      await page.addInitScript(
        ([key, text]) => {
          if (sessionStorage.getItem(`kept ${key}`) !== null) return;
          sessionStorage.setItem(`kept ${key}`, '');
          if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
        },
        [name, JSON.stringify(value)] as const,
      );
}

/** The parts of the desk by role and English label; `ar` holds the same for the Arabic interface. */
export const parts = (page: Page) => ({
  inbox: page.getByRole('list', { name: 'Conversations' }),
  thread: page.getByRole('region', { name: 'Messages' }),
  evenkeel: page.locator('#desk-evenkeel'),
  search: page.getByRole('combobox', { name: 'Search phrases' }),
  phrases: page.getByRole('listbox', { name: 'Phrases' }).getByRole('option'),
  active: page.getByRole('listbox', { name: 'Phrases' }).getByRole('option', { selected: true }),
  status: page.locator('#desk-evenkeel .ek-empathy-picker__said'),
  reply: (client: string) => page.getByRole('textbox', { name: `Reply to ${client}` }),
  settings: page.getByRole('dialog', { name: 'Settings' }),
  tab: (step: string | RegExp) => page.getByRole('tab', { name: step }),
  demo: page.getByRole('dialog', { name: 'Demo' }),
  calendar: page.getByRole('button', { name: 'Calendar', exact: true }),
});

/** Chooses a conversation of the inbox with the mouse. */
export async function choose(page: Page, client: string): Promise<void> {
  await parts(page).inbox.getByRole('button', { name: client }).click();
  await expect(page.getByRole('heading', { level: 2, name: client })).toBeVisible();
}

/** Reads a reply as an agent sees it, whichever editor holds it. */
export async function written(reply: Locator): Promise<string> {
  return reply.evaluate((field) =>
    field instanceof HTMLTextAreaElement
      ? field.value
      : [...field.querySelectorAll('p')].map((line) => line.textContent).join('\n'),
  );
}

/** Waits until a reply holds exactly this. */
export async function expectReply(reply: Locator, text: string): Promise<void> {
  await expect.poll(() => written(reply)).toBe(text);
}

/** Walks with Tab, and nothing else, to a thing on the page. It fails when Tab does not lead there. */
export async function tabTo(page: Page, target: Locator, { back = false, most = 60 } = {}): Promise<void> {
  const reached = () => target.evaluateAll((found) => found.some((one) => one === document.activeElement));
  for (let steps = 0; steps < most; steps++) {
    if (await reached()) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  expect(await reached(), 'Tab leads there').toBe(true);
}

/** Changes a setting by keyboard alone, from wherever the focus is. */
export async function setByKeyboard(
  page: Page,
  { open, group, option }: { open: string | RegExp; group: string; option: string },
): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: open, exact: true }));
  await page.keyboard.press('Enter');
  // Choosing a language gives the group another name, so what was wanted is found by its own.
  const wanted = page.getByRole('dialog').getByRole('radio', { name: option, exact: true });
  const radios = page.getByRole('group', { name: group }).getByRole('radio');
  await expect(wanted).toBeVisible();
  await tabTo(page, radios);
  for (let presses = 0; presses < 5 && !(await wanted.isChecked()); presses++)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Fails where the page, or anything in it that does not scroll on purpose, is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX } = getComputedStyle(element);
      const scrolls = ['auto', 'scroll'].includes(overflowX) || element.matches('textarea');
      if (scrolls && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.className}: ${element.scrollWidth} in ${element.clientWidth}`);
      const box = element.getBoundingClientRect();
      const shown = element.checkVisibility() && box.width > 1 && box.height > 1;
      if (shown && (box.right > root.clientWidth + 1 || box.left < -1) && !element.closest('.desk-hidden'))
        found.push(`${element.className || element.tagName}: ${box.left} to ${box.right}`);
    }
    return found;
  });
  expect(wide, 'what stands out of the window sideways').toEqual([]);
}

const planned = (id: string, conversation: string, plan: object, over: object = {}) => ({
  kind: 'follow-up',
  id,
  conversation,
  at: today - 3_600_000,
  state: 'planned',
  plan: { id, zone: 'Europe/Dublin', channel: 'chat', purpose: 'update', ...plan },
  ...over,
});
const asked = (key: string, conversation: string, request: object, at: number) => ({
  [`request/${key}`]: {
    kind: 'request',
    id: key,
    conversation,
    at,
    request: { key, conversation, mode: 'take-over', urgency: 'normal', handover: [], ...request },
  },
  [`ack/${key}.requested`]: { kind: 'ack', id: `${key}.requested`, conversation, at, key, ack: 'requested' },
});
const ruth = { id: 'ruth-okafor', kind: 'supervisor', name: 'Ruth Okafor' };

/** What a desk has after some work: two requests, and follow-ups in every state. */
export const back: NonNullable<Start['back']> = {
  ...asked(
    'dana-1',
    'dana-whitfield',
    {
      reason: 'needs-authority',
      urgency: 'high',
      target: ruth,
      handover: [
        { section: 'severity', text: 'Urgent. The client is tense, and this is the third contact.' },
        { section: 'summary', text: 'Sofa, order 48213, €1,240: it was not delivered on 2 November.' },
        { section: 'tried', text: 'Delivery on Thursday was offered. The client wants the fee back, too.' },
        { section: 'wanted', text: 'A day that holds, and €59 for the delivery.' },
        { section: 'promised', text: '' },
        { section: 'needed', text: 'Your word that €59 may go back to the card.' },
      ],
    },
    today - 120_000,
  ),
  ...asked('rhys-1', 'rhys-morgan', { reason: 'client-asked', target: ruth }, today - 1_200_000),
  'ack/rhys-1.accepted': {
    kind: 'ack',
    id: 'rhys-1.accepted',
    conversation: 'rhys-morgan',
    at: today - 600_000,
    key: 'rhys-1',
    ack: 'accepted',
    by: 'Ruth Okafor',
  },
  'follow-up/f1': planned('f1', 'dana-whitfield', {
    at: today - 60_000,
    condition: 'no-reply',
    purpose: 'check-in',
    message: 'Does Thursday between 8 and 10 suit you, Dana?',
  }),
  'follow-up/f2': planned('f2', 'aiko-tanaka', {
    at: Date.UTC(2026, 10, 26, 0, 0),
    zone: 'Asia/Tokyo',
    condition: 'always',
    message: 'Your sister’s lamp is on its way. This is where it is now.',
  }),
  'follow-up/f3': planned(
    'f3',
    'layla-mansour',
    {
      at: Date.UTC(2026, 10, 25, 8, 0),
      zone: 'Asia/Amman',
      condition: 'keep-on-thanks',
      purpose: 'confirm',
      message: 'أستاذة ليلى، هل وصل المبلغ؟',
    },
    { state: 'cancelled', why: 'reply' },
  ),
  'follow-up/f4': planned(
    'f4',
    'greta-lindqvist',
    { at: today - 7_200_000, condition: 'always', channel: 'email', message: 'Johan Ek comes on Wednesday.' },
    { state: 'done' },
  ),
};

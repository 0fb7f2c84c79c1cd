import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { serveStorybook, storybookEntries } from './stories/built.ts';

const entries = storybookEntries();
const stories = entries.filter(({ type }) => type === 'story');
const pages = entries.filter(({ type }) => type === 'docs');

const test = base.extend<{ said: string[] }, { storybook: string }>({
  storybook: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const { address, close } = await serveStorybook();
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  /** Everything that the page complained about. */
  said: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      await use(said);
      expect(said, 'what the page complained about').toEqual([]);
    },
    { auto: true },
  ],
});

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 448, height: 900 } });

const globalsOf = (globals: Readonly<Record<string, string>>) =>
  Object.entries(globals)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

/** Opens a story and waits until it was drawn and its play function has ended. */
async function open(page: Page, storybook: string, id: string, globals: Record<string, string> = {}) {
  // The add-on's own run of axe would only make ours wait.
  const query = new URLSearchParams({
    id,
    viewMode: 'story',
    globals: globalsOf({ 'a11y.manual': '!true', ...globals }),
  });
  await page.goto(`${storybook}/iframe.html?${query}`);
  const ended = await page.waitForFunction(
    (story) => {
      type Told = { storyId: string; status?: string } | undefined;
      const channel = (
        window as unknown as { __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): [Told] | undefined } }
      ).__STORYBOOK_ADDONS_CHANNEL__;
      const told = channel?.last('storyFinished')?.[0];
      return told?.storyId === story ? told.status : undefined;
    },
    id,
    { timeout: 60_000 },
  );
  expect(await ended.jsonValue(), 'how the play function ended').toBe('success');
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => {})));
  });
}

async function paint(page: Page, theme: string, contrast: string) {
  await page.evaluate((set) => void Object.assign(document.documentElement.dataset, set), {
    ekTheme: theme,
    ekContrast: contrast,
    ekMotion: 'reduced',
  });
}

/** Runs axe on the page: everything, or what a theme can change. */
async function faultsIn(page: Page, what: { rules?: string[]; part?: string; leaveOut?: string[] } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    ({ rules, part, leaveOut }) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { include: part ?? 'html', exclude: leaveOut ?? [] },
        {
          // A story is a part of a page; headings and landmarks are its host's.
          rules: Object.fromEntries(
            // The same component stands more than once on a docs page, each time for a page of its own.
            ['page-has-heading-one', 'landmark-one-main', 'region', ...(part ? ['landmark-unique'] : [])].map(
              (rule) => [rule, { enabled: false }],
            ),
          ),
          ...(rules ? { runOnly: { type: 'rule' as const, values: rules } } : {}),
        },
      ),
    what,
  );
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

const colours = { rules: ['color-contrast', 'link-in-text-block'] };
// What is ours reaches 7:1 there; pages about tokens show the other themes, too.
const moreContrast = { rules: [...colours.rules, 'color-contrast-enhanced'] };

for (const { id, title, name } of stories)
  test(`${title}, ${name}: axe finds nothing in any theme, nor in Arabic`, async ({ page, storybook }) => {
    const more = title.startsWith('Components/') ? moreContrast : colours;
    await open(page, storybook, id);
    await paint(page, 'light', 'standard');
    expect(await faultsIn(page), 'in the light theme').toEqual([]);
    await paint(page, 'light', 'more');
    expect(await faultsIn(page, more), 'in the light theme with more contrast').toEqual([]);
    await paint(page, 'dark', 'standard');
    expect(await faultsIn(page, colours), 'in the dark theme').toEqual([]);
    await paint(page, 'dark', 'more');
    expect(await faultsIn(page, more), 'in the dark theme with more contrast').toEqual([]);
    await open(page, storybook, id, { locale: 'ar' });
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await faultsIn(page), 'in Arabic').toEqual([]);
  });

for (const { id, title } of pages)
  test(`the page ${title} stands, in light and in dark`, async ({ page, storybook }) => {
    await page.setViewportSize({ width: 1200, height: 900 });
    for (const theme of ['light', 'dark']) {
      await page.goto(`${storybook}/iframe.html?id=${id}&viewMode=docs&globals=theme:${theme}`);
      await expect(page.locator('#storybook-docs h1')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-ek-theme', theme);
      expect(
        await faultsIn(page, {
          part: '#storybook-docs',
        }),
      ).toEqual([]);
    }
  });

test('the docs page of the picker tells every prop, every key, and the source by its full names', async ({
  page,
  storybook,
}) => {
  await page.goto(`${storybook}/iframe.html?id=components-empathypicker--docs&viewMode=docs`);
  const row = page.getByRole('row').filter({ hasText: 'onInsert' });
  await expect(row).toContainText('Called with the text and phrases to put into the draft');
  await expect(row).toContainText('Insertion');
  const names = await page.locator('.docblock-argstable-body tr td:first-child').allTextContents();
  expect(names.length).toBeGreaterThan(25);
  await expect(page.getByRole('row').filter({ hasText: 'Shift+Enter' })).toBeVisible();
  await expect(page.locator('pre').filter({ hasText: '<EmpathyPicker.Root' })).toBeVisible();
});

const telling = [
  'components-empathypicker--default',
  'components-empathypicker--searching',
  'components-empathypicker--pinned-and-often-used',
  'components-empathypicker--spoken',
  'components-empathypicker--with-details-to-fill-in',
  'components-empathypicker--why-it-stands-here',
  'components-empathypicker--keys-shown',
  'components-empathypicker-acting--inserted-with-next-step',
  'components-empathypicker-acting--failed',
  'components-empathypicker-acting--edited-first',
  'components-empathypicker-acting--combined',
  'components-empathypicker-phrases--nothing-fits',
  'components-empathypicker-phrases--not-loaded',
  'components-empathypicker-phrases--own-being-written',
  'components-empathypicker-embedding--narrow',
];
const nameOf = (id: string) => id.replace(/^components-/, '');

async function compare(page: Page, picture: string) {
  await expect(page).toHaveScreenshot(['stories', `${picture}.png`], { fullPage: true });
}

for (const id of telling)
  test(`${nameOf(id)} looks as it did, in light and in dark`, async ({ page, storybook }) => {
    await open(page, storybook, id);
    await paint(page, 'light', 'standard');
    await compare(page, `${nameOf(id)}.light`);
    await paint(page, 'dark', 'standard');
    await compare(page, `${nameOf(id)}.dark`);
  });

for (const id of [telling[1]!, telling[7]!, telling[8]!, telling[10]!])
  test(`${nameOf(id)} looks as it did, in forced colours`, async ({ page, storybook }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, storybook, id);
    await paint(page, 'light', 'standard');
    await compare(page, `${nameOf(id)}.forced`);
  });

for (const id of [telling[1]!, telling[7]!])
  test(`${nameOf(id)} looks as it did, in Arabic`, async ({ page, storybook }) => {
    await open(page, storybook, id, { locale: 'ar' });
    await paint(page, 'light', 'standard');
    await compare(page, `${nameOf(id)}.ar`);
  });

import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import type { ClientMessage, Note } from '@evenkeel/logic/base/note';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { ParaphrasePrompt } from '@evenkeel/react/paraphrase-prompt';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chromium, mount } from '../../../../tests/setup/stage.tsx';

const { words } = en.paraphrasePrompt;
const at = Date.UTC(2026, 10, 24, 14);
const messages: ClientMessage[] = [
  {
    id: 'a',
    from: 'client',
    at,
    text: 'This is the third time I am writing about the same sofa. Order 48213, paid €1,240 on 2 November. Where is it?',
  },
];
const notes: Note[] = [
  { id: '1', kind: 'fact', text: 'Sofa never came' },
  { id: '2', kind: 'feeling', text: 'let down', verbatim: true },
  { id: '3', kind: 'need', text: 'Wants a day that holds' },
];
const taken: Outcome = { ok: true, value: undefined, via: 'native', commit: 'staged' };

async function show(props: ParaphrasePrompt.RootProps = {}, into?: Element) {
  const onInsert = vi.fn(async () => taken);
  const { unmount } = mount(
    <ParaphrasePrompt.Root
      content={en.paraphrasePrompt}
      conversation="dana"
      channel="chat"
      now={() => at}
      messages={messages}
      notes={notes}
      onInsert={onInsert}
      onNext={() => {}}
      {...props}
    />,
    into,
  );
  await expect.poll(() => document.querySelector('.ek-paraphrase-prompt')).not.toBeNull();
  const root = document.querySelector<HTMLElement>('.ek-paraphrase-prompt')!;
  await document.fonts.ready;
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(name))!;
  return { root, button, field: root.querySelector('textarea')!, onInsert, unmount };
}
type Shown = Awaited<ReturnType<typeof show>>;

const emulate = (features: { name: string; value: string }[]) =>
  chromium('Emulation.setEmulatedMedia', { features });
afterEach(() => emulate([]));

const insert = async ({ button }: Shown) => userEvent.click(button(words.act.insert));
const long =
  'This is the third time I am writing about the same sofa. It is a pity. The issue is known to all of us here.';
// Each shows as much at once as there can be: every state alone is a story, which is held to the same rules.
const states: Record<
  string,
  { props?: ParaphrasePrompt.RootProps; reach: (shown: Shown) => Promise<unknown>; sign: string }
> = {
  'what was heard, quotes, a suggestion and all that is worth a look': {
    props: { defaultText: long, suggestions: [{ text: 'No sofa?', from: 'the assistant' }] },
    reach: ({ button }) => userEvent.click(button('Quote the client')),
    sign: '.ek-paraphrase-prompt__warning:nth-child(4)',
  },
  'the large form, said and confirmed': {
    props: { defaultForm: 'spoken' },
    reach: async ({ button }) => {
      await userEvent.click(button(words.act.said));
      await userEvent.click(button(words.confirm.confirmed));
    },
    sign: '.ek-paraphrase-prompt__next',
  },
  'a correction, and a refusal': {
    props: {
      onInsert: async () => ({
        ok: false,
        reason: 'no-composer',
        message: 'No reply is open.',
        retryable: true,
      }),
    },
    reach: async (shown) => {
      const form = [...shown.root.querySelectorAll<HTMLInputElement>('.ek-form-switch input')];
      await userEvent.click(form[1]!);
      await userEvent.click(shown.button(words.act.said));
      await userEvent.click(shown.button(words.confirm.corrected));
      await userEvent.click(form[0]!);
      await insert(shown);
      await expect.poll(() => document.querySelector('[data-kind="failed"]')).not.toBeNull();
    },
    sign: '.ek-paraphrase-prompt__correction',
  },
};

describe.each([
  ['light', 'standard'],
  ['dark', 'standard'],
  ['light', 'more'],
  ['dark', 'more'],
] as const)('in the %s theme with %s contrast, axe finds nothing wrong', (theme, contrast) => {
  beforeAll(() => {
    document.title = 'Evenkeel';
    document.documentElement.lang = 'en';
  });
  test.each(Object.entries(states))('while an agent sees %s', async (_name, { props = {}, reach, sign }) => {
    Object.assign(document.documentElement.dataset, { ekTheme: theme, ekContrast: contrast });
    document.body.style.background = 'var(--ek-color-surface)';
    const shown = await show(props, document.body.appendChild(document.createElement('main')));
    await reach(shown);
    await expect.poll(() => document.querySelector(sign)).not.toBeNull();
    await userEvent.unhover(document.body);
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations, passes } = await axe.run(document, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    );
    expect(found).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'button-name']));
  });
});

test('with the keyboard alone an agent quotes, adds a fact, inserts, and writes down a correction', async () => {
  const onNote = vi.fn();
  const { root, field, onInsert, button } = await show({ onNote });
  const focused = () =>
    document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '');
  const tabTo = async (name: string) => {
    for (let tries = 0; tries < 40 && !focused().includes(name); tries++) await userEvent.tab();
    expect(focused()).toContain(name);
  };
  await tabTo('Quote the client');
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('{End}{ArrowUp}{Enter}');
  expect(field.value).toContain('“Order 48213, paid €1,240 on 2 November”');
  await userEvent.keyboard('{Home}');
  expect(focused()).toContain('third time');
  await tabTo('Contacts');
  await userEvent.keyboard(' ');
  expect(document.activeElement).toHaveAttribute('aria-pressed', 'true');
  await tabTo(words.act.insert);
  await userEvent.keyboard('{Enter}');
  expect(onInsert).toHaveBeenCalledOnce();
  await expect.poll(() => button(words.confirm.corrected)).toBeDefined();
  expect(focused(), 'nothing took the focus').toBe(words.act.insert);
  await tabTo(words.confirm.corrected);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  await userEvent.keyboard('It was a chair{Control>}{Enter}{/Control}');
  expect(onNote).toHaveBeenCalledExactlyOnceWith({ kind: 'fact', text: 'It was a chair' });
  await expect.poll(focused).toBe(words.confirm.wasCorrected);
  expect(root.contains(document.activeElement)).toBe(true);
});

test.each([
  ['en', 100],
  ['ar', 100],
  ['en', 200],
] as const)('at 320 px nothing scrolls sideways: %s, text at %i per cent', async (locale, size) => {
  const content = { en, ar }[locale];
  await page.viewport(320, 700);
  document.documentElement.style.fontSize = `${size}%`;
  const { root } = await show({
    content: content.paraphrasePrompt,
    replyContent: en.paraphrasePrompt,
    defaultText: long,
    suggestions: [{ text: long, from: 'a'.repeat(60) }],
    notes: [...notes, { id: '4', kind: 'unclear', text: 'https://example.com/'.repeat(6) }],
  });
  const inside = root.getBoundingClientRect();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  for (const element of root.querySelectorAll('button, textarea, p, label')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    expect(box.left, element.className).toBeGreaterThanOrEqual(inside.left - 1);
    expect(box.right, element.className).toBeLessThanOrEqual(inside.right + 1);
  }
});

test('from right to left, notes and facts begin on the right, and the sentence keeps its own direction', async () => {
  const { root, field } = await show({ content: ar.paraphrasePrompt, replyContent: en.paraphrasePrompt });
  expect(getComputedStyle(root).direction).toBe('rtl');
  expect(getComputedStyle(field).direction).toBe('ltr');
  const row = root.querySelector('.ek-paraphrase-prompt__row')!;
  const [kind, text] = ['kind', 'words'].map((part) =>
    row.querySelector(`.ek-paraphrase-prompt__${part}`)!.getBoundingClientRect(),
  );
  expect(text!.right).toBeGreaterThan(kind!.right);
});

test('in forced colours, what is picked, what has the focus and what is the main act can be told apart', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  const { root, button, field } = await show();
  const paint = (element: Element) => getComputedStyle(element).backgroundColor;
  const [fact, feeling] = root.querySelectorAll('.ek-paraphrase-prompt__row');
  expect(feeling).toHaveAttribute('data-waiting');
  expect(paint(fact!)).not.toBe(paint(feeling!));
  for (const part of fact!.querySelectorAll('span'))
    expect(getComputedStyle(part).color).not.toBe(paint(fact!));
  expect(paint(button(words.act.insert))).not.toBe(paint(button(words.act.copy)));
  field.focus();
  expect(Number.parseFloat(getComputedStyle(field).outlineWidth)).toBeGreaterThanOrEqual(2);
});

test('with reduced motion nothing moves or fades', async () => {
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const { root } = await show();
  const longest = Math.max(
    ...[root, ...root.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat);
    }),
  );
  expect(longest).toBeLessThanOrEqual(0.01);
});

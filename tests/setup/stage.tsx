import type { Phrase } from '@evenkeel/content/base/phrase';
import { empathyPickerEn } from '@evenkeel/content/en/empathy-picker';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { EvenkeelProvider, type EvenkeelProviderProps } from '@evenkeel/react/provider';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import '@evenkeel/tokens/tokens.css';
import '@evenkeel/tokens/fonts.css';
import '@evenkeel/react/styles.css';

export const { words } = empathyPickerEn;
export const values = {
  client: { first_name: 'Dana', name: 'Dana Whitfield' },
  agent: { first_name: 'Noor' },
};

const mounted = new Set<Root>();
const attributes = ['data-ek-theme', 'data-ek-contrast', 'data-ek-density', 'dir', 'style'];

afterEach(async () => {
  for (const root of mounted) root.unmount();
  mounted.clear();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  for (const name of attributes) document.documentElement.removeAttribute(name);
  await page.viewport(414, 896);
});

/** Draws something into the page, or into an element, as a host in StrictMode would. */
export function mount(
  tree: ReactNode,
  into: Element = document.body.appendChild(document.createElement('div')),
) {
  const root = createRoot(into);
  mounted.add(root);
  const draw = (next: ReactNode) => root.render(<StrictMode>{next}</StrictMode>);
  draw(tree);
  return {
    draw,
    unmount: () => {
      root.unmount();
      mounted.delete(root);
    },
  };
}

export type Props = Partial<EmpathyPicker.RootProps>;

/** Shows one picker with English words to an agent, and waits until its phrases are there. */
export async function show(props: Props = {}, given: Partial<EvenkeelProviderProps> = {}, into?: Element) {
  const onInsert = vi.fn<NonNullable<EmpathyPicker.RootProps['onInsert']>>(async () => ({
    ok: true,
    value: undefined,
    via: 'native',
    commit: 'staged',
  }));
  const tree = (more: Props = {}) => (
    <EvenkeelProvider {...given}>
      <EmpathyPicker.Root
        content={empathyPickerEn}
        values={values}
        conversation="dana"
        now={() => Date.UTC(2026, 10, 24, 14)}
        onInsert={onInsert}
        {...props}
        {...more}
      />
    </EvenkeelProvider>
  );
  const view = mount(tree(), into);
  await expect
    .poll(() => (into ?? document).querySelector('.ek-empathy-picker:not([data-busy])'))
    .not.toBeNull();
  const root = (into ?? document).querySelector<HTMLElement>('.ek-empathy-picker:not([data-busy])')!;
  await document.fonts.ready;
  return {
    ...partsOf(root),
    onInsert,
    unmount: view.unmount,
    again: (more: Props) => view.draw(tree(more)),
  };
}

/** Finds what an agent works with in one picker. */
export function partsOf(root: HTMLElement) {
  const field = root.querySelector<HTMLInputElement>('[role="combobox"]')!;
  const list = root.querySelector<HTMLElement>('[role="listbox"]')!;
  const named = <T extends Element>(selector: string, name: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].find(
      (element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/↵$/, '') === name,
    ) as unknown as T;
  return {
    root,
    field,
    list,
    rows: () => [...list.querySelectorAll<HTMLElement>('[role="option"]')],
    active: () => {
      const id = field.getAttribute('aria-activedescendant');
      return id === null
        ? null
        : (root.getRootNode() as Document | ShadowRoot).querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    },
    button: (name: string) => named<HTMLButtonElement>('button', name),
    label: (name: string) => named<HTMLElement>('select, input, textarea, [role="group"], fieldset', name),
    statuses: () => [...root.querySelectorAll('[role="status"]')].map((status) => status.textContent ?? ''),
  };
}

const bits = [
  'I can see',
  'two weeks',
  'with no word from us',
  'is a long time',
  'and the order',
  'still is not there',
  'after three calls',
  'on a day off',
];

/** Makes phrases of very different lengths, the same at every run. */
export function manyPhrases(count: number) {
  const phrases = Array.from({ length: count }, (_, number): Phrase => {
    const length = 1 + ((number * 7919) % 29) * ((number * 31) % 5 === 0 ? 2 : 1);
    const text = Array.from({ length }, (_, at) => bits[(number * 13 + at * 5) % bits.length]).join(' ');
    return {
      id: `many.${number}`,
      step: 'empathise',
      act: 'acknowledge',
      intensity: [1, 5],
      written: `Sentence ${number}: ${text}.`,
      ...(number % 3 === 0 ? { tags: ['late delivery', 'contact'] } : {}),
    };
  });
  return { locale: 'en', phrases };
}

/** Waits until the page has drawn twice, so that what scrolling set off is there. */
export const drawn = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

type Send = (method: string, parameters?: object) => Promise<unknown>;
/** Speaks to Chromium itself. */
export const chromium: Send = (method, parameters) =>
  (cdp() as unknown as { send: Send }).send(method, parameters);

import { optionsPresenterAr } from '@evenkeel/content/ar/options-presenter';
import { optionsPresenterEn } from '@evenkeel/content/en/options-presenter';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chromium, drawn, mount } from '../../../../tests/setup/stage.tsx';
import { sofa } from '../../../../tests/setup/stories/options.ts';
import { OptionsPresenter } from './index.ts';

const { words, reply } = optionsPresenterEn;
const emulate = (features: { name: string; value: string }[]) =>
  chromium('Emulation.setEmulatedMedia', { features });
afterEach(() => emulate([]));

type Props = Partial<OptionsPresenter.RootProps>;
async function show(props: Props = {}) {
  const place = document.body.appendChild(document.createElement('main'));
  mount(
    <OptionsPresenter.Root
      content={optionsPresenterEn}
      {...sofa.en}
      clientZone="Europe/Madrid"
      agentZone="America/Bogota"
      now={() => Date.UTC(2026, 11, 1)}
      onInsert={async () => ({
        ok: false,
        reason: 'no-composer',
        message: 'No reply is open.',
        retryable: true,
      })}
      onChoose={() => {}}
      onEscalate={() => {}}
      onNext={() => {}}
      {...props}
    />,
    place,
  );
  return ready(place);
}
async function showClient(props: Partial<OptionsPresenter.ClientViewProps> = {}) {
  const place = document.body.appendChild(document.createElement('main'));
  mount(
    <OptionsPresenter.ClientView content={optionsPresenterEn} {...sofa.en} onChoose={() => {}} {...props} />,
    place,
  );
  return ready(place);
}
async function ready(place: Element) {
  await expect.poll(() => place.querySelector('.ek-options-presenter')).not.toBeNull();
  await document.fonts.ready;
  const root = place.querySelector<HTMLElement>('.ek-options-presenter')!;
  const button = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    )!;
  return { root, button };
}
type View = Awaited<ReturnType<typeof show>>;

const states: [string, () => Promise<View>, (view: View) => Promise<unknown>][] = [
  [
    'cards, the preview of an e-mail and a failure',
    () => show({ channel: 'email' }),
    async ({ button }) => {
      await userEvent.click(button(words.preview.show));
      await userEvent.click(button(words.act.more));
      await userEvent.click(button(words.act.insert));
    },
  ],
  [
    'the table and a recorded choice',
    () => show({ defaultView: 'table', defaultChosen: 'refund' }),
    ({ button }) => userEvent.click(button(words.choice.record)),
  ],
  [
    'the script and none of these',
    () => show({ defaultForm: 'spoken', defaultChosen: 'none' }),
    ({ button }) => userEvent.click(button(words.script.next)),
  ],
  [
    'what is wrong with the options',
    () => show({ options: [...sofa.en.options.slice(0, 1), { id: 'x' } as never] }),
    async () => {},
  ],
  [
    'the client’s view',
    () => showClient({ defaultChosen: 'deliver' }),
    ({ button }) => userEvent.click(button(reply.client.confirm)),
  ],
  ['the client’s table', () => showClient({ defaultView: 'table', defaultChosen: 'none' }), async () => {}],
];

const themes = [
  ['light', 'standard'],
  ['dark', 'standard'],
  ['light', 'more'],
  ['dark', 'more'],
] as const;
describe.each(themes)('in the %s theme with %s contrast, axe finds nothing wrong', (theme, contrast) => {
  beforeAll(() => {
    document.title = 'Evenkeel';
    document.documentElement.lang = 'en';
  });
  test.each(states)('with %s', async (_name, open, reach) => {
    Object.assign(document.documentElement.dataset, { ekTheme: theme, ekContrast: contrast });
    document.body.style.background = 'var(--ek-color-surface)';
    await reach(await open());
    await userEvent.unhover(document.body);
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations, passes } = await axe.run(document, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
      ),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label']));
  });
});

describe('at 320 pixels and text of 200 %', () => {
  test.each([
    ['English', optionsPresenterEn, sofa.en],
    ['Arabic', optionsPresenterAr, sofa.ar],
  ])(
    'nothing but the table scrolls sideways in %s, and nothing is cut off',
    async (_language, content, sample) => {
      await page.viewport(320, 800);
      document.body.style.margin = '0';
      document.documentElement.style.fontSize = '32px';
      const views = [
        await show({ content, ...sample, defaultChosen: 'refund' }),
        await show({ content, ...sample, defaultView: 'table' }),
        await show({ content, ...sample, defaultForm: 'spoken' }),
        await showClient({ content, ...sample }),
      ];
      await userEvent.click(views[0]!.button(content.words.preview.show));
      await drawn();
      for (const { root } of views) {
        const scroller = root.querySelector('.ek-options-presenter__scroll');
        const wide = [root, ...root.querySelectorAll<HTMLElement>('*')].filter(
          (element) =>
            element instanceof HTMLElement &&
            element !== scroller &&
            element.clientWidth > 0 &&
            !element.matches('.ek-visually-hidden') &&
            !element.matches('input, textarea') &&
            element.scrollWidth > element.clientWidth + 1,
        );
        expect(wide.map((one) => `${one.className} ${one.scrollWidth} > ${one.clientWidth}`)).toEqual([]);
        for (const control of root.querySelectorAll('button, input, textarea, label')) {
          const { left, right } = control.getBoundingClientRect();
          if (!scroller?.contains(control)) expect([left >= -0.5, right <= 320.5]).toEqual([true, true]);
        }
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );

  test('the table is reached by Tab and scrolled by arrows', async () => {
    await page.viewport(320, 800);
    const { root } = await show({ defaultView: 'table' });
    const scroller = root.querySelector<HTMLElement>('.ek-options-presenter__scroll')!;
    expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    root.querySelector<HTMLElement>(`input[type="radio"]`)!.focus();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(scroller);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => scroller.scrollLeft).toBeGreaterThan(0);
    const head = scroller.querySelector('tbody th')!.getBoundingClientRect();
    expect(head.left - scroller.getBoundingClientRect().left, 'what the row is about stays').toBeLessThan(3);
  });
});

test('by keyboard alone, a choice is one stop, arrows move in it, and nothing is chosen by passing through', async () => {
  const onChoose = vi.fn();
  const { root, button } = await show({ onChoose });
  const radios = [...root.querySelectorAll<HTMLInputElement>('.ek-options-presenter__radios input')];
  button(words.act.more).focus();
  await userEvent.tab();
  expect(document.activeElement).toBe(radios[0]);
  expect(radios.some(({ checked }) => checked)).toBe(false);
  await userEvent.keyboard('{ArrowDown}');
  expect(radios[1]!.checked).toBe(true);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledOnce();
});

test('a limit stands as large and as dark as what is good', async () => {
  const { root } = await show();
  const look = (label: string) => {
    const term = [...root.querySelectorAll('.ek-options-presenter__card dt')].find(
      (dt) => dt.textContent === label,
    )!;
    const { color, fontSize, fontWeight, opacity } = getComputedStyle(
      term.nextElementSibling!.firstElementChild!,
    );
    return { color, fontSize, fontWeight, opacity };
  };
  expect(look(words.fields.limit)).toEqual(look(words.fields.what));
  expect(look(words.fields.why)).toEqual(look(words.fields.recommended));
});

test('in Arabic it is mirrored, and an English option keeps its own direction', async () => {
  const { root } = await show({ content: optionsPresenterAr, replyContent: optionsPresenterEn });
  expect(getComputedStyle(root).direction).toBe('rtl');
  const card = root.querySelector('.ek-options-presenter__card')!;
  const [term, told] = [card.querySelector('dt')!, card.querySelector('dd span')!];
  expect(term.getBoundingClientRect().left).toBeGreaterThan(told.getBoundingClientRect().left);
  expect([told.getAttribute('lang'), getComputedStyle(told).direction]).toEqual(['en', 'ltr']);
});

test('in forced colours, what is marked, chosen and focused can still be told apart', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  const { root, button } = await show({ defaultChosen: 'loan' });
  const edge = (element: Element) => Number.parseFloat(getComputedStyle(element).borderTopWidth);
  for (const mark of root.querySelectorAll('.ek-options-presenter__mark'))
    expect(edge(mark)).toBeGreaterThan(0);
  expect(root.querySelectorAll('.ek-options-presenter__mark')).toHaveLength(2);
  expect(root.querySelector('input[value="loan"]')).toBeChecked();
  button(words.act.insert).focus();
  await userEvent.keyboard('{Shift}');
  expect(Number.parseFloat(getComputedStyle(button(words.act.insert)).outlineWidth)).toBeGreaterThanOrEqual(
    2,
  );
});

test('with reduced motion nothing moves', async () => {
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const { root } = await show();
  const moving = [root, ...root.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return Math.max(...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat)) > 0.01;
  });
  expect(moving).toEqual([]);
});

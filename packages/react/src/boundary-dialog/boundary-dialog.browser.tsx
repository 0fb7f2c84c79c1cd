import { boundaryDialogAr } from '@evenkeel/content/ar/boundary-dialog';
import { boundaryDialogEn, clinicPolicyEn, retailPolicyEn } from '@evenkeel/content/en/boundary-dialog';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chromium, drawn, mount } from '../../../../tests/setup/stage.tsx';
import { angryMessages } from '../../../../tests/setup/stories/boundary.ts';
import { BoundaryDialog } from './index.ts';

type Props = BoundaryDialog.RootProps;
const { words } = boundaryDialogEn;
const emulate = (features: { name: string; value: string }[]) =>
  chromium('Emulation.setEmulatedMedia', { features });
afterEach(() => emulate([]));

const dialog = () => document.querySelector<HTMLDialogElement>('dialog[open]')!;
const named = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, select, textarea, input')].find((element) => {
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element>) ?? [])] : [];
    const told = [
      element.getAttribute('aria-label'),
      element.textContent,
      ...labels.map((label) => label.textContent),
    ];
    return told.some((text) => text?.trim() === name);
  })!;
const rung = (step: string) => document.querySelector<HTMLElement>(`[data-step="${step}"]`)!;
const done = async (): Promise<Outcome> => ({ ok: true, value: undefined, via: 'rest', commit: 'immediate' });

/** Shows the dialog, open, beside a reply field, as a helpdesk would. */
async function show(props: Props = {}) {
  const content = props.content ?? boundaryDialogEn;
  const main = document.body.appendChild(document.createElement('main'));
  mount(
    <>
      <textarea aria-label="Reply" />
      <BoundaryDialog.Root
        content={content}
        now={() => Date.UTC(2026, 10, 24, 14)}
        messages={angryMessages['en']}
        onInsert={done}
        onIncident={done}
        onEnd={done}
        onNext={() => {}}
        defaultOpen
        {...props}
      />
    </>,
    main,
  );
  await expect.poll(() => (props.defaultOpen === false ? named(content.words.open) : dialog())).toBeTruthy();
  await document.fonts.ready;
  return main;
}
const press = (name: string) => userEvent.click(named(name));
async function ask(behaviour: string, from = words) {
  await press(from.check.abusive);
  await userEvent.selectOptions(named(from.behaviour.label), behaviour);
}

interface State {
  readonly props?: Props;
  readonly reach?: () => Promise<unknown>;
  /** Is there once the state is reached. */
  readonly sign: string;
}
const states: Record<string, State> = {
  'the question': { sign: '.ek-boundary-dialog__check' },
  'anger about the issue': { reach: () => press(words.check.issue), sign: '[data-tone="calm"]' },
  'the ladder with a quote, and why the end is closed': {
    props: { policy: retailPolicyEn },
    reach: async () => {
      await ask('insult');
      await userEvent.selectOptions(named(words.quote.label), 'm1');
      await press(words.act.said);
      await userEvent.click(rung('end').querySelector('button')!);
    },
    sign: '.ek-boundary-dialog__closed li',
  },
  'an end at once': { reach: () => ask('threat'), sign: '[data-tone="danger"]' },
  'saying no, with a gap': {
    props: { defaultMode: 'saying-no' },
    reach: () => press(words.act.insert),
    sign: '[data-kind="failed"]',
  },
  'words to be said': {
    props: { channel: 'phone' },
    reach: () => ask('shouting'),
    sign: '.ek-boundary-dialog__text[data-form="spoken"]',
  },
  distress: {
    props: { policy: clinicPolicyEn },
    reach: () => press(words.distress.open),
    sign: '.ek-boundary-dialog__distress',
  },
  'the record': {
    reach: async () => {
      await ask('threat');
      await press(words.act.end);
    },
    sign: '.ek-boundary-dialog__record li',
  },
  'a break': {
    reach: async () => {
      await ask('threat');
      await press(words.act.end);
      await expect.poll(() => named(words.record.hand)).toBeDefined();
      await press(words.record.hand);
    },
    sign: '.ek-boundary-dialog__next',
  },
};
const themes = [
  ['light', 'standard'],
  ['dark', 'standard'],
  ['light', 'more'],
  ['dark', 'more'],
] as const;

describe('axe finds nothing wrong, in any theme', () => {
  beforeAll(() => {
    document.title = 'Evenkeel';
    document.documentElement.lang = 'en';
  });
  test.each(Object.entries(states))('while an agent sees: %s', async (_name, { props = {}, reach, sign }) => {
    await page.viewport(640, 900);
    await show(props);
    await reach?.();
    await expect.poll(() => document.querySelector(sign)).not.toBeNull();
    for (const [theme, contrast] of themes) {
      Object.assign(document.documentElement.dataset, { ekTheme: theme, ekContrast: contrast });
      await drawn();
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
      const { violations, passes } = await axe.run(document, {
        rules: { 'page-has-heading-one': { enabled: false } },
      });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${theme} ${contrast} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
      expect(found).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    }
  });
});

test('by keyboard alone an agent asks, says a step, and puts it into the reply that had the focus', async () => {
  const onInsert = vi.fn(done);
  const main = await show({ defaultOpen: false, onInsert });
  const reply = main.querySelector('textarea')!;
  reply.focus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(dialog).not.toBeNull();
  const reach = async (element: () => Element | undefined) => {
    for (let presses = 0; document.activeElement !== element() && presses < 40; presses++)
      await userEvent.tab();
    expect(document.activeElement).toBe(element());
  };
  await reach(() => named(words.check.issue));
  await userEvent.keyboard('{ArrowRight}');
  expect(named(words.check.abusive)).toBeChecked();
  await reach(() => named(words.behaviour.label));
  await userEvent.keyboard('sh');
  await expect.poll(() => rung('remind').dataset['state']).toBe('now');
  await reach(() => named(words.text.label));
  await userEvent.keyboard('{Control>}{End}{/Control} Thank you.');
  await reach(() => named(words.act.insert));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onInsert.mock.calls.length).toBe(1);
  expect(onInsert.mock.calls[0]).toEqual([
    expect.objectContaining({ stage: 'remind', text: { plain: expect.stringMatching(/ Thank you\.$/) } }),
  ]);
  expect(dialog()).toBeNull();
});

describe('it adapts', () => {
  test('from right to left: the ladder is mirrored, words and quotes keep their own direction', async () => {
    document.documentElement.dir = 'rtl';
    await show({ content: boundaryDialogAr, replyContent: boundaryDialogEn });
    await ask('insult', boundaryDialogAr.words);
    await userEvent.selectOptions(named(boundaryDialogAr.words.quote.label), 'm1');
    expect(getComputedStyle(dialog()).direction).toBe('rtl');
    const head = rung('remind').querySelector('button')!;
    const middle = head.getBoundingClientRect().left + head.offsetWidth / 2;
    expect(head.querySelector('svg')!.getBoundingClientRect().left).toBeGreaterThan(middle);
    expect(head.querySelector('.ek-boundary-dialog__chevron')!.getBoundingClientRect().right).toBeLessThan(
      middle,
    );
    const text = named(boundaryDialogAr.words.text.label);
    expect([text.lang, getComputedStyle(text).direction]).toEqual(['en', 'ltr']);
    expect(getComputedStyle(document.querySelector('.ek-boundary-dialog__kept q')!).direction).toBe('ltr');
  });

  test.each([
    ['at 320 px', 320, ''],
    ['at 200 % text', 400, '200%'],
  ])('%s nothing scrolls sideways, and the way out stays in sight', async (_what, width, size) => {
    await page.viewport(width, 700);
    document.documentElement.style.fontSize = size;
    await show({ policy: retailPolicyEn });
    await ask('insult');
    await userEvent.selectOptions(named(words.quote.label), 'm1');
    await press(words.act.said);
    expect(dialog().scrollWidth).toBeLessThanOrEqual(dialog().clientWidth);
    expect(dialog().getBoundingClientRect().width).toBeLessThanOrEqual(width);
    for (const element of dialog().querySelectorAll('button, select, textarea, p, li')) {
      const { left, right } = element.getBoundingClientRect();
      expect(left, element.textContent).toBeGreaterThanOrEqual(0);
      expect(right, element.textContent).toBeLessThanOrEqual(width);
    }
    const exit = named(words.distress.open).getBoundingClientRect();
    expect(exit.bottom).toBeLessThanOrEqual(700);
    expect(exit.top).toBeGreaterThan(0);
  });

  test('in forced colours the step that is next can be told from the others', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    await show();
    await ask('swearing');
    const ring = (step: string) => getComputedStyle(rung(step).querySelector('button')!).outlineStyle;
    expect([ring('remind'), ring('warn')]).toEqual(['solid', 'none']);
  });

  test('with reduced motion nothing moves or fades', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await show();
    await ask('swearing');
    const long = [dialog(), ...dialog().querySelectorAll('*')].filter((element) =>
      getComputedStyle(element)
        .transitionDuration.split(',')
        .some((duration) => Number.parseFloat(duration) > 0.01),
    );
    expect(long).toEqual([]);
  });
});

import { followUpSchedulerAr } from '@evenkeel/content/ar/follow-up-scheduler';
import { followUpSchedulerEn } from '@evenkeel/content/en/follow-up-scheduler';
import styles from '@evenkeel/react/styles.css?inline';
import tokens from '@evenkeel/tokens/tokens.css?inline';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chromium, drawn, mount } from '../../../../tests/setup/stage.tsx';
import { followUp, hours, zones } from '../../../../tests/setup/stories/follow-up.ts';
import { FollowUpScheduler } from './index.ts';

const { words } = followUpSchedulerEn;
const now = Date.UTC(2026, 10, 24, 14);
const inAWeek = Date.UTC(2026, 11, 1, 14);
const evening = Date.UTC(2026, 10, 27, 20);
const emulate = (features: { name: string; value: string }[]) =>
  chromium('Emulation.setEmulatedMedia', { features });
afterEach(() => emulate([]));

type Props = Partial<FollowUpScheduler.RootProps>;
async function show(
  props: Props = {},
  place: Element = document.body.appendChild(document.createElement('main')),
) {
  const refused = {
    ok: false,
    reason: 'host-error',
    message: 'The calendar is locked.',
    retryable: true,
  } as const;
  mount(
    <FollowUpScheduler.Root
      content={followUpSchedulerEn}
      {...zones}
      hours={hours}
      values={{ client: { first_name: 'Dana' } }}
      now={() => now}
      onSchedule={async () => refused}
      onChange={() => {}}
      onCancel={() => {}}
      onInsert={() => {}}
      {...props}
    />,
    place,
  );
  await expect.poll(() => place.querySelector('.ek-follow-up-scheduler')).not.toBeNull();
  await document.fonts.ready;
  const root = place.querySelector<HTMLElement>('.ek-follow-up-scheduler')!;
  const button = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
    )!;
  const field = () => root.querySelector<HTMLInputElement>('input[type="text"]')!;
  return { root, button, field };
}
type View = Awaited<ReturnType<typeof show>>;

const states: [string, Props, (view: View) => Promise<unknown>][] = [
  [
    'the calendar, a warning, the settings and a failure',
    { defaultAt: evening },
    async ({ root, button }) => {
      await userEvent.click(root.querySelector('.ek-follow-up-scheduler__date')!);
      await userEvent.click(button(words.warning.keep));
      await userEvent.click(button(words.act.schedule));
      await userEvent.click(button(words.details.show));
    },
  ],
  [
    'what is planned, due and promised, and a promise being dated',
    { ...followUp.en, now: () => followUp.en.followUps[0]!.at },
    ({ button }) => userEvent.click(button(words.ledger.date)),
  ],
  ['a text understood', { defaultForm: 'spoken' }, ({ field }) => userEvent.fill(field(), 'fri 10am')],
  [
    'a text not understood, and a time outside the hours',
    {},
    async ({ field }) => {
      await userEvent.fill(field(), 'as soon as you can');
      await expect.poll(() => document.querySelector('[data-reading="unknown"]')).not.toBeNull();
    },
  ],
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
  test.each(states)('with %s', async (_name, props, reach) => {
    Object.assign(document.documentElement.dataset, { ekTheme: theme, ekContrast: contrast });
    document.body.style.background = 'var(--ek-color-surface)';
    await reach(await show(props));
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

test('by keyboard alone, a time is typed, moved and scheduled', async () => {
  const onSchedule = vi.fn();
  const { field, root } = await show({ onSchedule });
  field().focus();
  await userEvent.keyboard('sat 10am');
  await expect.poll(() => root.querySelector('.ek-follow-up-scheduler__warning')).not.toBeNull();
  const reach = async (name: string) => {
    for (let step = 0; step < 20 && !document.activeElement?.textContent?.startsWith(name); step++)
      await userEvent.tab();
    await userEvent.keyboard('{Enter}');
  };
  await reach(words.warning.move.split('{')[0]!);
  await reach(words.act.schedule);
  expect(onSchedule).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ at: Date.UTC(2026, 10, 30, 13) }),
  );
});

test('the calendar is one stop, arrows move in it, and it opens without taking the focus', async () => {
  const { root } = await show({ defaultAt: inAWeek });
  const opener = root.querySelector<HTMLElement>('.ek-follow-up-scheduler__date')!;
  opener.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(opener);
  const stops: Element[] = [];
  for (let step = 0; step < 12; step++) {
    await userEvent.tab();
    stops.push(document.activeElement!);
  }
  expect(
    stops.filter((one) => one.matches('[role="gridcell"]')).map((one) => one.getAttribute('data-day')),
  ).toEqual(['2026-12-01']);
  stops.find((one): one is HTMLElement => one.matches('[role="gridcell"]'))!.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect(root.querySelector('[aria-selected="true"]')).toBe(document.activeElement);
  expect(document.activeElement).toHaveAttribute('data-day', '2026-12-03');
  expect(root.querySelector('time')).toHaveAttribute('datetime', '2026-12-03T14:00:00.000Z');
});

test('in a shadow root it looks and works as outside, and dating a promise reaches its field', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${styles}`);
  shadow.adoptedStyleSheets = [sheet];
  const place = shadow.appendChild(document.createElement('div'));
  const { button, field, root } = await show({ promises: followUp.en.promises }, place);
  await userEvent.click(button(words.ledger.date));
  expect(shadow.activeElement).toBe(field());
  await userEvent.keyboard('in 3 days');
  await expect.poll(() => root.querySelectorAll('.ek-follow-up-scheduler__exact time').length).toBe(2);
  expect(getComputedStyle(button(words.act.schedule)).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
});

describe('at 320 pixels and text of 200 %', () => {
  test.each([
    ['English', followUpSchedulerEn, followUp.en],
    ['Arabic', followUpSchedulerAr, followUp.ar],
  ])(
    'nothing scrolls sideways in %s, and nothing is cut off',
    async (_language, content, { promises, followUps }) => {
      await page.viewport(320, 800);
      document.body.style.margin = '0';
      document.documentElement.style.fontSize = '32px';
      const { root, button } = await show({ content, promises, followUps, defaultAt: evening });
      await userEvent.click(root.querySelector('.ek-follow-up-scheduler__date')!);
      await userEvent.click(button(content.words.details.show));
      await userEvent.selectOptions(root.querySelectorAll('select')[4]!, 'week');
      await drawn();
      const wide = [root, ...root.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          element instanceof HTMLElement &&
          element.clientWidth > 0 &&
          !element.matches('.ek-visually-hidden, input, select, option, textarea') &&
          element.scrollWidth > element.clientWidth + 1,
      );
      expect(wide.map((one) => `${one.className} ${one.scrollWidth} > ${one.clientWidth}`)).toEqual([]);
      for (const control of root.querySelectorAll('button, input, select, textarea, [role="gridcell"]')) {
        const { left, right } = control.getBoundingClientRect();
        expect([left >= -0.5, right <= 320.5]).toEqual([true, true]);
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});

test.each([
  ['compact', 24],
  ['comfortable', 24],
  ['touch', 44],
])('what an agent presses is large enough at %s density: %d pixels or more', async (density, least) => {
  document.documentElement.dataset['ekDensity'] = density;
  const { root, button } = await show({ ...followUp.en, defaultAt: evening });
  await userEvent.click(root.querySelector('.ek-follow-up-scheduler__date')!);
  await userEvent.click(button(words.details.show));
  const small = [
    ...root.querySelectorAll<HTMLElement>('button, input, select, textarea, [role="gridcell"]'),
  ].filter((control) => {
    const { width, height } = control.getBoundingClientRect();
    // Seven days share the width of the panel: a cell may be narrower than it is high.
    return height < least || width < (control.matches('td') ? 24 : least);
  });
  expect(small.map((one) => `${one.className} ${one.getAttribute('aria-label') ?? one.textContent}`)).toEqual(
    [],
  );
});

test('in Arabic it is mirrored: labels on the right, times on the left, the calendar from the right', async () => {
  const { root } = await show({ content: followUpSchedulerAr, defaultAt: inAWeek });
  expect(getComputedStyle(root).direction).toBe('rtl');
  const preset = root.querySelector('.ek-follow-up-scheduler__presets > button')!;
  const [label, time] = [...preset.children].map((one) => one.getBoundingClientRect());
  expect(label!.left).toBeGreaterThan(time!.right);
  await userEvent.click(root.querySelector('.ek-follow-up-scheduler__date')!);
  const left = (day: string) => root.querySelector(`[data-day="${day}"]`)!.getBoundingClientRect().left;
  expect(left('2026-12-02')).toBeLessThan(left('2026-12-01'));
});

test('in forced colours, the chosen day, a closed one and the focus can still be told apart', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  const { root } = await show({ defaultAt: inAWeek });
  await userEvent.click(root.querySelector('.ek-follow-up-scheduler__date')!);
  const look = (day: string) => {
    const { backgroundColor, borderTopStyle } = getComputedStyle(root.querySelector(`[data-day="${day}"]`)!);
    return `${backgroundColor} ${borderTopStyle}`;
  };
  expect(new Set(['2026-12-01', '2026-12-02', '2026-12-08'].map(look)).size).toBe(3);
  root.querySelector<HTMLElement>('[data-day="2026-12-01"]')!.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(Number.parseFloat(getComputedStyle(document.activeElement!).outlineWidth)).toBeGreaterThanOrEqual(2);
});

test('with reduced motion nothing moves', async () => {
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const { root } = await show({ defaultAt: inAWeek });
  const moving = [root, ...root.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return Math.max(...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat)) > 0.01;
  });
  expect(moving).toEqual([]);
});

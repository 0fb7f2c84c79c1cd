import { escalationButtonAr } from '@evenkeel/content/ar/escalation-button';
import { escalationButtonEn } from '@evenkeel/content/en/escalation-button';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dialogSuite } from '../../../../tests/setup/dialog-suite.tsx';
import { chromium, drawn, mount } from '../../../../tests/setup/stage.tsx';
import { requestIn, signs, sofa, targets } from '../../../../tests/setup/stories/escalation.ts';
import { inserted } from '../../../../tests/setup/stories/helpdesk.ts';
import { EscalationButton } from './index.ts';

type Props = Partial<EscalationButton.RootProps>;
const { words } = escalationButtonEn;
const now = () => Date.UTC(2026, 10, 24, 14);
const refused = async () =>
  ({ ok: false, reason: 'host-error', message: 'The queue is closed.', retryable: true }) as const;

const draw = (props: Props = {}) => (
  <EscalationButton.Root
    content={escalationButtonEn}
    targets={targets}
    caseParts={sofa}
    agentZone="UTC"
    now={now}
    onRequest={inserted}
    onWithdraw={inserted}
    onInsert={inserted}
    {...props}
  />
);

dialogSuite('the dialog of an escalation', { draw: () => draw(), trigger: /Escalate/ });

const emulate = (features: { name: string; value: string }[]) =>
  chromium('Emulation.setEmulatedMedia', { features });
afterEach(() => emulate([]));

const dialog = () => document.querySelector<HTMLDialogElement>('dialog[open]');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )!;
const root = () => document.querySelector<HTMLElement>('.ek-escalation-button')!;

/** Shows the button beside a reply field, as a helpdesk would. */
async function show(props: Props = {}) {
  const main = document.body.appendChild(document.createElement('main'));
  mount(
    <>
      <textarea aria-label="Reply" />
      {draw(props)}
    </>,
    main,
  );
  await expect.poll(() => document.querySelector('.ek-escalation-button')).not.toBeNull();
  await document.fonts.ready;
}

describe('an agent at the keyboard', () => {
  test('asks from beginning to end, and is back in the reply', async () => {
    const onRequest = vi.fn(inserted);
    await show({ onRequest });
    const reply = document.querySelector('textarea')!;
    reply.focus();
    await userEvent.tab();
    await expect.poll(() => document.querySelector('.ek-tooltip')?.textContent).toContain(words.trigger.hint);
    await userEvent.keyboard('{Enter}');
    await expect.poll(dialog).not.toBeNull();
    // The first reason that is not the placeholder.
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => dialog()!.querySelector('select')!.value).toBe('impasse');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.closest('label')).toHaveTextContent(words.urgency.high);
    button('Ask Marta Ruiz').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(dialog).toBeNull();
    expect(document.activeElement).toBe(button(words.trigger.again));
    expect(onRequest).toHaveBeenCalledOnce();
    await expect.poll(() => root().textContent).toContain('Asked Marta Ruiz');
  });

  test('presses with the pointer, and the caret never leaves the reply but for the dialog', async () => {
    await show({ signs });
    const reply = document.querySelector('textarea')!;
    reply.focus();
    await userEvent.click(button(words.offer.start));
    await expect.poll(dialog).not.toBeNull();
    expect(document.activeElement).toBe(dialog()!.querySelector('select'));
    await userEvent.keyboard('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(document.activeElement).toBe(reply);
    expect(document.querySelector('.ek-tooltip')).toBeNull();
  });

  test('turns to the preview and back, and the focus goes along', async () => {
    await show({ defaultOpen: true, defaultReason: 'client-asked' });
    button(words.preview.open).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('data-view')).toBe('preview');
    button(words.preview.edit).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(dialog()!.querySelector('select'));
  });
});

interface State {
  props?: Props;
  press?: string[];
  sign: string;
}
const states: Record<string, State> = {
  'the button and an offer': { props: { signs }, sign: '.ek-escalation-button__signs ul' },
  'the dialog': { props: { defaultOpen: true, defaultReason: 'threat' }, sign: 'dialog textarea' },
  'a reason that is missing': {
    props: { defaultOpen: true },
    press: ['Ask Marta Ruiz'],
    sign: '[aria-invalid="true"]',
  },
  'the preview': {
    props: { defaultOpen: true, defaultReason: 'client-asked' },
    press: [words.preview.open],
    sign: 'dialog blockquote',
  },
  'what went out': {
    props: { defaultOpen: true, defaultRequestState: requestIn({}) },
    sign: '[data-view="sent"] dl',
  },
  'a request that is under way': {
    props: { defaultRequestState: requestIn({}), channel: 'phone' },
    sign: '[data-tone="pending"]',
  },
  'one that was accepted': {
    props: {
      defaultRequestState: requestIn({}),
      acknowledgements: [{ key: 'k', id: '1', kind: 'accepted', at: now(), readBack: 'I call first.' }],
    },
    sign: '[data-tone="done"]',
  },
  'one that failed': {
    props: { defaultOpen: true, defaultReason: 'client-asked', onRequest: refused },
    press: ['Ask Marta Ruiz'],
    sign: '[data-tone="failed"]',
  },
};
async function reach({ props, press = [], sign }: State, more: Props = {}) {
  await show({ ...props, ...more });
  for (const name of press) {
    await expect.poll(() => button(name)).toBeDefined();
    await userEvent.click(button(name));
  }
  await expect.poll(() => document.querySelector(sign)).not.toBeNull();
}

describe('axe finds nothing wrong in any theme', () => {
  beforeAll(() => {
    document.title = 'Evenkeel';
    document.documentElement.lang = 'en';
  });
  test.each(Object.entries(states))('while an agent sees %s', async (_name, state) => {
    document.body.style.background = 'var(--ek-color-surface)';
    await reach(state);
    await userEvent.unhover(document.body);
    for (const [theme, contrast] of [
      ['light', 'standard'],
      ['dark', 'standard'],
      ['light', 'more'],
      ['dark', 'more'],
    ]) {
      Object.assign(document.documentElement.dataset, { ekTheme: theme, ekContrast: contrast });
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
      expect(getComputedStyle(document.documentElement).colorScheme).toBe(theme);
      const first = theme === 'light' && contrast === 'standard';
      // A theme changes colours, and nothing else.
      const { violations, passes } = await axe.run(document, {
        ...(first ? {} : { runOnly: { type: 'rule', values: ['color-contrast'] } }),
        rules: { 'page-has-heading-one': { enabled: false } },
      });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${theme} ${contrast} ${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
      );
      expect(found).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    }
  });
});

describe.each([
  ['English', escalationButtonEn],
  ['Arabic', escalationButtonAr],
])('at 320 pixels and text of 200 %%, in %s', (_language, content) => {
  const { press: _, ...dialogs } = states['the dialog']!;
  const shown: [string, State][] = [
    ['the button and an offer', states['the button and an offer']!],
    ['the dialog', dialogs],
    ['what went out', states['what went out']!],
    ['a request that is under way', states['a request that is under way']!],
    ['one that was accepted', states['one that was accepted']!],
  ];
  test.each(shown)('%s fits: nothing scrolls sideways and nothing is cut off', async (_name, state) => {
    await page.viewport(320, 800);
    document.body.style.margin = '0';
    document.documentElement.style.fontSize = '32px';
    await reach(state, { content });
    await drawn();
    for (const part of [root(), ...(dialog() ? [dialog()!] : [])]) {
      const wide = [part, ...part.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          element instanceof HTMLElement &&
          element.clientWidth > 0 &&
          !element.closest('.ek-visually-hidden') &&
          !element.matches('input, select, option') &&
          element.scrollWidth > element.clientWidth + 1,
      );
      expect(
        wide.map((element) => `${element.className} ${element.scrollWidth} > ${element.clientWidth}`),
      ).toEqual([]);
      const cut = [...part.querySelectorAll('button, input, select, textarea, label')].filter((control) => {
        const box = control.getBoundingClientRect();
        return box.width > 0 && (box.left < -0.5 || box.right > 320.5);
      });
      expect(cut.map((control) => `${control.className} ${control.textContent}`)).toEqual([]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

test('from right to left the dialog is mirrored: presence stands on the left, the first act on the right', async () => {
  await show({ content: escalationButtonAr, defaultOpen: true, defaultReason: 'impasse' });
  await expect.poll(dialog).not.toBeNull();
  const { left, right } = dialog()!.getBoundingClientRect();
  const middle = (left + right) / 2;
  expect(dialog()!.dir).toBe('rtl');
  const box = (selector: string) => dialog()!.querySelector(selector)!.getBoundingClientRect();
  expect(box('.ek-escalation-button__presence').right).toBeLessThan(middle);
  expect(box('.ek-button--primary').right).toBeGreaterThan(middle);
});

test('in forced colours what is chosen and what has the focus can still be told apart', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  await show({ defaultOpen: true, defaultReason: 'impasse' });
  await expect.poll(dialog).not.toBeNull();
  const [on, off] = [...dialog()!.querySelectorAll('.ek-escalation-button__target')];
  const look = (element: Element) => {
    const { borderTopColor, borderTopWidth } = getComputedStyle(element);
    return `${borderTopColor} ${borderTopWidth}`;
  };
  expect(look(on!)).not.toBe(look(off!));
  const ring = getComputedStyle(dialog()!.querySelector('select')!);
  expect(Number.parseFloat(ring.outlineWidth)).toBeGreaterThanOrEqual(2);
});

test.each([
  ['comfortable', 24],
  ['touch', 44],
])('what an agent presses is large enough at %s density: %d pixels or more', async (density, least) => {
  document.documentElement.dataset['ekDensity'] = density;
  await show({ defaultOpen: true, defaultReason: 'impasse', signs });
  await expect.poll(dialog).not.toBeNull();
  const targetsOf = document.querySelectorAll<HTMLElement>(
    '.ek-escalation-button button, dialog button, dialog select, dialog textarea, dialog label:has(input)',
  );
  expect(targetsOf.length).toBeGreaterThan(20);
  const small = [...targetsOf].filter((control) => control.getBoundingClientRect().height < least - 0.5);
  expect(small.map((control) => `${control.className} ${control.getBoundingClientRect().height}`)).toEqual(
    [],
  );
});

test('with reduced motion nothing moves or fades', async () => {
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await show({ defaultOpen: true, signs });
  await expect.poll(dialog).not.toBeNull();
  const long = [root(), ...root().querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return `${transitionDuration},${animationDuration}`
      .split(',')
      .some((time) => Number.parseFloat(time) > 0.01);
  });
  expect(long.map((element) => element.className)).toEqual([]);
});

test('no key acts outside the dialog: typing in the reply does nothing but type', async () => {
  const onOpenChange = vi.fn();
  await show({ signs, onOpenChange });
  const reply = document.querySelector('textarea')!;
  reply.focus();
  await userEvent.keyboard('escalate now, please?{Escape}');
  expect(reply).toHaveValue('escalate now, please?');
  expect(onOpenChange).not.toHaveBeenCalled();
});

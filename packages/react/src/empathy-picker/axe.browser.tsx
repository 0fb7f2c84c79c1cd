import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { manyPhrases, type Props, show, words } from '../../../../tests/setup/stage.tsx';

type Picker = Awaited<ReturnType<typeof show>>;
interface State {
  props?: Props;
  reach?: (picker: Picker) => Promise<void>;
  /** Is there once the state is reached. */
  sign: string;
}

const ask = 'Order {{ order.number }} from {{ fill.day }} is late.';
const toFill = {
  locale: 'en',
  phrases: [
    {
      id: 'o',
      step: 'empathise',
      act: 'own',
      intensity: [1, 5],
      written: ask,
      fillIns: [{ key: 'day', label: 'The day', type: 'select', options: ['Monday', 'Tuesday'] }],
    },
  ],
};
const plain = manyPhrases(40);
const enter = async ({ field }: Picker) => {
  field.focus();
  await userEvent.keyboard('{Enter}');
};
const more = async ({ button }: Picker) => userEvent.click(button(words.act.more));

const states: Record<string, State> = {
  default: { sign: '[role="option"]' },
  searching: { props: { defaultQuery: 'delivery' }, sign: 'mark' },
  spoken: { props: { defaultForm: 'spoken' }, sign: '.ek-empathy-picker__spoken' },
  'details to fill in': { props: { pack: toFill }, sign: '.ek-empathy-picker__fill select' },
  editing: {
    props: { pack: plain },
    reach: async ({ button }) => userEvent.click(button(words.act.edit)),
    sign: '.ek-empathy-picker__editing textarea',
  },
  'several put together': {
    props: { pack: plain },
    reach: async ({ field }) => {
      field.focus();
      await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowDown}{Shift>}{Enter}{/Shift}');
    },
    sign: '.ek-empathy-picker__tray li:nth-child(2)',
  },
  failed: {
    props: {
      pack: plain,
      onInsert: async () => ({
        ok: false,
        reason: 'no-composer',
        message: 'No reply is open.',
        retryable: true,
      }),
    },
    reach: enter,
    sign: '[data-kind="failed"]',
  },
  'the way on': { props: { pack: plain, onNext: () => {} }, reach: enter, sign: '.ek-empathy-picker__next' },
  'used earlier': { props: { used: ['many.0', 'many.1'], pack: manyPhrases(3) }, sign: '[data-used]' },
  'an own phrase': {
    reach: async (picker) => {
      await more(picker);
      await userEvent.click(picker.button(words.personal.add));
    },
    sign: 'form',
  },
  'no match': {
    props: { defaultQuery: 'xyzzy qqqq', defaultFilters: { act: 'own' } },
    sign: '[data-kind="no-match"]',
  },
  'no phrases': { props: { pack: { locale: 'en', phrases: [] } }, sign: '[data-kind="empty"]' },
  loading: { props: { status: 'loading' }, sign: '[data-kind="loading"]' },
  error: { props: { status: 'error', onRetry: () => {} }, sign: '[data-kind="error"]' },
  'a broken phrase': {
    props: { pack: { locale: 'en', phrases: [...plain.phrases, { id: 'broken-1' }] } },
    sign: '[data-kind="broken"]',
  },
  'all facets': {
    props: { defaultFilters: { feeling: 'angry', intensity: 3, channel: 'chat' } },
    sign: '.ek-chip--select[data-on]',
  },
  'scrolled away': {
    props: { pack: manyPhrases(300) },
    reach: async ({ list }) => list.scrollTo(0, 6000),
    sign: '[role="option"].ek-visually-hidden',
  },
  'more and why': {
    props: { defaultQuery: 'delivery' },
    reach: async (picker) => {
      await more(picker);
      await userEvent.click(picker.button(words.reason.why));
    },
    sign: '.ek-empathy-picker__why li',
  },
  'the table of keys': {
    props: { shortcuts: { pin: 'Alt+E', copy: null } },
    reach: async ({ button }) => userEvent.click(button(words.keys.open)),
    sign: '[role="dialog"] .ek-empathy-picker__clash',
  },
};

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
  test.each(Object.entries(states))('while an agent sees: %s', async (_name, { props = {}, reach, sign }) => {
    Object.assign(document.documentElement.dataset, { ekTheme: theme, ekContrast: contrast });
    document.body.style.background = 'var(--ek-color-surface)';
    const place = document.body.appendChild(document.createElement('main'));
    const picker = await show(props, {}, place);
    await reach?.(picker);
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
    expect(getComputedStyle(document.documentElement).colorScheme).toBe(theme);
  });
});

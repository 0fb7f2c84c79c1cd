import { ar } from '@evenkeel/content/ar';
import { empathyPickerAr } from '@evenkeel/content/ar/empathy-picker';
import { empathyPickerEn } from '@evenkeel/content/en/empathy-picker';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chromium, drawn, manyPhrases, type Props, show, words } from '../../../../tests/setup/stage.tsx';

const emulate = (features: { name: string; value: string }[]) =>
  chromium('Emulation.setEmulatedMedia', { features });
afterEach(() => emulate([]));

type Picker = Awaited<ReturnType<typeof show>>;
const boxOf = (element: Element) => element.getBoundingClientRect();

describe('from right to left', () => {
  const arabic = () => show({ content: empathyPickerAr });

  test('the picker is mirrored: the sign of the search stands on the right, keys and counts on the left', async () => {
    const { root, field, rows, button } = await arabic();
    expect(root).toHaveAttribute('dir', 'rtl');
    expect(root).toHaveAttribute('lang', 'ar');
    const middle = boxOf(field).left + boxOf(field).width / 2;
    expect(boxOf(root.querySelector('.ek-empathy-picker__search-icon')!).left).toBeGreaterThan(middle);
    expect(boxOf(rows()[0]!.querySelector('.ek-key')!).right).toBeLessThan(middle);
    expect(boxOf(root.querySelector('.ek-empathy-picker__count')!).right).toBeLessThan(middle);
    expect(boxOf(button(empathyPickerAr.words.act.insert)).right).toBeGreaterThan(middle);
    expect(getComputedStyle(rows()[0]!.querySelector('.ek-empathy-picker__text')!).direction).toBe('rtl');
  });

  test('the keys do what they say, and the field takes the direction of what is typed', async () => {
    const { field, active, onInsert } = await arabic();
    field.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(active()).toHaveAttribute('aria-posinset', '2');
    await userEvent.fill(field, 'تأخير');
    expect(getComputedStyle(field).direction).toBe('rtl');
    await expect.poll(() => active()?.textContent?.length).toBeGreaterThan(5);
    await userEvent.fill(field, 'order');
    expect(getComputedStyle(field).direction).toBe('ltr');
    await userEvent.clear(field);
    expect(onInsert).not.toHaveBeenCalled();
  });

  test('a phrase goes in the direction of the reply, whatever the interface is in', async () => {
    const english = await show({ content: empathyPickerAr, pack: empathyPickerEn.pack });
    const text = english.rows()[0]!.querySelector('.ek-empathy-picker__text')!;
    expect([text.getAttribute('lang'), getComputedStyle(text).direction]).toEqual(['en', 'ltr']);
    english.unmount();
    const other = await show({ content: empathyPickerEn, pack: ar.empathyPicker.pack });
    const arabicText = other.rows()[0]!.querySelector('.ek-empathy-picker__text')!;
    expect([arabicText.getAttribute('lang'), getComputedStyle(arabicText).direction]).toEqual(['ar', 'rtl']);
    expect(getComputedStyle(other.root).direction).toBe('ltr');
  });
});

describe('in forced colours', () => {
  test('the active phrase, what is pressed and what has the focus can still be told apart', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    const { rows, button, field } = await show({
      pack: manyPhrases(40),
      defaultQuery: 'order',
      defaultFilters: { act: 'acknowledge' },
    });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const ring = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    };
    expect(ring(rows()[0]!)).toBeGreaterThanOrEqual(2);
    expect(ring(rows()[1]!)).toBe(0);
    const paint = (act: 'acknowledge' | 'own') =>
      getComputedStyle(button(words.facets.act[act])).backgroundColor;
    expect(paint('acknowledge')).not.toBe(paint('own'));
    field.focus();
    expect(ring(field)).toBeGreaterThanOrEqual(2);
    const mark = getComputedStyle(rows()[0]!.querySelector('mark')!);
    expect(mark.backgroundColor).not.toBe(getComputedStyle(rows()[0]!).backgroundColor);
    const main = getComputedStyle(button(words.act.insert));
    const plain = getComputedStyle(button(words.act.edit));
    expect(Number.parseFloat(plain.borderTopWidth)).toBeGreaterThan(0);
    expect([main.backgroundColor, main.borderTopColor]).not.toEqual([
      plain.backgroundColor,
      plain.borderTopColor,
    ]);
  });
});

describe('with reduced motion', () => {
  test('nothing moves or fades', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const { root, button } = await show({ status: 'loading' });
    await userEvent.hover(button(words.facets.act.own));
    const long = [root, ...root.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      const longest = Math.max(
        ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
      );
      return longest > 0.01 ? [`${element.className} ${longest}`] : [];
    });
    expect(long).toEqual([]);
  });
});

const crowded: [string, Props, (picker: Picker, words: typeof empathyPickerEn.words) => Promise<unknown>][] =
  [
    ['at first', {}, async () => {}],
    [
      'of what was found',
      {
        defaultQuery: 'delivery',
        defaultFilters: { feeling: 'frustrated', intensity: 5, channel: 'social' },
      },
      async () => {},
    ],
    ['of the spoken form', { defaultForm: 'spoken' }, async () => {}],
    [
      'of what nothing fits',
      { defaultQuery: 'donaudampfschifffahrtsgesellschaft qqqq', defaultFilters: { act: 'own' } },
      async () => {},
    ],
    [
      'of all acts and the way on',
      { onNext: () => {}, pack: manyPhrases(40) },
      async ({ field, button }, words) => {
        field.focus();
        await userEvent.keyboard('{Shift>}{Enter}{/Shift}{Enter}');
        await userEvent.click(button(words.act.more));
        await userEvent.click(button(words.reason.why));
      },
    ],
    [
      'of an own phrase',
      {},
      async ({ button }, words) => {
        await userEvent.click(button(words.act.more));
        await userEvent.click(button(words.personal.add));
      },
    ],
    [
      'of a combination being edited',
      { pack: manyPhrases(40) },
      async ({ field }) => {
        field.focus();
        await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowDown}{Shift>}{Enter}{/Shift}{Alt>}e{/Alt}');
      },
    ],
    ['of the table of keys', {}, async ({ button }, words) => userEvent.click(button(words.keys.open))],
  ];

describe.each(crowded)('at 320 pixels and text of 200 %, the view %s', (_name, props, reach) => {
  test.each([
    ['English', empathyPickerEn],
    ['Arabic', empathyPickerAr],
  ])('fits in %s: nothing scrolls sideways and nothing is cut off', async (_language, content) => {
    await page.viewport(320, 800);
    document.body.style.margin = '0';
    document.documentElement.style.fontSize = '32px';
    const picker = await show({ content, ...props });
    await reach(picker, content.words);
    await drawn();
    const dialog = document.querySelector('[role="dialog"]');
    for (const root of [picker.root, ...(dialog ? [dialog] : [])]) {
      const wide = [root, ...root.querySelectorAll<HTMLElement>('*')].filter(
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
      const cut = [...root.querySelectorAll('button, input, select, textarea, label')].filter((control) => {
        const box = boxOf(control);
        return box.width > 0 && (box.left < -0.5 || box.right > 320.5);
      });
      expect(cut.map((control) => `${control.className} ${control.textContent}`)).toEqual([]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const chips = [...picker.root.querySelectorAll('.ek-empathy-picker__facets .ek-chip')].map(
      (chip) => boxOf(chip).height,
    );
    expect(Math.min(...chips), 'height of the lowest chip').toBeGreaterThanOrEqual(Math.max(...chips) - 1);
  });
});

describe.each(['16px', '32px'])('with text of %s', (size) => {
  test.each([
    ['of their own', {}],
    ['that the host changed', { insert: 'Mod+Enter' }],
  ])('the keys %s stand beside the phrases, never over them', async (_name, shortcuts) => {
    document.documentElement.style.fontSize = size;
    const { rows, root } = await show({ pack: manyPhrases(40), shortcuts });
    for (const row of rows()) {
      const key = row.querySelector('.ek-key');
      const words = document.createRange();
      words.selectNodeContents(row.querySelector('.ek-empathy-picker__text')!);
      if (key) expect(boxOf(key).left).toBeGreaterThanOrEqual(words.getBoundingClientRect().right);
    }
    expect(root.querySelectorAll('.ek-key').length).toBeGreaterThan(5);
    const insert = 'insert' in shortcuts ? 'Mod+Enter' : '↵';
    expect(root.querySelector('.ek-button--primary .ek-key')).toHaveTextContent(insert);
  });
});

describe('what an agent presses', () => {
  test.each([
    ['compact', 32],
    ['comfortable', 36],
    ['touch', 44],
  ])('of one-line phrases has the height of a row at %s density: %d pixels', async (density, height) => {
    document.documentElement.dataset['ekDensity'] = density;
    const phrases = manyPhrases(20).phrases.map((phrase) => ({
      id: phrase.id,
      step: 'empathise',
      act: 'own',
      intensity: [1, 5],
      written: 'Short.',
    }));
    const picker = await show({ pack: { locale: 'en', phrases } });
    expect(picker.rows().map((row) => Math.round(boxOf(row).height))).toEqual(
      picker.rows().map(() => height),
    );
  });

  test.each([
    ['compact', 24],
    ['comfortable', 24],
    ['touch', 44],
  ])('is large enough at %s density: %d pixels or more', async (density, least) => {
    document.documentElement.dataset['ekDensity'] = density;
    const picker = await show({
      defaultQuery: 'delivery',
      defaultFilters: { feeling: 'frustrated' },
      onNext: () => {},
    });
    picker.field.focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{Alt>}e{/Alt}');
    await userEvent.click(picker.button(words.act.more));
    await userEvent.click(picker.button(words.personal.add));
    await drawn();
    const controls = picker.root.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, [role="option"]',
    );
    expect(controls.length).toBeGreaterThan(25);
    const small = [...controls].filter(
      (control) => boxOf(control).height < least || boxOf(control).width < least,
    );
    expect(
      small.map((control) => `${control.className} ${boxOf(control).width} × ${boxOf(control).height}`),
    ).toEqual([]);
  });
});

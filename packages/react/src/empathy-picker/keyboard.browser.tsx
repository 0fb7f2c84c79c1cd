import { createMemoryLibrary } from '@evenkeel/logic/base/stores';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chromium, drawn, manyPhrases, show, words } from '../../../../tests/setup/stage.tsx';

const plain = manyPhrases(50);
const nothing = 'xyzzy qqqq';
const here = () => document.activeElement as HTMLElement;
const nameOf = (element: Element) =>
  element.getAttribute('aria-label') ??
  element.closest('label')?.textContent ??
  element.textContent?.replace(/↵$/, '') ??
  '';

/** Goes through the picker by Tab and lists what takes the focus, in order. */
async function walk(picker: Awaited<ReturnType<typeof show>>, back = false) {
  const found: HTMLElement[] = [];
  for (let step = 0; step < 60; step++) {
    await userEvent.tab({ shift: back });
    if (!picker.root.contains(here())) break;
    found.push(here());
  }
  return found;
}

async function withEdges() {
  const before = document.body.appendChild(document.createElement('button'));
  const holder = document.body.appendChild(document.createElement('div'));
  const after = document.body.appendChild(document.createElement('button'));
  before.textContent = 'before';
  after.textContent = 'after';
  const picker = await show({}, {}, holder);
  return { ...picker, before, after };
}

describe('the search field', () => {
  test('is a combobox that names its list, its state and its active option', async () => {
    const { field, list, active, rows } = await show();
    expect(field).toHaveAttribute('role', 'combobox');
    expect(field).toHaveAttribute('aria-label', words.search.label);
    expect(field).toHaveAttribute('aria-autocomplete', 'list');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(field.getAttribute('aria-controls')!)).toBe(list);
    expect(list).toHaveAttribute('aria-label', words.list.label);
    expect(active()).toBe(rows()[0]);
    expect(rows().filter((row) => row.getAttribute('aria-selected') === 'true')).toEqual([rows()[0]]);
    for (const row of rows()) expect(row).toHaveAttribute('aria-selected');
  });

  test('says that it is closed, and names no option, where nothing fits', async () => {
    const { field, list } = await show({ defaultQuery: nothing });
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(field).not.toHaveAttribute('aria-activedescendant');
    expect(list).not.toBeVisible();
  });

  test.each(['loading', 'error'] as const)(
    'has nothing to insert while phrases are in state %s',
    async (status) => {
      const { field, root, onInsert, button } = await show({ status });
      expect(field).toHaveAttribute('aria-expanded', 'false');
      expect(field).not.toHaveAttribute('aria-activedescendant');
      field.focus();
      await userEvent.keyboard('{Enter}{Alt>}1{/Alt}');
      expect(onInsert).not.toHaveBeenCalled();
      expect(button(words.act.insert)).toHaveAttribute('aria-disabled', 'true');
      expect(root.textContent).not.toMatch(/[1-9]\d* phrases/);
    },
  );

  test('shows an agent’s own phrases even where the library did not load', async () => {
    const library = createMemoryLibrary();
    await library.save({
      id: 'own.1',
      step: 'empathise',
      act: 'own',
      intensity: [1, 5],
      written: 'My own words.',
      scope: 'personal',
    });
    const { rows, root } = await show({ status: 'error' }, { stores: { library } });
    await expect
      .poll(() => rows().map((row) => row.textContent))
      .toEqual([expect.stringContaining('My own words.')]);
    expect(root.textContent).toContain(words.error.title);
  });

  test('keeps the focus while an agent moves, combines, pins and inserts by key', async () => {
    const { field, active, onInsert, root } = await show({ pack: plain });
    field.focus();
    for (const keys of [
      '{ArrowDown}',
      '{PageDown}',
      '{ArrowUp}',
      '{PageUp}',
      '{Shift>}{Enter}{/Shift}',
      '{Alt>}p{/Alt}',
    ]) {
      await userEvent.keyboard(keys);
      expect(here()).toBe(field);
    }
    expect(root.querySelectorAll('.ek-empathy-picker__tray-list li')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(onInsert.mock.calls[0]?.[1]).toEqual({ reason: 'enter' });
    await userEvent.keyboard('{Alt>}3{/Alt}');
    await vi.waitFor(() => expect(onInsert.mock.calls[1]?.[1]).toEqual({ reason: 'number' }));
    expect(active()).toHaveAttribute('aria-posinset', '3');
    expect(here()).toBe(field);
  });

  test('leaves Home, End and the text to the field', async () => {
    const { field } = await show();
    field.focus();
    await userEvent.keyboard('late');
    await userEvent.keyboard('{Home}');
    expect(field.selectionStart).toBe(0);
    await userEvent.keyboard('{End}{ArrowLeft}');
    expect(field.selectionStart).toBe(3);
  });

  test('gives Escape away in layers: dialog, search, then the host', async () => {
    const onDismiss = vi.fn();
    const { field, button } = await show({ onDismiss });
    field.focus();
    await userEvent.keyboard('late');
    await userEvent.click(button(words.keys.open));
    await expect.poll(() => document.querySelector('[role="dialog"]')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('[role="dialog"]')).toBeNull();
    expect(field).toHaveValue('late');
    expect(here()).toBe(button(words.keys.open));
    field.focus();
    await userEvent.keyboard('{Escape}');
    expect(field).toHaveValue('');
    expect(onDismiss).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('the Tab key', () => {
  test('goes through the picker in reading order, every control once, and out at both ends', async () => {
    const picker = await withEdges();
    await userEvent.click(picker.button(words.act.more));
    picker.before.focus();
    const order = await walk(picker);
    expect(here()).toBe(picker.after);
    const controls = [
      ...picker.root.querySelectorAll<HTMLElement>('button, input, select, textarea, [tabindex="0"]'),
    ];
    const unchosen = controls.filter((control) => control.matches('input[type="radio"]:not(:checked)'));
    expect(order).toEqual(controls.filter((control) => !unchosen.includes(control)));
    expect(unchosen).toHaveLength(1);
    expect((await walk(picker, true)).reverse()).toEqual(order);
    expect(here()).toBe(picker.before);
  });

  test('shows a ring of at least two pixels around each control, and no control is without a name', async () => {
    const picker = await withEdges();
    await userEvent.click(picker.button(words.act.more));
    picker.before.focus();
    for (;;) {
      await userEvent.tab();
      if (!picker.root.contains(here())) break;
      expect(nameOf(here()), here().outerHTML).not.toBe('');
      const ring = [here(), here().closest('.ek-chip')].some((element) => {
        const style = element && getComputedStyle(element);
        return style && style.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 2;
      });
      expect(ring, `ring of ${nameOf(here())}`).toBe(true);
    }
  });

  test('reaches what an agent asks for: fill-ins, the text being edited, an own phrase, the way on', async () => {
    const written = 'Order {{ order.number }} is late.';
    const phrases = [{ id: 'o', step: 'empathise', act: 'own', intensity: [1, 5], written }];
    const picker = await show({ pack: { locale: 'en', phrases }, onNext: () => {} });
    picker.field.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(here).toBe(picker.root.querySelector('.ek-empathy-picker__fill input'));
    await userEvent.keyboard('48213');
    picker.field.focus();
    await userEvent.keyboard('{Alt>}e{/Alt}');
    await expect.poll(here).toBe(picker.root.querySelector('textarea'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => picker.button(words.next.options)).toBeTruthy();
    await userEvent.click(picker.button(words.act.more));
    await userEvent.click(picker.button(words.personal.add));
    await expect.poll(here).toBe(picker.root.querySelector('form textarea'));
    picker.field.focus();
    const order = await walk(picker);
    for (const name of [words.next.paraphrase, words.next.options, words.next.dismiss, words.personal.save])
      expect(order.map(nameOf)).toContain(name);
  });
});

describe('an input method', () => {
  const compose = (text: string) =>
    chromium('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  test('searches while a word is being composed, and Enter ends the word without inserting anything', async () => {
    const { field, onInsert, rows } = await show({ pack: manyPhrases(50) });
    field.focus();
    await compose('zeppelin');
    await expect.poll(() => field.value).toBe('zeppelin');
    expect(rows()).toHaveLength(0);
    await compose('order');
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    await chromium('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await chromium('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter' });
    await userEvent.keyboard('{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    await chromium('Input.insertText', { text: 'order' });
    await expect.poll(() => field.value).toBe('order');
    await drawn();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onInsert.mock.calls.length).toBe(1);
  });
});

describe('a pointer', () => {
  async function besideComposer() {
    const composer = document.body.appendChild(document.createElement('textarea'));
    composer.value = 'Dear Dana, thank you.';
    const picker = await show({ pack: plain });
    composer.focus();
    composer.setSelectionRange(5, 9);
    const kept = () => {
      expect(here()).toBe(composer);
      expect([composer.selectionStart, composer.selectionEnd]).toEqual([5, 9]);
    };
    return { ...picker, kept };
  }

  test('chooses and takes a phrase without taking the focus out of the composer', async () => {
    const { rows, active, onInsert, kept } = await besideComposer();
    await userEvent.click(rows()[2]!);
    expect(active()).toBe(rows()[2]);
    expect(onInsert).not.toHaveBeenCalled();
    kept();
    await userEvent.click(rows()[2]!);
    expect(onInsert.mock.calls[0]?.[1]).toEqual({ reason: 'click' });
    kept();
  });

  test('presses what acts on the phrase without taking the focus out of the composer', async () => {
    const { button, onInsert, kept } = await besideComposer();
    await userEvent.click(button(words.act.insert));
    kept();
    await userEvent.click(button(words.act.more));
    kept();
    for (const name of [
      words.act.replace,
      words.act.append,
      words.act.combine,
      words.pin.add,
      words.reason.why,
    ]) {
      await userEvent.click(button(name));
      kept();
    }
    await userEvent.click(button(words.facets.act.own));
    kept();
    expect(onInsert.mock.calls.map(([{ at }]) => at)).toEqual(['caret', 'replace', 'append']);
  });

  test('taps a phrase to choose it, and taps again to take it', async () => {
    const { rows, active, onInsert } = await show({ pack: plain });
    const tap = async (row: HTMLElement) => {
      const box = row.getBoundingClientRect();
      const point = { x: box.x + 40, y: box.y + box.height / 2 };
      await chromium('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await chromium('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await chromium('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    try {
      await tap(rows()[1]!);
      await expect.poll(active).toBe(rows()[1]);
      expect(onInsert).not.toHaveBeenCalled();
      await tap(rows()[1]!);
      await expect.poll(() => onInsert.mock.calls.length).toBe(1);
    } finally {
      await chromium('Emulation.setTouchEmulationEnabled', { enabled: false });
    }
  });
});

import { empathyPickerEn } from '@evenkeel/content/en/empathy-picker';
import styles from '@evenkeel/react/styles.css?inline';
import tokens from '@evenkeel/tokens/tokens.css?inline';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chromium, drawn, manyPhrases, mount, partsOf, show, words } from '../../../../tests/setup/stage.tsx';
import { EvenkeelProvider } from '../base/provider/index.ts';
import { EmpathyPicker } from './index.ts';

const plain = manyPhrases(60);

/** Makes a shadow root as a custom element of a host would: styles adopted, a place for what floats. */
function shadow() {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${styles}`);
  root.adoptedStyleSheets = [sheet];
  const place = root.appendChild(document.createElement('div'));
  const container = root.appendChild(document.createElement('div'));
  return { host, root, place, container };
}
const activeIn = (root: ShadowRoot) => root.activeElement as HTMLElement;

describe('inside a shadow root', () => {
  test('it looks as it does outside', async () => {
    const outside = await show({ pack: plain });
    const { place, container } = shadow();
    const inside = await show({ pack: plain, conversation: 'b' }, { container }, place);
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      return [
        style.color,
        style.backgroundColor,
        style.fontSize,
        style.borderRadius,
        style.padding,
        style.blockSize,
      ];
    };
    for (const find of [
      ({ root }: typeof inside) => root,
      ({ field }: typeof inside) => field,
      ({ rows }: typeof inside) => rows()[0]!,
      ({ button }: typeof inside) => button(words.act.insert),
      ({ button }: typeof inside) => button(words.facets.act.own),
    ])
      expect(look(find(inside)).slice(0, 5)).toEqual(look(find(outside)).slice(0, 5));
    expect(getComputedStyle(inside.button(words.act.insert)).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('an agent searches, moves and inserts', async () => {
    const { root, place, container } = shadow();
    const { field, active, onInsert } = await show({ pack: plain }, { container }, place);
    field.focus();
    await userEvent.keyboard('sentence');
    expect(activeIn(root)).toBe(field);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toHaveAttribute('aria-posinset', '3');
    await userEvent.keyboard('{Enter}');
    expect(onInsert).toHaveBeenCalledOnce();
  });

  test('the table of keys opens in the given place, styled, keeps the focus, and gives it back', async () => {
    const { root, place, container } = shadow();
    const { button } = await show({ pack: plain }, { container }, place);
    await userEvent.click(button(words.keys.open));
    await expect.poll(() => container.querySelector('[role="dialog"]')).not.toBeNull();
    const dialog = container.querySelector<HTMLElement>('[role="dialog"]')!;
    expect(document.body.querySelector(':scope > [role="dialog"]')).toBeNull();
    expect(getComputedStyle(dialog).position).toBe('fixed');
    expect(getComputedStyle(dialog).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    await expect.poll(() => dialog.contains(activeIn(root))).toBe(true);
    for (const shift of [false, false, false, true, true, true]) {
      await userEvent.tab({ shift });
      expect(dialog.contains(activeIn(root)), 'focus in the dialog').toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => container.querySelector('[role="dialog"]')).toBeNull();
    await expect.poll(() => activeIn(root)).toBe(button(words.keys.open));
  });

  test('the hint on a control opens in the given place', async () => {
    const { place, container } = shadow();
    const { button } = await show({ pack: plain }, { container }, place);
    await userEvent.hover(button(words.act.more));
    await expect
      .poll(() => container.querySelector('.ek-tooltip')?.textContent, { timeout: 3000 })
      .toContain(words.act.more);
    const hint = container.querySelector('.ek-tooltip')!;
    expect(getComputedStyle(hint).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    await userEvent.unhover(button(words.act.more));
  });
});

describe('a page', () => {
  test('may hold several pickers: every id is there once, and each works for itself', async () => {
    const one = await show({ pack: plain });
    const other = document.body.appendChild(document.createElement('div'));
    const two = await show({ pack: plain, conversation: 'b', defaultForm: 'spoken' }, {}, other);
    const both = document.body.appendChild(document.createElement('div'));
    mount(
      <EvenkeelProvider>
        <EmpathyPicker.Root content={empathyPickerEn} conversation="c" />
        <EmpathyPicker.Root content={empathyPickerEn} conversation="d" />
      </EvenkeelProvider>,
      both,
    );
    await expect.poll(() => both.querySelectorAll('[role="combobox"]').length).toBe(2);
    const [three, four] = [...both.querySelectorAll<HTMLElement>('.ek-empathy-picker')].map(partsOf);
    const ids = [...document.querySelectorAll('.ek-empathy-picker [id]')].map(({ id }) => id);
    expect(new Set(ids).size, 'pickers of one React root and of several').toBe(ids.length);
    three!.field.focus();
    await userEvent.keyboard('delivery{ArrowDown}');
    expect(three!.active()).toHaveAttribute('aria-posinset', '2');
    for (const untouched of [one, two, four!]) {
      expect(untouched.active()).toHaveAttribute('aria-posinset', '1');
      expect(untouched.field).toHaveValue('');
    }
    expect([one, two].map(({ root }) => root.dataset['form'])).toEqual(['written', 'spoken']);
  });

  test('may put it into a frame', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.style.cssText = 'inline-size: 380px; block-size: 760px; border: 0';
    const inner = frame.contentDocument!;
    for (const style of document.querySelectorAll('style, link[rel="stylesheet"]'))
      inner.head.append(inner.importNode(style, true));
    const place = inner.body.appendChild(inner.createElement('div'));
    const { field, active, onInsert, button, rows } = await show(
      { pack: plain },
      { container: inner.body },
      place,
    );
    field.focus();
    await userEvent.keyboard('order{ArrowDown}');
    await expect.poll(() => active()?.getAttribute('aria-posinset')).toBe('2');
    await userEvent.keyboard('{Enter}');
    expect(onInsert).toHaveBeenCalledOnce();
    await userEvent.click(rows()[0]!);
    expect(active()).toBe(rows()[0]);
    await userEvent.click(button(words.keys.open));
    await expect.poll(() => inner.querySelector('[role="dialog"]')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inner.querySelector('[role="dialog"]')).toBeNull();
  });
});

describe('a whole shift', () => {
  /** Counts what the page holds after everything that can go is gone. */
  async function held() {
    for (let round = 0; round < 2; round++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await chromium('HeapProfiler.collectGarbage');
    }
    const { metrics } = (await chromium('Performance.getMetrics')) as {
      metrics: { name: string; value: number }[];
    };
    const read = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { listeners: read('JSEventListeners'), nodes: read('Nodes'), heap: read('JSHeapUsedSize') };
  }
  /** Expects that as much is held as before. What was just let go may take the browser a few turns to collect. */
  async function expectNothingLeft(before: Awaited<ReturnType<typeof held>>) {
    const more = async () => {
      const { listeners, nodes, heap } = await held();
      return {
        listeners: listeners > before.listeners + 5,
        nodes: nodes > before.nodes + 150,
        heap: heap > before.heap * 1.1,
      };
    };
    await expect.poll(more, { timeout: 20_000 }).toEqual({ listeners: false, nodes: false, heap: false });
  }
  /** Follows what listens to the window and the document, which outlive a component. */
  function watch() {
    const open = new Set<string>();
    const ids = new WeakMap<object, number>();
    let last = 0;
    const undo = [window, document].map((target) => {
      const { addEventListener, removeEventListener } = target;
      const name = (type: string, listener: EventListener, options: unknown) => {
        ids.set(listener, ids.get(listener) ?? ++last);
        const capture =
          typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
        return `${type} ${ids.get(listener)} ${capture ?? false}`;
      };
      target.addEventListener = (
        type: string,
        listener: EventListener,
        options?: AddEventListenerOptions,
      ) => {
        if (!options?.once) open.add(name(type, listener, options));
        addEventListener.call(target, type, listener, options);
      };
      target.removeEventListener = (
        type: string,
        listener: EventListener,
        options?: EventListenerOptions,
      ) => {
        open.delete(name(type, listener, options));
        removeEventListener.call(target, type, listener, options);
      };
      return () => Object.assign(target, { addEventListener, removeEventListener });
    });
    return { open, stop: () => undo.map((back) => back()) };
  }
  const work = async (picker: Awaited<ReturnType<typeof show>>) => {
    picker.field.focus();
    picker.list.scrollTop = 400;
    await drawn();
  };

  test('of three hundred conversations, opened in one picker, leaves nothing behind', async () => {
    await chromium('Performance.enable');
    const picker = await show({ pack: manyPhrases(200) });
    for (let number = 0; number < 20; number++) {
      picker.again({ conversation: `warm ${number}` });
      await work(picker);
    }
    const before = await held();
    const seen = watch();
    for (let number = 0; number < 300; number++) {
      picker.again({ conversation: `c ${number}`, query: `order ${number % 7}` });
      await drawn();
    }
    picker.again({ conversation: 'warm 0' });
    await drawn();
    seen.stop();
    expect(seen.open.size, [...seen.open].join()).toBeLessThanOrEqual(2);
    await expectNothingLeft(before);
  }, 120_000);

  test('of three hundred pickers, mounted and unmounted, leaves nothing behind', async () => {
    await chromium('Performance.enable');
    const pack = manyPhrases(60);
    // An element that an assertion was given would be held by the assertion.
    const isOpen = () => document.querySelector('[role="dialog"]') !== null;
    const once = async (number: number) => {
      const place = document.body.appendChild(document.createElement('div'));
      const picker = mount(
        <EmpathyPicker.Root
          content={empathyPickerEn}
          pack={pack}
          conversation={`c ${number}`}
          onInsert={() => {}}
        />,
        place,
      );
      await drawn();
      expect(place.querySelectorAll('[role="option"]').length).toBeGreaterThan(3);
      if (number % 30 === 0) {
        await userEvent.click(place.querySelector('[aria-haspopup="dialog"]')!);
        await expect.poll(isOpen).toBe(true);
        await userEvent.keyboard('{Escape}');
        await expect.poll(isOpen).toBe(false);
      }
      picker.unmount();
      place.remove();
    };
    for (let number = 0; number < 31; number++) await once(number);
    const before = await held();
    const seen = watch();
    for (let number = 0; number < 300; number++) await once(number);
    seen.stop();
    expect([...seen.open]).toEqual([]);
    await expectNothingLeft(before);
  }, 120_000);
});

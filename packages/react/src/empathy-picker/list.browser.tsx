import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, manyPhrases, show } from '../../../../tests/setup/stage.tsx';

const ten = manyPhrases(10_000);
type Shown = Awaited<ReturnType<typeof show>>;

const placeOf = (row: Element | null | undefined) => Number(row?.getAttribute('aria-posinset')) - 1;
/** Lists the rows that take part in the layout: one far off may be kept for screen readers alone. */
const inFlow = ({ rows }: Shown) =>
  rows()
    .filter((row) => getComputedStyle(row).position !== 'absolute')
    .map((row) => ({ place: placeOf(row), box: row.getBoundingClientRect() }));

/** Expects the list box to be full of rows, one after another, with nothing between them. */
function expectNoGaps(picker: Shown) {
  const box = picker.list.getBoundingClientRect();
  const rows = inFlow(picker);
  for (const [number, { place, box: row }] of rows.entries()) {
    if (number === 0) continue;
    expect(place).toBe(rows[number - 1]!.place + 1);
    expect(row.top).toBeCloseTo(rows[number - 1]!.box.bottom, 0);
  }
  expect(rows[0]!.box.top, 'top of the first row drawn').toBeLessThanOrEqual(box.top + 1);
  expect(rows.at(-1)!.box.bottom, 'bottom of the last row drawn').toBeGreaterThanOrEqual(box.bottom - 1);
}

function expectActiveInSight(picker: Shown, place: number) {
  const active = picker.active();
  expect(active, `the option that place ${place} is named by`).not.toBeNull();
  expect(active).toHaveAttribute('aria-posinset', String(place + 1));
  expect(active).toHaveAttribute('aria-selected', 'true');
  expect(picker.root.querySelectorAll('[role="option"][aria-selected="true"]')).toHaveLength(1);
  const box = picker.list.getBoundingClientRect();
  const row = active!.getBoundingClientRect();
  expect(row.top).toBeGreaterThanOrEqual(box.top - 1);
  expect(Math.min(row.bottom, row.top + box.height)).toBeLessThanOrEqual(box.bottom + 1);
}

/** Turns the wheel over the list and waits until it rests. */
async function wheel(picker: Shown, y: number) {
  await userEvent.wheel(picker.list, { delta: { y } });
  let last = Number.NaN;
  const top = () => inFlow(picker)[0]!.box.top + picker.list.scrollTop;
  for (let still = 0; still < 2; still = last === top() ? still + 1 : 0) {
    last = top();
    await drawn();
  }
}

/** Finds the row under the middle of the list box. */
function middle(picker: Shown) {
  const box = picker.list.getBoundingClientRect();
  const at = box.top + box.height / 2;
  return inFlow(picker).find(({ box: row }) => row.top <= at && row.bottom > at)!;
}

describe('an agent with ten thousand phrases', () => {
  test('moves down three hundred by the arrow key and always sees the active one', async () => {
    const picker = await show({ pack: ten });
    picker.field.focus();
    for (let place = 1; place <= 300; place++) {
      await userEvent.keyboard('{ArrowDown}');
      expectActiveInSight(picker, place);
    }
    expectNoGaps(picker);
    expect(picker.rows().length).toBeLessThan(30);
    expect(picker.active()).toHaveAttribute('aria-setsize', '10000');
  }, 60_000);

  test('moves by pages, and round both ends', async () => {
    const picker = await show({ pack: ten });
    picker.field.focus();
    for (let step = 1; step <= 40; step++) {
      await userEvent.keyboard('{PageDown}');
      expectActiveInSight(picker, step * 5);
    }
    for (let step = 39; step >= 0; step--) {
      await userEvent.keyboard('{PageUp}');
      expectActiveInSight(picker, step * 5);
    }
    await userEvent.keyboard('{ArrowUp}');
    expectActiveInSight(picker, 9_999);
    await drawn();
    expectActiveInSight(picker, 9_999);
    expectNoGaps(picker);
    for (let place = 9_998; place > 9_940; place--) {
      await userEvent.keyboard('{ArrowUp}');
      expectActiveInSight(picker, place);
    }
    for (let place = 9_942; place <= 9_999; place++) {
      await userEvent.keyboard('{ArrowDown}');
      expectActiveInSight(picker, place);
    }
    await userEvent.keyboard('{ArrowDown}');
    expectActiveInSight(picker, 0);
    expect(picker.list.scrollTop).toBe(0);
  }, 60_000);

  test('turns the wheel down and up: rows move by as much as was turned, without gaps', async () => {
    const picker = await show({ pack: ten });
    const moved: number[] = [];
    for (const turn of [...Array(24).fill(240), ...Array(30).fill(-240)]) {
      const before = middle(picker);
      await wheel(picker, turn);
      expectNoGaps(picker);
      const after = inFlow(picker).find(({ place }) => place === before.place);
      if (picker.list.scrollTop > 0) moved.push(before.box.top - after!.box.top - turn);
    }
    expect(moved.length).toBeGreaterThan(40);
    expect(Math.max(...moved.map(Math.abs)), `off by ${moved.map(Math.round).join(' ')}`).toBeLessThanOrEqual(
      2,
    );
    expect(inFlow(picker)[0]!.place).toBe(0);
    expect(picker.list.scrollTop).toBe(0);
  }, 90_000);

  test('drags to the middle and the end, and finds rows there; from there the wheel goes up evenly', async () => {
    const picker = await show({ pack: ten });
    const { list } = picker;
    for (const part of [0.5, 1, 0.25, 0.75]) {
      list.scrollTop = part * (list.scrollHeight - list.clientHeight);
      await drawn();
      expectNoGaps(picker);
      expect(middle(picker).place).toBeGreaterThan(10_000 * part - 1500);
      expect(middle(picker).place).toBeLessThan(10_000 * part + 1500);
    }
    list.scrollTop = list.scrollHeight;
    await drawn();
    expect(inFlow(picker).at(-1)!.place).toBe(9_999);
    expect(inFlow(picker).at(-1)!.box.bottom).toBeCloseTo(list.getBoundingClientRect().bottom, 0);
    const moved: number[] = [];
    for (let turn = 0; turn < 30; turn++) {
      const before = middle(picker);
      await wheel(picker, -240);
      expectNoGaps(picker);
      const after = inFlow(picker).find(({ place }) => place === before.place);
      moved.push(after!.box.top - before.box.top - 240);
    }
    expect(Math.max(...moved.map(Math.abs)), `off by ${moved.map(Math.round).join(' ')}`).toBeLessThanOrEqual(
      2,
    );
  }, 90_000);

  test.each([
    ['long', 'short'],
    ['short', 'long'],
  ])(
    'drags near the top, where phrases are %s after %s ones, and turns the wheel up without a jump',
    async (top, rest) => {
      const length = (kind: string) => (kind === 'long' ? ten.phrases[3]!.written : 'Short.');
      const phrases = ten.phrases
        .slice(0, 1000)
        .map(({ tags: _tags, ...phrase }, at) => ({ ...phrase, written: length(at < 150 ? top : rest) }));
      const picker = await show({ pack: { locale: 'en', phrases } });
      const { list } = picker;
      for (const start of [20_000, 30_000, 3_000]) {
        list.scrollTop = start;
        await drawn();
      }
      expect(inFlow(picker)[0]!.place).toBeGreaterThan(10);
      for (let turn = 0; inFlow(picker)[0]!.place > 0 || list.scrollTop > 0; turn++) {
        const before = middle(picker);
        await wheel(picker, -200);
        expectNoGaps(picker);
        const after = inFlow(picker).find(({ place }) => place === before.place)!;
        // Chromium ends the glide of a wheel early where the scroll position has to be set: less may move, never more.
        const moved = after.box.top - before.box.top;
        expect(moved, `turn ${turn}`).toBeLessThanOrEqual(202);
        if (list.scrollTop > 0) expect(moved, `turn ${turn}`).toBeGreaterThan(100);
        expect(turn).toBeLessThan(100);
      }
      expect(inFlow(picker)[0]!.place).toBe(0);
    },
    60_000,
  );

  test('scrolls away from the active phrase, which screen readers still find, and comes back by a key', async () => {
    const picker = await show({ pack: ten });
    picker.field.focus();
    for (const scroll of [0, 5_000, 200_000, picker.list.scrollHeight]) {
      picker.list.scrollTop = scroll;
      await drawn();
      expect(picker.active()).not.toBeNull();
      expect(picker.active()).toHaveAttribute('aria-posinset', '1');
      expectNoGaps(picker);
    }
    await userEvent.keyboard('{ArrowDown}');
    expectActiveInSight(picker, 1);
    expectNoGaps(picker);
  });

  test('begins at the top with a new search', async () => {
    const picker = await show({ pack: ten });
    picker.list.scrollTop = 90_000;
    await drawn();
    picker.field.focus();
    await userEvent.keyboard('order');
    await drawn();
    expect(picker.list.scrollTop).toBe(0);
    expectActiveInSight(picker, 0);
    expectNoGaps(picker);
  });

  test('searches from long phrases to one-line ones, and the list is full of them', async () => {
    const phrases = manyPhrases(400).phrases.map((phrase, at) =>
      at % 2
        ? { id: `s${at}`, step: 'empathise', act: 'own', intensity: [1, 5], written: `Zeppelin ${at}` }
        : phrase,
    );
    const picker = await show({ pack: { locale: 'en', phrases } });
    picker.field.focus();
    await userEvent.keyboard('zeppelin');
    await expect.poll(() => picker.active()?.textContent).toContain('Zeppelin');
    await drawn();
    expectNoGaps(picker);
  });

  test('makes no new elements by scrolling or moving, and the page itself never scrolls', async () => {
    await page.viewport(414, 500);
    const spacer = document.body.appendChild(document.createElement('div'));
    const picker = await show({ pack: ten });
    spacer.style.height = '300px';
    document.body.append(document.createElement('hr'));
    picker.list.scrollTop = 500;
    await drawn();
    const first = new Set(picker.rows());
    const count = picker.rows().length;
    scrollTo(0, 120);
    picker.field.focus({ preventScroll: true });
    const at = scrollY;
    for (let turn = 0; turn < 40; turn++) {
      picker.list.scrollTop += 150;
      await drawn();
      await userEvent.keyboard('{ArrowDown}');
    }
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(scrollY).toBe(at);
    expect(Math.abs(picker.rows().length - count)).toBeLessThanOrEqual(1);
    expect(picker.rows().filter((row) => !first.has(row)).length).toBeLessThanOrEqual(1);
  });

  test('moves to a phrase longer than the list is high and sees its beginning', async () => {
    const long = `Very long: ${'one more reason why this took so long, '.repeat(40)}.`;
    const phrases = ten.phrases
      .slice(0, 40)
      .map((phrase, at) => (at % 7 === 3 ? { ...phrase, written: long } : phrase));
    const picker = await show({ pack: { locale: 'en', phrases } });
    picker.field.focus();
    for (let place = 1; place < 40; place++) {
      await userEvent.keyboard('{ArrowDown}');
      expectActiveInSight(picker, place);
    }
    for (let place = 38; place >= 0; place--) {
      await userEvent.keyboard('{ArrowUp}');
      expectActiveInSight(picker, place);
    }
  });
});

describe('a page', () => {
  test('may give the list more room, at first or later, and it is full of rows', async () => {
    document.documentElement.style.setProperty('--ek-empathy-picker-list-height', '1200px');
    const picker = await show({ pack: ten });
    await drawn();
    expect(picker.list.clientHeight).toBe(1200);
    expectNoGaps(picker);
    document.documentElement.style.setProperty('--ek-empathy-picker-list-height', '2400px');
    await drawn();
    expectNoGaps(picker);
  });

  test.each([100, 10_000])(
    'carries at most 80 elements and 10 for each visible row, over %d phrases',
    async (size) => {
      const picker = await show({ pack: manyPhrases(size) });
      const box = picker.list.getBoundingClientRect();
      const visible = inFlow(picker).filter(
        ({ box: row }) => row.bottom > box.top && row.top < box.bottom,
      ).length;
      expect(visible).toBeGreaterThan(3);
      expect(picker.root.querySelectorAll('*').length).toBeLessThanOrEqual(80 + 10 * visible);
    },
  );

  test('carries as many elements for a hundred phrases as for ten thousand', async () => {
    const few = await show({ pack: manyPhrases(100) });
    const small = few.root.querySelectorAll('*').length;
    few.unmount();
    const many = await show({ pack: ten });
    expect(many.root.querySelectorAll('*')).toHaveLength(small);
  });
});

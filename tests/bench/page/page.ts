import { contenders } from 'virtual:contenders';
import { createPhraseIndex } from '@evenkeel/logic/empathy-picker';
import { makePhrases, textOf } from '../../eval/phrase-search/corpus.mjs';
import type { Contender, Item } from './contender.ts';

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve()));

let contender: Contender;
let items: Item[];
let lastChange = 0;
let answer: { sinceMount: number; sinceKey: number } | undefined;

new MutationObserver(() => {
  lastChange = performance.now();
}).observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });

const rows = () => [...document.querySelectorAll('[role="option"]')];

/** What the driver calls over CDP. */
const bench = {
  /** Makes the library and loads the contender's code. Neither is measured. */
  async prepare(name: string, size: number) {
    const phrases = makePhrases(size);
    items = phrases.map((phrase) => {
      const text = textOf({ ...phrase, title: undefined, keywords: undefined, tags: undefined });
      return { id: phrase.id, text, lower: text.toLowerCase(), phrase };
    });
    const load = contenders[name];
    if (load === undefined) throw new Error(`There is no contender ${name}.`);
    contender = await load();
    await contender.prepare?.(items);
    await bench.settle();
  },
  /** Draws the contender with its list open and the caret in its field. */
  mount() {
    lastChange = performance.now();
    contender.mount(document.querySelector('#app') as HTMLElement, items);
  },
  field: () => document.querySelector<HTMLInputElement>('input:not([type="radio"], [type="checkbox"])'),
  /** Opens the list where focus alone does not. */
  focus() {
    bench.field()?.focus();
    contender.open?.();
  },
  /** Resolves when two frames have passed, nothing has changed for 40 ms and the thread is idle. */
  async settle() {
    do {
      await frame();
      await frame();
      await later(40);
      await idle();
    } while (performance.now() - lastChange < 40);
  },
  /** Resolves when the frame after the next one begins. */
  async drawn() {
    await frame();
    await frame();
  },
  counts() {
    const drawn = rows();
    const window = { top: 0, bottom: innerHeight };
    for (let box = drawn[0]?.parentElement ?? null; box !== null; box = box.parentElement) {
      if (!/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) continue;
      const { top, bottom } = box.getBoundingClientRect();
      window.top = Math.max(top, window.top);
      window.bottom = Math.min(bottom, window.bottom);
    }
    const visible = drawn.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > window.top + 1 && top < window.bottom - 1;
    });
    return {
      nodes: document.body.querySelectorAll('*').length - 1,
      rows: drawn.length,
      visible: visible.length,
      inRow: Math.max(0, ...visible.map((row) => row.querySelectorAll('*').length + 1)),
    };
  },
  /** Describes what stands in the field and in the first row: proof that the contender works at all. */
  shown: () => ({
    typed: bench.field()?.value ?? '',
    first: rows()[0]?.textContent ?? '',
    rows: rows().length,
    active:
      document.querySelector('[aria-activedescendant]')?.getAttribute('aria-activedescendant') ??
      rows().find((row) => row.matches('[data-selected="true"],[aria-selected="true"],[data-focused]'))
        ?.textContent ??
      '',
  }),
  /** Notes when the first option is drawn or changed after a first key, from now on. */
  watch() {
    const start = performance.now();
    let key = 0;
    addEventListener('keydown', () => (key = performance.now()), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (key === 0 || rows().length === 0) return;
      answer = { sinceMount: performance.now() - start, sinceKey: performance.now() - key };
      observer.disconnect();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  },
  firstAnswer: () => answer,
  /** Builds ours alone, in slices of at most 8 ms with a pause between, as the component does. */
  async index() {
    const phrases = items.map(({ phrase }) => phrase);
    const index = createPhraseIndex(phrases, (phrase) => phrase.feelings ?? []);
    const slices: number[] = [];
    for (let done = false; !done; ) {
      const start = performance.now();
      done = index.build(() => performance.now() - start < 5);
      slices.push(performance.now() - start);
      await later(0);
    }
    (globalThis as { kept?: unknown }).kept = index;
    return { slices, size: index.size };
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });

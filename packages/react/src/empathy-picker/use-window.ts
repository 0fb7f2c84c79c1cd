'use client';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Rows drawn at least; rows further off are blank space of about their height. */
const leastRows = 7;
/** Drawn beyond the visible part, in pixels, so that scrolling finds rows there. */
const margin = 160;
const guessedHeight = 68;

const useIsomorphicLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

export interface RowWindow {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly above: RefObject<HTMLDivElement | null>;
  readonly below: RefObject<HTMLDivElement | null>;
  readonly start: number;
  readonly count: number;
  readonly onScroll: () => void;
}

/**
 * Draws a few rows of a long list. Rows keep their natural heights and are used again from place to place;
 * the space above and below stands for the rest. Nothing is measured while the agent types.
 */
export function useRowWindow(total: number, active: number, searches: number): RowWindow {
  const list = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(leastRows);
  const [view, setView] = useState({ start: 0, pad: 0, searches });
  const height = useRef(guessedHeight);
  const anchor = useRef<{ place: number; top: number }>(undefined);
  const shown = useRef({ active, searches });
  const scrolled = useRef(false);
  /** How many more times the rows are looked over after a scroll. */
  const unsettled = useRef(0);
  const lookedAt = useRef(0);
  /** Whether the agent went to the very end, wherever that turns out to be. */
  const toEnd = useRef(false);
  const latest = useRef((_beyond: number) => {});
  // A new search begins at the top, whatever was scrolled before.
  const current = view.searches === searches ? view : { start: 0, pad: 0, searches };
  const count = Math.min(rows, total);
  const start = Math.max(0, Math.min(current.start, total - count));
  const pad = start === 0 ? 0 : current.pad;

  const rowAt = (place: number) =>
    list.current?.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? undefined;
  const drawn = () => Array.from(list.current?.querySelectorAll<HTMLElement>('[data-place]') ?? []);
  const show = (next: number, space: number) => setView({ start: next, pad: space, searches });

  useIsomorphicLayoutEffect(() => {
    const element = list.current;
    latest.current = cover;
    // A key or a search decides itself what is in sight.
    if (shown.current.active !== active || shown.current.searches !== searches) unsettled.current = 0;
    if (!element || !above.current || !below.current) return;
    above.current.style.blockSize = `${pad}px`;
    below.current.style.blockSize = `${Math.max(0, total - start - count) * height.current}px`;
    const held = anchor.current;
    anchor.current = undefined;
    if (held) {
      const moved = (rowAt(held.place)?.offsetTop ?? held.top) - held.top;
      // The space above takes up what the guess was wrong by; where there is too little of it, the scroll position does.
      const taken = start > 0 ? Math.min(moved, pad) : 0;
      if (taken !== 0) show(start, pad - taken);
      if (moved !== taken) element.scrollTop += moved - taken;
      if (moved !== 0) return;
    }
    if (toEnd.current) element.scrollTop = element.scrollHeight;
    toEnd.current = false;
    // Rows of other heights than guessed may leave a part bare: the rows just drawn tell.
    if (unsettled.current > 0) {
      unsettled.current--;
      latest.current(lookedAt.current);
    }
  });

  useIsomorphicLayoutEffect(() => {
    const element = list.current;
    const before = shown.current;
    shown.current = { active, searches };
    if (!element) return;
    if (before.searches !== searches) {
      // Reading where it stands would lay the page out once more for each key.
      if (scrolled.current) element.scrollTop = 0;
      return;
    }
    if (before.active === active) return;
    const row = rowAt(active);
    if (!row) {
      const next = Math.max(0, Math.min(active - (active < start ? 2 : count - 3), total - count));
      shown.current = before;
      show(next, next * height.current);
      return;
    }
    const top = row.offsetTop;
    const bottom = top + row.offsetHeight;
    scrolled.current = true;
    if (top < element.scrollTop) element.scrollTop = active === 0 ? 0 : top;
    // A phrase longer than the list is high is read from its beginning.
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.min(top, bottom - element.clientHeight);
  }, [active, searches, start]);

  /** Sees to it that there are rows wherever the agent looks. It measures, so nothing calls it while they type. */
  const cover = (beyond: number) => {
    const element = list.current;
    const all = drawn();
    const first = all[0];
    const last = all.at(-1);
    if (!element || !first || !last) return;
    const from = element.scrollTop;
    scrolled.current = from !== 0;
    const to = from + element.clientHeight;
    const end = last.offsetTop + last.offsetHeight;
    const measured = Math.max(24, (end - first.offsetTop) / all.length);
    // The guess follows slowly: what is under the scroll bar would tremble otherwise.
    height.current =
      height.current === guessedHeight ? measured : height.current + (measured - height.current) / 8;
    const wanted = Math.ceil((element.clientHeight + 2 * beyond) / measured) + 1;
    if (wanted > rows) setRows(wanted);
    if (to < first.offsetTop || from > end) {
      const { scrollHeight } = element;
      toEnd.current = scrollHeight - to < 2;
      const next = toEnd.current ? total : Math.floor(((from - beyond) / scrollHeight) * total);
      const near = Math.max(0, Math.min(next, total - count));
      show(near, near === 0 ? 0 : from - beyond);
    } else if (wanted > rows) anchor.current = { place: start, top: first.offsetTop };
    else if (end < to + beyond && start + count < total) {
      const passed = all.filter((row) => row.offsetTop + row.offsetHeight < from - beyond).length;
      const next = Math.min(start + Math.max(1, passed), total - count);
      const kept = rowAt(next);
      show(next, kept ? kept.offsetTop - (above.current?.offsetTop ?? 0) : next * height.current);
    } else if (first.offsetTop > from - beyond && start > 0) {
      const lacking = Math.ceil((first.offsetTop - from + beyond) / measured);
      const next = Math.max(0, start - Math.max(4, lacking));
      anchor.current = { place: start, top: first.offsetTop };
      show(next, next === 0 ? 0 : Math.max(0, pad - (start - next) * height.current));
    }
  };

  const look = useCallback((beyond: number) => {
    unsettled.current = 3;
    lookedAt.current = beyond;
    latest.current(beyond);
  }, []);

  useEffect(() => {
    if (!list.current || !above.current || !below.current || typeof IntersectionObserver === 'undefined')
      return;
    // Blank space comes into sight where rows are shorter, or the list is higher, than guessed. The browser tells.
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) look(0);
      },
      { root: list.current },
    );
    observer.observe(above.current);
    observer.observe(below.current);
    return () => observer.disconnect();
  }, [look]);

  return { list, above, below, start, count, onScroll: () => look(margin) };
}

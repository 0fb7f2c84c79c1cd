'use client';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Rows drawn at least; rows further off are blank space of about their height. */
const leastRows = 12;
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
    if (!element || !above.current || !below.current) return;
    above.current.style.blockSize = `${pad}px`;
    below.current.style.blockSize = `${Math.max(0, total - start - count) * height.current}px`;
    const held = anchor.current;
    anchor.current = undefined;
    if (held) {
      const moved = (rowAt(held.place)?.offsetTop ?? held.top) - held.top;
      if (moved !== 0 && start > 0) show(start, Math.max(0, pad - moved));
      else if (moved !== 0) element.scrollTop += moved;
    }
  });

  useIsomorphicLayoutEffect(() => {
    const element = list.current;
    const before = shown.current;
    shown.current = { active, searches };
    if (!element) return;
    if (before.searches !== searches) {
      if (element.scrollTop !== 0) element.scrollTop = 0;
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
    if (top < element.scrollTop) element.scrollTop = active === 0 ? 0 : top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  }, [active, searches, start]);

  const onScroll = () => {
    const element = list.current;
    const all = drawn();
    const first = all[0];
    const last = all.at(-1);
    if (!element || !first || !last) return;
    const from = element.scrollTop;
    const to = from + element.clientHeight;
    const end = last.offsetTop + last.offsetHeight;
    height.current = Math.max(24, (end - first.offsetTop) / all.length);
    const wanted = Math.ceil((element.clientHeight + 2 * margin) / height.current) + 2;
    if (wanted > rows) setRows(wanted);
    if (to < first.offsetTop || from > end) {
      const next = Math.max(0, Math.min(Math.floor(from / height.current), total - count));
      show(next, next * height.current);
    } else if (end < to + margin && start + count < total) {
      const passed = all.filter((row) => row.offsetTop + row.offsetHeight < from - margin).length;
      const next = Math.min(start + Math.max(1, passed), total - count);
      const kept = rowAt(next);
      show(next, kept ? kept.offsetTop - (above.current?.offsetTop ?? 0) : next * height.current);
    } else if (first.offsetTop > from - margin && start > 0) {
      const next = Math.max(0, start - 4);
      anchor.current = { place: start, top: first.offsetTop };
      show(next, next === 0 ? 0 : Math.max(0, pad - (start - next) * height.current));
    }
  };

  return { list, above, below, start, count, onScroll };
}

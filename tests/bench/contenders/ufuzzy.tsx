import uFuzzy from '@leeoniya/ufuzzy';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Item } from '../page/contender.ts';
import { uFuzzyOptions } from '../ufuzzy-options.mjs';

/** A list made by hand: uFuzzy ranks (accents folded, one error a word, any order), react-virtual draws. */
function Picker({ items }: { items: Item[] }) {
  const { fuzzy, haystack } = useMemo(
    () => ({
      fuzzy: new uFuzzy(uFuzzyOptions),
      haystack: uFuzzy.latinize(items.map((item) => item.text)),
    }),
    [items],
  );
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = useMemo(() => {
    if (query.trim() === '') return items;
    const [places, info, order] = fuzzy.search(haystack, uFuzzy.latinize(query), 5);
    if (!places) return [];
    return (order && info ? order.map((at) => info.idx[at]) : places).map(
      (place) => items[place as number] as Item,
    );
  }, [fuzzy, haystack, items, query]);
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => list.current,
    estimateSize: () => 32,
  });
  const move = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to));
    setActive(next);
    rows.scrollToIndex(next);
  };
  return (
    <>
      <input
        className="field"
        role="combobox"
        aria-label="Phrases"
        aria-expanded
        aria-controls="list"
        aria-activedescendant={`row-${active}`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          list.current?.scrollTo(0, 0);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          move(active + (event.key === 'ArrowDown' ? 1 : -1));
        }}
      />
      <div ref={list} className="list" style={{ height: 360 }}>
        <div
          id="list"
          role="listbox"
          aria-label="Phrases"
          className="canvas"
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map((row) => (
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the input
            <div
              key={row.key}
              id={`row-${row.index}`}
              role="option"
              aria-selected={row.index === active}
              aria-posinset={row.index + 1}
              aria-setsize={found.length}
              className="row"
              style={{ transform: `translateY(${row.start}px)` }}
            >
              {found[row.index]?.text}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

export function mount(element: HTMLElement, items: Item[]) {
  createRoot(element).render(<Picker items={items} />);
}

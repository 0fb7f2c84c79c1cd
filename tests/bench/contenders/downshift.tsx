import { useVirtualizer } from '@tanstack/react-virtual';
import { useCombobox } from 'downshift';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Item } from '../page/contender.ts';

/** useCombobox with react-virtual, after "Virtualizing items with react-virtual" of its docs; it filters by substring. */
function Picker({ items }: { items: Item[] }) {
  const [found, setFound] = useState(items);
  const list = useRef<HTMLUListElement | null>(null);
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => list.current,
    estimateSize: () => 32,
    overscan: 2,
  });
  const { getInputProps, getItemProps, getLabelProps, getMenuProps, highlightedIndex, isOpen } = useCombobox({
    items: found,
    itemToString: (item) => item?.text ?? '',
    onInputValueChange: ({ inputValue }) => {
      const typed = inputValue.toLowerCase();
      setFound(items.filter((item) => item.lower.includes(typed)));
    },
    scrollIntoView: () => {},
    onHighlightedIndexChange: ({ highlightedIndex: at, type }) => {
      if (type !== useCombobox.stateChangeTypes.MenuMouseLeave && at !== undefined && at >= 0)
        rows.scrollToIndex(at);
    },
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the getters join them */}
      <label {...getLabelProps()}>Phrases</label>
      <input className="field" {...getInputProps()} />
      <ul className="list" {...getMenuProps({ ref: list })}>
        {isOpen && (
          <>
            <li key="size" aria-hidden style={{ height: rows.getTotalSize() }} />
            {rows.getVirtualItems().map((row) => {
              const item = found[row.index];
              if (!item) return null;
              return (
                <li
                  key={item.id}
                  {...getItemProps({ index: row.index, item })}
                  className="row"
                  data-highlighted={highlightedIndex === row.index ? '' : undefined}
                  style={{
                    position: 'absolute',
                    top: 0,
                    insetInline: 0,
                    height: row.size,
                    transform: `translateY(${row.start}px)`,
                  }}
                >
                  {item.text}
                </li>
              );
            })}
          </>
        )}
      </ul>
    </>
  );
}

export function mount(element: HTMLElement, items: Item[]) {
  createRoot(element).render(<Picker items={items} />);
}

export const open = () => document.querySelector('input')?.click();

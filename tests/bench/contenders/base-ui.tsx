import { Combobox } from '@base-ui/react/combobox';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useImperativeHandle, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Item } from '../page/contender.ts';

type Rows = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;
const labelOf = (item: Item | null) => item?.text ?? '';
let show = () => {};

/** Combobox with `virtualized` and react-virtual, after the "Virtualized" example of its docs. */
function Picker({ items }: { items: Item[] }) {
  const [open, setOpen] = useState(false);
  const rows = useRef<Rows | null>(null);
  show = () => setOpen(true);
  return (
    <Combobox.Root
      virtualized
      items={items}
      open={open}
      onOpenChange={setOpen}
      itemToStringLabel={labelOf}
      onItemHighlighted={(item, { reason, index }) => {
        const virtualizer = rows.current;
        if (!item || !virtualizer) return;
        const isEnd = index === virtualizer.options.count - 1;
        if (reason === 'none' || (reason === 'keyboard' && (index === 0 || isEnd))) {
          queueMicrotask(() => virtualizer.scrollToIndex(index, { align: isEnd ? 'start' : 'end' }));
        }
      }}
    >
      <Combobox.Input className="field" aria-label="Phrases" />
      <Combobox.Portal>
        <Combobox.Positioner>
          <Combobox.Popup className="popup">
            <Combobox.Empty>No items found.</Combobox.Empty>
            <Combobox.List>
              <List open={open} handle={rows} />
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function List({ open, handle }: { open: boolean; handle: RefObject<Rows | null> }) {
  const found = Combobox.useFilteredItems<Item>();
  const scroller = useRef<HTMLDivElement | null>(null);
  const virtualizer = useVirtualizer({
    enabled: open,
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 32,
    overscan: 20,
  });
  useImperativeHandle(handle, () => virtualizer);
  const setScroller = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      if (element) virtualizer.measure();
    },
    [virtualizer],
  );
  if (found.length === 0) return null;
  return (
    <div role="presentation" ref={setScroller} className="list" style={{ height: 360 }}>
      <div role="presentation" className="canvas" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((row) => {
          const item = found[row.index];
          if (!item) return null;
          return (
            <Combobox.Item
              key={row.key}
              index={row.index}
              data-index={row.index}
              ref={virtualizer.measureElement}
              value={item}
              className="row"
              aria-setsize={found.length}
              aria-posinset={row.index + 1}
              style={{ height: row.size, transform: `translateY(${row.start}px)` }}
            >
              {item.text}
            </Combobox.Item>
          );
        })}
      </div>
    </div>
  );
}

export function mount(element: HTMLElement, items: Item[]) {
  createRoot(element).render(<Picker items={items} />);
}

export const open = () => show();

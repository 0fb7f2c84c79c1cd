import { Command } from 'cmdk';
import { createRoot } from 'react-dom/client';
import type { Item } from '../page/contender.ts';

/** As its README shows: every item rendered, its own filter and order. */
function Menu({ items }: { items: Item[] }) {
  return (
    <Command label="Phrases">
      <Command.Input className="field" />
      <Command.List className="list">
        <Command.Empty>No results found.</Command.Empty>
        {items.map((item) => (
          <Command.Item key={item.id} value={item.text} className="row">
            {item.text}
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}

export function mount(element: HTMLElement, items: Item[]) {
  createRoot(element).render(<Menu items={items} />);
}

import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  SearchField,
  useFilter,
  Virtualizer,
} from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { Item } from '../page/contender.ts';

/** Autocomplete with its own `contains` and a virtualised ListBox, the list standing open as a picker's does. */
function Picker({ items }: { items: Item[] }) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label="Phrases">
        <Label>Phrases</Label>
        <Input className="field" />
      </SearchField>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 32 }}>
        <ListBox
          aria-label="Phrases"
          className="list"
          items={items}
          selectionMode="single"
          style={{ height: 360 }}
        >
          {(item) => (
            <ListBoxItem className="row" textValue={item.text}>
              {item.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </Autocomplete>
  );
}

export function mount(element: HTMLElement, items: Item[]) {
  createRoot(element).render(<Picker items={items} />);
}

import { autocomplete } from '@algolia/autocomplete-js';
import type { Item } from '../page/contender.ts';

/** Gives the first 50 phrases that hold what was typed: a limit is its docs' answer to long lists. */
function firstFifty(items: Item[], query: string) {
  const typed = query.toLowerCase();
  const found: Item[] = [];
  for (const item of items) {
    if (item.lower.includes(typed)) found.push(item);
    if (found.length === 50) break;
  }
  return found;
}

export function mount(element: HTMLElement, items: Item[]) {
  autocomplete<Item & Record<string, unknown>>({
    container: element,
    placeholder: 'Search',
    openOnFocus: true,
    detachedMediaQuery: 'none',
    defaultActiveItemId: 0,
    getSources: ({ query }) => [
      {
        sourceId: 'phrases',
        getItems: () => firstFifty(items, query) as (Item & Record<string, unknown>)[],
        templates: {
          item: ({ item, html }) => html`<div class="row">${item.text}</div>`,
          noResults: () => 'No results.',
        },
      },
    ],
  });
}

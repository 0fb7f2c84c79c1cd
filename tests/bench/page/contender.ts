/** One phrase as every peer gets it: a line of text, and that text in small letters. Ours gets `phrase`. */
export interface Item {
  id: string;
  text: string;
  lower: string;
  phrase: { id: string; written: string };
}

/** What a contender's file exports. */
export interface Contender {
  mount(element: HTMLElement, items: Item[]): void;
  open?(): void;
}

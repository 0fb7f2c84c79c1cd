/** One phrase as every peer gets it: a line of text, and that text in small letters. Ours gets `phrase`. */
export interface Item {
  id: string;
  text: string;
  lower: string;
  phrase: { id: string; written: string; feelings: string[] };
}

/** What a contender's file exports. */
export interface Contender {
  /** Readies what a page has before it mounts. It is not measured, and must not build an index. */
  prepare?(items: Item[]): Promise<void>;
  mount(element: HTMLElement, items: Item[]): void;
  open?(): void;
}

const blocks = 'p, ul, ol, div, table';

/** Writes one row as what an editor without tables can hold: a name and its words in one line, or a cell's own blocks. */
function lineOf(row: HTMLTableRowElement): Node[] {
  const page = row.ownerDocument;
  const [first, ...others] = row.cells;
  if (!first) return [];
  if (others.length === 0) {
    if (first.querySelector(blocks)) return [...first.childNodes];
    const line = page.createElement('p');
    line.append(...first.childNodes);
    return [line];
  }
  const line = page.createElement('p');
  const name = page.createElement('strong');
  name.append(`${first.textContent.trim()}:`);
  line.append(name);
  for (const cell of others) line.append(' ', ...cell.childNodes);
  return [line];
}

/**
 * Turns the tables of an answer into lines, since the editor has no tables: nothing of their words is lost, and
 * what stands apart in the table stands apart in the lines. The page is one that was parsed and is not shown.
 */
export function withoutTables(body: HTMLElement): void {
  // Inner tables stand after the ones they are in, so that the last is always one with no table inside.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const rows = [...table.rows];
    const apart = rows.every(({ cells }) => cells.length === 1);
    const lines = rows.flatMap((row, index) => {
      const line = lineOf(row);
      return apart && index > 0 ? [body.ownerDocument.createElement('p'), ...line] : line;
    });
    table.replaceWith(...lines);
  }
}

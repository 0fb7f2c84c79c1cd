const width = (text) => [...text].length;

/** Sets rows as a table in Markdown, numbers to the right. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = head.map((_, column) => Math.max(2, ...cells.map((row) => width(row[column]))));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell + ' '.repeat(widths[i] - width(cell)) : ' '.repeat(widths[i] - width(cell)) + cell)).join(' | ')} |`;
  const rule = `| ${widths.map((w, i) => (i === 0 ? '-'.repeat(w) : `${'-'.repeat(w - 1)}:`)).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

/** Writes a number with as many digits as it deserves. */
export function number(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en');
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

export const percent = (part) => `${(part * 100).toFixed(1)} %`;

export function median(values) {
  const sorted = values.filter((value) => value !== undefined && !Number.isNaN(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/** Prints one line an aim: met or missed, and by what. */
export function printVerdicts(verdicts, log = console.log) {
  if (verdicts.length === 0) return;
  log('\n## Aims\n');
  for (const { aim, is, met } of verdicts)
    log(`${met === undefined ? 'NOT MEASURED' : met ? 'MET   ' : 'MISSED'}  ${aim}: ${is}`);
  const judged = verdicts.filter(({ met }) => met !== undefined);
  log(`\n${judged.filter(({ met }) => met).length} of ${verdicts.length} aims met`);
}

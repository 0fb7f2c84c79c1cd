/** Is what a report says of one pair. */
export interface ReportedPair {
  theme: string;
  fg: string;
  bg: string;
  fgColor: string;
  bgColor: string;
  ratio: number;
  floor: number;
  lc: number;
  lcFloor: number;
  holds: boolean;
}

/** Is what a report says of one theme as a whole. */
export interface ReportedTheme {
  theme: string;
  /** The full fill, and how far it lies from the brand (OKLab; 0.02 is just noticeable). */
  solid: string;
  moved: number;
  /** Lc of the text on the full fill. */
  onSolid: number;
  /** Ratio of the full fill to the surface it lies on. No floor: the text on a button marks it, too. */
  onSurface: number;
}

/** Is a whole report on one brand. */
export interface ContrastReport {
  brand: string;
  given: string;
  fidelity: string;
  themes: readonly ReportedTheme[];
  pairs: readonly ReportedPair[];
}

const FAINT = 45;
const MELTS = 1.5;
const fixed = (value: number, digits = 2) => value.toFixed(digits);

/** Rounds down, so that no figure looks better than it is. */
const down = (value: number, digits: number) => Math.floor(value * 10 ** digits) / 10 ** digits;

/** Writes a report for programs. */
export function reportJson(report: ContrastReport): string {
  const { pairs } = report;
  const summary = { pairs: pairs.length, failing: pairs.filter((pair) => !pair.holds).length };
  const rounded = pairs.map((pair) => ({ ...pair, ratio: down(pair.ratio, 2), lc: down(pair.lc, 1) }));
  return `${JSON.stringify({ ...report, summary, pairs: rounded }, null, 1)}\n`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const line = (pair: ReportedPair) =>
  row([
    `\`${pair.fg}\` ${pair.fgColor}`,
    `\`${pair.bg}\` ${pair.bgColor}`,
    `${fixed(down(pair.ratio, 2))} of ${pair.floor}`,
    pair.lcFloor ? `${fixed(down(pair.lc, 1), 1)} of ${pair.lcFloor}` : '',
    pair.holds ? 'yes' : '**no**',
  ]);

const HEAD = [row(['Colour', 'On', 'Ratio', 'Lc', 'Holds']), row(['---', '---', '---', '---', '---'])];

/** Writes a report for people: what was kept, what is faint, and in each theme the pairs that are nearest to failing. */
export function reportMarkdown(report: ContrastReport): string {
  const { themes, pairs } = report;
  const failing = pairs.filter((pair) => !pair.holds);
  const room = (pair: ReportedPair) => pair.ratio / (pair.floor || 1);
  return [
    `# Contrast of ${report.given}`,
    '',
    failing.length
      ? `${failing.length} of ${pairs.length} pairs cannot be read well enough.`
      : `All ${pairs.length} pairs can be read: WCAG 2.2 AA in light and dark, 7 and 4.5 in high contrast.`,
    '',
    row(['Theme', 'Full fill', 'Moved from the brand', 'Lc of the text on it', 'Ratio to the surface']),
    row(['---', '---', '---', '---', '---']),
    ...themes.map((one) =>
      row([
        one.theme,
        one.solid,
        one.moved === 0 ? 'not at all' : fixed(one.moved, 3),
        `${fixed(down(one.onSolid, 1), 1)}${one.onSolid < FAINT ? ', faint: small text is tiring there' : ''}`,
        `${fixed(down(one.onSurface, 2))}${one.onSurface < MELTS ? ', melts into it: draw an edge' : ''}`,
      ]),
    ),
    '',
    'A move of 0.02 is just noticeable. In high contrast most brands have to move, since few colours carry a text at 7:1.',
    'Focus has two rings side by side; on a full fill the one that stands out more is measured.',
    ...(themes.some((one) => one.onSolid < FAINT)
      ? ['With `--fidelity readable` the brand moves by a little, and the text on it has Lc 45 or more.']
      : []),
    ...(failing.length ? ['', '## What fails', '', ...HEAD, ...failing.map(line)] : []),
    ...themes.flatMap(({ theme }) => [
      '',
      `## ${theme}: the ten pairs nearest to their floor`,
      '',
      ...HEAD,
      ...pairs
        .filter((pair) => pair.theme === theme)
        .sort((a, b) => room(a) - room(b))
        .slice(0, 10)
        .map(line),
    ]),
    '',
  ].join('\n');
}

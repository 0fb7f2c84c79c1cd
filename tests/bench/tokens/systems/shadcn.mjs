import { readFileSync } from 'node:fs';
import { cross, MARK, TEXT } from '../measure.mjs';

const facts = JSON.parse(readFileSync(new URL('shadcn-neutral.json', import.meta.url), 'utf8'));
const own = (...names) => names.map((name) => ({ fg: `${name}-foreground`, bg: name, floor: TEXT }));

// Reading: X-foreground on X, which is its convention; quiet text and the destructive colour as text on page, card and
// popover, as its components draw them; quiet text on muted; white on destructive (its button; in dark it thins that
// fill to 60 %, which is left out); the ring and the edge of a field (3:1) on the page. The ring is drawn at half
// strength by its components; it is judged at full strength.
const PAIRS = [
  { fg: 'foreground', bg: 'background', floor: TEXT },
  ...own('card', 'popover', 'primary', 'secondary', 'muted', 'accent'),
  ...own('sidebar', 'sidebar-primary', 'sidebar-accent'),
  ...cross(TEXT, ['muted-foreground', 'destructive'], ['background', 'card', 'popover']),
  { fg: 'white', bg: 'destructive', floor: TEXT },
  ...cross(MARK, ['ring', 'input'], ['background']),
  { fg: 'sidebar-ring', bg: 'sidebar', floor: MARK },
];

export function shadcn() {
  const block = (selector, values) =>
    `${selector} {\n${Object.entries(values)
      .map(([name, value]) => `  --${name}: ${value};\n`)
      .join('')}}\n`;
  const light = block(':root', facts.light);
  return {
    name: 'shadcn neutral',
    short: 'shadcn',
    version: 'v4',
    ground: 'background',
    pairs: PAIRS,
    themes: ['light', 'dark'].map((name) => ({
      ...{ name, standard: true, colorOf: (token) => (token === 'white' ? '#fff' : facts[name][token]) },
    })),
    noStatus: 'destructive alone',
    css: { light, both: light + block('.dark', facts.dark), what: 'its colours but for charts' },
    makers: [],
  };
}

import { THEMES } from '../scripts/load.ts';
import { propertyName } from '../scripts/model.ts';
import type { Role, Roles, Themed } from './roles.ts';

const six = (hex: string) => (hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1));
const row = (colors: Themed<string>) => THEMES.map((theme) => six(colors[theme])).join('');
const short = (id: string) => propertyName(id).slice('--ek-'.length);

const follower = ({ id, side, colors }: Role) =>
  `  ['${short(id)}', ${side === 'ground' ? 1 : -1}, '${row(colors)}'],`;

/** Writes what the theme maker must know of the sources, as short as it can be said: it is shipped to browsers. */
export function emitRecipe(roles: Roles): string {
  return [
    '// Built from packages/tokens/sources by `pnpm generate`; edit the sources.',
    '',
    '/** Four colours as hex digits in one text: light, dark, light-hc, dark-hc. */',
    'type Four = string;',
    '/** A token, the side of its lightness (1 with the page, -1 against it), and its colours without a brand. */',
    'type Follower = readonly [name: string, side: number, colors: Four];',
    '/** A token, its floors (WCAG, Lc), its colours without a brand, and the fills it is hardest to see on. */',
    'type Mark = readonly [name: string, wcag: number, lc: number, colors: Four, hardest: readonly string[]];',
    '',
    '/** Holds the tokens that the brand moves and that carry no meaning by themselves. */',
    'export const ACCENT: readonly Follower[] = [',
    ...roles.accent.map(follower),
    '];',
    '/** Holds the tokens that the brand moves and that must be seen. */',
    'export const MARKS: readonly Mark[] = [',
    ...roles.marks.map((m) => {
      const hardest = THEMES.map((theme) => `'${m.hardest[theme].map(six).join('')}'`).join(', ');
      return `  ['${short(m.id)}', ${m.wcag}, ${m.lc}, '${row(m.colors)}', [${hardest}]],`;
    }),
    '];',
    '/** Holds the greys, which move only where a neutral colour is given. */',
    'export const NEUTRAL: readonly Follower[] = [',
    ...roles.neutral.map(follower),
    '];',
    '',
  ].join('\n');
}

import { load, versionOf } from '../install.mjs';
import { cross, MARK, TEXT } from '../measure.mjs';

const on = (floor, fg, bg) => ({ fg, bg, floor });
const STATUS = ['success', 'warning', 'danger'];
const GROUNDS = ['default', 'raised', 'recessed', 'subtle'].map((name) => `background.${name}`);

// Reading: its colour variables by their names. Texts on the four grounds, both texts of a status on its tinted fill,
// the text for full fills on the five of them, full borders and the border of fields (3:1) on the page.
const PAIRS = [
  ...cross(
    TEXT,
    ['default', 'subtle', 'primary', ...STATUS].map((name) => `foreground.${name}`),
    GROUNDS,
  ),
  ...STATUS.flatMap((name) =>
    cross(TEXT, [`foreground.${name}`, `foreground.${name}Emphasis`], [`background.${name}`]),
  ),
  ...cross(
    TEXT,
    ['foreground.onEmphasis'],
    ['emphasis', ...['primary', ...STATUS].map((name) => `${name}Emphasis`)].map(
      (name) => `background.${name}`,
    ),
  ),
  ...['default', 'emphasis', ...['primary', ...STATUS].map((name) => `${name}Emphasis`)].map((name) =>
    on(MARK, `border.${name}`, 'background.default'),
  ),
];

export function garden() {
  const { DEFAULT_THEME, getColor } = load('@zendeskgarden/react-theming');
  const made = (primaryHue = DEFAULT_THEME.colors.primaryHue) =>
    ['light', 'dark'].map((base) => {
      const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base, primaryHue } };
      return { theme: base, colorOf: (variable) => getColor({ theme, variable }) };
    });
  const roles = ['danger', 'warning', 'success', 'primary'];
  return {
    name: 'Garden (@zendeskgarden/react-theming)',
    short: 'Garden',
    version: versionOf('@zendeskgarden/react-theming'),
    ground: 'background.default',
    pairs: PAIRS,
    themes: made().map(({ theme, colorOf }) => ({ name: theme, colorOf, standard: true })),
    fills: roles.map((role) => `background.${role}Emphasis`),
    marks: roles.map((role) => `foreground.${role}`),
    noCss: 'ships no CSS',
    makers: [
      {
        name: 'Garden primaryHue',
        brandFills: ['background.primaryEmphasis'],
        make: (brand) =>
          made(brand).map((theme) => ({
            ...theme,
            sets: new Set(
              ['background', 'border'].map((part) => `${part}.primaryEmphasis`).concat('foreground.primary'),
            ),
          })),
      },
    ],
  };
}

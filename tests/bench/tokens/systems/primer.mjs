import { readdirSync } from 'node:fs';
import { pathOf, read, versionOf } from '../install.mjs';
import { cross, MARK, propertiesOf, TEXT } from '../measure.mjs';

const FOLDER = '@primer/primitives/dist/css/functional/themes';
const ROLES = 'accent attention closed danger done neutral open severe sponsors success upsell'.split(' ');
const HUES = (
  'auburn blue brown coral cyan gray green indigo lemon lime olive orange pine pink plum purple red ' +
  'teal yellow'
).split(' ');
const on = (floor, fg, bg) => ({ floor, fg: `--${fg}`, bg: `--${bg}` });

// Reading: DESIGN_TOKENS_GUIDE.md and DESIGN_TOKENS_SPEC.md of the package, which say what pairs with what, and the
// parts of its buttons and controls, each text on the fill of its own state. Quiet text on the muted fill is left out,
// as the guide forbids it, and so is the outline button. Borders: those that its own contrast check asks 3:1 of, so not the hairline of a field.
const PAIRS = [
  ...cross(TEXT, ['--fgColor-default'], ['--bgColor-default', '--bgColor-muted', '--bgColor-inset']),
  ...cross(
    TEXT,
    ['--fgColor-muted', '--fgColor-link', '--control-fgColor-placeholder'],
    ['--bgColor-default'],
  ),
  ...ROLES.flatMap((role) => [
    on(TEXT, `fgColor-${role}`, 'bgColor-default'),
    on(TEXT, role === 'neutral' ? 'fgColor-default' : `fgColor-${role}`, `bgColor-${role}-muted`),
    on(TEXT, 'fgColor-onEmphasis', `bgColor-${role}-emphasis`),
    on(MARK, `borderColor-${role}-emphasis`, 'bgColor-default'),
  ]),
  on(TEXT, 'fgColor-onEmphasis', 'bgColor-emphasis'),
  on(TEXT, 'fgColor-onInverse', 'bgColor-inverse'),
  ...['rest', 'hover', 'active', 'selected'].map((at) =>
    on(TEXT, 'control-fgColor-rest', `control-bgColor-${at}`),
  ),
  ...['rest', 'hover', 'active'].flatMap((at) => [
    on(MARK, 'control-checked-fgColor-rest', `control-checked-bgColor-${at}`),
    on(TEXT, 'button-default-fgColor-rest', `button-default-bgColor-${at}`),
    on(TEXT, 'button-primary-fgColor-rest', `button-primary-bgColor-${at}`),
    on(TEXT, `button-danger-fgColor-${at}`, `button-danger-bgColor-${at}`),
    on(TEXT, `button-invisible-fgColor-${at}`, `button-invisible-bgColor-${at}`),
  ]),
  ...cross(MARK, ['--control-borderColor-emphasis'], ['--bgColor-default', '--bgColor-muted']),
  on(MARK, 'focus-outlineColor', 'bgColor-default'),
  ...HUES.flatMap((hue) => [
    on(TEXT, `display-${hue}-fgColor`, `display-${hue}-bgColor-muted`),
    on(TEXT, 'fgColor-onEmphasis', `display-${hue}-bgColor-emphasis`),
    ...['rest', 'hover', 'active'].map((at) =>
      on(TEXT, `label-${hue}-fgColor-${at}`, `label-${hue}-bgColor-${at}`),
    ),
  ]),
];

export function primer() {
  const file = (name) => read(`${FOLDER}/${name}.css`);
  const names = readdirSync(pathOf(FOLDER)).map((name) => name.replace('.css', ''));
  const roles = ['danger', 'attention', 'success', 'accent'];
  return {
    name: '@primer/primitives',
    short: 'Primer',
    version: versionOf('@primer/primitives'),
    ground: '--bgColor-default',
    pairs: PAIRS,
    themes: names.map((name) => ({
      ...{ name, colorOf: propertiesOf(file(name)), standard: name === 'light' || name === 'dark' },
    })),
    fills: roles.map((role) => `--bgColor-${role}-emphasis`),
    marks: roles.map((role) => `--fgColor-${role}`),
    css: { light: file('light'), both: file('light') + file('dark'), what: 'two theme files, colours alone' },
    forSight: {
      protan: ['light-colorblind', 'dark-colorblind'],
      deutan: ['light-colorblind', 'dark-colorblind'],
      tritan: ['light-tritanopia', 'dark-tritanopia'],
    },
    makers: [],
  };
}

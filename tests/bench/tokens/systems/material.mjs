import { load, versionOf } from '../install.mjs';
import { cross, MARK, TEXT } from '../measure.mjs';

const FAMILIES = ['primary', 'secondary', 'tertiary', 'error'];
const upper = (name) => name[0].toUpperCase() + name.slice(1);
const SURFACES = ['surface', 'surfaceDim', 'surfaceBright'].concat(
  ['Lowest', 'Low', '', 'High', 'Highest'].map((step) => `surfaceContainer${step}`),
);

// Reading: the colour roles of Material 3. on-X on X for the four families, their containers and the fixed ones;
// text and quiet text on every surface; the four families as text on the surface; inverse; the outline (3:1) on the
// surface. It ships a maker and no theme: light and dark of its baseline colour, #6750a4, stand for one.
const PAIRS = [
  ...FAMILIES.flatMap((name) => [
    { fg: `on${upper(name)}`, bg: name, floor: TEXT },
    { fg: `on${upper(name)}Container`, bg: `${name}Container`, floor: TEXT },
  ]),
  ...FAMILIES.slice(0, 3).flatMap((name) =>
    cross(
      TEXT,
      [`on${upper(name)}Fixed`, `on${upper(name)}FixedVariant`],
      [`${name}Fixed`, `${name}FixedDim`],
    ),
  ),
  ...cross(TEXT, ['onSurface', 'onSurfaceVariant'], SURFACES),
  ...cross(TEXT, FAMILIES, ['surface']),
  ...cross(TEXT, ['inverseOnSurface', 'inversePrimary'], ['inverseSurface']),
  ...cross(MARK, ['outline'], ['surface']),
];

export function material() {
  const m = load('@material/material-color-utilities');
  const hex = (argb) => `#${(argb & 0xffffff).toString(16).padStart(6, '0')}`;
  const made = (Scheme, brand) =>
    [false, true].map((isDark) => {
      const scheme = new Scheme(m.Hct.fromInt(m.argbFromHex(brand)), isDark, 0);
      return {
        theme: isDark ? 'dark' : 'light',
        colorOf: (role) => {
          const color = m.MaterialDynamicColors[role];
          return color && hex(color.getArgb(scheme));
        },
      };
    });
  const maker = (name, Scheme) => ({
    name,
    brandFills: ['primary', 'primaryContainer', 'primaryFixed', 'primaryFixedDim'],
    make: (brand) => made(Scheme, brand),
  });
  return {
    name: '@material/material-color-utilities',
    short: 'Material',
    version: versionOf('@material/material-color-utilities'),
    ground: 'surface',
    pairs: PAIRS,
    themes: made(m.SchemeTonalSpot, '#6750a4').map(({ theme, colorOf }) => ({
      name: theme,
      colorOf,
      standard: true,
    })),
    noStatus: 'error alone',
    noCss: 'ships no CSS',
    makers: [maker('Material TonalSpot', m.SchemeTonalSpot), maker('Material Fidelity', m.SchemeFidelity)],
  };
}

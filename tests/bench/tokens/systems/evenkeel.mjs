import { readFileSync } from 'node:fs';
import { createTheme } from '../../../../packages/tokens/src/theme/index.ts';

const room = new URL('../../../../packages/tokens/', import.meta.url);
const text = (path) => readFileSync(new URL(path, room), 'utf8');

// Reading: every pair that tokens.json lists, which is every pair of the contracts in the sources. Its own floors of
// 7 and 4.5 in high contrast, and its floors of Lc, are left out: all systems are held to 4.5 and 3. Focus is two
// rings side by side, of which one must stand out on a full fill.
export function evenkeel() {
  const { tokens } = JSON.parse(text('generated/tokens.json'));
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const pairs = tokens.flatMap(({ id: fg, pairs = [] }) =>
    pairs.map(({ on: bg, measured }) => ({
      ...{ fg, bg, floor: measured.light.floor },
      ...(fg === 'color.focus-inner' && bg !== 'color.focus-outer' ? { or: 'color.focus-outer' } : {}),
    })),
  );
  /** Follows aliases, so that what a made theme moves moves what hangs on it. */
  const rootOf = (id) => {
    const token = byId.get(id);
    return token.aliasOf ? rootOf(token.aliasOf) : token;
  };
  const colorOf = (theme, vars) => (id) => vars?.[rootOf(id).variable] ?? rootOf(id).values[theme];
  const status = (part) => ['danger', 'warning', 'success', 'info'].map((tone) => `color.${tone}.${part}`);
  const css = text('generated/tokens.css');
  const maker = (name, fidelity) => ({
    name,
    /** The one fill that the brand is for. */
    brandFills: ['color.accent.solid'],
    make(brand) {
      const { vars } = createTheme({ brand, fidelity });
      return ['light', 'dark'].map((theme) => ({
        theme,
        colorOf: colorOf(theme, vars[theme]),
        sets: new Set([...byId.keys()].filter((id) => rootOf(id).variable in vars[theme])),
      }));
    },
  });
  return {
    name: 'Evenkeel',
    short: 'Evenkeel',
    version: JSON.parse(text('package.json')).version,
    ground: 'color.canvas',
    pairs,
    themes: ['light', 'dark', 'light-hc', 'dark-hc'].map((name) => ({
      ...{ name, colorOf: colorOf(name), standard: !name.endsWith('-hc') },
    })),
    fills: status('solid'),
    marks: status('indicator'),
    css: { light: css, both: css, what: 'one file: four themes and all that is not colour' },
    makers: [maker('Evenkeel, exact', 'exact'), maker('Evenkeel, readable', 'readable')],
  };
}

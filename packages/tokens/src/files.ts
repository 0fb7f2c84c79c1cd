import type { ContrastReport } from './cli/index.ts';
import {
  EXPORT_THEMES,
  type ExportToken,
  FIGMA_MODES,
  recolour,
  toDtcg,
  toFigma,
  toShadcn,
} from './exports/index.ts';
import { contrastOf, measureTheme, type PairedToken, type Theme } from './theme/index.ts';

/** Is one token as `tokens.json` lists it, as far as files and measuring need it. */
export type ThemedToken = ExportToken & PairedToken & { follows?: { seed: string; times: number } };

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const nameOf = (theme: string) => theme.replace('-hc', 'Hc') as keyof Theme['vars'];

/** Gives the tokens the colours of a theme, and the corners of a radius. */
function underTheme(tokens: readonly ThemedToken[], theme: Theme, radius: number | undefined): ExportToken[] {
  const colours = Object.fromEntries(
    EXPORT_THEMES.map((name) => {
      const vars = theme.vars[nameOf(name)];
      const moved = tokens.flatMap(({ id, type, variable }) => {
        const value = vars[variable as '--ek-'];
        return type === 'color' && value !== undefined ? [[id, value] as const] : [];
      });
      return [name, Object.fromEntries(moved)];
    }),
  ) as Parameters<typeof recolour>[1];
  return recolour(tokens, colours).map((token) => {
    const { follows } = token as ThemedToken;
    const times = token.id === 'radius-base' ? 1 : follows?.seed === 'radius-base' ? follows.times : 0;
    if (radius === undefined || !times) return token;
    const value = Math.round(radius * times * 100) / 100;
    return { ...token, values: { all: `${value}px` }, data: { all: { value, unit: 'px' } } };
  });
}

/** Says how a theme was asked for, as far as its files tell of it. */
export interface AskedTheme {
  /** The brand as it was written. */
  brand: string;
  fidelity: string;
  radius?: number | undefined;
}

/** Writes a theme for every tool that reads one, by path, and measures what its contrast report tells. Pure: it touches no disk. */
export function filesOf(asked: AskedTheme, theme: Theme, tokens: readonly ThemedToken[]) {
  const themed = underTheme(tokens, theme, asked.radius);
  const pairs = measureTheme(theme, tokens);
  const report: ContrastReport = {
    brand: theme.brand,
    given: asked.brand,
    fidelity: asked.fidelity,
    themes: EXPORT_THEMES.map((name) => {
      const { moved, onSolid } = theme.report[nameOf(name)];
      const solid = theme.vars[nameOf(name)]['--ek-color-accent-solid'] ?? '';
      const surface = themed.find(({ id }) => id === 'color.surface')?.values[name] ?? '';
      return { theme: name, solid, moved, onSolid, onSurface: contrastOf(solid, surface).ratio };
    }),
    pairs: pairs.map((pair) => ({ ...pair, theme: pair.theme.replace('Hc', '-hc') })),
  };
  const about = {
    name: `evenkeel-${theme.name}`,
    title: theme.name,
    description: `Evenkeel in ${theme.brand}.`,
  };
  const files: Record<string, string> = {
    'theme.css': theme.css,
    ...Object.fromEntries(
      EXPORT_THEMES.map((name) => [`dtcg/${name}.tokens.json`, json(toDtcg(themed, name))]),
    ),
    ...Object.fromEntries(
      FIGMA_MODES.map((mode) => [`figma/${mode}.tokens.json`, json(toFigma(themed, mode))]),
    ),
    'registry/theme.json': json(toShadcn(themed, about)),
  };
  return { files, report, failing: pairs.filter((pair) => !pair.holds), pairs };
}

import data from '../generated/tokens.json';
import { EXPORT_THEMES, type ExportTheme } from '../src/exports/token.ts';

/** Is one token as these pages read it from `tokens.json`. */
export interface Listed {
  id: string;
  variable: string;
  type: string;
  description: string;
  dependsOn: string;
  values: Readonly<Record<string, string>>;
  declared: boolean;
  aliasOf?: string;
  deprecated?: string;
  exempt?: string;
  pairs?: { on: string; measured: Readonly<Record<string, Figures>> }[];
  usedBy?: readonly string[];
  waitsFor?: readonly string[];
  follows?: { seed: string; times: number };
}

export interface Figures {
  ratio: number;
  floor: number;
  lc: number;
  lcFloor: number;
}

export const listed = data.tokens as unknown as readonly Listed[];

const byId = new Map(listed.map((token) => [token.id, token]));

/** Says how a theme is called on a page. */
export const THEME_TITLES: Readonly<Record<ExportTheme, string>> = {
  light: 'Light',
  dark: 'Dark',
  'light-hc': 'Light, more contrast',
  'dark-hc': 'Dark, more contrast',
};

export const THEMES = EXPORT_THEMES;

/** Gives the colour of a token in a theme. */
export function colourIn(id: string, theme: ExportTheme): string {
  const value = byId.get(id)?.values[theme];
  if (!value) throw new Error(`Evenkeel: tokens.json has no ${id} in ${theme}. Name one that it has.`);
  return value;
}

/** Finds the fill on which a colour is hardest to read in a theme. */
export function hardest({ pairs = [] }: Listed, theme: ExportTheme) {
  return pairs.reduce<{ on: string; figures: Figures } | undefined>((worst, { on, measured }) => {
    const figures = measured[theme];
    if (!figures || (worst && worst.figures.ratio / worst.figures.floor <= figures.ratio / figures.floor))
      return worst;
    return { on, figures };
  }, undefined);
}

/** Lists the colours that are read on a fill. */
export const readOn = (id: string) =>
  listed.filter(({ pairs }) => pairs?.some(({ on }) => on === id)).map((token) => token.id);

/** Finds tokens in which every word of a query occurs: in name, sentence, value or what uses them. */
export function search(tokens: readonly Listed[], query: string): readonly Listed[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return tokens.filter((token) => {
    const { id, variable, description, values, usedBy = [], waitsFor = [] } = token;
    const text = [id, variable, description, ...Object.values(values), ...usedBy, ...waitsFor]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

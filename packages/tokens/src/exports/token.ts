/** Names the four themes, in the order in which every export lists them. */
export const EXPORT_THEMES = ['light', 'dark', 'light-hc', 'dark-hc'] as const;
/** Names one of the four themes. */
export type ExportTheme = (typeof EXPORT_THEMES)[number];

/** Is one token as `tokens.json` lists it: what every export is made of. */
export interface ExportToken {
  id: string;
  /** The custom property, such as `--ek-color-fg`. */
  variable: string;
  /** A type of the Design Tokens format. */
  type: string;
  description: string;
  /** False for a seed: stylesheets read it, and a host sets it. */
  declared: boolean;
  /** What the value changes with; `none` has its one value under `all`. */
  dependsOn: 'none' | 'theme' | 'density' | 'motion';
  /** CSS values by context; those of a colour are 8-bit hex. */
  values: Readonly<Record<string, string>>;
  /** Design Tokens values by context, for all but colours. */
  data?: Readonly<Record<string, unknown>>;
  aliasOf?: string;
  /** Why it should no longer be used, and what to use. */
  deprecated?: string;
}

/** Is an sRGB colour in the Design Tokens format. `hex` never has an alpha. */
export interface SrgbValue {
  colorSpace: 'srgb';
  components: [number, number, number];
  alpha: number;
  hex: string;
}

/** Makes `#abc`, `#aabbcc` or `#aabbccdd` a colour of the Design Tokens format, to four decimals. */
export function srgb(hex: string): SrgbValue {
  const digits = hex.slice(1);
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  if (!/^([0-9a-f]{6}|[0-9a-f]{8})$/i.test(long)) {
    throw new Error(
      `Evenkeel: ${hex} is no hex colour, so it cannot be exported. Give # and 3, 6 or 8 digits.`,
    );
  }
  const part = (at: number) => Number((Number.parseInt(long.slice(at, at + 2), 16) / 255).toFixed(4));
  return {
    colorSpace: 'srgb',
    components: [part(0), part(2), part(4)],
    alpha: long.length === 8 ? part(6) : 1,
    hex: `#${long.slice(0, 6).toLowerCase()}`,
  };
}

/** Makes a colour of the Design Tokens format the 8-bit hex that it came from. */
export function hexOf({ components, alpha }: Pick<SrgbValue, 'components' | 'alpha'>): string {
  const bytes = [...components, ...(alpha < 1 ? [alpha] : [])].map((part) => Math.round(part * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Gives the CSS value of a token in a theme, at the first density and with full motion. */
export function cssIn(token: ExportToken, theme: ExportTheme): string {
  const { all, comfortable, full } = token.values;
  return token.values[theme] ?? all ?? comfortable ?? full ?? '';
}

/** Gives the Design Tokens value of a token in a context; the default one of its axis when it knows that context not. */
export function valueIn(token: ExportToken, context: string): unknown {
  if (token.type === 'color') return srgb(token.values[context] ?? token.values['light'] ?? '');
  const { data = {} } = token;
  return data[context] ?? data['all'] ?? data['comfortable'] ?? data['full'] ?? data['light'];
}

/** Is a group of the Design Tokens format. */
export type Group = { [name: string]: Group | unknown };

/** Puts leaves by their dotted ids into groups, in the order given. */
export function nest(leaves: readonly (readonly [id: string, leaf: unknown])[]): Group {
  const root: Group = {};
  for (const [id, leaf] of leaves) {
    const names = id.split('.');
    const last = names.pop() ?? id;
    let group = root;
    for (const name of names) {
      const inner = (group[name] ?? {}) as Group;
      group[name] = inner;
      group = inner;
    }
    group[last] = leaf;
  }
  return root;
}

/** Lists the leaves of groups again, with their dotted ids. */
export function leavesOf(group: Group, before = ''): [id: string, leaf: Record<string, unknown>][] {
  return Object.entries(group).flatMap(([name, node]) => {
    if (name.startsWith('$') || typeof node !== 'object' || node === null) return [];
    if ('$value' in node) return [[before + name, node as Record<string, unknown>]];
    return leavesOf(node as Group, `${before}${name}.`);
  });
}

/** Gives tokens other colours, by theme and id; a token that repeats another takes the other's new colour. */
export function recolour(
  tokens: readonly ExportToken[],
  colours: Readonly<Record<ExportTheme, Readonly<Record<string, string>>>>,
): ExportToken[] {
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const find = (token: ExportToken, theme: ExportTheme): string => {
    const own = colours[theme][token.id];
    const source = token.aliasOf === undefined ? undefined : byId.get(token.aliasOf);
    return own ?? (source ? find(source, theme) : (token.values[theme] ?? ''));
  };
  return tokens.map((token) =>
    token.type === 'color'
      ? { ...token, values: Object.fromEntries(EXPORT_THEMES.map((theme) => [theme, find(token, theme)])) }
      : token,
  );
}

import { contrast, derivePairs } from '../scripts/contrast.ts';
import { type Resolved, THEMES, type Theme } from '../scripts/load.ts';
import type { Token } from '../scripts/model.ts';

/** Gives a colour for each theme. */
export type Themed<T> = Record<Theme, T>;

/** Describes how a token follows a seed colour. */
export interface Role {
  id: string;
  /** `ground` stays on the side of the page in lightness, `mark` on the other. */
  side: 'ground' | 'mark';
  colors: Themed<string>;
}

/** Describes a mark that is solved against the fills that it is hardest to see on. */
export interface MarkRole extends Role {
  wcag: number;
  lc: number;
  /** The fills, by their colours without a brand; one, or two where WCAG and APCA differ in which is the hardest. */
  hardest: Themed<string[]>;
}

/** Sorts the tokens that a seed colour moves, as the sources' aliases say. */
export interface Roles {
  accent: Role[];
  marks: MarkRole[];
  neutral: Role[];
  /** The full fill and its family, which is the brand itself. */
  solid: Role[];
}

const each = <T>(make: (theme: Theme) => T) =>
  Object.fromEntries(THEMES.map((t) => [t, make(t)])) as Themed<T>;

/** Names the palette's hue behind a token in one theme; nothing where a colour is written out. */
function hueOf(resolved: Resolved, theme: Theme, id: string): string | undefined {
  const step = resolved.theme[theme][id]?.aliasChain?.find((link) => link.startsWith('palette.'));
  return step?.split('.')[1];
}

/** Tells on which side of its partners in pairs a token lies; throws where it lies on both. */
function sideOf(token: Token, pairs: ReturnType<typeof derivePairs>, byId: Map<string, Token>) {
  const partners = pairs.flatMap(({ fg, bg }) => (fg === token.id ? [bg] : bg === token.id ? [fg] : []));
  // A hairline has no pair; it is seen on a surface.
  const against = partners.length ? partners : ['color.surface'];
  const sides = THEMES.flatMap((theme) =>
    against.map((id) => {
      const white = (one?: Token) => contrast(one?.colors?.[theme] ?? '', '#000').ratio;
      const lighter = white(token) > white(byId.get(id));
      return lighter === !theme.startsWith('dark') ? 'ground' : 'mark';
    }),
  );
  const side = sides[0] ?? 'ground';
  if (sides.some((other) => other !== side)) {
    throw new Error(
      `Evenkeel: ${token.id} is lighter than some colours it stands with and darker than others, so no brand can move it. Split it in two.`,
    );
  }
  return side;
}

/** Finds the fills on which a mark is hardest to see: least ratio, and least Lc. */
function hardestFor(
  token: Token,
  theme: Theme,
  byId: Map<string, Token>,
  pairs: ReturnType<typeof derivePairs>,
): string[] {
  const on = pairs.flatMap(({ fg, bg }) => (fg === token.id ? [bg] : bg === token.id ? [fg] : []));
  const measured = on.map((id) => {
    const fill = byId.get(id)?.colors?.[theme] ?? '';
    return { fill, ...contrast(token.colors?.[theme] ?? '', fill) };
  });
  const least = (key: 'ratio' | 'lightness') => measured.reduce((a, b) => (b[key] < a[key] ? b : a)).fill;
  return [...new Set([least('ratio'), least('lightness')])];
}

const SOLID = 'color.accent.solid';

/** Derives what hangs on the accent and on the greys from the sources' aliases and contracts. */
export function rolesOf(resolved: Resolved, tokens: readonly Token[]): Roles {
  const own = tokens.filter((t) => t.type === 'color' && t.declared && !t.alias && t.colors);
  const byId = new Map(tokens.map((t) => [t.id, t]));
  const pairs = derivePairs(tokens);
  const hues = (id: string) => THEMES.map((theme) => hueOf(resolved, theme, id));
  const accentHues = new Set(hues(SOLID).concat(hues('color.accent.bg')));
  const grey = hueOf(resolved, 'light', 'color.neutral.fg');
  const accent = own.filter((t) => hues(t.id).some((hue) => hue !== undefined && accentHues.has(hue)));
  const neutral = own.filter((t) => hues(t.id).every((hue) => hue === grey));
  const solids = new Set(accent.map((t) => t.id).filter((id) => /^color\.accent\.(on-)?solid/.test(id)));
  const role = (t: Token): Role => ({
    id: t.id,
    side: sideOf(t, pairs, byId),
    colors: each((theme) => t.colors?.[theme] ?? ''),
  });
  const follows = accent.filter((t) => !solids.has(t.id));
  return {
    accent: follows.filter((t) => !t.contract || 'exempt' in t.contract).map(role),
    marks: follows.flatMap((t) =>
      t.contract && 'on' in t.contract
        ? [
            {
              ...role(t),
              wcag: t.contract.wcag,
              lc: t.contract.lc ?? 0,
              hardest: each((theme) => hardestFor(t, theme, byId, pairs)),
            },
          ]
        : [],
    ),
    neutral: neutral.map(role),
    solid: accent.filter((t) => solids.has(t.id)).map(role),
  };
}

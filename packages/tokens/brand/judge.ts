import Color from 'colorjs.io';
import type { ThemeName, ThemeVars } from '../src/theme/index.ts';

// Shares no code with the theme maker: every colour here is colorjs.io's, every pair stands in tokens.json.

/** Names the four themes as tokens.json does. */
export const THEMES = ['light', 'dark', 'light-hc', 'dark-hc'] as const;
export type ThemeId = (typeof THEMES)[number];

/** Is what tokens.json says of a token. */
export interface DocumentedToken {
  id: string;
  variable: string;
  aliasOf?: string;
  values: Partial<Record<string, string>>;
  pairs?: { on: string; measured: Record<string, { floor: number; lcFloor: number }> }[];
}

/** Gives what one pair measures under a brand, and what it must. */
export interface Judged {
  theme: ThemeId;
  fg: string;
  bg: string;
  colors: string;
  ratio: number;
  floor: number;
  lightness: number;
  lc: number;
  holds: boolean;
  /** Tells whether the brand moved either colour. */
  moved: boolean;
}

/** Says how far a full fill may be judged: `exact` leaves Lc on it, in light and dark, to the report. */
export interface Demand {
  exact: boolean;
  /** Asks the ratios of high contrast of the accent in light and dark, too. */
  more?: boolean;
}

interface Seen {
  color: Color;
  luminance: number;
}
const known = new Map<string, Seen>();
/** Colours come back often; making one costs more than measuring it. */
function seen(hex: string): Seen {
  let one = known.get(hex);
  if (!one) {
    if (known.size > 50_000) known.clear();
    const color = new Color(hex);
    one = { color, luminance: Math.max(0, color.luminance) + 0.05 };
    known.set(hex, one);
  }
  return one;
}

function measured(fg: string, bg: string, lc: number) {
  const [front, back] = [seen(fg), seen(bg)];
  const ratio = front.luminance / back.luminance;
  return {
    ratio: Math.max(ratio, 1 / ratio),
    lightness: lc ? Math.abs(back.color.contrast(front.color, 'APCA')) : 0,
  };
}

/** Names a theme as the theme maker does. */
export const nameOf = (theme: ThemeId) => theme.replace('-hc', 'Hc') as ThemeName;

interface Side {
  hex: string;
  moved: boolean;
}

/** Judges brands: holds every pair of the sources, and what they measure without a brand. */
export class Judge {
  readonly #tokens: readonly DocumentedToken[];
  readonly #byId: Map<string, DocumentedToken>;
  readonly #still = new Map<string, ReturnType<typeof measured>>();

  constructor(tokens: readonly DocumentedToken[]) {
    this.#tokens = tokens;
    this.#byId = new Map(tokens.map((t) => [t.id, t]));
  }

  /** Tells how many pairs there are in one theme. */
  get count(): number {
    return this.#tokens.reduce((sum, { pairs = [] }) => sum + pairs.length, 0);
  }

  /** Follows aliases to the token that has a colour of its own. */
  #source(id: string): DocumentedToken {
    const token = this.#byId.get(id);
    if (!token) throw new Error(`No token ${id}`);
    return token.aliasOf ? this.#source(token.aliasOf) : token;
  }

  /** Gives a token's colour under a brand, and whether the brand moved it. */
  color(id: string, theme: ThemeId, vars: ThemeVars): Side {
    const token = this.#source(id);
    const own = vars[token.variable as keyof ThemeVars];
    return { hex: own ?? token.values[theme] ?? '', moved: own !== undefined };
  }

  #measure(fg: string, bg: string, lc: number, theme: ThemeId, vars: ThemeVars) {
    const [front, back] = [this.color(fg, theme, vars), this.color(bg, theme, vars)];
    const colors = `${front.hex} on ${back.hex}`;
    if (front.moved || back.moved) return { colors, moved: true, ...measured(front.hex, back.hex, lc) };
    const key = `${theme} ${fg} ${bg}`;
    const still = this.#still.get(key) ?? measured(front.hex, back.hex, lc);
    this.#still.set(key, still);
    return { colors, moved: false, ...still };
  }

  /** Measures every pair in one theme. */
  all(theme: ThemeId, vars: ThemeVars, demand: Demand): Judged[] {
    return this.#tokens.flatMap(({ id: fg, pairs = [] }) =>
      pairs.map(({ on: bg, measured: documented }) => {
        const { floor: usual = 0, lcFloor: lc = 0 } = documented[theme] ?? {};
        const it = this.#measure(fg, bg, lc, theme, vars);
        const more = demand.more && !theme.endsWith('-hc') && this.#source(fg).id.startsWith('color.accent');
        const floor = more ? (usual < 4.5 ? 4.5 : 7) : usual;
        // Focus is two rings, side by side: on a full fill, one of them must stand out (WCAG technique C40).
        const ring = fg === 'color.focus-inner' && bg !== 'color.focus-outer';
        const other = ring ? this.#measure('color.focus-outer', bg, 0, theme, vars).ratio : 0;
        const ratio = Math.max(it.ratio, other);
        const told = demand.exact && !theme.endsWith('-hc') && fg === 'color.accent.on-solid';
        const holds = ratio >= floor && (told || it.lightness >= lc);
        return { ...it, theme, fg, bg, ratio, floor, lc, holds };
      }),
    );
  }

  /** Lists what does not hold in any of the four themes. */
  failing(vars: Record<ThemeName, ThemeVars>, demand: Demand): Judged[] {
    return THEMES.flatMap((theme) => this.all(theme, vars[nameOf(theme)], demand).filter((p) => !p.holds));
  }
}

/** Says one failing pair in a line. */
export const tellJudged = (j: Judged) =>
  `${j.theme}: ${j.fg} on ${j.bg} (${j.colors}) has ${j.ratio.toFixed(2)}:1 of ${j.floor}, Lc ${j.lightness.toFixed(1)} of ${j.lc}`;

const bytes = (color: Color) => color.to('srgb').coords.map((v) => Math.round((v ?? 0) * 255));

/**
 * Tells how far a fill lies from what was asked for, as OKLab distance. What was asked for is what a screen of 8 bits
 * can show of it; what lies outside sRGB is brought in by chroma first. One step of one channel is none: next to black
 * it is more than can be seen, and two ways of rounding may differ by it.
 */
export function strayed(seed: string, fill: string): number {
  const asked = new Color(seed).to('oklch');
  const inside = asked.inGamut('srgb') ? asked : asked.toGamut({ space: 'srgb', method: 'oklch.c', jnd: 0 });
  const [want, have] = [bytes(inside), bytes(new Color(fill))];
  if (want.every((byte, i) => Math.abs(byte - (have[i] ?? 0)) <= 1)) return 0;
  return new Color(inside.to('srgb').toString({ format: 'hex' })).deltaE(new Color(fill), 'OK');
}

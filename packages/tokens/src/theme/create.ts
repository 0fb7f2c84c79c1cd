import { ACCENT, MARKS, NEUTRAL } from '../generated/recipe.ts';
import {
  distance,
  hex,
  type Lch,
  lch,
  lightness,
  luminance,
  nearest,
  paint,
  ratio,
  screenLuminance,
} from './color.ts';
import { read } from './parse.ts';
import { sheetOf } from './sheet.ts';

/** Names the four themes of one brand: light, dark, and both in high contrast. */
export type ThemeName = 'light' | 'dark' | 'lightHc' | 'darkHc';
/** Gives a value for each theme. */
export type PerTheme<T> = Record<ThemeName, T>;
/** Gives the values of custom properties, such as `--ek-color-accent-fg`. */
export type ThemeVars = Record<`--ek-${string}`, string>;

/** Says what a theme is made of. */
export interface ThemeOptions {
  /** A CSS colour; opaque, and not a name. What lies outside sRGB is brought into it by chroma alone. */
  brand: string;
  /**
   * A CSS colour whose hue and chroma the greys take, or `tinted` for a breath of the brand. Their lightness stays.
   * Without it, the greys are left alone.
   */
  neutral?: string | undefined;
  /** Roundness of buttons and fields in pixels, 0 or more; other corners keep their proportion to it. Default 8. */
  radius?: number | undefined;
  /**
   * `exact` keeps the brand as the full fill of light and dark, whatever it is. `readable` moves it, by as little as
   * it takes, where the text on it would have less than Lc 45. Default `exact`.
   */
  fidelity?: 'exact' | 'readable' | undefined;
  /** `more` holds light and dark, too, to the ratios of high contrast (7 and 4.5); the full fill may then move. */
  contrast?: 'standard' | 'more' | undefined;
  /** The value of `data-ek-brand` that the CSS is for: letters, digits, `-` and `_`. Two themes on one page need two. Default `brand`. */
  name?: string | undefined;
}

/** Gives what one solved colour measures on a colour that it is hardest to see on. */
export interface ThemePair {
  /** The token, such as `color-accent-fg`. */
  token: string;
  on: string;
  /** WCAG 2.2 ratio, and the least it must be. */
  ratio: number;
  floor: number;
  /** Lc without its sign, and the least it must be; 0 where none is asked. */
  lc: number;
  lcFloor: number;
  holds: boolean;
}

/** Says how well one of a brand's themes holds, and how far the brand had to move. */
export interface ThemeReport {
  /** How far the full fill lies from the brand: distance in OKLab, where 0.02 is just noticeable. */
  moved: number;
  /** Lc of the text on the full fill. Below 45 only with `exact`, where it is told and not mended. */
  onSolid: number;
  pairs: ThemePair[];
  /** Tells whether every pair holds. */
  holds: boolean;
}

/** Is a theme: its CSS, its values, and what they measure. */
export interface Theme {
  name: string;
  /** The brand as a screen shows it. */
  brand: string;
  css: string;
  vars: PerTheme<ThemeVars>;
  report: PerTheme<ThemeReport>;
}

export const THEME_NAMES = ['light', 'dark', 'lightHc', 'darkHc'] as const;
const WHITE = 0xffffff;
/** Other tools round the weights of luminance differently; what is solved here holds for them as well. */
const MARGIN = 0.01;

const pick = (four: string, at: number) => Number.parseInt(four.slice(at * 6, at * 6 + 6), 16);

/** Finds the colour of the lightness nearest to the wished one, towards `end`, that passes. */
const toward = (end: number, [l, c, h]: Lch, passes: (color: number) => boolean) =>
  paint([nearest(l, end, (figure) => passes(paint([figure, c, h]))), c, h]);

/** Gives the full fill with its states, which move away from the text, or towards it where there is no room. */
function statesOf(solid: number, on: number): [solid: number, hover: number, active: number, on: number] {
  const [l, c, h] = lch(solid);
  const step = on === WHITE ? (l < 0.1 ? 0.11 : -0.05) : l > 0.9 ? -0.05 : 0.05;
  return [solid, paint([l + step, c, h]), paint([l + 2 * step, c, h]), on];
}

const weakest = (
  [solid, hover, active, on]: ReturnType<typeof statesOf>,
  measure: (text: number, fill: number) => number,
) => Math.min(measure(on, solid), measure(on, hover), measure(on, active));

/** Solves the full fill and its text: the brand as it is, or the nearest to it that keeps the floors. */
function solveSolid(brand: number, floor: number, lc: number) {
  const seed = lch(brand);
  const passes = (family: ReturnType<typeof statesOf>) =>
    weakest(family, ratio) > floor + MARGIN && weakest(family, lightness) >= lc;
  // The tinted dark is softer than black, which is for where it would not do.
  const solved = [WHITE, paint([0.17, Math.min(seed[1], 0.04), seed[2]]), 0].map((on) => {
    const kept = statesOf(brand, on);
    const family = passes(kept)
      ? kept
      : statesOf(
          toward(on === WHITE ? 0 : 1, seed, (color) => passes(statesOf(color, on))),
          on,
        );
    return {
      family,
      cost: distance(family[0], brand) + (on ? 0 : 1e-4) - weakest(family, lightness) / 1e5,
    };
  });
  return solved.reduce((a, b) => (b.cost < a.cost ? b : a)).family;
}

/** Checks that a colour lies no nearer to its partners than the one it replaces. */
const holdsPlace = (color: number, old: number, side: number) =>
  side * (luminance(color) - luminance(old)) >= 0 &&
  side * (screenLuminance(color) - screenLuminance(old)) >= 0;

/**
 * Makes a whole theme of one colour, in which every pair of colours that Evenkeel uses can be read: WCAG 2.2 AA in
 * light and dark, 7 and 4.5 in high contrast, and Lc floors. Moves only what hangs on the accent, and the greys where
 * asked. Pure: reads and changes no page. Throws a TypeError with a plain sentence on what it cannot read.
 */
export function createTheme(options: ThemeOptions): Theme {
  const { neutral, radius = 8, fidelity, contrast, name = 'brand' } = options;
  if (!/^[\w-]+$/.test(name) || !(radius >= 0))
    throw new TypeError(
      `Evenkeel: name "${name}" or radius "${radius}" has no place in CSS. Use letters, digits, - and _; and pixels, such as 8.`,
    );
  const brand = read(options.brand);
  const [, chroma, hue] = lch(brand);
  const tint = !neutral || neutral === 'tinted';
  const [, greyChroma, greyHue] = lch(tint ? brand : read(neutral));

  const make = (at: number): [ThemeVars, ThemeReport] => {
    const vars: ThemeVars = { '--ek-brand': hex(brand) };
    const pairs: ThemePair[] = [];
    const page = at % 2 ? -1 : 1;
    const more = at > 1 || contrast === 'more';
    const floorOf = (wcag: number) => (more ? (wcag < 4.5 ? 4.5 : 7) : wcag);
    const set = (token: string, color: number) => {
      vars[`--ek-${token}`] = hex(color);
    };
    const follow = (rows: typeof ACCENT, scale: number, h: number) => {
      for (const [token, side, four] of rows) {
        const old = pick(four, at);
        const [l, c] = lch(old);
        const up = side * page;
        set(
          token,
          toward(up > 0 ? 1 : 0, [l, c * scale, h], (color) => holdsPlace(color, old, up)),
        );
      }
    };
    const tell = (token: string, color: number, on: number, floor: number, lcFloor: number) => {
      const [r, lc] = [ratio(color, on), lightness(color, on)];
      pairs.push({ token, on: hex(on), ratio: r, floor, lc, lcFloor, holds: r >= floor && lc >= lcFloor });
    };

    // Without a brand, the greys have a chroma of about 0.019 and the accent one of 0.1.
    if (neutral) follow(NEUTRAL, Math.min(tint ? 1 : 2.5, greyChroma / 0.019), greyHue);
    const scale = Math.min(1.5, chroma / 0.1);
    follow(ACCENT, scale, hue);

    const lcOnSolid = fidelity === 'readable' || more ? 45 : 0;
    const family = solveSolid(brand, floorOf(4.5), lcOnSolid);
    ['solid', 'solid-hover', 'solid-active', 'on-solid'].forEach((part, i) => {
      set(`color-accent-${part}`, family[i] as number);
      if (i < 3) tell('color-accent-on-solid', family[3], family[i] as number, floorOf(4.5), lcOnSolid);
    });

    for (const [token, wcag, lc, four, hardest] of MARKS) {
      const [l, c] = lch(pick(four, at));
      const floor = floorOf(wcag);
      const fills = hardest[at]?.match(/.{6}/g)?.map((fill) => pick(fill, 0)) ?? [];
      // Of the two rings of focus one must stand out on the full fill: the outer one, where the inner one might not.
      // The inner ring lies further out than any quiet fill, so the hardest of these speaks for it.
      if (token === 'color-focus-outer' && ratio(fills[0] as number, family[0]) < floor + MARGIN)
        fills.push(family[0]);
      const color = toward(page > 0 ? 0 : 1, [l, c * scale, hue], (one) =>
        fills.every((fill) => ratio(one, fill) > floor + MARGIN && lightness(one, fill) >= lc),
      );
      set(token, color);
      for (const fill of fills) tell(token, color, fill, floor, lc);
    }
    if (options.radius !== undefined) vars['--ek-radius-base'] = `${radius}px`;
    return [
      vars,
      {
        moved: distance(family[0], brand),
        onSolid: weakest(family, lightness),
        pairs,
        holds: pairs.every((pair) => pair.holds),
      },
    ];
  };
  const vars = {} as PerTheme<ThemeVars>;
  const report = {} as PerTheme<ThemeReport>;
  THEME_NAMES.forEach((theme, at) => {
    [vars[theme], report[theme]] = make(at);
  });
  return {
    name,
    brand: hex(brand),
    css: sheetOf(vars, `[data-ek-brand="${name}"]`),
    vars,
    report,
  };
}

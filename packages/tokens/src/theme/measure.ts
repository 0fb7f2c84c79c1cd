import { lightness, ratio } from './color.ts';
import { type PerTheme, THEME_NAMES, type Theme, type ThemeName } from './create.ts';

/** Is what `tokens.json` says of a token, as far as measuring needs it. */
export interface PairedToken {
  id: string;
  variable: string;
  aliasOf?: string | undefined;
  values: Readonly<Record<string, string>>;
  pairs?:
    | readonly {
        on: string;
        /** The colour that lies beside this one, and speaks for it where it does not stand out itself. */
        beside?: string | undefined;
        measured: Readonly<Record<string, { floor: number; lcFloor: number }>>;
      }[]
    | undefined;
}

/** Gives what one pair of tokens measures under a theme, and what it must. */
export interface MeasuredPair {
  theme: ThemeName;
  fg: string;
  bg: string;
  fgColor: string;
  bgColor: string;
  ratio: number;
  floor: number;
  /** Lc without its sign, and the least it must be; 0 where none is asked. */
  lc: number;
  lcFloor: number;
  holds: boolean;
}

const numberOf = (hex: string) =>
  Number.parseInt(hex.length < 7 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1), 16);

/** Measures two hex colours: the ratio of WCAG 2.2, and Lc of the first as a text on the second, without its sign. */
export function contrastOf(text: string, fill: string): { ratio: number; lc: number } {
  const [one, other] = [numberOf(text), numberOf(fill)];
  return { ratio: ratio(one, other), lc: lightness(one, other) };
}

/** Names a theme as `tokens.json` does. */
export const fileNameOf = (theme: ThemeName) => theme.replace('Hc', '-hc');

/**
 * Measures every pair that Evenkeel uses under a theme: those that the brand moved, and those that it left alone.
 * `tokens` are those of `@evenkeel/tokens/tokens.json`. Never changes anything.
 */
export function measureTheme(theme: Theme, tokens: readonly PairedToken[]): MeasuredPair[] {
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const colorOf = (id: string, name: ThemeName): string => {
    const token = byId.get(id);
    if (!token)
      throw new Error(
        `Evenkeel: tokens.json has no ${id}, so its pairs cannot be measured. Give the whole file.`,
      );
    if (token.aliasOf) return colorOf(token.aliasOf, name);
    const moved = theme.vars[name][token.variable as '--ek-'];
    return moved ?? token.values[fileNameOf(name)] ?? '';
  };
  /** An exact brand is told, and not held, to the Lc of the text on it. */
  const onSolid = Object.fromEntries(
    THEME_NAMES.map((name) => {
      const pair = theme.report[name].pairs.find(({ token }) => token === 'color-accent-on-solid');
      return [name, pair?.lcFloor ?? 0];
    }),
  ) as PerTheme<number>;
  return THEME_NAMES.flatMap((name) =>
    tokens.flatMap(({ id: fg, pairs = [] }) =>
      pairs.map(({ on: bg, beside, measured }): MeasuredPair => {
        const { floor = 0, lcFloor: usual = 0 } = measured[fileNameOf(name)] ?? {};
        const [fgColor, bgColor] = [colorOf(fg, name), colorOf(bg, name)];
        const [text, fill] = [numberOf(fgColor), numberOf(bgColor)];
        const other = beside ? ratio(numberOf(colorOf(beside, name)), fill) : 0;
        const lcFloor = fg === 'color.accent.on-solid' ? onSolid[name] : usual;
        const [r, lc] = [Math.max(ratio(text, fill), other), lightness(text, fill)];
        return {
          ...{ theme: name, fg, bg, fgColor, bgColor, ratio: r, floor, lc, lcFloor },
          holds: r >= floor && lc >= lcFloor,
        };
      }),
    ),
  );
}

import { contrast } from '../scripts/contrast.ts';
import { linear, oklab, type Rgb } from '../src/theme/color.ts';

/** Writes figures for CSS: four places at most, no zero before the point. */
export const figure = (value: number) => String(Number(value.toFixed(4))).replace(/^0\./, '.');

const channels = (hex: string): Rgb => {
  const six = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(six.slice(at, at + 2), 16) / 255) as unknown as Rgb;
};

/** Gives lightness and chroma of a hex colour in OKLCH. */
export function shadeOf(hex: string): { lightness: number; chroma: number } {
  const [lightness, a, b] = oklab(channels(hex).map(linear) as unknown as Rgb);
  return { lightness, chroma: Math.hypot(a, b) };
}

/** Gives the hex that a browser paints for an OKLCH colour: channels outside sRGB are cut off. */
export function cut(lightness: number, chroma: number, hue: number): string {
  const turn = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(turn), chroma * Math.sin(turn)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const light = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const byte = (v: number) => {
    const inside = Math.min(1, Math.max(0, v));
    const shown = inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${light.map(byte).join('')}`;
}

const HUES = Array.from({ length: 72 }, (_, i) => i * 5);
const PARTS = [0, 0.5, 1];

/** What every hue must fulfil: a least ratio, and a least Lc, as text on a fill or a fill under a text. */
export interface Need {
  against: string;
  ratio: number;
  lc: number;
  /** Tells whether the colour is the text of the pair; else it is the fill. */
  text: boolean;
}

/** Says how light and how colourful a role may be for any hue. */
export interface Span {
  lightness: number;
  /** How much of the brand's chroma is kept, and the most that may be. */
  share: number;
  cap: number;
}

function holdsForAll(lightness: number, cap: number, needs: readonly Need[]): boolean {
  return PARTS.every((part) =>
    HUES.every((hue) => {
      const color = cut(lightness, cap * part, hue);
      return needs.every((need) => {
        const it = need.text ? contrast(color, need.against) : contrast(need.against, color);
        return it.ratio >= need.ratio && (need.lc === 0 || it.lightness >= need.lc);
      });
    }),
  );
}

/**
 * Finds one lightness at which a role holds for every hue, so that CSS alone can make it: the nearest to that of the
 * sources, in the direction given. Throws when there is none.
 */
export function spanOf(hex: string, up: boolean, needs: readonly Need[]): Span {
  const { lightness, chroma } = shadeOf(hex);
  const cap = chroma * 1.5;
  const step = up ? 0.005 : -0.005;
  for (let l = lightness; l > 0 && l < 1; l += step) {
    // The browser's own arithmetic may round the other way by a step of 8 bits.
    if (holdsForAll(l, cap, needs))
      return { lightness: Math.round(l * 1000) / 1000, share: chroma / 0.1, cap };
  }
  throw new Error(`Evenkeel: no lightness near ${hex} holds for every hue, so brand.css cannot be written.`);
}

// Colours as 24-bit numbers, 0xRRGGBB: what a screen shows and what is measured is then the same thing.

/** Gives lightness (0 to 1), chroma (0 to about 0.4) and hue (degrees) in OKLCH. */
export type Lch = readonly [l: number, c: number, h: number];
/** Gives red, green and blue; 0 to 1 inside sRGB. */
export type Rgb = readonly [r: number, g: number, b: number];

/** Takes the gamma off one channel (IEC 61966-2-1), also outside 0 to 1. */
export const linear = (v: number) =>
  Math.abs(v) <= 0.04045 ? v / 12.92 : Math.sign(v) * ((Math.abs(v) + 0.055) / 1.055) ** 2.4;

const gamma = (v: number) =>
  Math.abs(v) <= 0.0031308 ? v * 12.92 : Math.sign(v) * (1.055 * Math.abs(v) ** (1 / 2.4) - 0.055);

/** Gives OKLab of linear sRGB (Ottosson 2020). */
export function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.412222 * r + 0.536332 * g + 0.051446 * b);
  const m = Math.cbrt(0.211903 * r + 0.6807 * g + 0.107397 * b);
  const s = Math.cbrt(0.088303 * r + 0.281719 * g + 0.629979 * b);
  return [
    0.210454 * l + 0.793618 * m - 0.004072 * s,
    1.977998 * l - 2.428592 * m + 0.450594 * s,
    0.025904 * l + 0.782772 * m - 0.808676 * s,
  ];
}

/** Gives linear sRGB of OKLab. */
function fromOklab(lightness: number, a: number, b: number): Rgb {
  const l = (lightness + 0.396338 * a + 0.215804 * b) ** 3;
  const m = (lightness - 0.105561 * a - 0.063854 * b) ** 3;
  const s = (lightness - 0.089484 * a - 1.291486 * b) ** 3;
  return [
    4.076742 * l - 3.307712 * m + 0.23097 * s,
    -1.268438 * l + 2.609757 * m - 0.341319 * s,
    -0.004196 * l - 0.703419 * m + 1.707615 * s,
  ];
}

/** Gives OKLCH of linear sRGB. */
export function lchOf(rgb: Rgb): Lch {
  const [l, a, b] = oklab(rgb);
  return [l, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

const channels = (color: number): Rgb => [color >> 16, (color >> 8) & 255, color & 255];
const lights = (color: number) => channels(color).map((v) => linear(v / 255)) as unknown as Rgb;

/** Gives OKLCH of a 24-bit colour. */
export const lch = (color: number) => lchOf(lights(color));

/** Finds the figure nearest to `from` that passes, between it and `end`, which is taken to pass. */
export function nearest(from: number, end: number, passes: (figure: number) => boolean): number {
  if (passes(from)) return from;
  for (let i = 0; i < 12; i++) {
    const middle = (from + end) / 2;
    if (passes(middle)) end = middle;
    else from = middle;
  }
  return end;
}

/** Rounds to the 24-bit colour that a screen shows; lowers the chroma of what lies outside sRGB, and nothing else. */
export function paint([l, c, h]: Lch): number {
  const turn = (h * Math.PI) / 180;
  const at = (chroma: number) => fromOklab(l, chroma * Math.cos(turn), chroma * Math.sin(turn));
  const inside = nearest(c, 0, (chroma) => at(chroma).every((v) => v > -1e-5 && v < 1.0001));
  return at(inside).reduce((sum, v) => sum * 256 + Math.round(255 * Math.min(1, Math.max(0, gamma(v)))), 0);
}

/** Tells how far two colours lie apart: the distance in OKLab; 0.02 is just noticeable. */
export function distance(one: number, other: number): number {
  const [a, b] = [oklab(lights(one)), oklab(lights(other))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Gives relative luminance (WCAG 2.2), 0 to 1. */
export function luminance(color: number): number {
  const [r, g, b] = lights(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Gives the luminance that APCA starts from, 0 to 1. */
export function screenLuminance(color: number): number {
  const [r, g, b] = channels(color);
  return (0.2126729 * r ** 2.4 + 0.7151522 * g ** 2.4 + 0.072175 * b ** 2.4) / 255 ** 2.4;
}

/** Gives the contrast ratio of WCAG 2.2, 1 to 21. */
export function ratio(one: number, other: number): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return a > b ? a / b : b / a;
}

/** Gives lightness contrast Lc, 0 to about 108, without its sign (the constants of APCA 0.0.98G-4g). */
export function lightness(text: number, ground: number): number {
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: this one is no root of two.
  const soften = (y: number) => (y < 0.022 ? y + (0.022 - y) ** 1.414 : y);
  const t = soften(screenLuminance(text));
  const g = soften(screenLuminance(ground));
  if (Math.abs(g - t) < 0.0005) return 0;
  const contrast = 1.14 * (g > t ? g ** 0.56 - t ** 0.57 : t ** 0.62 - g ** 0.65);
  return contrast < 0.1 ? 0 : (contrast - 0.027) * 100;
}

/** Writes a 24-bit colour as `#rrggbb`. */
export const hex = (color: number) => `#${color.toString(16).padStart(6, '0')}`;

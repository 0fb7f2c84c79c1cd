import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { SIGHTS, smallestDistance } from '../../../packages/tokens/scripts/vision.ts';

// The workspace's copy, so that these functions can be tried where the systems to compare with are not installed.
const tokens = createRequire(new URL('../../../packages/tokens/package.json', import.meta.url));
const Color = tokens('colorjs.io').default;

const known = new Map();

/** Reads a CSS colour as a screen shows it: channels of 8 bits, alpha, and luminance. Throws on what is no colour. */
export function seen(css) {
  let one = known.get(css);
  if (!one) {
    const color = new Color(css);
    const rgb = color
      .to('srgb')
      .toGamut({ method: 'clip' })
      .coords.map((c) => Math.round((c ?? 0) * 255));
    if (known.size > 100_000) known.clear();
    one = ofRgb(rgb, color.alpha ?? 1);
    known.set(css, one);
  }
  return one;
}

function ofRgb(rgb, alpha) {
  const hex = `#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
  return { rgb, alpha, hex, luminance: Math.max(0, new Color(hex).luminance) };
}

/** Lays a colour with alpha over an opaque one, in sRGB as browsers do. */
export function over(top, ground) {
  const [a, b] = [seen(top), seen(ground)];
  if (a.alpha === 1) return a.hex;
  return ofRgb(
    a.rgb.map((v, i) => Math.round(v * a.alpha + b.rgb[i] * (1 - a.alpha))),
    1,
  ).hex;
}

/** Gives the contrast ratio of WCAG 2.2 of two opaque colours. */
export function ratio(one, other) {
  const [a, b] = [seen(one).luminance + 0.05, seen(other).luminance + 0.05];
  return a > b ? a / b : b / a;
}

/**
 * Measures pairs in one theme. A fill with alpha lies on the theme's ground, a text with alpha on its fill.
 * `or` names a second mark beside the first, of which one must stand out. Throws on a name that has no colour.
 */
export function judge(pairs, colorOf, ground) {
  const find = (name) => {
    const color = colorOf(name);
    if (typeof color !== 'string') throw new Error(`No colour ${name}`);
    return color;
  };
  const page = find(ground);
  return pairs.map(({ fg, bg, floor, or }) => {
    const fill = over(find(bg), page);
    const marks = [fg, ...(or ? [or] : [])].map((name) => ratio(over(find(name), fill), fill));
    const best = Math.max(...marks);
    return { fg, bg, floor, ratio: best, holds: best >= floor };
  });
}

/**
 * Tells how near the two nearest of some colours come, for the eye that tells them apart worst (CIEDE2000).
 * @param {readonly string[]} colors
 * @param {string} ground
 * @param {readonly import('../../../packages/tokens/scripts/vision.ts').Sight[]} [sights]
 */
export function worstApart(colors, ground, sights = SIGHTS) {
  const opaque = colors.map((color) => over(color, ground));
  const bySight = sights.map((sight) => ({ sight, distance: smallestDistance(sight, opaque) }));
  return bySight.reduce((a, b) => (b.distance < a.distance ? b : a));
}

/** Tells how far two colours lie apart in OKLab; 0.02 is just noticeable. */
export const strayed = (one, other) => new Color(seen(one).hex).deltaE(new Color(seen(other).hex), 'OK');

export const gzip = (text) => gzipSync(text, { level: 9 }).length;

/** Makes pairs of each text or mark with each fill. */
export const cross = (floor, fgs, bgs) => fgs.flatMap((fg) => bgs.map((bg) => ({ fg, bg, floor })));
export const TEXT = 4.5;
export const MARK = 3;

/** Reads the custom properties of a piece of CSS, and follows `var()` in them. */
export function propertiesOf(...pieces) {
  const values = new Map();
  for (const css of pieces)
    for (const [, name, value] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g))
      values.set(name, value.trim());
  const find = (name, depth = 0) => {
    const value = values.get(name);
    const alias = value?.match(/^var\((--[\w-]+)\)$/)?.[1];
    return alias && depth < 10 ? find(alias, depth + 1) : value;
  };
  return (name) => find(name);
}

import { type Lch, lch, lchOf, linear, paint, type Rgb } from './color.ts';

const TURNS: Record<string, number> = { deg: 1, turn: 360 };

const light = (rgb: Rgb) => rgb.map(linear) as unknown as Rgb;

/** Display P3 to sRGB, both linear (CSS Color 4). */
const fromP3 = ([r, g, b]: Rgb): Rgb => [
  1.2249402 * r - 0.2249402 * g,
  -0.042057 * r + 1.042057 * g,
  -0.0196376 * r - 0.078636 * g + 1.0982736 * b,
];

const fromHsl = (h: number, s: number, l: number) =>
  [0, 8, 4].map((n) => {
    const k = (((n + h / 30) % 12) + 12) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  }) as unknown as Rgb;

/**
 * Reads a CSS colour: hex, `rgb()`, `hsl()`, `oklch()`, `color()` in sRGB or Display P3. Throws a TypeError with a
 * plain sentence on anything else: names, colours that are not opaque, other spaces.
 */
function parse(text: string): Lch {
  const refuse = (what: string) =>
    new TypeError(
      `Evenkeel: "${text}" ${what}, so no theme can be made of it. Write it like "#f26b43", "rgb(242 107 67)" or "oklch(0.7 0.17 40)".`,
    );
  const given = text.trim().toLowerCase();
  if (given[0] === '#') {
    const digits = given.slice(1);
    if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits))
      throw refuse('is not # and 3, 4, 6 or 8 of 0 to 9 and a to f');
    const value = digits.length < 5 ? digits.replace(/./g, '$&$&') : digits;
    if (!/^.{6}(ff)?$/.test(value)) throw refuse('is not opaque');
    return lch(Number.parseInt(value.slice(0, 6), 16));
  }
  const [, kind = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(given) ?? [];
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const space = kind === 'color' ? parts.shift() : kind.replace(/^(rgb|hsl)a$/, '$1');
  if (!space) throw refuse(/^[a-z]+$/.test(given) ? 'is a name, and names are not read' : 'is not a colour');
  /** Reads one value; `whole` is what 100 % stands for, or nothing for a hue. */
  const read = (at: number, whole?: number) => {
    const [, figure = '', unit = ''] = /^([\d.e+-]+)(%|[a-z]*)$/.exec(parts[at] ?? '') ?? [];
    if (parts[at] === 'none') return 0;
    const scale = unit ? (whole ? unit === '%' && whole / 100 : TURNS[unit]) : 1;
    if (!figure || !scale || Number.isNaN(+figure)) throw refuse(`has "${parts[at]}" where a number belongs`);
    return +figure * scale;
  };
  if (parts.length < 3 || parts.length > 4) throw refuse(`has ${parts.length} values, not 3`);
  if (parts[3] && read(3, 1) < 1) throw refuse('is not opaque');
  const three = (whole: number) =>
    light([read(0, whole) / whole, read(1, whole) / whole, read(2, whole) / whole]);
  if (space === 'oklch') return [read(0, 1), Math.max(0, read(1, 0.4)), read(2)];
  if (space === 'hsl') return lchOf(light(fromHsl(read(0), read(1, 100) / 100, read(2, 100) / 100)));
  if (space === 'rgb') return lchOf(three(255));
  if (space === 'srgb') return lchOf(three(1));
  if (space === 'display-p3') return lchOf(fromP3(three(1)));
  throw refuse(`is in ${space}, which is not read`);
}

/** Reads a CSS colour as the 24-bit colour that a screen shows: chroma is lowered to bring it into sRGB. */
export const read = (text: string) => paint(parse(text));

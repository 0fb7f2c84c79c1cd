/** Makes a repeatable dice of 32 bits (mulberry32), so that a failing seed can be looked at again. */
function dice(state: number) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const hex = (value: number) => `#${Math.round(value).toString(16).padStart(6, '0')}`;
const grey = (v: number) => hex(v * 0x010101);

/** Lists colours from the whole of sRGB, the same at every run. */
export function randomSeeds(count: number, start = 1): string[] {
  const next = dice(start);
  return Array.from({ length: count }, () => hex(Math.floor(next() * 0x1000000)));
}

const each = <A, B>(as: readonly A[], bs: readonly B[], make: (a: A, b: B) => string) =>
  as.flatMap((a) => bs.map((b) => make(a, b)));

/** Public brand colours, as their owners state them. */
const BRANDS = [
  ...['#1877f2', '#0a66c2', '#1da1f2', '#ff0000', '#e50914', '#1db954', '#25d366', '#fffc00', '#bd081c'],
  ...['#ff4500', '#5865f2', '#6441a5', '#4a154b', '#ff9900', '#f6851b', '#003087', '#635bff', '#0061ff'],
  ...['#f24e1e', '#03363d', '#17494d', '#ff7a59', '#00a1e0', '#0052cc', '#171515', '#fc6d26', '#2496ed'],
  ...['#0db7ed', '#61dafb', '#42b883', '#dd0031', '#f7df1e', '#3178c6', '#764abc', '#e10098', '#000000'],
  ...['#00c4cc', '#ea4aaa', '#ffde00', '#f40009', '#00704a', '#ffcc00', '#d40511', '#4d148c', '#ff6200'],
  ...['#e20074', '#00ff7f', '#f26b43', '#13618d', '#96bf48', '#7ab55c', '#2b2d42', '#ff5a5f', '#00d1b2'],
];

/** Lists the seeds that are hardest on a theme maker: 200 and more. */
export const ADVERSARIAL: readonly string[] = [
  ...[0, 1, 2, 4, 8, 16, 24, 32, 48, 64, 80, 96, 104, 108, 112, 115, 116, 117, 118, 119].map(grey),
  ...[120, 121, 122, 124, 128, 136, 144, 160, 176, 192, 208, 224, 232, 240, 247, 251, 253, 254, 255].map(
    grey,
  ),
  // Near white and near black, with a breath of each channel.
  ...['#fffffe', '#fffeff', '#fefffe', '#fff8f8', '#f8fff8', '#f8f8ff', '#fffff0', '#f0ffff', '#fff0ff'],
  ...['#000001', '#000100', '#010000', '#080000', '#000800', '#000008', '#0f0f00', '#000f0f', '#0f000f'],
  // Pure channels and their sums, full and dimmed.
  ...each(
    [0x010000, 0x000100, 0x000001, 0x010100, 0x010001, 0x000101],
    [16, 48, 85, 119, 136, 170, 204, 238, 255],
    (mask, v) => hex(mask * v),
  ),
  // About as far from white as from black, where neither makes a good text: luminance 0.18 in all hues.
  ...each(
    [0.5, 0.54, 0.58],
    [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330],
    (l, h) => `oklch(${l} 0.12 ${h})`,
  ),
  // Outside sRGB.
  ...each(
    ['1 0 0', '0 1 0', '0 0 1', '1 1 0', '0 1 1', '1 0 1'],
    [1, 0.5],
    (rgb, times) =>
      `color(display-p3 ${rgb
        .split(' ')
        .map((v) => Number(v) * times)
        .join(' ')})`,
  ),
  ...[0, 45, 90, 135, 180, 225, 270, 315].map((h) => `oklch(0.7 0.4 ${h})`),
  ...BRANDS,
];

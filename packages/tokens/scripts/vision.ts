import Color from 'colorjs.io';

/** Names full sight and the three kinds of colour blindness. */
export const SIGHTS = ['full', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

type Row = readonly [number, number, number];

// Machado, Oliveira and Fernandes 2009, table of severity 1.0; applied to linear light.
const MACHADO: Record<Exclude<Sight, 'full'>, readonly [Row, Row, Row]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Shows a colour as someone with the given sight sees it. A model of an average eye, not of any one person. */
export function seenBy(sight: Sight, hex: string): Color {
  const color = new Color(hex);
  if (sight === 'full') return color;
  const [r, g, b] = color.to('srgb-linear').coords.map((c) => c ?? 0) as [number, number, number];
  const light = MACHADO[sight].map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)));
  return new Color('srgb-linear', light as [number, number, number]).to('srgb');
}

/** Tells how far the two nearest of some colours lie apart for a sight, as CIEDE2000 (about 1 is just noticeable). */
export function smallestDistance(sight: Sight, hexes: readonly string[]): number {
  const seen = hexes.map((hex) => seenBy(sight, hex));
  return Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => a.deltaE(b, '2000'))));
}

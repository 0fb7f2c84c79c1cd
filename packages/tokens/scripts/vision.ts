import Color from 'colorjs.io';
import { MACHADO } from './machado.ts';

/** Names full sight and the three kinds of colour blindness. */
export const SIGHTS = ['full', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

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

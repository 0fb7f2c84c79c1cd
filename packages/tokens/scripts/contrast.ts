import Color from 'colorjs.io';
import { THEMES, type Theme } from './load.ts';
import type { Token } from './model.ts';

/** Joins a colour with one fill that it must be readable on. */
export interface Pair {
  fg: string;
  bg: string;
  /** WCAG 2.2 ratio asked for in light and dark. */
  wcag: number;
  /** APCA lightness contrast (Lc) asked for in every theme; 0 where none is. */
  lc: number;
  /** The colour that lies beside it, and speaks for it where it does not stand out itself. */
  beside?: string;
}

/** Gives what a pair measures in one theme, and what it must. */
export interface Measure extends Pair {
  theme: Theme;
  ratio: number;
  lightness: number;
  /** The WCAG ratio asked for in this theme. */
  floor: number;
  holds: boolean;
}

/** Gives the ratio asked for in a theme: 4.5 and 3 become 7 and 4.5 in high contrast (WCAG 2.2, 1.4.6 and one step up). */
export function floorIn(theme: Theme, wcag: number): number {
  if (!theme.endsWith('-hc')) return wcag;
  return wcag >= 4.5 ? 7 : 4.5;
}

/** Derives every pair from the contracts in the sources; throws on a fill that does not exist. */
export function derivePairs(tokens: readonly Token[]): Pair[] {
  const colors = new Set(tokens.filter((t) => t.type === 'color').map((t) => t.id));
  return tokens.flatMap(({ id, contract }) => {
    if (!contract || 'exempt' in contract) return [];
    return contract.on.map((bg) => {
      if (!colors.has(bg)) {
        throw new Error(
          `Evenkeel: ${id} is to be read on ${bg}, which is no colour. Name a colour token in "on".`,
        );
      }
      const beside = contract.beside === bg ? undefined : contract.beside;
      return { fg: id, bg, wcag: contract.wcag, lc: contract.lc ?? 0, ...(beside ? { beside } : {}) };
    });
  });
}

/** Measures two hex colours: the WCAG 2.2 ratio and the absolute APCA Lc of the first on the second. */
export function contrast(fg: string, bg: string): { ratio: number; lightness: number } {
  const back = new Color(bg);
  const front = new Color(fg);
  return { ratio: back.contrast(front, 'WCAG21'), lightness: Math.abs(back.contrast(front, 'APCA')) };
}

/** Measures every pair in every theme, on the hex values that are shipped. */
export function measure(tokens: readonly Token[], pairs: readonly Pair[] = derivePairs(tokens)): Measure[] {
  const byId = new Map(tokens.map((t) => [t.id, t]));
  return THEMES.flatMap((theme) =>
    pairs.map((pair) => {
      const fg = byId.get(pair.fg)?.colors?.[theme];
      const bg = byId.get(pair.bg)?.colors?.[theme];
      if (!fg || !bg) throw new Error(`Evenkeel: ${pair.fg} on ${pair.bg} has no colour in ${theme}.`);
      const { ratio: own, lightness } = contrast(fg, bg);
      const beside = pair.beside === undefined ? undefined : byId.get(pair.beside)?.colors?.[theme];
      const ratio = beside === undefined ? own : Math.max(own, contrast(beside, bg).ratio);
      const floor = floorIn(theme, pair.wcag);
      return { ...pair, theme, ratio, lightness, floor, holds: ratio >= floor && lightness >= pair.lc };
    }),
  );
}

/** Puts a measure into one line for a test's or the build's report. */
export const describeMeasure = (m: Measure) =>
  `${m.theme}: ${m.fg} on ${m.bg} has ${m.ratio.toFixed(2)}:1 (needs ${m.floor}) and Lc ${m.lightness.toFixed(1)} (needs ${m.lc})`;

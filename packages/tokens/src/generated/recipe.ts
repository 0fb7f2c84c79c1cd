// Built from packages/tokens/sources by `pnpm generate`; edit the sources.

/** Four colours as hex digits in one text: light, dark, light-hc, dark-hc. */
type Four = string;
/** A token, the side of its lightness (1 with the page, -1 against it), and its colours without a brand. */
type Follower = readonly [name: string, side: number, colors: Four];
/** A token, its floors (WCAG, Lc), its colours without a brand, and the fills it is hardest to see on. */
type Mark = readonly [name: string, wcag: number, lc: number, colors: Four, hardest: readonly string[]];

/** Holds the tokens that the brand moves and that carry no meaning by themselves. */
export const ACCENT: readonly Follower[] = [
  ['color-selected', 1, 'e6f4fd172b39edf7fd081d2a'],
  ['color-accent-bg', 1, 'dff2fd163142edf7fd0a1d29'],
  ['color-accent-bg-hover', 1, 'd3ecfd1a394ddff2fd0f2736'],
  ['color-accent-bg-active', 1, 'c6e7fc1f4158d3ecfd132c3c'],
  ['color-accent-border', -1, 'bfe4fb254c6613618d4d98c4'],
];
/** Holds the tokens that the brand moves and that must be seen. */
export const MARKS: readonly Mark[] = [
  ['color-focus-outer', 3, 0, '13618d67b5e10341648fcdf2', ['e5e8ec', '163142', 'ebeff2', '171e24']],
  ['color-accent-fg', 4.5, 60, '02527d9ed6f811364ec6e7fc', ['c6e7fc', '1f4158', 'd3ecfd', '132c3c']],
  ['color-accent-indicator', 3, 0, '1d6a965ba8d402527d86c7ed', ['ebeff2', '163142', 'f2f6f8', '0a1d29081d2a']],
];
/** Holds the greys, which move only where a neutral colour is given. */
export const NEUTRAL: readonly Follower[] = [
  ['color-canvas', 1, 'f2f6f80e1217ffffff000000'],
  ['color-surface', 1, 'ffffff161b21ffffff040609'],
  ['color-sunken', 1, 'eff2f510141af7f9fa020305'],
  ['color-raised', 1, 'ffffff1d252dffffff0e1217'],
  ['color-overlay', 1, 'ffffff1b222affffff0e1217'],
  ['color-hover', 1, 'ebeff21b222af2f6f812161c'],
  ['color-active', 1, 'e5e8ec222a32ebeff2171e24'],
  ['color-fg', -1, '1b222af2f6f8020305ffffff'],
  ['color-fg-muted', -1, '454e57d0d5da272f36dee2e6'],
  ['color-fg-placeholder', -1, '646d77b2b8bf3b434cc2c8ce'],
  ['color-border', -1, 'dee2e6272f365b646e879099'],
  ['color-border-strong', -1, '78818b69737c404952a7afb7'],
  ['color-inverse', -1, '1b222ae5e8ec020305ffffff'],
  ['color-fg-inverse', 1, 'f2f6f812161cffffff020305'],
  ['color-focus-inner', 1, 'ffffff0e1217ffffff000000'],
  ['color-neutral-bg', 1, 'eff2f510141af7f9fa0e1217'],
  ['color-neutral-bg-hover', 1, 'e8ecef1b222aeff2f513191f'],
  ['color-neutral-bg-active', 1, 'e1e5e9222a32e8ecef192027'],
  ['color-neutral-border', -1, 'dadee22f363e5b646e879099'],
  ['color-neutral-fg', -1, '454e57b8bfc5272f36dadee2'],
  ['color-neutral-indicator', -1, '6c767f7e8790454e57a7afb7'],
  ['color-neutral-solid', -1, '363e46b8bfc5272f36d3d8dc'],
  ['color-neutral-solid-hover', -1, '272f36c9ced3192027e1e5e9'],
  ['color-neutral-solid-active', -1, '192027dadee20e1217eff2f5'],
  ['color-neutral-on-solid', 1, 'ffffff12161cffffff020305'],
];

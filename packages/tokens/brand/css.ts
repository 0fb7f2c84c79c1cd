import { contrast, floorIn } from '../scripts/contrast.ts';
import { THEMES, type Theme } from '../scripts/load.ts';
import { propertyName } from '../scripts/model.ts';
import type { MarkRole, Role, Roles } from './roles.ts';
import { figure, type Need, type Span, spanOf } from './span.ts';

// The browser and this file may round apart; a little more than the floor is asked for.
const MARGIN = 0.06;
/** With two rings this far apart, one of them has 3:1 on any fill whatsoever (WCAG technique C40). */
const RINGS = 9;

const isDark = (theme: Theme) => theme.startsWith('dark');
const up = (role: Role, theme: Theme) => (role.side === 'ground') !== isDark(theme);

const from = ({ lightness, share, cap }: Span) =>
  `oklch(from var(--ek-brand-read) ${figure(lightness)} min(c*${figure(share)},${figure(cap)}) h)`;

/** A quiet fill or an edge is held to what the one in the sources measures beside white and black. */
function asStill(role: Role, theme: Theme): Span {
  const hex = role.colors[theme];
  const against = up(role, theme) ? '#000' : '#fff';
  const { ratio, lightness } = contrast(against, hex);
  return spanOf(hex, up(role, theme), [{ against, ratio, lc: lightness, text: false }]);
}

function asMark(role: MarkRole, theme: Theme, inner: string): Span {
  const needs: Need[] = role.hardest[theme].map((against) => ({
    against,
    ratio: floorIn(theme, role.wcag) + MARGIN,
    lc: role.lc && role.lc + 0.5,
    text: true,
  }));
  if (role.id === 'color.focus-outer' && !theme.endsWith('-hc'))
    needs.push({ against: inner, ratio: RINGS + MARGIN, lc: 0, text: true });
  return spanOf(role.colors[theme], up(role, theme), needs);
}

/** In high contrast the full fill keeps the brand's hue alone: most colours cannot carry a text at 7:1. */
function asStrongSolid(role: Role, theme: Theme): Span {
  const against = isDark(theme) ? '#000' : '#fff';
  return spanOf(role.colors[theme], isDark(theme), [{ against, ratio: 7 + MARGIN, lc: 45, text: false }]);
}

const pair = (light: string, dark: string) => (light === dark ? light : `light-dark(${light},${dark})`);

function values(roles: Roles, light: Theme, dark: Theme): string[] {
  const inner = roles.neutral.find((role) => role.id === 'color.focus-inner');
  const both = (role: Role, make: (theme: Theme) => Span) =>
    `${propertyName(role.id)}: ${pair(from(make(light)), from(make(dark)))}`;
  const strong = light.endsWith('-hc');
  const mix = (part: number) =>
    `color-mix(in oklab, var(--ek-brand-read) ${part}%, contrast-color(contrast-color(var(--ek-brand-read))))`;
  const exact: Record<string, string> = {
    solid: 'var(--ek-brand-read)',
    'solid-hover': mix(90),
    'solid-active': mix(80),
    'on-solid': 'contrast-color(var(--ek-brand-read))',
  };
  return [
    ...roles.accent.map((role) => both(role, (theme) => asStill(role, theme))),
    ...roles.marks.map((role) => both(role, (theme) => asMark(role, theme, inner?.colors[theme] ?? ''))),
    ...roles.solid.map((role) => {
      const part = role.id.split('.').at(-1) ?? '';
      if (!strong) return `${propertyName(role.id)}: ${exact[part]}`;
      if (part === 'on-solid') return `${propertyName(role.id)}: light-dark(#fff,#000)`;
      return both(role, (theme) => asStrongSolid(role, theme));
    }),
  ];
}

const STANDARD = '[data-ek-contrast="standard"]';
const MORE = '[data-ek-contrast="more"]';
const BRAND = '[data-ek-brand]';

/**
 * Writes the style sheet that makes a theme of `--ek-brand` alone, without a script. Not in a layer, so that it holds
 * beside the unlayered tokens, too; weightless, so that any rule of a host wins.
 */
export function emitBrandCss(roles: Roles, placing: 'page' | 'scoped'): string {
  const outermost = '[data-ek-theme]:not([data-ek-theme] *)';
  const root = placing === 'page' ? [':root', ':host'] : [outermost];
  const unless =
    placing === 'page'
      ? [`:root:not(${STANDARD})`, `:host(:not(${STANDARD}))`]
      : [`${outermost}:not(${STANDARD})`];
  const solid = roles.solid.find((role) => role.id.endsWith('.solid'));
  const seed = `--ek-brand-read: var(--ek-brand, ${pair(solid?.colors.light ?? '', solid?.colors.dark ?? '')})`;
  const rule = (selectors: readonly string[], lines: readonly string[]) => [
    `:where(${selectors.join(', ')}) {`,
    ...lines.map((line) => `  ${line};`),
    '}',
  ];
  const [light, dark, lightHc, darkHc] = THEMES;
  const more = [seed, ...values(roles, lightHc, darkHc)];
  const inMore = `${MORE} *:not(${STANDARD}, ${MORE} ${STANDARD} *)`;
  const lines = [
    ...rule([...root, BRAND, STANDARD], [seed, ...values(roles, light, dark)]),
    '@media (prefers-contrast: more) {',
    ...rule([...unless, `${BRAND}:not(${STANDARD}, ${STANDARD} *)`], more).map((line) => `  ${line}`),
    '}',
    ...rule([MORE, ...(placing === 'page' ? [`:host(${MORE})`] : []), `${BRAND}:where(${inMore})`], more),
  ];
  const known =
    '(color: contrast-color(red)) and (color: oklch(from red l c h)) and (color: light-dark(red, red))';
  return [
    '/* Built from packages/tokens/sources by `pnpm generate`; edit the sources. */',
    `@supports ${known} {`,
    '  @media (forced-colors: none) {',
    ...lines.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');
}

import type { Theme } from './load.ts';
import type { Token } from './model.ts';
import { lightDark } from './value.ts';

/** Says where tokens live: on the page and shadow hosts, or below elements that ask for a theme. */
export type Placing = 'page' | 'scoped';

// Only the outermost element that asks for a theme declares; inner ones just switch `color-scheme`, so that a
// theme inside a high-contrast part keeps the contrast.
const OUTERMOST = '[data-ek-theme]:not([data-ek-theme] *)';

const roots = (placing: Placing) => (placing === 'page' ? [':root', ':host'] : [OUTERMOST]);

/** Roots without an attribute value that asks for the opposite of what a media query says. */
const rootsUnless = (placing: Placing, attribute: string) =>
  placing === 'page'
    ? [`:root:not(${attribute})`, `:host(:not(${attribute}))`]
    : [`[data-ek-theme]:not([data-ek-theme] *, ${attribute})`];

/** An attribute on an element or, in a shadow root, on its host. */
const at = (placing: Placing, attribute: string) =>
  placing === 'page' ? [attribute, `:host(${attribute})`] : [attribute];

const where = (selectors: readonly string[]) => `:where(${selectors.join(', ')})`;

const rule = (selectors: readonly string[], declarations: readonly string[]) =>
  declarations.length ? [`${where(selectors)} {`, ...declarations.map((line) => `  ${line};`), '}'] : [];

const media = (query: string, lines: readonly string[]) => [
  `@media ${query} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

function themed(token: Token, light: Theme, dark: Theme): string {
  const pair = lightDark(token.colors?.[light] ?? '', token.colors?.[dark] ?? '');
  // A shadow is the same in every theme but for its colour.
  const value = token.values[light]?.replace(token.colors?.[light] ?? '', pair);
  return `${token.name}: ${value}`;
}

const varName = (id: string) => `--ek-${id.replaceAll('.', '-')}`;

/** Repeats another token, or follows a seed that a host may have set. */
function reference(token: Token, tokens: readonly Token[]): string {
  if (!token.scale) return `${token.name}: var(${varName(token.alias ?? '')})`;
  const { of, times } = token.scale;
  const seed = tokens.find((t) => t.id === of)?.values['all'];
  const read = `var(${varName(of)}, ${seed})`;
  return `${token.name}: ${times === 1 ? read : `calc(${read} * ${times})`}`;
}

const repeats = (token: Token) => token.declared && Boolean(token.alias ?? token.scale);

const own = (tokens: readonly Token[], axis: Token['axis']) =>
  tokens.filter((t) => t.declared && !repeats(t) && t.axis === axis);

const valued = (tokens: readonly Token[], context: string) =>
  tokens.map((t) => `${t.name}: ${t.values[context]}`);

/** System colours for what forced colours leave to the author, by the last part of a token's name. */
const SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/^color\.accent\.solid/, 'Highlight'],
  [/^color\.accent\.on-solid$/, 'HighlightText'],
  [/\.solid(-hover|-active)?$/, 'ButtonFace'],
  [/\.on-solid$/, 'ButtonText'],
  [/^color\.focus-outer$/, 'Highlight'],
  [/^color\.(focus-inner|fg-inverse)$/, 'Canvas'],
  [/^color\.selected$/, 'Canvas'],
  [/^highlight\..*bg$/, 'Mark'],
  [/^highlight\..*fg$/, 'MarkText'],
  [/(fg|fg-muted|fg-placeholder|border|border-strong|indicator|inverse)$/, 'CanvasText'],
];

const forced = (token: Token) => SYSTEM.find(([pattern]) => pattern.test(token.id))?.[1] ?? 'Canvas';

/** Writes the custom properties of all tokens as CSS, without a layer around them. */
function body(tokens: readonly Token[], placing: Placing): string[] {
  const colors = own(tokens, 'theme');
  const stronger = colors.filter((t) => themed(t, 'light', 'dark') !== themed(t, 'light-hc', 'dark-hc'));
  const standard = colors.map((t) => themed(t, 'light', 'dark'));
  const more = stronger.map((t) => themed(t, 'light-hc', 'dark-hc'));
  const boundary = (axes: readonly Token['axis'][], names: readonly string[]) =>
    rule(
      [...(placing === 'page' ? root : []), ...names.map((name) => `[data-ek-${name}]`)],
      tokens.filter((t) => repeats(t) && axes.includes(t.axis)).map((t) => reference(t, tokens)),
    );
  const density = own(tokens, 'density');
  const motion = own(tokens, 'motion');
  const root = roots(placing);
  const attrs = (name: string) => at(placing, `[data-ek-${name}]`);
  const attr = (name: string, value: string) => at(placing, `[data-ek-${name}="${value}"]`);
  return [
    ...rule(root, ['color-scheme: light dark', ...valued(own(tokens, 'none'), 'all')]),
    ...rule(attr('theme', 'system'), ['color-scheme: light dark']),
    ...rule(attr('theme', 'light'), ['color-scheme: light']),
    ...rule(attr('theme', 'dark'), ['color-scheme: dark']),
    ...rule([...root, '[data-ek-contrast="standard"]'], standard),
    ...media('(prefers-contrast: more)', rule(rootsUnless(placing, '[data-ek-contrast="standard"]'), more)),
    ...rule(attr('contrast', 'more'), more),
    ...boundary(['none', 'theme'], ['theme', 'contrast', 'brand']),
    ...rule([...root, '[data-ek-density="comfortable"]'], valued(density, 'comfortable')),
    ...rule(attr('density', 'compact'), valued(density, 'compact')),
    ...rule(attr('density', 'touch'), valued(density, 'touch')),
    ...boundary(['density'], ['theme', 'density']),
    ...rule([...root, '[data-ek-motion="full"]'], valued(motion, 'full')),
    ...media(
      '(prefers-reduced-motion: reduce)',
      rule(rootsUnless(placing, '[data-ek-motion="full"]'), valued(motion, 'reduced')),
    ),
    ...rule(attr('motion', 'reduced'), valued(motion, 'reduced')),
    ...boundary(['motion'], ['theme', 'motion']),
    ...media(
      '(forced-colors: active)',
      rule(
        [...root, '[data-ek-contrast]'],
        colors.map((t) => `${t.name}: ${t.type === 'shadow' ? 'none' : forced(t)}`),
      ),
    ),
    // Paper is white, and ink for shadows is wasted.
    ...media(
      'print',
      rule(
        [...root, ...attrs('theme'), ...attrs('contrast')],
        ['color-scheme: light', ...colors.filter((t) => t.type === 'shadow').map((t) => `${t.name}: none`)],
      ),
    ),
  ];
}

/** Writes one stylesheet of tokens, in `@layer evenkeel.tokens` unless `layered` is false. */
export function emitCss(tokens: readonly Token[], options: { placing: Placing; layered: boolean }): string {
  const lines = body(tokens, options.placing);
  const wrapped = options.layered
    ? ['@layer evenkeel.tokens {', ...lines.map((line) => `  ${line}`), '}']
    : lines;
  return `/* Built from packages/tokens/sources by \`pnpm generate\`; edit the sources. */\n${wrapped.join('\n')}\n`;
}

import type { PerTheme, ThemeVars } from './create.ts';

const MORE = '[data-ek-contrast="more"]';
const STANDARD = '[data-ek-contrast="standard"]';
const BRAND = '[data-ek-brand]';

/** Writes each value once where light and dark agree. */
const body = (light: ThemeVars, dark: ThemeVars, colors: boolean) =>
  Object.entries(light)
    .filter(([, value]) => !colors || value[0] === '#')
    .map(([key, value]) => {
      const other = dark[key as keyof ThemeVars];
      return `${key}:${value === other ? value : `light-dark(${value},${other})`}`;
    })
    .join(';');

/**
 * Writes a theme's CSS for a selector of branded elements or, with `:host`, for a shadow root. Unlayered, so that it
 * holds beside the unlayered tokens as well; silent where colours are forced, so that the system's stay. Contrast
 * that is asked for inside a brand keeps the brand, and a brand inside another is its own.
 */
export function sheetOf(vars: PerTheme<ThemeVars>, brand: string): string {
  const within = (asked: string) =>
    `${brand} :where(${asked}:not(${BRAND},${brand === ':host' ? '' : `${brand} `}${BRAND} *))`;
  const on =
    brand === ':host'
      ? [`:host(:not(${STANDARD}))`, `:host(${MORE})`]
      : [
          `${brand}:where(:not(${STANDARD},${STANDARD} *))`,
          `${brand}:where(${MORE},${MORE} *:not(${STANDARD},${MORE} ${STANDARD} *))`,
        ];
  const more = body(vars.lightHc, vars.darkHc, true);
  return `@media (forced-colors:none){
${brand},${within(STANDARD)}{${body(vars.light, vars.dark, false)}}
@media (prefers-contrast:more){${on[0]}{${more}}}
${on[1]},${within(MORE)}{${more}}
}
`;
}

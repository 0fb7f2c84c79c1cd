import { readdirSync } from 'node:fs';
import { load, pathOf, read, versionOf } from '../install.mjs';
import { cross, MARK, propertiesOf, TEXT } from '../measure.mjs';

const THEMES = '@radix-ui/themes/tokens';
const steps = (hue, ...at) => at.map((step) => `${hue}-${step}`);
const STATUS = ['red', 'amber', 'green', 'blue'];

/** Gives the colours of a scale that radix-ui/themes names for the text on step 9: white, or a dark one. */
function hues() {
  return readdirSync(pathOf(`${THEMES}/colors`)).map((name) => {
    const hue = name.replace('.css', '');
    return [hue, read(`${THEMES}/colors/${name}`).match(/-contrast:\s*([^;]+);/)[1]];
  });
}

// Reading: "Understanding the scale" of its documentation. Text 11 and 12 on the fills 1 to 5, the text that is meant
// for the solid on 9 and 10, step 8 (strong borders and focus rings) on the grounds 1 and 2. Steps 6 and 7 are left
// out. Values of sRGB, not those for P3 screens.
const onScale = (hue) => [
  ...cross(TEXT, steps(hue, 11, 12), steps(hue, 1, 2, 3, 4, 5)),
  ...cross(TEXT, [`${hue}-contrast`], steps(hue, 9, 10)),
  ...cross(MARK, [`${hue}-8`], steps(hue, 1, 2)),
];

function scales() {
  const colors = load('@radix-ui/colors');
  return (isDark) => {
    const all = new Map([['white', '#ffffff']]);
    for (const [hue, contrast] of hues()) {
      const scale = colors[isDark ? `${hue}Dark` : hue];
      for (const [step, value] of Object.entries(scale)) all.set(step.replace(hue, `${hue}-`), value);
      all.set(`${hue}-contrast`, contrast);
    }
    return (name) => all.get(name);
  };
}

export function radixColors() {
  const of = scales();
  const css = (dark) =>
    ['gray', ...STATUS].map((hue) => read(`@radix-ui/colors/${hue}${dark}.css`)).join('\n');
  return {
    name: '@radix-ui/colors',
    short: 'Radix Colors',
    version: versionOf('@radix-ui/colors'),
    ground: 'gray-1',
    pairs: hues().flatMap(([hue]) => onScale(hue)),
    themes: [false, true].map((isDark) => ({
      ...{ name: isDark ? 'dark' : 'light', colorOf: of(isDark), standard: true },
    })),
    fills: STATUS.map((hue) => `${hue}-9`),
    marks: STATUS.map((hue) => `${hue}-11`),
    css: { light: css(''), both: css('') + css('-dark'), what: 'five scales of 31, colours alone' },
    makers: [],
  };
}

// Reading: what its components draw on what. Texts of the greys on page, panel and field; per accent the text of
// solid, soft (rest, hover, pressed) and ghost buttons, the focus ring (step 8), and the placeholder of a field.
// The edge of a field is left out.
export function radixThemes() {
  const base = read(`${THEMES}/base.css`);
  const rule = (selector) => base.slice(base.indexOf(selector)).match(/\{([^}]*)\}/)[1];
  const grounds = ['--color-background', '--color-panel-solid', '--color-surface'];
  const all = hues().map(([hue]) => hue);
  const blocks = (isDark) =>
    all.flatMap((hue) => {
      const css = read(`${THEMES}/colors/${hue}.css`).replace(/@supports[\s\S]*?\n\}/g, '');
      const [light, dark] = [/:root, \.light[^{]*\{([^}]*)\}/, /\n?\.dark[^{]*\{([^}]*)\}/].map(
        (at) => css.match(at)[1],
      );
      return [css.match(/--[\w]+-contrast:[^;]+;/)[0], isDark ? dark : light];
    });
  const pairs = [
    ...cross(TEXT, ['--gray-12', '--gray-a11'], grounds),
    ...cross(TEXT, ['--gray-a10'], ['--color-surface']),
    ...all.flatMap((hue) => [
      ...cross(TEXT, [`--${hue}-contrast`], [`--${hue}-9`, `--${hue}-10`]),
      ...cross(TEXT, [`--${hue}-a11`], [...grounds, `--${hue}-a3`, `--${hue}-a4`, `--${hue}-a5`]),
      ...cross(MARK, [`--${hue}-8`], ['--color-background', '--color-panel-solid']),
    ]),
  ];
  const whole = read('@radix-ui/themes/tokens.css');
  return {
    name: '@radix-ui/themes',
    short: 'Radix Themes',
    version: versionOf('@radix-ui/themes'),
    ground: '--color-background',
    pairs,
    themes: [false, true].map((isDark) => ({
      name: isDark ? 'dark' : 'light',
      standard: true,
      colorOf: propertiesOf(
        ...blocks(isDark),
        rule(isDark ? ':is(.dark, .dark-theme) :where(.radix-themes:not' : ':where(.radix-themes) {'),
      ),
    })),
    fills: STATUS.map((hue) => `--${hue}-9`),
    marks: STATUS.map((hue) => `--${hue}-a11`),
    css: { light: whole, both: whole, what: 'tokens.css: 31 scales, both themes and all that is not colour' },
    makers: [],
  };
}

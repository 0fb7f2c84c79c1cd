import { load, pathOf, versionOf } from '../install.mjs';
import { cross, MARK, TEXT } from '../measure.mjs';

const three = (name) => ['01', '02', '03'].map((layer) => `${name}${layer}`);
const GROUNDS = ['background', ...three('layer')];
const TAGS = 'Blue CoolGray Cyan Gray Green Magenta Purple Red Teal WarmGray'.split(' ');

// Reading: the table of roles in its documentation. Texts and links on page and layers, main and quiet text also on
// their hover and selected fills, placeholders on fields, text on the full fills of buttons, tags, inverse. Marks:
// icons, focus, strong borders on fields, and support colours but for the yellow and orange ones, which it gives a
// dark outline. Disabled is left out.
const PAIRS = [
  ...cross(
    TEXT,
    ['textPrimary', 'textSecondary'],
    [...GROUNDS, ...three('layerHover'), ...three('layerSelected')],
  ),
  ...cross(TEXT, ['textHelper', 'textError', 'linkPrimary', 'linkPrimaryHover', 'linkVisited'], GROUNDS),
  ...cross(TEXT, ['textPrimary', 'textPlaceholder'], three('field')),
  ...cross(
    TEXT,
    ['textOnColor'],
    ['Primary', 'PrimaryHover', 'PrimaryActive', 'Secondary', 'SecondaryHover', 'SecondaryActive']
      .concat(['DangerPrimary', 'DangerHover', 'DangerActive'])
      .map((name) => `button${name}`),
  ),
  ...cross(TEXT, ['buttonTertiary', 'buttonDangerSecondary'], ['background']),
  ...cross(TEXT, ['textInverse', 'linkInverse'], ['backgroundInverse']),
  ...TAGS.map((hue) => ({ fg: `tagColor${hue}`, bg: `tagBackground${hue}`, floor: TEXT })),
  ...cross(MARK, ['iconPrimary', 'iconSecondary', 'focus', 'borderInteractive', 'supportError'], GROUNDS),
  ...cross(MARK, ['supportSuccess', 'supportInfo'], GROUNDS),
  ...three('field').map((bg, i) => ({ fg: three('borderStrong')[i], bg, floor: MARK })),
];

export function carbon() {
  const themes = load('@carbon/themes');
  const sass = load('sass');
  const parts = { ...themes.buttonTokens, ...themes.tagTokens };
  const folder = pathOf('.');
  /** Writes the custom properties of a theme by the package's own mixin; it ships no CSS. */
  const css = (name, selector) =>
    sass.compileString(
      `@use '@carbon/themes/scss/theme'; @use '@carbon/themes/scss/themes';
       ${selector} { @include theme.theme(themes.$${name}); }`,
      {
        loadPaths: [folder, `${folder}/.pnpm/node_modules`],
        style: 'compressed',
        logger: sass.Logger.silent,
      },
    ).css;
  const light = css('white', ':root');
  return {
    name: '@carbon/themes',
    short: 'Carbon',
    version: versionOf('@carbon/themes'),
    ground: 'background',
    pairs: PAIRS,
    themes: ['white', 'g10', 'g90', 'g100'].map((name) => ({
      name,
      standard: true,
      colorOf: (token) => themes[name][token] ?? parts[token]?.[name === 'white' ? 'whiteTheme' : name],
    })),
    marks: ['supportError', 'supportWarning', 'supportSuccess', 'supportInfo'],
    css: { light, both: light + css('g100', '.dark'), what: 'white and g100 by its Sass mixin' },
    makers: [],
  };
}

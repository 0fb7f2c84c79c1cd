import { load, pathOf, versionOf } from '../install.mjs';
import { propertiesOf } from '../measure.mjs';

/** Writes a token's name as the package's themes do. */
const variable = (name) => `--ds-${name.replace(/^(color|elevation)\./, '').replaceAll('.', '-')}`;

// Reading: the pairs that the package lists for checking contrast (artifacts/generated-pairs), each at the ratio that
// it lists there. The list is wide, and no test of theirs uses it. Left out, as they are elsewhere: full fills against
// the page, and borders named subtle; also pairs with less than 3, and the layers that it names between the two.
// Its custom theme is judged by those of these pairs that it sets a colour of.
export function atlassian() {
  const room = pathOf('@atlaskit/tokens/dist/cjs');
  const { generatedPairs } = load(`${room}/artifacts/generated-pairs.js`);
  const { getCustomThemeStyles } = load(`${room}/get-custom-theme-styles.js`);
  const theme = (name) => load(`${room}/artifacts/themes/atlassian-${name}.js`).default;
  const [light, dark] = [theme('light'), theme('dark')];
  const status = (part, end) =>
    ['danger', 'warning', 'success', 'information'].map((tone) => `--ds-${part}-${tone}${end}`);
  return {
    name: '@atlaskit/tokens',
    short: 'Atlassian',
    version: versionOf('@atlaskit/tokens'),
    ground: '--ds-surface',
    pairs: generatedPairs
      .filter(
        ({ foreground, desiredContrast }) =>
          desiredContrast >= 3 && !/^color\.(background|chart)\.|border.*\.subtle$/.test(foreground),
      )
      .map((pair) => ({
        ...{ fg: variable(pair.foreground), bg: variable(pair.background), floor: pair.desiredContrast },
      })),
    themes: ['light', 'dark', 'light-increased-contrast', 'dark-increased-contrast'].map((name) => ({
      name,
      standard: !name.includes('-'),
      // The themes of increased contrast are laid over the usual ones.
      colorOf: propertiesOf(name.startsWith('light') ? light : dark, theme(name)),
    })),
    fills: status('background', '-bold'),
    marks: status('icon', ''),
    css: { light, both: light + dark, what: 'two themes, colours and shadows' },
    makers: [
      {
        name: 'Atlassian custom theme',
        brandFills: [
          '--ds-background-brand-bold',
          '--ds-background-brand-boldest',
          '--ds-background-brand-subtlest',
        ],
        make(brandColor) {
          const made = getCustomThemeStyles({ colorMode: 'auto', UNSAFE_themeOptions: { brandColor } });
          return made.map(({ id, css }) => ({
            theme: id,
            colorOf: propertiesOf(id === 'light' ? light : dark, css),
            sets: new Set([...css.matchAll(/--ds-[\w-]+(?=:)/g)].map(([name]) => name)),
          }));
        },
      },
    ],
  };
}

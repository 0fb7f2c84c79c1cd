import { create } from 'storybook/theming/create';
import { tokens } from '../packages/tokens/generated/tokens.json';

/** Reads the value of a token, so that Storybook's own surface follows the tokens. */
function tokenIn(name: string, theme: 'light' | 'dark'): string {
  const value = tokens.find((token) => token.variable === name)?.values[theme];
  if (typeof value !== 'string')
    throw new Error(`Evenkeel: there is no token ${name} in the ${theme} theme. Name one of tokens.json.`);
  return value;
}

const font = '"Inter Variable", "Noto Sans Arabic Variable", system-ui, sans-serif';

function themeOf(base: 'light' | 'dark') {
  const color = (name: string) => tokenIn(`--ek-color-${name}`, base);
  return create({
    base,
    brandTitle: '<img src="./brand/icon.svg" alt="" /> Evenkeel',
    brandTarget: '_self',
    fontBase: font,
    fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    colorPrimary: color('accent-solid'),
    colorSecondary: color('accent-solid'),
    appBg: color('canvas'),
    appContentBg: color('surface'),
    appPreviewBg: color('surface'),
    appHoverBg: color('hover'),
    appBorderColor: color('border'),
    appBorderRadius: 11,
    textColor: color('fg'),
    textInverseColor: color('fg-inverse'),
    textMutedColor: color('fg-muted'),
    barTextColor: color('fg-muted'),
    barHoverColor: color('accent-fg'),
    barSelectedColor: color('accent-fg'),
    barBg: color('surface'),
    buttonBg: color('surface'),
    buttonBorder: color('border'),
    booleanBg: color('sunken'),
    booleanSelectedBg: color('surface'),
    inputBg: color('surface'),
    inputBorder: color('border-strong'),
    inputTextColor: color('fg'),
    inputBorderRadius: 8,
  });
}

export const themes = { light: themeOf('light'), dark: themeOf('dark') };

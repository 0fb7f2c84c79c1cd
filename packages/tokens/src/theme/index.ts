export { applyTheme } from './apply.ts';
export {
  createTheme,
  type PerTheme,
  type Theme,
  type ThemeName,
  type ThemeOptions,
  type ThemePair,
  type ThemeReport,
  type ThemeVars,
} from './create.ts';
export { contrastOf, type MeasuredPair, measureTheme, type PairedToken } from './measure.ts';

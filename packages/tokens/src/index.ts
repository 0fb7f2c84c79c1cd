/**
 * The typed door to Evenkeel's tokens. The values live in the stylesheets (`tokens.css` and its variants);
 * this module holds names alone and never reads or changes the page.
 */
import type { EkToken } from './generated/tokens.ts';

export { cssVar, type EkToken, replacements } from './generated/tokens.ts';

/** Makes the name of a token's custom property, for `style.setProperty`. Never reads the page. */
export function cssVarName(token: EkToken): `--ek-${string}` {
  return `--ek-${token.replaceAll('.', '-')}`;
}

import { emitCss } from './emit-css.ts';
import { emitJson } from './emit-json.ts';
import { emitTs } from './emit-ts.ts';
import type { Token } from './model.ts';

/** Makes every generated file, by its path in this package. Writes nothing. */
export function outputs(tokens: readonly Token[]): Record<string, string> {
  return {
    'generated/tokens.css': emitCss(tokens, { placing: 'page', layered: true }),
    'generated/tokens.scoped.css': emitCss(tokens, { placing: 'scoped', layered: true }),
    'generated/tokens.unlayered.css': emitCss(tokens, { placing: 'page', layered: false }),
    'generated/tokens.json': emitJson(tokens),
    'src/generated/tokens.ts': emitTs(tokens),
  };
}

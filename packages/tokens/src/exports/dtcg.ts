import { type ExportTheme, type ExportToken, nest, valueIn } from './token.ts';

/**
 * Makes the tokens of one theme a file of the Design Tokens format (2025.10): every alias resolved, colours as the
 * sRGB that is shipped, sizes at the comfortable density, durations with full motion.
 */
export function toDtcg(tokens: readonly ExportToken[], theme: ExportTheme): Record<string, unknown> {
  return nest(
    tokens.map((token) => [
      token.id,
      {
        $type: token.type,
        $value: valueIn(token, theme),
        $description: token.description,
        ...(token.deprecated === undefined ? {} : { $deprecated: token.deprecated }),
      },
    ]),
  );
}

import { EXPORT_THEMES, type ExportToken, nest, valueIn } from './token.ts';

/** Names the modes: four of colours, three of density, and one for what never changes. */
export const FIGMA_MODES = [...EXPORT_THEMES, 'comfortable', 'compact', 'touch', 'base'] as const;
/** Names one mode of Figma variables. */
export type FigmaMode = (typeof FIGMA_MODES)[number];

// Figma measures in px; a rem is 16 of them unless a reader says otherwise.
const PX_IN_REM = 16;

/** Types that a variable of Figma can hold, and how each is written. Shadows, curves and durations are none. */
const asVariable: Readonly<Record<string, (value: unknown) => unknown>> = {
  color: (value) => value,
  number: (value) => value,
  fontWeight: (value) => value,
  fontFamily: (value) => (Array.isArray(value) ? value.join(', ') : value),
  dimension: (value) => {
    const { value: size, unit } = value as { value: number; unit: 'px' | 'rem' };
    return { value: unit === 'rem' ? size * PX_IN_REM : size, unit: 'px' };
  },
};

function belongs({ dependsOn }: ExportToken, mode: FigmaMode): boolean {
  if (mode === 'base') return dependsOn === 'none';
  const isTheme = (EXPORT_THEMES as readonly string[]).includes(mode);
  return dependsOn === (isTheme ? 'theme' : 'density');
}

/**
 * Makes one mode a file of variables for Figma, in the Design Tokens format: colours in sRGB with a `hex`, sizes in
 * px. Files of one collection (themes; densities) hold the same names. It leaves out what Figma has no variable for.
 */
export function toFigma(tokens: readonly ExportToken[], mode: FigmaMode): Record<string, unknown> {
  return nest(
    tokens.flatMap((token) => {
      const write = asVariable[token.type];
      if (!write || !belongs(token, mode)) return [];
      const context = mode === 'base' ? 'all' : mode;
      return [
        [
          token.id,
          {
            $type: token.type,
            $value: write(valueIn(token, context)),
            $description: token.description,
            ...(token.deprecated === undefined ? {} : { $deprecated: token.deprecated }),
          },
        ] as const,
      ];
    }),
  );
}

import type { ExportToken } from './token.ts';

/** Is what VS Code reads as CSS custom data, version 1.1. */
export interface CssData {
  version: 1.1;
  properties: {
    name: string;
    description: { kind: 'markdown'; value: string };
    status?: 'obsolete';
  }[];
}

/** Is a custom property that a component reads with a fallback and nobody declares. */
export interface Hook {
  variable: string;
  /** What is used while it is not set. */
  fallback: string;
  usedBy: readonly string[];
}

function describe({ description, values, aliasOf, deprecated }: ExportToken): string {
  const listed = Object.entries(values).map(([context, value]) =>
    context === 'all' ? `\`${value}\`` : `${context}: \`${value}\``,
  );
  return [
    ...(deprecated === undefined ? [] : [`**Deprecated.** ${deprecated}`]),
    description,
    ...(aliasOf === undefined ? [] : [`Same as \`${aliasOf}\`.`]),
    listed.join('  \n'),
  ].join('\n\n');
}

/** Makes the tokens and hooks data for editors: hovering a property says what it is for and what it holds. */
export function toCssData(tokens: readonly ExportToken[], hooks: readonly Hook[]): CssData {
  return {
    version: 1.1,
    properties: [
      ...tokens.map((token) => ({
        name: token.variable,
        description: { kind: 'markdown' as const, value: describe(token) },
        ...(token.deprecated === undefined ? {} : { status: 'obsolete' as const }),
      })),
      ...hooks.map(({ variable, fallback, usedBy }) => ({
        name: variable,
        description: {
          kind: 'markdown' as const,
          value: `Set it to change ${usedBy.join(', ')}.\n\nWithout it: \`${fallback}\``,
        },
      })),
    ],
  };
}

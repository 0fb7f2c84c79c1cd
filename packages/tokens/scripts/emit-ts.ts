import type { Token } from './model.ts';

function doc(token: Token): string {
  const values = Object.entries(token.values).map(([context, value]) =>
    context === 'all' ? value : `${context} ${value}`,
  );
  const alias = token.alias ? ` Same as \`${token.alias}\`.` : '';
  return `  /** ${token.description}${alias} ${values.join(', ')}. */`;
}

/** Writes the typed map from token ids to `var()` references. */
export function emitTs(tokens: readonly Token[]): string {
  return [
    '// Built from packages/tokens/sources by `pnpm generate`; edit the sources.',
    '',
    '/** Gives the `var()` reference of each token, for styles that are written in TypeScript. */',
    'export const cssVar = {',
    ...tokens.flatMap((t) => [doc(t), `  '${t.id}': 'var(${t.name})',`]),
    '} as const;',
    '',
    '/** Names any token of Evenkeel, such as `color.accent.fg`. */',
    'export type EkToken = keyof typeof cssVar;',
    '',
  ].join('\n');
}

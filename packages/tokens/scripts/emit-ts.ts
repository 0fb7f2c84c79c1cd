import type { Token } from './model.ts';

function doc(token: Token): string[] {
  const values = Object.entries(token.values).map(([context, value]) =>
    context === 'all' ? value : `${context} ${value}`,
  );
  const alias = token.alias ? ` Same as \`${token.alias}\`.` : '';
  const told = `${token.description}${alias} ${values.join(', ')}.`;
  if (token.deprecated === undefined) return [`  /** ${told} */`];
  const { removeIn } = token.lifecycle ?? {};
  const until = removeIn === undefined ? '' : ` Gone in ${removeIn}.`;
  return ['  /**', `   * ${told}`, `   * @deprecated ${token.deprecated}${until}`, '   */'];
}

/** Writes the typed map from token ids to `var()` references, and the replacements of what is deprecated. */
export function emitTs(tokens: readonly Token[]): string {
  const renamed = tokens.flatMap(({ id, lifecycle }) =>
    lifecycle?.replacement === undefined ? [] : [`  '${id}': '${lifecycle.replacement}',`],
  );
  return [
    '// Built from packages/tokens/sources by `pnpm generate`; edit the sources.',
    '',
    '/** Gives the `var()` reference of each token, for styles that are written in TypeScript. */',
    'export const cssVar = {',
    ...tokens.flatMap((t) => [...doc(t), `  '${t.id}': 'var(${t.name})',`]),
    '} as const;',
    '',
    '/** Names any token of Evenkeel, such as `color.accent.fg`. */',
    'export type EkToken = keyof typeof cssVar;',
    '',
    '/** Gives the token that takes the place of each deprecated one. */',
    ...(renamed.length > 0
      ? ['export const replacements: Readonly<Record<string, EkToken>> = {', ...renamed, '};']
      : ['export const replacements: Readonly<Record<string, EkToken>> = {};']),
    '',
  ].join('\n');
}

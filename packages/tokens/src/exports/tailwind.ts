import type { ExportToken } from './token.ts';

/** Tailwind's namespace (v4) for each group of tokens; sizes without one of their own are spacing. */
const namespaces: readonly (readonly [group: RegExp, namespace: string])[] = [
  [/^space\./, 'spacing'],
  [/^radius\./, 'radius'],
  [/^border-width\./, 'border-width'],
  [/^font-family\./, 'font'],
  [/^font-size\./, 'text'],
  [/^font-weight\./, 'font-weight'],
  [/^line-height\./, 'leading'],
  [/^duration\./, 'transition-duration'],
  [/^ease\./, 'ease'],
  [/^shadow\./, 'shadow'],
  [/^z\./, 'z-index'],
];

/** Gives the theme variable of Tailwind for a token, such as `--color-ek-fg`; none for a seed. */
export function tailwindName({ id, type, declared }: ExportToken): string | undefined {
  const dashed = (name: string) => `ek-${name.replaceAll('.', '-')}`;
  if (type === 'color') return declared ? `--color-${dashed(id.replace(/^color\./, ''))}` : undefined;
  for (const [group, namespace] of namespaces)
    if (group.test(id)) return `--${namespace}-${dashed(id.replace(group, ''))}`;
  return declared && type === 'dimension' ? `--spacing-${dashed(id)}` : undefined;
}

/**
 * Writes a `@theme inline` block for Tailwind v4: `bg-ek-surface`, `text-ek-fg`, `p-ek-3`, `rounded-ek-control`.
 * The utilities read our custom properties where they are used, so nested themes hold for them, too.
 */
export function toTailwind(tokens: readonly ExportToken[]): string {
  const lines = tokens.flatMap((token) => {
    const name = tailwindName(token);
    return name ? [`  ${name}: var(${token.variable});`] : [];
  });
  return `@theme inline {\n${lines.join('\n')}\n}\n`;
}

import { HOSTS, type Host } from '../src/bridges/hosts.ts';

const SEEDS = { brand: '--ek-brand', radius: '--ek-radius-base', font: '--ek-font-family-sans' } as const;

/** Writes the stylesheet that takes our seeds from the variables of one host. */
export function emitBridge({ title, source, variables }: Host): string {
  const lines = Object.entries(SEEDS).flatMap(([seed, property]) => {
    const variable = variables[seed as keyof typeof SEEDS];
    return variable === undefined ? [] : [`  ${property}: var(${variable});`];
  });
  return [
    '/* Built from packages/tokens/src/bridges/hosts.ts by `pnpm generate`. */',
    `/* ${title}: ${source} */`,
    ':where([data-ek-brand="host"], :host([data-ek-brand="host"])) {',
    ...lines,
    '}',
    '',
  ].join('\n');
}

/** Makes one bridge for each host, by its path in this package. */
export const bridgeOutputs = (): Record<string, string> =>
  Object.fromEntries(HOSTS.map((host) => [`generated/bridges/${host.name}.css`, emitBridge(host)]));

import { readFile } from 'node:fs/promises';
import { defineConfig, Logger, parse, type TokenNormalizedSet } from '@terrazzo/parser';

/** Names the four themes, in the order in which every output lists them. */
export const THEMES = ['light', 'dark', 'light-hc', 'dark-hc'] as const;
/** Names the three densities. */
export const DENSITIES = ['comfortable', 'compact', 'touch'] as const;
/** Names the two amounts of motion. */
export const MOTIONS = ['full', 'reduced'] as const;

export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];
export type Motion = (typeof MOTIONS)[number];

/** Holds the resolved tokens for each value of each modifier, the other modifiers at their default. */
export interface Resolved {
  /** Tells whether no token is set by two modifiers. */
  orthogonal: boolean;
  theme: Record<Theme, TokenNormalizedSet>;
  density: Record<Density, TokenNormalizedSet>;
  motion: Record<Motion, TokenNormalizedSet>;
}

/** Locates the resolver document of this package. */
export const RESOLVER = new URL('../sources/evenkeel.resolver.json', import.meta.url);

/** Resolves the sources behind a resolver document; throws with the parser's message on a fault in them. */
export async function load(resolverFile: URL = RESOLVER): Promise<Resolved> {
  const logger = new Logger({ level: 'error' });
  const config = defineConfig({ alphabetize: false }, { cwd: resolverFile, logger });
  const src = await readFile(resolverFile, 'utf8');
  const { resolver } = await parse([{ filename: resolverFile, src }], { config, logger, skipLint: true });
  const each = <K extends string>(modifier: string, contexts: readonly K[]) =>
    Object.fromEntries(
      contexts.map((context) => [context, resolver.apply({ [modifier]: context })]),
    ) as Record<K, TokenNormalizedSet>;
  return {
    orthogonal: resolver.orthogonal,
    theme: each('theme', THEMES),
    density: each('density', DENSITIES),
    motion: each('motion', MOTIONS),
  };
}

import type { TokenNormalized, TokenNormalizedSet } from '@terrazzo/parser';
import { DENSITIES, type Density, MOTIONS, type Motion, type Resolved, THEMES, type Theme } from './load.ts';
import { cssValue, hex } from './value.ts';

/** Tells on which fills a colour must be readable, and how well; or why it need not be. */
export type Contract = { on: string[]; wcag: number; lc?: number } | { exempt: string };

/** Says what a token's value depends on. */
export type Axis = 'none' | 'theme' | 'density' | 'motion';

/** Describes one public token with its value in every context of its axis. */
export interface Token {
  id: string;
  /** The custom property, such as `--ek-color-fg`. */
  name: string;
  type: string;
  description: string;
  axis: Axis;
  /** The public token that this one repeats, when there is one. */
  alias?: string;
  /** False for a token that stylesheets read but this package leaves to the host. */
  declared: boolean;
  contract?: Contract;
  /** CSS values by context; under `all` when the axis is `none`. */
  values: Record<string, string>;
  /** Colours alone, by theme, as 8-bit hex; a shadow gives its colour. */
  colors?: Record<Theme, string>;
}

/** Groups that exist for the sources alone and are never emitted. */
const PRIVATE = new Set(['palette', 'theme', 'density', 'motion']);
const CONTRAST = 'dev.evenkeel.contrast';
const CSS = 'dev.evenkeel.css';

/** Tells whether a token is emitted under its own name. */
export const isPublic = (id: string) => !PRIVATE.has(id.split('.')[0] ?? '');

/** Makes the custom property's name of a token id. */
export const propertyName = (id: string) => `--ek-${id.replaceAll('.', '-')}`;

function pick(set: TokenNormalizedSet, id: string): TokenNormalized {
  const token = set[id];
  if (!token)
    throw new Error(`Evenkeel: token ${id} is missing from a context. Give every context the same tokens.`);
  return token;
}

function colorOf(token: TokenNormalized): string | undefined {
  if (token.$type === 'color') return hex(token.$value);
  if (token.$type === 'shadow') return token.$value[0] && hex(token.$value[0].color);
  return undefined;
}

function byContext<K extends string>(
  id: string,
  sets: Record<K, TokenNormalizedSet>,
  contexts: readonly K[],
) {
  return Object.fromEntries(contexts.map((k) => [k, cssValue(pick(sets[k], id), sets[k])])) as Record<
    K,
    string
  >;
}

const varies = (values: Record<string, string>) => new Set(Object.values(values)).size > 1;

function valuesOf(id: string, resolved: Resolved): Pick<Token, 'axis' | 'values'> {
  const theme = byContext<Theme>(id, resolved.theme, THEMES);
  const type = pick(resolved.theme.light, id).$type;
  if (type === 'color' || type === 'shadow') return { axis: 'theme', values: theme };
  const density = byContext<Density>(id, resolved.density, DENSITIES);
  if (varies(density)) return { axis: 'density', values: density };
  const motion = byContext<Motion>(id, resolved.motion, MOTIONS);
  if (varies(motion)) return { axis: 'motion', values: motion };
  return { axis: 'none', values: { all: theme.light } };
}

/** Lists the public tokens in the order of the sources. */
export function model(resolved: Resolved): Token[] {
  return Object.values(resolved.theme.light)
    .filter((token) => isPublic(token.id))
    .map((token) => {
      const alias = token.aliasChain?.find(isPublic);
      const contract = token.$extensions?.[CONTRAST] as Contract | undefined;
      const css = token.$extensions?.[CSS] as { declare?: boolean } | undefined;
      const colors = Object.fromEntries(
        THEMES.flatMap((theme) => {
          const color = colorOf(pick(resolved.theme[theme], token.id));
          return color ? [[theme, color]] : [];
        }),
      ) as Record<Theme, string>;
      return {
        id: token.id,
        name: propertyName(token.id),
        type: token.$type,
        description: token.$description ?? '',
        ...valuesOf(token.id, resolved),
        ...(alias ? { alias } : {}),
        declared: css?.declare ?? true,
        ...(contract ? { contract } : {}),
        ...(Object.keys(colors).length ? { colors } : {}),
      };
    });
}

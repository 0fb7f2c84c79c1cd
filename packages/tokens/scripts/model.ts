import type { TokenNormalized, TokenNormalizedSet } from '@terrazzo/parser';
import { DENSITIES, type Density, MOTIONS, type Motion, type Resolved, THEMES, type Theme } from './load.ts';
import { cssValue, dtcgValue, hex } from './value.ts';

/** Tells on which fills a colour must be readable, and how well; or why it need not be. */
export type Contract = { on: string[]; wcag: number; lc?: number; beside?: string } | { exempt: string };

/** Says what a token's value depends on. */
export type Axis = 'none' | 'theme' | 'density' | 'motion';

/** Tells when a token came, and when and for what it goes. */
export interface Lifecycle {
  since?: string;
  deprecatedIn?: string;
  removeIn?: string;
  /** The token to use in its place. */
  replacement?: string;
}

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
  /** The components that it waits for, until one of them reads it. */
  waitsFor?: string[];
  /** Set when it should no longer be used: why, in a sentence, and what to use. */
  deprecated?: string;
  lifecycle?: Lifecycle;
  /** The seed that it follows, and how many times that it is. */
  scale?: { of: string; times: number };
  /** CSS values by context; under `all` when the axis is `none`. */
  values: Record<string, string>;
  /** Colours alone, by theme, as 8-bit hex; a shadow gives its colour. */
  colors?: Record<Theme, string>;
  /** Design Tokens values by context, for what is no colour; colours are their hex. */
  data?: Record<string, unknown>;
}

/** Groups that exist for the sources alone and are never emitted. */
const PRIVATE = new Set(['palette', 'theme', 'density', 'motion']);
const CONTRAST = 'dev.evenkeel.contrast';
const CSS = 'dev.evenkeel.css';
const OURS = 'dev.evenkeel';

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

function byContext<K extends string, V>(
  id: string,
  sets: Record<K, TokenNormalizedSet>,
  contexts: readonly K[],
  read: (token: TokenNormalized, set: TokenNormalizedSet) => V,
) {
  return Object.fromEntries(contexts.map((k) => [k, read(pick(sets[k], id), sets[k])])) as Record<K, V>;
}

const varies = (values: Record<string, string>) => new Set(Object.values(values)).size > 1;

function valuesOf(id: string, resolved: Resolved): Pick<Token, 'axis' | 'values' | 'data'> {
  const { light } = resolved.theme;
  const theme = byContext<Theme, string>(id, resolved.theme, THEMES, cssValue);
  const { $type } = pick(light, id);
  if ($type === 'color') return { axis: 'theme', values: theme };
  if ($type === 'shadow')
    return { axis: 'theme', values: theme, data: byContext(id, resolved.theme, THEMES, dtcgValue) };
  const density = byContext<Density, string>(id, resolved.density, DENSITIES, cssValue);
  if (varies(density))
    return {
      axis: 'density',
      values: density,
      data: byContext(id, resolved.density, DENSITIES, dtcgValue),
    };
  const motion = byContext<Motion, string>(id, resolved.motion, MOTIONS, cssValue);
  if (varies(motion))
    return { axis: 'motion', values: motion, data: byContext(id, resolved.motion, MOTIONS, dtcgValue) };
  return { axis: 'none', values: { all: theme.light }, data: { all: dtcgValue(pick(light, id)) } };
}

interface Css {
  declare?: boolean;
  of?: string;
  times?: number;
}

function ours(token: TokenNormalized): Partial<Token> {
  const { for: waitsFor, ...lifecycle } = (token.$extensions?.[OURS] ?? {}) as Lifecycle & {
    for?: string[];
  };
  const { of, times } = (token.$extensions?.[CSS] ?? {}) as Css;
  const contract = token.$extensions?.[CONTRAST] as Contract | undefined;
  return {
    ...(contract ? { contract } : {}),
    ...(waitsFor ? { waitsFor } : {}),
    ...(typeof token.$deprecated === 'string' ? { deprecated: token.$deprecated } : {}),
    ...(Object.keys(lifecycle).length ? { lifecycle } : {}),
    ...(of !== undefined && times !== undefined ? { scale: { of, times } } : {}),
  };
}

/** Lists the public tokens in the order of the sources. */
export function model(resolved: Resolved): Token[] {
  return Object.values(resolved.theme.light)
    .filter((token) => isPublic(token.id))
    .map((token) => {
      const alias = token.aliasChain?.find(isPublic);
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
        declared: (token.$extensions?.[CSS] as Css | undefined)?.declare ?? true,
        ...ours(token),
        ...(Object.keys(colors).length ? { colors } : {}),
      };
    });
}

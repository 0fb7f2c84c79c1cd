import type { ExportToken } from '../src/exports/token.ts';
import { type Measure, measure } from './contrast.ts';
import type { Lifecycle, Token } from './model.ts';
import type { Usage } from './usage.ts';

/** Says what one pair measures in one theme, and what it must. */
export interface Measured {
  ratio: number;
  floor: number;
  lc: number;
  lcFloor: number;
}

/** Is what documentation needs of one token. */
export interface ListedToken extends ExportToken {
  exempt?: string;
  /** The fills that it is read on, with what each measures by theme. */
  pairs?: { on: string; beside?: string; measured: Record<string, Measured> }[];
  /** The parts whose stylesheets read it. */
  usedBy?: readonly string[];
  /** The components that it waits for. */
  waitsFor?: readonly string[];
  /** The seed that it follows, and how many times that it is. */
  follows?: { seed: string; times: number };
  lifecycle?: Lifecycle;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

const measured = (m: Measure): Measured => ({
  ratio: round(m.ratio, 2),
  floor: m.floor,
  lc: round(m.lightness, 1),
  lcFloor: m.lc,
});

function grouped(all: readonly Measure[], by: 'fg' | 'bg'): Map<string, Measure[]> {
  const groups = new Map<string, Measure[]>();
  for (const one of all) {
    const group = groups.get(one[by]);
    if (group) group.push(one);
    else groups.set(one[by], [one]);
  }
  return groups;
}

/** Lists the tokens with their values, pairs, readers and lifecycle. Every export is made of this list. */
export function list(tokens: readonly Token[], usage: Usage): ListedToken[] {
  const measures = grouped(measure(tokens), 'fg');
  return tokens.map((token) => {
    const { contract, deprecated, lifecycle, waitsFor } = token;
    const pairs = grouped(measures.get(token.id) ?? [], 'bg');
    const usedBy = usage.readers.get(token.name);
    return {
      id: token.id,
      variable: token.name,
      type: token.type,
      description: token.description,
      declared: token.declared,
      ...(deprecated === undefined ? {} : { deprecated }),
      ...(token.alias ? { aliasOf: token.alias } : {}),
      ...(token.scale ? { follows: { seed: token.scale.of, times: token.scale.times } } : {}),
      dependsOn: token.axis,
      values: token.values,
      ...(token.data ? { data: token.data } : {}),
      ...(contract && 'exempt' in contract ? { exempt: contract.exempt } : {}),
      ...(pairs.size > 0
        ? {
            pairs: [...pairs].map(([on, all]) => ({
              on,
              ...(all[0]?.beside ? { beside: all[0].beside } : {}),
              measured: Object.fromEntries(all.map((m) => [m.theme, measured(m)])),
            })),
          }
        : {}),
      ...(usedBy ? { usedBy } : {}),
      ...(waitsFor && !usedBy ? { waitsFor } : {}),
      ...(lifecycle ? { lifecycle } : {}),
    };
  });
}

/** Writes what documentation needs: every token, and the hooks that components leave open. */
export function emitJson(tokens: readonly ListedToken[], { hooks }: Usage): string {
  return `${JSON.stringify({ tokens, hooks }, null, 1)}\n`;
}

import { measure } from './contrast.ts';
import type { Token } from './model.ts';

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** Writes what documentation needs of each token: names, values by context, and its pairs with what they measure. */
export function emitJson(tokens: readonly Token[]): string {
  const measures = measure(tokens);
  const documented = tokens.map((token) => {
    const mine = measures.filter((m) => m.fg === token.id);
    const fills = [...new Set(mine.map((m) => m.bg))];
    const { contract } = token;
    return {
      id: token.id,
      variable: token.name,
      type: token.type,
      description: token.description,
      declared: token.declared,
      ...(token.alias ? { aliasOf: token.alias } : {}),
      dependsOn: token.axis,
      values: token.values,
      ...(contract && 'exempt' in contract ? { exempt: contract.exempt } : {}),
      ...(fills.length
        ? {
            pairs: fills.map((on) => ({
              on,
              measured: Object.fromEntries(
                mine
                  .filter((m) => m.bg === on)
                  .map((m) => [
                    m.theme,
                    { ratio: round(m.ratio, 2), floor: m.floor, lc: round(m.lightness, 1), lcFloor: m.lc },
                  ]),
              ),
            })),
          }
        : {}),
    };
  });
  return `${JSON.stringify({ tokens: documented }, null, 2)}\n`;
}

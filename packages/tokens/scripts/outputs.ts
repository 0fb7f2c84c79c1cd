import { toDtcg } from '../src/exports/dtcg.ts';
import { FIGMA_MODES, toFigma } from '../src/exports/figma.ts';
import { toShadcn } from '../src/exports/shadcn.ts';
import { toTailwind } from '../src/exports/tailwind.ts';
import { toCssData } from '../src/exports/vscode.ts';
import { bridgeOutputs } from './emit-bridges.ts';
import { emitCss } from './emit-css.ts';
import { emitJson, list } from './emit-json.ts';
import { emitTs } from './emit-ts.ts';
import { type Resolved, THEMES } from './load.ts';
import { model, type Token } from './model.ts';
import { readSheets, type Usage, usageOf } from './usage.ts';

const NOTE = '/* Built from packages/tokens/sources by `pnpm generate`; edit the sources. */\n';
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Reads who uses the tokens, from the stylesheets of the repository. */
export const usageIn = (tokens: readonly Token[]): Usage =>
  usageOf(readSheets(), new Set(tokens.map((token) => token.name)));

/** Makes every generated file, by its path in this package. Writes nothing. */
export function outputs(resolved: Resolved, usage?: Usage): Record<string, string> {
  const tokens = model(resolved);
  const used = usage ?? usageIn(tokens);
  const listed = list(tokens, used);
  return {
    'generated/tokens.css': emitCss(tokens, { placing: 'page', layered: true }),
    'generated/tokens.scoped.css': emitCss(tokens, { placing: 'scoped', layered: true }),
    'generated/tokens.unlayered.css': emitCss(tokens, { placing: 'page', layered: false }),
    'generated/tokens.json': emitJson(listed, used),
    'generated/tailwind.css': NOTE + toTailwind(listed),
    'generated/registry/theme.json': json(
      toShadcn(listed, {
        name: 'evenkeel',
        title: 'Evenkeel',
        description: 'Calm under pressure: cool greys and one deep blue.',
      }),
    ),
    'generated/vscode.css-data.json': json(toCssData(listed, used.hooks)),
    ...Object.fromEntries(
      THEMES.map((theme) => [`generated/dtcg/${theme}.tokens.json`, json(toDtcg(listed, theme))]),
    ),
    ...Object.fromEntries(
      FIGMA_MODES.map((mode) => [`generated/figma/${mode}.tokens.json`, json(toFigma(listed, mode))]),
    ),
    ...bridgeOutputs(),
    'src/generated/tokens.ts': emitTs(tokens),
  };
}

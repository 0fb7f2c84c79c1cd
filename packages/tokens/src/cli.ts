#!/usr/bin/env node
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renameInFiles } from './care/index.ts';
import { type Command, HELP, readCommand, reportJson, reportMarkdown, USAGE, WrongUse } from './cli/index.ts';
import {
  EXPORT_THEMES,
  type ExportToken,
  FIGMA_MODES,
  recolour,
  toDtcg,
  toFigma,
  toShadcn,
} from './exports/index.ts';
import { contrastOf, createTheme, measureTheme, type PairedToken, type Theme } from './theme/index.ts';

type Token = ExportToken & PairedToken & { follows?: { seed: string; times: number } };

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const nameOf = (theme: string) => theme.replace('-hc', 'Hc') as keyof Theme['vars'];

/** Gives the tokens the colours of a theme, and the corners of a radius. */
function underTheme(tokens: readonly Token[], theme: Theme, radius: number | undefined): ExportToken[] {
  const colours = Object.fromEntries(
    EXPORT_THEMES.map((name) => {
      const vars = theme.vars[nameOf(name)];
      const moved = tokens.flatMap(({ id, type, variable }) => {
        const value = vars[variable as '--ek-'];
        return type === 'color' && value !== undefined ? [[id, value] as const] : [];
      });
      return [name, Object.fromEntries(moved)];
    }),
  ) as Parameters<typeof recolour>[1];
  return recolour(tokens, colours).map((token) => {
    const { follows } = token as Token;
    const times = token.id === 'radius-base' ? 1 : follows?.seed === 'radius-base' ? follows.times : 0;
    if (radius === undefined || !times) return token;
    const value = Math.round(radius * times * 100) / 100;
    return { ...token, values: { all: `${value}px` }, data: { all: { value, unit: 'px' } } };
  });
}

function filesOf(command: Command, theme: Theme, tokens: readonly Token[]) {
  const themed = underTheme(tokens, theme, command.radius);
  const pairs = measureTheme(theme, tokens);
  const report = {
    brand: theme.brand,
    given: command.brand,
    fidelity: command.fidelity,
    themes: EXPORT_THEMES.map((name) => {
      const { moved, onSolid } = theme.report[nameOf(name)];
      const solid = theme.vars[nameOf(name)]['--ek-color-accent-solid'] ?? '';
      const surface = themed.find(({ id }) => id === 'color.surface')?.values[name] ?? '';
      return { theme: name, solid, moved, onSolid, onSurface: contrastOf(solid, surface).ratio };
    }),
    pairs: pairs.map((pair) => ({ ...pair, theme: pair.theme.replace('Hc', '-hc') })),
  };
  const about = {
    name: `evenkeel-${theme.name}`,
    title: theme.name,
    description: `Evenkeel in ${theme.brand}.`,
  };
  const files: Record<string, string> = {
    'theme.css': theme.css,
    ...Object.fromEntries(
      EXPORT_THEMES.map((name) => [`dtcg/${name}.tokens.json`, json(toDtcg(themed, name))]),
    ),
    ...Object.fromEntries(
      FIGMA_MODES.map((mode) => [`figma/${mode}.tokens.json`, json(toFigma(themed, mode))]),
    ),
    'registry/theme.json': json(toShadcn(themed, about)),
    'report.json': reportJson(report),
    'report.md': reportMarkdown(report),
  };
  return { files, failing: pairs.filter((pair) => !pair.holds), pairs };
}

async function run(command: Command): Promise<number> {
  const { tokens } = JSON.parse(
    await readFile(new URL('../generated/tokens.json', import.meta.url), 'utf8'),
  ) as { tokens: Token[] };
  const theme = createTheme(command);
  const { files, failing, pairs } = filesOf(command, theme, tokens);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(command.out, path)), { recursive: true });
    await writeFile(join(command.out, path), text);
  }
  for (const pair of failing)
    console.error(
      `${pair.theme}: ${pair.fg} (${pair.fgColor}) on ${pair.bg} (${pair.bgColor}) has ${pair.ratio.toFixed(2)}:1 of ${pair.floor}, Lc ${pair.lc.toFixed(1)} of ${pair.lcFloor}`,
    );
  console.log(
    `${Object.keys(files).length} files written to ${command.out}. ${pairs.length} pairs measured, ${failing.length} failing.`,
  );
  return failing.length ? 1 : 0;
}

try {
  const [first, ...others] = process.argv.slice(2);
  if (first === 'rename') {
    const { code, out, err } = await renameInFiles(others);
    process.stdout.write(out);
    process.stderr.write(err);
    process.exitCode = code;
  } else {
    const command = readCommand(process.argv.slice(2));
    if (command === 'help') process.stdout.write(HELP);
    else process.exitCode = await run(command);
  }
} catch (error) {
  // A colour that cannot be read is a TypeError with a sentence of ours; anything else is told as it came.
  const told = error instanceof Error ? error.message.replace(/^Evenkeel: /, '') : String(error);
  process.stderr.write(error instanceof WrongUse ? `${told}\n${USAGE}\n` : `${told}\n`);
  process.exitCode = 2;
}

#!/usr/bin/env node
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renameInFiles } from './care/index.ts';
import { type Command, HELP, readCommand, reportJson, reportMarkdown, USAGE, WrongUse } from './cli/index.ts';
import { filesOf, type ThemedToken } from './files.ts';
import { createTheme } from './theme/index.ts';

async function run(command: Command): Promise<number> {
  const { tokens } = JSON.parse(
    await readFile(new URL('../generated/tokens.json', import.meta.url), 'utf8'),
  ) as { tokens: ThemedToken[] };
  const theme = createTheme(command);
  const { files: made, report, failing, pairs } = filesOf(command, theme, tokens);
  const files = { ...made, 'report.json': reportJson(report), 'report.md': reportMarkdown(report) };
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

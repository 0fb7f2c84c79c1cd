#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ToneRules } from '../tone-guard/index.ts';
import { checkPack } from './check.ts';
import { type Finding, lineOf } from './finding.ts';
import { parseJson } from './json.ts';
import { languages } from './languages.ts';
import { checkBoundaryPolicy, isBoundaryPolicy } from './policy.ts';
import { checkToneRules } from './tone-rules.ts';

const usage =
  'Usage: evenkeel-content check pack.json [more.json] [--rules rules.json] [--today 2026-11-24] [--json]';

const help = `${usage}

Checks packs of phrases and policies on boundaries, and tells what to mend. Packs: shape, values, fill-ins, ids,
length of what is said, repeated openings, tone, and review dates. Policies: shape, a ladder that can be climbed,
the client's way to a review, tone, and review dates.

  --rules rules.json   tone rules to use instead of those that ship for the pack's language
  --today 2026-11-24   the day that review dates are measured by; today when left out
  --json               prints the findings as one JSON list

It ends with 0 when no error was found, 1 when one was, and 2 when it was called wrongly.
`;

/** Is what the person who typed the command can mend in the command itself. */
class WrongUse extends Error {}

interface Command {
  readonly files: readonly string[];
  readonly rules: string | undefined;
  readonly today: string;
  readonly json: boolean;
}

function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function readCommand(argv: readonly string[]): Command | 'help' {
  const options = {
    rules: { type: 'string' },
    today: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const read = () => {
    try {
      return parseArgs({ args: [...argv], options, allowPositionals: true });
    } catch (error) {
      throw new WrongUse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
    }
  };
  const { values, positionals } = read();
  if (values.help || positionals[0] === 'help') return 'help';
  const [command, ...files] = positionals;
  if (command === undefined) throw new WrongUse('No command was given');
  if (command !== 'check') throw new WrongUse(`"${command}" is not a command. There is one: check`);
  if (files.length === 0) throw new WrongUse('No file was given');
  const today = values.today ?? localToday();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new WrongUse(`"${today}" is not a day. Write it like 2026-11-24`);
  return { files, rules: values.rules, today, json: values.json ?? false };
}

async function readJson(file: string): Promise<{ value: unknown } | { finding: Finding }> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new WrongUse(`${file} cannot be read: ${why}`);
  });
  const read = parseJson(text);
  if ('value' in read) return read;
  const { line, column, message } = read.fault;
  const finding: Finding = {
    level: 'error',
    check: 'json',
    file,
    message: `Line ${line}, column ${column}: ${message}`,
  };
  return { finding };
}

async function rulesFor(pack: unknown, file: string): Promise<ToneRules | Finding> {
  const locale = typeof pack === 'object' && pack !== null && 'locale' in pack ? String(pack.locale) : '';
  const load = languages[locale.split('-')[0] ?? ''];
  if (load) return load();
  const message = `No tone rules ship for "${locale}", so tone is not checked. Give some with --rules.`;
  return { level: 'warning', check: 'tone', file, field: 'locale', message };
}

async function check({ files, rules: rulesFile, today }: Command): Promise<Finding[]> {
  const findings: Finding[] = [];
  let given: ToneRules | undefined;
  if (rulesFile !== undefined) {
    const read = await readJson(rulesFile);
    const faults = 'finding' in read ? [read.finding] : checkToneRules(read.value, { file: rulesFile });
    findings.push(...faults);
    // Rules with a fault are told, not used: half of them would give half an answer.
    if ('value' in read && faults.length === 0) given = read.value as ToneRules;
  }
  for (const file of files) {
    const read = await readJson(file);
    if ('finding' in read) {
      findings.push(read.finding);
      continue;
    }
    const rules = given ?? (rulesFile === undefined ? await rulesFor(read.value, file) : undefined);
    if (rules && 'level' in rules) findings.push(rules);
    const usable = rules && 'rules' in rules ? rules : undefined;
    const checkOne = isBoundaryPolicy(read.value) ? checkBoundaryPolicy : checkPack;
    findings.push(...checkOne(read.value, { file, rules: usable, today }));
  }
  return findings;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

function print(findings: readonly Finding[], files: number): string {
  const lines = findings.map((finding) => {
    const mark = finding.level === 'warning' ? ' (warning)' : '';
    return `${finding.file} › ${lineOf(finding)}${mark}`;
  });
  const groups = new Map<string, string[]>();
  for (const [index, finding] of findings.entries())
    groups.set(finding.file, [...(groups.get(finding.file) ?? []), lines[index] ?? '']);
  const errors = findings.filter((finding) => finding.level === 'error').length;
  const closing = `${count(files, 'file', 'files')} checked: ${count(errors, 'error', 'errors')}, ${count(findings.length - errors, 'warning', 'warnings')}.`;
  return [...[...groups.values()].map((group) => `${group.join('\n')}\n`), closing].join('\n');
}

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (command === 'help') {
    process.stdout.write(help);
    return 0;
  }
  const findings = await check(command);
  process.stdout.write(
    `${command.json ? JSON.stringify(findings, null, 2) : print(findings, command.files.length)}\n`,
  );
  return findings.some((finding) => finding.level === 'error') ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  process.stderr.write(`${error.message}.\n${usage}\n`);
  process.exitCode = 2;
}

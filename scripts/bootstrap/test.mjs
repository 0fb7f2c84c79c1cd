import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringChromium } from './chromium.mjs';
import { countStep, total } from './count.mjs';
import { root, seconds, tool } from './place.mjs';
import { run } from './run.mjs';
import { setUp } from './set-up.mjs';
import { suites } from './suites.mjs';

const out = join(root, '.evenkeel');
const shownLines = 200;

/**
 * Runs one step and counts it.
 * @param {import('./suites.mjs').Step} step
 * @param {{ file: string, env: Record<string, string> }} where
 */
async function runStep(step, { file, env }) {
  rmSync(file, { force: true });
  const reporter = {
    none: [],
    vitest: ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    playwright: [],
  }[step.report ?? 'none'];
  const ended = await run(tool(step.tool), [...step.args, ...reporter], {
    env: {
      ...env,
      ...step.env,
      ...(step.report === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: file } : {}),
    },
    limit: (step.minutes ?? 8) * 60_000,
  });
  const report = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { ...ended, count: countStep({ code: ended.code, kind: step.report, report }) };
}

/**
 * Runs all the suites one after the other, also when one fails, with a line for each.
 * @param {readonly import('./suites.mjs').Suite[]} list
 * @param {Record<string, string>} env
 */
export async function runSuites(list, env) {
  mkdirSync(out, { recursive: true });
  /** @type {import('./count.mjs').Count[]} */
  const counts = [];
  for (const suite of list) {
    const begun = Date.now();
    process.stdout.write(`  ${suite.title.padEnd(28)}`);
    let log = '';
    const count = { passed: 0, failed: 0 };
    for (const [index, step] of suite.steps.entries()) {
      const ended = await runStep(step, { file: join(out, `${suite.name}-${index}.json`), env });
      count.passed += ended.count.passed;
      count.failed += ended.count.failed;
      log += ended.output;
      if (ended.count.failed > 0 && ended.output.trim() === '')
        log += `${[step.tool, ...step.args].join(' ')} ended with code ${ended.code} and said nothing.\n`;
    }
    counts.push(count);
    writeFileSync(join(out, `${suite.name}.log`), log);
    console.log(`${total([count]).line}, ${seconds(Date.now() - begun)}`);
    if (suite.figures && count.failed === 0) console.log(`\n${log.trimEnd()}\n`);
    if (count.failed > 0) {
      const lines = log.trimEnd().split('\n');
      if (lines.length > shownLines)
        console.log(`    (the last lines; the whole is in .evenkeel/${suite.name}.log)`);
      console.log(`\n${lines.slice(-shownLines).join('\n')}\n`);
    }
  }
  return counts;
}

/**
 * Sets up, runs everything CI runs, and ends with the line `N passed, N failed`. Returns the exit code.
 * @param {{ whole: boolean }} how
 */
export async function test({ whole }) {
  const begun = Date.now();
  console.log(`Evenkeel: ${whole ? 'everything, benches included' : 'everything CI runs'}.`);
  // Chromium first: where it cannot be had, that is said before anything else is waited for.
  const chromium = await bringChromium();
  if (!chromium || !(await setUp())) {
    console.log(total([{ passed: 0, failed: 1 }]).line);
    return 1;
  }
  const counts = await runSuites(suites({ whole }), {
    CHROMIUM_PATH: chromium,
    ...(whole ? { EVENKEEL_VERIFY: '1' } : {}),
  });
  console.log(`\nDone in ${seconds(Date.now() - begun)}.`);
  const { line, code } = total(counts);
  console.log(line);
  return code;
}

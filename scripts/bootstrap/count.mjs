/**
 * Counts what ran. Nothing here is skipped: a skipped test counts as failed, and so does a suite that ran nothing.
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Counts a Vitest JSON report. A file that could not be loaded counts as one failure.
 * @param {any} report
 * @returns {Count}
 */
export function countVitest(report) {
  let passed = 0;
  let failed = 0;
  for (const file of report?.testResults ?? []) {
    const tests = file.assertionResults ?? [];
    const good = tests.filter((/** @type {any} */ test) => test.status === 'passed').length;
    passed += good;
    failed += tests.length - good;
    if (file.status === 'failed' && good === tests.length) failed += 1;
  }
  return { passed, failed };
}

/**
 * Counts a Playwright JSON report. A test that needed a second try has failed.
 * @param {any} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const stats = report?.stats ?? {};
  const bad = (stats.unexpected ?? 0) + (stats.flaky ?? 0) + (stats.skipped ?? 0);
  return { passed: stats.expected ?? 0, failed: bad + (report?.errors?.length ?? 0) };
}

const readers = { vitest: countVitest, playwright: countPlaywright };

/**
 * Counts one step from how it ended and from its report. A step without a report counts as one test.
 * A step that ended badly has at least one failure, whatever its report says.
 * @param {{ code: number, kind?: 'vitest' | 'playwright' | undefined, report?: string | undefined }} step
 * @returns {Count}
 */
export function countStep({ code, kind, report }) {
  if (!kind) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  /** @type {Count} */
  let count = { passed: 0, failed: 0 };
  try {
    count = readers[kind](JSON.parse(report ?? ''));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const nothingRan = count.passed + count.failed === 0;
  if (count.failed === 0 && (code !== 0 || nothingRan)) return { ...count, failed: 1 };
  return count;
}

/**
 * Adds up suites and says what the whole run was: the last line, and the exit code.
 * @param {readonly Count[]} counts
 */
export function total(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return { line: `${passed} passed, ${failed} failed`, code: failed > 0 || passed === 0 ? 1 : 0 };
}

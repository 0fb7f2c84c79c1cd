import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../scripts/bootstrap/chromium.mjs';
import { countPlaywright, countStep, countVitest, total } from '../../scripts/bootstrap/count.mjs';
import { run } from '../../scripts/bootstrap/run.mjs';
import { fingerprint, progressOf } from '../../scripts/bootstrap/set-up.mjs';
import { suites } from '../../scripts/bootstrap/suites.mjs';
import { runSuites } from '../../scripts/bootstrap/test.mjs';
import { root } from '../../scripts/tree.mjs';

const vitestReport = (...files: Array<{ status: string; tests: string[] }>) => ({
  testResults: files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  })),
});

describe('the last line of npm test', () => {
  test.each([
    ['all green', vitestReport({ status: 'passed', tests: ['passed', 'passed'] }), [2, 0]],
    ['one red', vitestReport({ status: 'failed', tests: ['passed', 'failed'] }), [1, 1]],
    ['a file that did not load', vitestReport({ status: 'failed', tests: [] }), [0, 1]],
    ['a file whose clean-up failed', vitestReport({ status: 'failed', tests: ['passed'] }), [1, 1]],
    [
      'skipped and pending ones',
      vitestReport({ status: 'passed', tests: ['passed', 'skipped', 'pending', 'todo'] }),
      [1, 3],
    ],
    ['no files', vitestReport(), [0, 0]],
  ])('counts a Vitest report with %s', (_name, report, [passed, failed]) => {
    expect(countVitest(report)).toEqual({ passed, failed });
  });

  test.each([
    ['all green', { stats: { expected: 9, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }, [9, 0]],
    ['one red', { stats: { expected: 8, unexpected: 1, flaky: 0, skipped: 0 }, errors: [] }, [8, 1]],
    ['a second try', { stats: { expected: 8, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }, [8, 1]],
    ['a skip', { stats: { expected: 8, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] }, [8, 1]],
    [
      'a server that did not start',
      { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] },
      [0, 1],
    ],
  ])('counts a Playwright report with %s', (_name, report, [passed, failed]) => {
    expect(countPlaywright(report)).toEqual({ passed, failed });
  });

  const green = JSON.stringify(vitestReport({ status: 'passed', tests: ['passed'] }));
  test.each([
    ['a tool without a report that ended well', { code: 0 }, [1, 0]],
    ['a tool without a report that ended badly', { code: 2 }, [0, 1]],
    ['a green report from a tool that ended badly', { code: 1, kind: 'vitest', report: green }, [1, 1]],
    ['a report that was never written', { code: 0, kind: 'vitest' }, [0, 1]],
    ['a report that breaks off', { code: 0, kind: 'playwright', report: '{"stats":' }, [0, 1]],
    ['a report of nothing', { code: 0, kind: 'vitest', report: '{"testResults":[]}' }, [0, 1]],
  ] as const)('takes %s for what it is', (_name, step, [passed, failed]) => {
    expect(countStep(step)).toEqual({ passed, failed });
  });

  test.each([
    [
      [
        { passed: 3, failed: 0 },
        { passed: 4, failed: 0 },
      ],
      '7 passed, 0 failed',
      0,
    ],
    [
      [
        { passed: 3, failed: 1 },
        { passed: 4, failed: 0 },
      ],
      '7 passed, 1 failed',
      1,
    ],
    [[], '0 passed, 0 failed', 1],
  ])('adds up %j', (counts, line, code) => {
    expect(total(counts)).toEqual({ line, code });
  });
});

describe('the suites', () => {
  test('a failing suite is counted, and the ones after it still run', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const wrote = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const node = (script: string) => ({ tool: 'node', args: ['-e', script] });
    const counts = await runSuites(
      [
        { name: 'trial-bad', title: 'Bad', steps: [node('console.log("why it is bad"); process.exit(3)')] },
        { name: 'trial-good', title: 'Good', steps: [node('')] },
      ],
      {},
    );
    const lines = said.mock.calls.flat().join('\n');
    said.mockRestore();
    wrote.mockRestore();
    expect(counts).toEqual([
      { passed: 0, failed: 1 },
      { passed: 1, failed: 0 },
    ]);
    expect(total(counts)).toEqual({ line: '1 passed, 1 failed', code: 1 });
    expect(lines).toContain('why it is bad');
  });

  test('verify runs everything that test runs, the benches and every theme', () => {
    const names = (whole: boolean) => suites({ whole }).map((suite) => suite.name);
    expect(names(true)).toEqual([...names(false), 'bench', 'themes']);
    expect(new Set(names(true)).size).toBe(names(true).length);
  });
});

describe('Chromium', () => {
  const has = (path: string) => path === '/usr/bin/google-chrome';
  test('is found at the usual paths', () => {
    expect(findChromium({ platform: 'linux', has })).toEqual({ path: '/usr/bin/google-chrome' });
  });
  test('is not replaced by another one when the one asked for is missing', () => {
    const found = findChromium({ asked: '/opt/chromium', platform: 'linux', has });
    expect(found.path).toBeUndefined();
    expect(found.problem).toContain('/opt/chromium');
  });
  test('that is nowhere is an error, never a skip', () => {
    const ended = spawnSync(process.execPath, ['scripts/bootstrap.mjs', 'test'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM_PATH: '/nowhere/chromium', npm_lifecycle_event: '' },
    });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('CHROMIUM_PATH names /nowhere/chromium');
    expect(ended.stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  });
});

describe('setting up', () => {
  test('is repeated when anything that decides it changes, and only then', () => {
    const files = [{ name: 'pnpm-lock.yaml', text: 'a' }];
    const first = fingerprint(files, 'linux x64');
    expect(fingerprint(structuredClone(files), 'linux x64')).toBe(first);
    expect(fingerprint([{ name: 'pnpm-lock.yaml', text: 'b' }], 'linux x64')).not.toBe(first);
    expect(fingerprint([...files, { name: 'package.json', text: '' }], 'linux x64')).not.toBe(first);
    expect(fingerprint(files, 'darwin arm64')).not.toBe(first);
  });

  test('tells how far it is', () => {
    expect(progressOf('Progress: resolved 812, reused 640, downloaded 12, added 600')).toBe(
      '600 of 812 packages',
    );
    expect(progressOf('Progress: resolved 812, reused 640, downloaded 12')).toBe('652 of 812 packages');
    expect(progressOf('Done in 3s')).toBeUndefined();
  });

  test('says which port is taken, and what to type instead', async () => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const ended = await run('node', ['scripts/bootstrap.mjs', 'start'], {
      env: { PORT: String(port), HOST: '127.0.0.1' },
    });
    server.close();
    expect(ended.code).toBe(1);
    expect(ended.output).toContain(`Port ${port} is taken by another program.`);
    expect(ended.output).toContain(`PORT=${port + 1} npm start`);
  });
});

describe('ending', () => {
  const alive = (pid: number) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };

  /** Starts a script that runs a tool that starts a process of its own, and gives that one's id. */
  async function startDeep(after = '') {
    const inner = `const {spawn} = require('child_process');
      const deep = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      console.log('deep ' + deep.pid); setInterval(() => {}, 1000);`;
    const outer = `import { endTogether, run } from './scripts/bootstrap/run.mjs';
      endTogether();
      ${after}
      await run(process.execPath, ['-e', ${JSON.stringify(inner)}], { onLine: (line) => console.log(line) });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', outer], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    child.stdout.on('data', (piece) => {
      said += piece;
    });
    await vi.waitFor(() => expect(said).toMatch(/deep \d+\n/), { timeout: 10_000 });
    const deep = Number(/deep (\d+)/.exec(said)?.[1]);
    expect(alive(deep)).toBe(true);
    return { child, deep };
  }
  const isGone = (pid: number) => vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 5000 });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends what the tools have started, too', async (signal) => {
    const { child, deep } = await startDeep();
    child.kill(signal);
    const [code] = await once(child, 'exit');
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    await isGone(deep);
  });

  test('a reader that goes away ends everything', async () => {
    const { child, deep } = await startDeep("setInterval(() => console.log('still here'), 50);");
    child.stdout.destroy();
    await once(child, 'exit');
    await isGone(deep);
  });

  test('an error of its own ends everything', async () => {
    const { child, deep } = await startDeep("setTimeout(() => { throw new Error('a fault'); }, 1500);");
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    await isGone(deep);
  });

  test('a step that hangs is ended and counted', async () => {
    const ended = await run('node', ['-e', 'setInterval(() => {}, 1000)'], { limit: 500 });
    await wait(0);
    expect(ended.code).toBe(124);
    expect(ended.output).toContain('Stopped: not done after');
  });
});

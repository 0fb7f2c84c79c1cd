import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retailPolicyEn } from '../../packages/content/src/en/boundary-dialog.ts';
import { contentRoom, importLanguage } from './languages.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const root = join(contentRoom, '..', '..');
const fromSource = join(contentRoom, 'src', 'check', 'cli.ts');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-content-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(file: string, args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [file, ...args],
      { cwd: folder, env: { ...process.env, NODE_NO_WARNINGS: '1' } },
      (error, out, err) =>
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}
const check = (...args: string[]) => run(fromSource, args);
const save = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));

const phrase = (fields: object = {}) => ({
  id: 'late.two-days',
  step: 'empathise',
  act: 'acknowledge',
  intensity: [2, 4],
  written: 'Two days late, and nobody told you.',
  ...fields,
});
const pack = (locale: string, phrases: unknown[]) => ({ version: 1, id: 'mine', locale, phrases });

describe('a support lead checks a pack', () => {
  it('that is sound, and is told so in one line', async () => {
    await save('sound.json', pack('en', [phrase()]));
    expect(await check('check', 'sound.json')).toEqual({
      code: 0,
      out: '1 file checked: 0 errors, 0 warnings.\n',
      err: '',
    });
  });

  it('that ships in any language, and finds no error', async () => {
    for (const name of ['en', 'es', 'ar']) {
      const { content } = await importLanguage(name);
      await save(`${name}.json`, content.empathyPicker.pack);
    }
    const { code, out } = await check('check', 'en.json', 'es.json', 'ar.json', '--today', '2026-11-24');
    expect(out).toMatch(/3 files checked: 0 errors, \d+ warnings?\.\n$/);
    expect(code).toBe(0);
  });

  it('with faults in several files, and reads file, phrase, field and what to mend', async () => {
    await save(
      'one.json',
      pack('en', [phrase({ written: 'Please calm down, {{ clint.name }}.' }), phrase({ spoken: 7 })]),
    );
    await save('two.json', '{\n  "version": 1,\n  "phrases": [,]\n}');
    const { code, out, err } = await check('check', 'one.json', 'two.json');
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^one\.json › late\.two-days › written: \{\{ clint\.name \}\} is a value that nobody gives\. Did you mean \{\{ client\.name \}\}\?/,
      ),
      expect.stringMatching(
        /^one\.json › late\.two-days › written: "calm down" \([a-z-]+\.[a-z0-9-]+\)\. .+ Consider ".+"\.?$/,
      ),
      'one.json › late.two-days › spoken: It must be a text, not 7.',
      'one.json › late.two-days › id: The id is used before, by phrase 1; this is phrase 2.',
      '',
      'two.json › Line 3, column 15: Here a value or the closing ] is expected, and , stands.',
      '',
      '2 files checked: 5 errors, 0 warnings.',
      '',
    ]);
    expect([code, err]).toEqual([1, '']);
  });

  it('whose only fault is a review that is due on the given day, and is warned', async () => {
    await save('due.json', pack('en', [phrase({ review: { status: 'approved', reviewBy: '2026-11-23' } })]));
    expect(await check('check', 'due.json', '--today', '2026-11-24')).toMatchObject({
      code: 0,
      out: expect.stringContaining(
        'It was to be read again by 2026-11-23. (warning)\n\n1 file checked: 0 errors, 1 warning.',
      ),
    });
    expect(await check('check', 'due.json', '--today=2026-11-23')).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 warnings'),
    });
  });

  it('that is a policy on boundaries, beside a pack', async () => {
    await save('sound.json', pack('en', [phrase()]));
    await save('policy.json', { ...retailPolicyEn, stages: [{ id: 'warn', kind: 'wran' }] });
    const { code, out } = await check('check', 'sound.json', 'policy.json', '--today', '2026-11-24');
    expect(out).toBe(
      'policy.json › stages[0].kind: "wran" is none of remind, choose, warn.\n\n2 files checked: 1 error, 0 warnings.\n',
    );
    expect(code).toBe(1);
  });

  it('for another program, and gets the findings as JSON', async () => {
    await save('two.json', pack('en', [phrase(), phrase()]));
    const { code, out } = await check('check', 'two.json', '--json');
    expect(JSON.parse(out)).toContainEqual({
      level: 'error',
      check: 'duplicate',
      file: 'two.json',
      phrase: 'late.two-days',
      field: 'id',
      message: 'The id is used before, by phrase 1; this is phrase 2.',
    });
    expect(code).toBe(1);
  });
});

describe('wrong use ends with 2 and a plain sentence', () => {
  it.each([
    [[], 'No command was given.'],
    [['chek', 'a.json'], '"chek" is not a command. There is one: check.'],
    [['check'], 'No file was given.'],
    [['check', 'absent.json'], 'absent.json cannot be read: there is no such file.'],
    [['check', 'a.json', '--today', '24.11.2026'], '"24.11.2026" is not a day. Write it like 2026-11-24.'],
    [['check', 'a.json', '--today', '2026-13-40'], '"2026-13-40" is not a day.'],
    [['check', 'a.json', '--color'], "Unknown option '--color'."],
    [['check', 'a.json', '--rules'], "Option '--rules <value>' argument missing."],
  ])('%j: %s', async (args, sentence) => {
    const { code, out, err } = await check(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(sentence), err).toBe(true);
    expect(err).toContain('\nUsage: evenkeel-content check pack.json');
  });

  it('help is no wrong use', async () => {
    expect(await check('--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('--rules rules.json'),
    });
  });
});

describe('the recipe for another language', () => {
  const rules = {
    locale: 'de',
    rules: [
      {
        id: 'command.beruhigen',
        category: 'command',
        level: 3,
        any: ['beruhige* [dich|sie] ~ erst? mal'],
        unless: ['damit beruhige* sie'],
        why: 'Das klingt wie ein Befehl.',
        consider: ['Nehmen Sie sich die Zeit, die Sie brauchen.'],
        hit: ['Beruhigen Sie sich doch erst mal.'],
        miss: ['Das beruhigt mich.'],
      },
    ],
  };
  const german = [
    phrase({ id: 'de.spaet', written: 'Zwei Tage zu spät, und niemand hat Bescheid gesagt.' }),
    phrase({
      id: 'de.aerger',
      written:
        '{address, select, informal {Dein} other {Ihr}} Ärger ist verständlich, {{ client.first_name | default: "guten Tag" }}.',
    }),
  ];

  it('a small pack and its rules pass as they stand in the README', async () => {
    await save('de.json', pack('de', german));
    await save('de-rules.json', rules);
    expect(await check('check', 'de.json', '--rules', 'de-rules.json')).toEqual({
      code: 0,
      out: '1 file checked: 0 errors, 0 warnings.\n',
      err: '',
    });
  });

  it('a fault in the pack is found by the language’s own rule', async () => {
    await save(
      'de.json',
      pack('de', [...german, phrase({ id: 'de.ruhe', written: 'Beruhigen Sie sich erst mal.' })]),
    );
    await save('de-rules.json', rules);
    const { code, out } = await check('check', 'de.json', '--rules', 'de-rules.json');
    expect(out).toContain('de.json › de.ruhe › written: "Beruhigen Sie sich erst mal" (command.beruhigen).');
    expect(code).toBe(1);
  });

  it('a fault in the rules is told by rule and field, and the pack is checked for the rest', async () => {
    await save('de.json', pack('de', [phrase({ step: 'x' })]));
    await save('de-rules.json', { locale: 'de', rules: [{ ...rules.rules[0], any: ['beruhige* ['] }] });
    const { code, out } = await check('check', 'de.json', '--rules', 'de-rules.json');
    expect(out).toContain(
      'de-rules.json › command.beruhigen › any[0]: The wording "beruhige* [" is malformed',
    );
    expect(out).toContain('de.json › late.two-days › step:');
    expect(code).toBe(1);
  });

  it('without rules, the lead is told that tone was not checked', async () => {
    await save('de.json', pack('de', german));
    const { code, out } = await check('check', 'de.json');
    expect(out).toContain(
      'de.json › locale: No tone rules ship for "de", so tone is not checked. Give some with --rules. (warning)',
    );
    expect(code).toBe(0);
  });
});

it('the command that is published runs: it keeps its first line and needs nothing but Node and valibot', async () => {
  // Under node_modules, so that valibot is found and nothing is left in the tree.
  const built = await mkdtemp(join(contentRoom, 'node_modules', '.evenkeel-'));
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    expect(await run(tsc, ['-p', join(contentRoom, 'tsconfig.build.json'), '--outDir', built])).toMatchObject(
      { code: 0, out: '' },
    );
    const cli = join(built, 'check', 'cli.js');
    expect((await readFile(cli, 'utf8')).split('\n')[0]).toBe('#!/usr/bin/env node');
    await save('sound.json', pack('es', [phrase({ written: 'Dos días de retraso, y sin un aviso.' })]));
    expect(await run(cli, ['check', 'sound.json'])).toEqual({
      code: 0,
      out: '1 file checked: 0 errors, 0 warnings.\n',
      err: '',
    });
  } finally {
    await rm(built, { recursive: true, force: true });
  }
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToDocs, addToLanguage, addToSheets, openDoors } from '../../scripts/new/edits.mjs';
import { fill, namesOf, problemOf } from '../../scripts/new/names.mjs';
import { filesOf, root } from '../../scripts/tree.mjs';
import { checkRooms, told } from '../rules/rooms.ts';
import { copyRepository } from './copy.mjs';
import { must } from './pack.mjs';

describe('a name', () => {
  test.each([
    undefined,
    '',
    'Follow-Up',
    'follow_up',
    'follow--up',
    '-up',
    'up-',
    '2nd',
    'follow up',
    '../up',
    'naïve',
  ])('%s is refused', (name) => {
    expect(problemOf(name, [])).toMatch(/name/);
  });
  test.each(['en', 'fil', 'base', 'utils', 'testing', 'class', 'empathy-picker'])('%s is taken', (name) => {
    expect(problemOf(name, ['empathy-picker'])).toContain(name);
  });
  test.each(['signals', 'calm-cue', 'follow-up-2'])('%s is good', (name) => {
    expect(problemOf(name, ['empathy-picker'])).toBeUndefined();
  });
  test('is put into a template in all its forms', () => {
    expect(fill("import { RowName, rowNameEn } from './row-name.ts'; // Row name", namesOf('calm-cue'))).toBe(
      "import { CalmCue, calmCueEn } from './calm-cue.ts'; // Calm cue",
    );
  });
});

describe('an edit', () => {
  const names = namesOf('calm-cue');
  test('opens doors in order, inside and outside', () => {
    const manifest = {
      exports: { './empathy-picker': './src/empathy-picker/index.ts', './package.json': './package.json' },
      publishConfig: { exports: { './package.json': './package.json' } },
    };
    const opened = JSON.parse(openDoors(JSON.stringify(manifest), names, { sheet: true }));
    expect(Object.keys(opened.exports)).toEqual([
      './empathy-picker',
      './calm-cue',
      './calm-cue.css',
      './package.json',
    ]);
    expect(opened.publishConfig.exports['./calm-cue']).toEqual({
      types: './dist/calm-cue/index.d.ts',
      default: './dist/calm-cue/index.js',
    });
  });
  test('adds to a language that lists its rows on several lines', () => {
    const text =
      "import type { Content } from '../content.ts';\n\nexport * from './a.ts';\n\nexport const en: Content = {\n  locale: 'en',\n  a: aEn,\n};\n";
    const added = addToLanguage(text, names, 'en');
    expect(added).toContain("export { calmCueEn } from './calm-cue.ts';");
    expect(added).toMatch(/a: aEn, calmCue: calmCueEn \};/);
  });
  test('says what it could not find', () => {
    expect(() => addToSheets('.a {}', names)).toThrow(
      'The place for calm-cue.css in styles.css was not found.',
    );
  });
  test('adds a line to the docs, like the one before', () => {
    expect(addToDocs('| `A` | `@evenkeel/react/a` | does a |\n\nend', names)?.split('\n')[1]).toContain(
      '`@evenkeel/react/calm-cue`',
    );
    expect(addToDocs('no list', names)).toBeUndefined();
  });
});

describe('pnpm new, in a copy of the repository', () => {
  let copy = '';
  let written: string[] = [];
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'evenkeel-new-'));
    copyRepository(copy);
    written = must('node', ['scripts/new.mjs', 'trial-notes'], copy)
      .split('\n')
      .filter((line) => /^packages\/\S+\.\w+$/.test(line));
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each(['content', 'logic', 'react'])('has types that hold in %s', { timeout: 60_000 }, (room) => {
    must('tsc', ['-p', `packages/${room}/tsconfig.json`], copy);
  });

  test('is written as the formatter and the linter like it', () => {
    must('biome', ['check', '--error-on-warnings', ...written], copy);
  });

  test('keeps the rule of rooms and rows', () => {
    const faultsIn = (place: string, paths: readonly string[]) =>
      checkRooms(paths.map((path) => ({ path, text: readFileSync(join(place, path), 'utf8') })));
    const sources = filesOf('packages').filter((path) => /\.(tsx?|css)$/.test(path));
    const all = [...new Set([...sources, ...written])].filter((path) => existsSync(join(copy, path)));
    const known = new Set(told(faultsIn(root, sources)).split('\n'));
    const fresh = told(faultsIn(copy, all)).split('\n');
    expect(fresh.filter((fault) => !known.has(fault))).toEqual([]);
  });

  test('passes its own tests', { timeout: 120_000 }, () => {
    const report = join(copy, 'report.json');
    const rows = ['content', 'logic', 'react'].map((room) => `packages/${room}/src/trial-notes`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    must('vitest', ['run', '--project', 'unit', '--project', 'dom', ...reporters, ...rows], copy);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const files = testResults.map(({ name }: { name: string }) => name.split('/').at(-1)).sort();
    expect(files).toEqual(['trial-notes.test.ts', 'trial-notes.test.ts', 'trial-notes.test.tsx']);
  });

  test('stands on the API page, and nothing of it is silent', { timeout: 60_000 }, () => {
    must('node', ['scripts/api.mjs', '--check'], copy);
    expect(readFileSync(join(copy, 'packages/react/API.md'), 'utf8')).toContain('### TrialNotes.Root');
  });

  test('is built with its own style sheet', { timeout: 60_000 }, () => {
    must('node', ['packages/react/scripts/build-css.mjs'], copy);
    expect(readFileSync(join(copy, 'packages/react/dist/trial-notes.css'), 'utf8')).toContain(
      '.ek-trial-notes__field',
    );
  });

  test('leaves room for another row beside it', { timeout: 60_000 }, () => {
    must('node', ['scripts/new.mjs', 'second-notes'], copy);
    for (const room of ['content', 'react']) must('tsc', ['-p', `packages/${room}/tsconfig.json`], copy);
  });

  test('is refused a second time, and nothing is touched', () => {
    const before = readFileSync(join(copy, 'packages/content/src/content.ts'), 'utf8');
    expect(() => must('node', ['scripts/new.mjs', 'trial-notes'], copy)).toThrow(
      'There is a row trial-notes already.',
    );
    expect(readFileSync(join(copy, 'packages/content/src/content.ts'), 'utf8')).toBe(before);
  });
});

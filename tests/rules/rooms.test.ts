import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, root } from '../../scripts/tree.mjs';
import { plants } from './rooms/plants.ts';
import { checkLonely } from './rooms/shape.ts';
import { checkRooms, type Fault, told } from './rooms.ts';

const tree = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => ({ path, text }));
const clauses = (faults: readonly Fault[]) => [...new Set(faults.map(({ clause }) => clause))];

const named = (files: Readonly<Record<string, string>>) => {
  const [path, text] = Object.entries(files).at(-1) ?? [];
  return `${text
    ?.trim()
    .replace(/\s*\n\s*/g, ' ')
    .slice(0, 100)} in ${path}`;
};

describe('the house as it stands', () => {
  const files = filesOf()
    .filter((path) => /\.([cm]?[jt]sx?|css|md|ya?ml)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

  test('keeps the rule of rooms and rows, and the never-list', () => {
    expect(told(checkRooms(files))).toBe('');
  });

  test('was read: every room is among the files', () => {
    const rooms = new Set(files.flatMap(({ path }) => /^packages\/([^/]+)\/src\//.exec(path)?.[1] ?? []));
    expect([...rooms].sort()).toEqual(
      expect.arrayContaining(['content', 'hosts', 'logic', 'react', 'tokens']),
    );
  });
});

describe.each(Object.entries(plants))('%s', (clause, { faults, clean }) => {
  test.each(faults.map((files) => [named(files), files] as const))('is broken by %s', (_name, files) => {
    expect(clauses(checkRooms(tree(files)))).toContain(clause);
  });

  test.each(clean.map((files) => [named(files), files] as const))('is kept by %s', (_name, files) => {
    expect(told(checkRooms(tree(files)))).toBe('');
  });
});

test('a fault is told with its file, its line, its clause and what to do', () => {
  const faults = checkRooms(
    tree({ 'packages/logic/src/tone-guard/tone-guard.ts': '\n\nexport const at = () => Date.now();\n' }),
  );
  expect(told(faults)).toBe(
    'packages/logic/src/tone-guard/tone-guard.ts:3 [no clock in logic] Date.now: Time enters as `now`.',
  );
});

test('a base part that a row uses only through another base part is still that row’s', () => {
  const files = tree({
    'packages/logic/src/base/low/index.ts': 'export const low = 1;',
    'packages/logic/src/base/high/index.ts': "export { low } from '../low/index.ts';",
    'packages/logic/src/signals/signals.ts':
      "import { low } from '../base/high/index.ts';\nexport const one = low;",
  });
  expect(checkLonely(files, []).map(({ path }) => path)).toEqual([
    'packages/logic/src/base/low',
    'packages/logic/src/base/high',
  ]);
  expect(checkLonely(files, ['logic/high']).map(({ path }) => path)).toEqual(['packages/logic/src/base/low']);
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renameInFiles } from './rename-files.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-rename-'));
  mkdirSync(at('src/deep'), { recursive: true });
  mkdirSync(at('src/node_modules'));
  writeFileSync(at('map.json'), '{ "color.fg": "color.text" }');
  writeFileSync(at('src/a.css'), '.a { color: var(--ek-color-fg) }');
  writeFileSync(at('src/deep/b.tsx'), "const token = 'color.fg';");
  writeFileSync(at('src/deep/c.css'), '.c { color: red }');
  writeFileSync(at('src/node_modules/d.css'), '.d { color: var(--ek-color-fg) }');
  writeFileSync(at('src/e.png'), '--ek-color-fg');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('renames in a folder, says which files changed, and leaves what is installed or no text', async () => {
  const { code, out, err } = await renameInFiles(['--map', at('map.json'), at('src')]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(`${at('src/a.css')}\n${at('src/deep/b.tsx')}\n2 of 3 files changed.\n`);
  expect(text('src/a.css')).toBe('.a { color: var(--ek-color-text) }');
  expect(text('src/deep/b.tsx')).toBe("const token = 'color.text';");
  expect(text('src/node_modules/d.css')).toContain('--ek-color-fg)');
  expect(text('src/e.png')).toBe('--ek-color-fg');
});

it('changes nothing on a dry run, and says what it would', async () => {
  cpSync(at('src'), at('before'), { recursive: true });
  const { out } = await renameInFiles(['--dry-run', '--map', at('map.json'), at('src/a.css')]);
  expect(out).toBe(`${at('src/a.css')}\n1 of 1 files would change.\n`);
  expect(text('src/a.css')).toBe(text('before/a.css'));
});

it('takes the deprecated tokens when no map is given; there are none yet', async () => {
  expect(await renameInFiles([at('src')])).toMatchObject({
    code: 0,
    out: expect.stringContaining('nothing to rename'),
  });
});

it.each([
  ['no file', [], 'No file or folder was named'],
  ['an unknown option', ['--mop', 'x'], "Unknown option '--mop'"],
  ['a map that is gone', ['--map', '/nowhere/map.json', '.'], 'ENOENT'],
  ['a folder that is gone', ['/nowhere/src', '--map', 'MAP'], 'ENOENT'],
])('tells %s in a sentence', async (_, argv, told) => {
  const { code, out, err } = await renameInFiles(
    argv.map((word) => (word === 'MAP' ? at('map.json') : word)),
  );
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(told);
});

it.each(['[]x', '["a"]', '{ "a b": "c" }', '{ "a": 1.5e300 }'])('refuses %s as a map', async (map) => {
  writeFileSync(at('map.json'), map);
  expect((await renameInFiles(['--map', at('map.json'), at('src')])).code).toBe(2);
});

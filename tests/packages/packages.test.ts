import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, clauses, thisMachine } from '../../scripts/audit.mjs';
import { root } from '../../scripts/tree.mjs';
import { importsOf } from '../rules/rooms/parse.ts';
import { doorsOf, filesIn } from './doors.ts';
import { installPacked, must, type Packed, packAll, rooms } from './pack.mjs';

let folder = '';
let packed: Packed[] = [];
const packageOf = (room: string) => {
  const found = packed.find((one) => one.room === room);
  if (!found) throw new Error(`${room} was not packed.`);
  return found;
};
const manifestOf = (room: string) =>
  JSON.parse(readFileSync(join(packageOf(room).unpacked, 'package.json'), 'utf8'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-packages-'));
  packed = packAll(folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(rooms())('@evenkeel/%s as it is published', (room) => {
  test('is what publint calls sound', { timeout: 60_000 }, async () => {
    const { tarball } = packageOf(room);
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: {
        tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      },
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('gives every door types that TypeScript finds', { timeout: 120_000 }, () => {
    const { tarball, unpacked } = packageOf(room);
    const doors = doorsOf(unpacked).filter(({ target }) => target.endsWith('.js'));
    if (room !== 'tokens') expect(doors.length).toBeGreaterThan(0);
    const names = doors.map(({ door }) => door.replace(/^\.\//, ''));
    must(
      'attw',
      [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--entrypoints', ...names],
      root,
    );
  });

  test('has a file behind every door', () => {
    const { unpacked } = packageOf(room);
    const doors = doorsOf(unpacked);
    expect(doors.map(({ door }) => door)).toContain('./package.json');
    for (const { target, types } of doors) {
      expect(existsSync(join(unpacked, target)), target).toBe(true);
      if (target.endsWith('.js'))
        expect(types && existsSync(join(unpacked, types)), `types of ${target}`).toBe(true);
    }
  });

  test('has the doors that it has inside the repository', () => {
    const inside = JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8'));
    const outside = Object.keys(manifestOf(room).exports);
    // Only the build can open the layers.
    expect(outside.filter((door) => door !== './styles.unlayered.css')).toEqual(Object.keys(inside.exports));
  });

  test('carries its licence, and neither sources nor tests nor stories', () => {
    const files = filesIn(packageOf(room).unpacked);
    expect(files).toContain('LICENSE');
    const astray = files.filter(
      (file) =>
        /(^|\/)(src|scripts|tests|node_modules)\/|\.(test|stories|browser|bench)\.|tsconfig|\.tsbuildinfo$|\.map$/.test(
          file,
        ) ||
        (/\.tsx?$/.test(file) && !file.endsWith('.d.ts')),
    );
    expect(astray).toEqual([]);
  });

  test('asks for published versions only', () => {
    const { dependencies = {}, peerDependencies = {} } = manifestOf(room);
    for (const [name, range] of Object.entries<string>({ ...dependencies, ...peerDependencies })) {
      expect(range, name).not.toMatch(/^(workspace|file|link|catalog):/);
      if (name.startsWith('@evenkeel/')) expect(range).toBe(manifestOf(room).version);
    }
  });

  test('asks for everything that it imports', () => {
    const { unpacked, name } = packageOf(room);
    const { dependencies = {}, peerDependencies = {} } = manifestOf(room);
    const asked = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
    const files = filesIn(unpacked).filter((file) => /\.(js|css)$/.test(file) || file.endsWith('.d.ts'));
    const missing = files.flatMap((path) => {
      const found = importsOf({
        path: path.replace(/\.d\.ts$/, '.ts'),
        text: readFileSync(join(unpacked, path), 'utf8'),
      });
      const packages = found
        .map(({ specifier }) => specifier)
        .filter((specifier) => !/^(\.|node:)/.test(specifier))
        .map((specifier) =>
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      return packages.filter((each) => !asked.has(each)).map((each) => `${path} imports ${each}`);
    });
    expect(missing).toEqual([]);
  });

  test('tells nothing of the machine that made it, and calls no address', () => {
    const { unpacked } = packageOf(room);
    const list = clauses(thisMachine());
    // Names of formats are written as addresses, and example policies point where nobody can live; nothing fetches them.
    const names =
      /https?:\/\/(json-schema\.org|www\.w3\.org|www\.designtokens\.org|tr\.designtokens\.org|\w+\.example)\//g;
    for (const file of filesIn(unpacked)) {
      const text = readFileSync(join(unpacked, file), 'utf8');
      expect(audit(file, text, list)).toEqual([]);
      if (/\.(js|css|json)$/.test(file))
        expect(text.replace(names, '').match(/https?:\/\/\w\S*/g) ?? [], file).toEqual([]);
    }
  });
});

describe('@evenkeel/react', () => {
  test('says ‘use client’ in the part files and in no door', () => {
    const { unpacked } = packageOf('react');
    const scripts = filesIn(unpacked).filter((file) => file.endsWith('.js'));
    const says = (file: string) => /^(['"])use client\1/.test(readFileSync(join(unpacked, file), 'utf8'));
    const parts = filesIn(join(root, 'packages', 'react', 'src'))
      .filter((file) => file.endsWith('.tsx') && !/\.(test|stories|browser)\./.test(file))
      .map((file) => `dist/${file.replace(/\.tsx$/, '.js')}`);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !says(part))).toEqual([]);
    expect(scripts.filter((file) => file.endsWith('index.js') && says(file))).toEqual([]);
  });

  test('keeps its layers in order in every style sheet', () => {
    const { unpacked } = packageOf('react');
    const sheets = filesIn(join(unpacked, 'dist')).filter(
      (file) => file.endsWith('.css') && !file.includes('unlayered'),
    );
    expect(sheets).toContain('styles.css');
    for (const sheet of sheets)
      expect(readFileSync(join(unpacked, 'dist', sheet), 'utf8')).toMatch(
        /^@layer evenkeel\.tokens, evenkeel\.base, evenkeel\.components;/,
      );
  });
});

describe('installed from the tarballs', () => {
  let app = '';
  beforeAll(() => {
    app = join(folder, 'app');
    mkdirSync(app);
    const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
    const manifest = {
      private: true,
      type: 'module',
      dependencies: { ...dependencies, react: '19.3.1', 'react-dom': '19.3.1' },
    };
    writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
    installPacked(app, packed);
  }, 300_000);

  test.each(rooms())('every door of %s opens in plain Node', (room) => {
    const { name, unpacked } = packageOf(room);
    const doors = doorsOf(unpacked)
      .filter(({ target }) => target.endsWith('.js'))
      .map(({ door }) => `${name}${door.slice(1)}`);
    const script = `for (const door of ${JSON.stringify(doors)}) await import(door);`;
    must('node', ['--input-type=module', '-e', script], app);
  });

  describe('evenkeel-content', () => {
    const phrase = {
      id: 'late.one',
      step: 'empathise',
      act: 'acknowledge',
      intensity: [1, 3],
      written: 'You waited three days for this.',
    };
    const check = (pack: unknown) => {
      writeFileSync(join(app, 'pack.json'), JSON.stringify(pack, null, 2));
      const bin = join(app, 'node_modules', '.bin', 'evenkeel-content');
      return spawnSync(bin, ['check', 'pack.json', '--today', '2026-11-24'], { cwd: app, encoding: 'utf8' });
    };

    test('finds a sound pack sound', () => {
      const ended = check({ version: 1, id: 'trial', locale: 'en', phrases: [phrase] });
      expect(ended.stdout + ended.stderr).not.toContain('late.one');
      expect(ended.status).toBe(0);
    });

    test('names the file, the phrase and the field of a fault', () => {
      const ended = check({
        version: 1,
        id: 'trial',
        locale: 'en',
        phrases: [{ ...phrase, intensity: [4, 2] }],
      });
      expect(ended.status).toBe(1);
      for (const word of ['pack.json', 'late.one', 'intensity'])
        expect(ended.stdout + ended.stderr).toContain(word);
    });
  });
});

test('no package is left out of the list', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.tgz'))).toHaveLength(rooms().length);
});

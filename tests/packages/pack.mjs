import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, tool } from '../../scripts/bootstrap/place.mjs';
import { root } from '../../scripts/tree.mjs';

/**
 * One packed package: its name, its tarball, and the folder where it was unpacked.
 * @typedef {{ name: string, room: string, version: string, tarball: string, unpacked: string }} Packed
 */

/**
 * Runs a tool to its end. It throws with all that was said when that is not well.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} [env]
 */
export function must(name, args, cwd, env = {}) {
  const ended = spawnSync(tool(name), args, {
    cwd,
    encoding: 'utf8',
    env: { ...environment, CI: 'true', ...env },
    timeout: 300_000,
  });
  if (ended.status !== 0)
    throw new Error(
      `${name} ${args.join(' ')} ended with ${ended.status ?? ended.signal}.\n${ended.stdout}${ended.stderr}`,
    );
  return ended.stdout;
}

/** Lists the rooms: the folders under packages. */
export const rooms = () =>
  readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/**
 * Builds every package anew and packs it, as it would be published.
 * @param {string} folder where the tarballs go
 * @returns {Packed[]}
 */
export function packAll(folder) {
  // What a removed source left behind in dist would be packed as well.
  for (const room of rooms()) rmSync(join(root, 'packages', room, 'dist'), { recursive: true, force: true });
  must('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], root);
  return rooms().map((room) => {
    const from = join(root, 'packages', room);
    const { name, version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
    const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    must('pnpm', ['pack', '--out', tarball], from);
    const unpacked = join(folder, room);
    mkdirSync(unpacked, { recursive: true });
    must('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1'], folder);
    return { name, room, version, tarball, unpacked };
  });
}

/**
 * Installs packed packages with pnpm into a folder outside the workspace, beside what its package.json asks for.
 * Every @evenkeel package, also one that another asks for, is the packed one.
 * @param {string} folder
 * @param {readonly Packed[]} packed
 */
export function installPacked(folder, packed) {
  const overrides = packed.map(({ name, tarball }) => `  '${name}': 'file:${tarball}'`);
  const settings = ['packages: []', 'pmOnFail: ignore', 'allowBuilds:', '  esbuild: true', '  sharp: true'];
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    `${[...settings, 'overrides:', ...overrides].join('\n')}\n`,
  );
  must('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile', '--reporter=append-only'], folder);
}

/**
 * Installs them with npm, which lays packages out flat and reads a manifest in its own way.
 * @param {string} folder
 * @param {readonly Packed[]} packed
 */
export function installPackedWithNpm(folder, packed) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.overrides = Object.fromEntries(packed.map(({ name }) => [name, `$${name}`]));
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  must('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'], folder);
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedPnpm, root, seconds, tool } from './place.mjs';
import { run } from './run.mjs';

const stamp = join(root, 'node_modules', '.evenkeel');

/** Lists the files that decide what is installed. */
function manifests() {
  const members = ['packages', 'apps'].flatMap((room) =>
    existsSync(join(root, room)) ? readdirSync(join(root, room)).map((name) => join(room, name)) : [],
  );
  return [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.pnpmfile.cjs',
    ...members.map((member) => join(member, 'package.json')),
  ].filter((file) => existsSync(join(root, file)));
}

/**
 * Sums up what is asked for in one word, so that a second run need not install.
 * @param {ReadonlyArray<{ name: string, text: string }>} files
 * @param {string} platform
 */
export function fingerprint(files, platform) {
  const hash = createHash('sha256').update(platform);
  for (const { name, text } of files) hash.update(`\0${name}\0${text}`);
  return hash.digest('hex');
}

/**
 * Tells a waiting person how far pnpm is, from the line it writes itself.
 * @param {string} line
 */
export function progressOf(line) {
  const found = /resolved (\d+), reused (\d+), downloaded (\d+)(?:, added (\d+))?/.exec(line);
  return found ? `${found[4] ?? Number(found[2]) + Number(found[3])} of ${found[1]} packages` : undefined;
}

/**
 * Tells what is asked for and what pnpm says it installed: a branch that was changed, or an install by hand in the
 * meantime, changes one of them.
 */
function state() {
  const files = [...manifests(), 'node_modules/.pnpm/lock.yaml'].filter((file) =>
    existsSync(join(root, file)),
  );
  const read = files.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
  return fingerprint(read, `${process.platform} ${process.arch}`);
}

/** Finds the pinned pnpm: the installed one when it starts, else by npx, which never asks. */
async function findPnpm() {
  const pinned = pinnedPnpm();
  if (tool('pnpm') !== 'pnpm') {
    // An interrupted install may leave a pnpm that does not start.
    const { code, output } = await run(tool('pnpm'), ['--version'], { limit: 30_000 });
    if (code === 0 && `pnpm@${output.trim().split('\n').at(-1)}` === pinned) return [tool('pnpm')];
  }
  return ['npx', '--yes', pinned];
}

/**
 * Installs exactly what the lockfile says, or finds that it is there already.
 * Returns false, with the reason on the screen, when it cannot.
 */
export async function setUp() {
  const begun = Date.now();
  const there = existsSync(stamp) && tool('vite') !== 'vite' ? readFileSync(stamp, 'utf8') : '';
  if (there === state()) {
    console.log('  Packages are in place.');
    return true;
  }
  rmSync(stamp, { force: true });
  const [command = 'npx', ...first] = await findPnpm();
  console.log(`  Installing packages with ${pinnedPnpm()}. The first time takes about half a minute.`);
  let far = 'asking for the list';
  const ticking = setInterval(() => console.log(`    ${seconds(Date.now() - begun)}: ${far}`), 4000);
  const { code, output } = await run(
    command,
    [...first, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
    // CI: pnpm then never asks whether it may replace what an older version left.
    {
      env: { CI: 'true' },
      limit: 900_000,
      onLine: (line) => {
        far = progressOf(line) ?? far;
      },
    },
  );
  clearInterval(ticking);
  if (code !== 0) {
    console.error(`${output}\nThe packages could not be installed. The lines above are what pnpm said.`);
    return false;
  }
  if (!(await newEnoughNode())) return false;
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, state());
  console.log(`  Installed in ${seconds(Date.now() - begun)}.`);
  return true;
}

/** Checks the Node that the tools will run on. On Linux (x64) it was installed with them. */
async function newEnoughNode() {
  const { output } = await run('node', ['--version'], { limit: 30_000 });
  const version = /v(\d+)\.(\d+)\.\d+/.exec(output);
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  if (major > 24 || (major === 24 && minor >= 15)) return true;
  console.error(
    `The tools need Node 24.15 or newer, found ${output.trim() || 'none'}: none comes along for ${process.platform} ${process.arch}. Install Node 24 and run this again.`,
  );
  return false;
}

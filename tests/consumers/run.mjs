// Installs the packed packages into apps outside the workspace, builds them, and looks at each in Chromium.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, seconds, tool } from '../../scripts/bootstrap/place.mjs';
import { root } from '../../scripts/tree.mjs';
import { installPacked, installPackedWithNpm, must, packAll } from '../packages/pack.mjs';

const apps = [
  { app: 'vite', install: installPackedWithNpm },
  { app: 'next', install: installPacked },
  { app: 'react18', install: installPacked },
];
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-consumers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(1));

const begun = Date.now();
/** @param {string} what */
const say = (what) => console.log(`${seconds(Date.now() - begun)}: ${what}`);

const tarballs = join(folder, 'tarballs');
mkdirSync(tarballs);
const packed = packAll(tarballs);
say(`packed ${packed.map(({ name }) => name).join(', ')}`);

for (const { app, install } of apps) {
  const to = join(folder, app);
  cpSync(join(root, 'tests', 'consumers', app), to, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|\.next)([\\/]|$)/.test(path),
  });
  const manifest = JSON.parse(readFileSync(join(to, 'package.json'), 'utf8'));
  for (const { name, tarball } of packed) manifest.dependencies[name] = `file:${tarball}`;
  writeFileSync(join(to, 'package.json'), JSON.stringify(manifest, null, 2));
  install(to, packed);
  must('npm', ['run', 'build', '--silent'], to);
  say(`${app} is installed and built`);
}

const looked = spawnSync(tool('playwright'), ['test', '--config', 'tests/consumers/playwright.config.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...environment, EVENKEEL_CONSUMERS: folder },
});
say('looked at');
process.exitCode = looked.status ?? 1;

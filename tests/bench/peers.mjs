import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Installs the peers from the bench's own lockfile, once. Nothing else in the repository needs them. */
export function installPeers() {
  if (existsSync(new URL('node_modules/cmdk/package.json', import.meta.url))) return;
  console.error('Installing the peers to compare with …');
  const pnpm = fileURLToPath(new URL('../../node_modules/.bin/pnpm', import.meta.url));
  const { status } = spawnSync(pnpm, ['install', '--ignore-workspace', '--frozen-lockfile'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Error(
      'The peers could not be installed, so there is nothing to compare with. Is the npm registry in reach?',
    );
}

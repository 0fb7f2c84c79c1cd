import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);

/** Installs the systems to compare with from the bench's own lockfile, once. Runs no script of theirs. */
export function installSystems() {
  if (existsSync(new URL('node_modules/sass/package.json', here))) return;
  console.error('Installing the systems to compare with …');
  const { status } = spawnSync(
    fileURLToPath(new URL('../../../node_modules/.bin/pnpm', here)),
    ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts'],
    { cwd: fileURLToPath(here), stdio: 'inherit' },
  );
  if (status !== 0)
    throw new Error(
      'The systems could not be installed, so there is nothing to compare with. Is the npm registry in reach?',
    );
}

// material-color-utilities imports its own files without their suffix, which Node does not take.
registerHooks({
  resolve(specifier, context, next) {
    const isBare = /^\.{1,2}\//.test(specifier) && !/\.\w+$/.test(specifier);
    const isMaterial = context.parentURL?.includes('material-color-utilities');
    return next(isBare && isMaterial ? `${specifier}.js` : specifier, context);
  },
});

/** Loads by the rules of the bench's own package. */
export const load = createRequire(new URL('package.json', here));
/** Reads a file of an installed package, also one that its door does not name. */
export const read = (path) => readFileSync(new URL(`node_modules/${path}`, here), 'utf8');
/** Finds a file of an installed package. */
export const pathOf = (path) => fileURLToPath(new URL(`node_modules/${path}`, here));
export const versionOf = (name) => JSON.parse(read(`${name}/package.json`)).version;

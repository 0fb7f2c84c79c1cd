import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Is the folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Is where every installed tool lies, the workspace's own Node among them. */
export const bin = join(root, 'node_modules', '.bin');

const { FORCE_COLOR: _, ...given } = process.env;

/** Is the environment of every child: our tools first, no telemetry, no questions, colours where a person looks. */
export const environment = {
  ...given,
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_yes: 'true',
  npm_config_update_notifier: 'false',
  // The install is made by set-up.mjs; pnpm would check it again before every script.
  pnpm_config_verify_deps_before_run: 'false',
};

/** Is the exact pnpm that package.json pins, such as `pnpm@12.4.2`. */
export function pinnedPnpm() {
  return String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager);
}

/**
 * Finds an installed tool by name, else leaves the name to the PATH. Windows has it as a .cmd file.
 * @param {string} name
 */
export function tool(name) {
  const path = join(bin, process.platform === 'win32' ? `${name}.cmd` : name);
  return existsSync(path) ? path : name;
}

/**
 * Writes a time as a person reads it.
 * @param {number} ms
 */
export function seconds(ms) {
  return ms < 60_000
    ? `${(ms / 1000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

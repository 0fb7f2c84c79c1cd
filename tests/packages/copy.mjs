import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, root } from '../../scripts/tree.mjs';

/**
 * Copies the repository without what is installed or built; what is installed is linked. Nothing done in the copy
 * touches the original.
 * @param {string} to
 */
export function copyRepository(to) {
  for (const file of filesOf()) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file));
  }
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'dir');
  const members = filesOf().filter((file) => /^(packages|apps)\/[^/]+\/package\.json$/.test(file));
  for (const member of members.map(dirname)) {
    const installed = join(root, member, 'node_modules');
    // The links inside are relative, so the copy's rooms find each other, not the original's.
    if (existsSync(installed)) cpSync(installed, join(to, member, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  }
}

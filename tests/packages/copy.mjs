import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
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
  // One link for each entry: pnpm keeps notes of its own in node_modules, and those must not be shared.
  mkdirSync(join(to, 'node_modules'));
  for (const entry of readdirSync(join(root, 'node_modules'))) {
    const own = entry.startsWith('.') && entry !== '.bin' && entry !== '.pnpm';
    const [from, there] = [join(root, 'node_modules', entry), join(to, 'node_modules', entry)];
    // Our own rooms are linked relatively: the copy means its own.
    if (entry === '@evenkeel') cpSync(from, there, { recursive: true, verbatimSymlinks: true });
    else if (!own) symlinkSync(from, there);
  }
  const members = filesOf().filter((file) => /^(packages|apps)\/[^/]+\/package\.json$/.test(file));
  for (const member of members.map(dirname)) {
    const installed = join(root, member, 'node_modules');
    // The links inside are relative, so the copy's rooms find each other, not the original's.
    if (existsSync(installed))
      cpSync(installed, join(to, member, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  }
}

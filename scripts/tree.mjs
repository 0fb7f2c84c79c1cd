import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Is the folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Lists the folder names that .gitignore leaves out, so that this works in a copy without git, too. */
function ignored() {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  return new Set(['.git', ...lines.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1))]);
}

/**
 * Lists every file of the repository, or of one of its folders, by its path from the root, with forward slashes.
 * It leaves out what is installed or built.
 * @param {string} [under]
 * @returns {string[]}
 */
export function filesOf(under = '') {
  const skip = ignored();
  /** @type {string[]} */
  const found = [];
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory() && !skip.has(entry.name)) walk(path);
      else if (entry.isFile() && !/\.(tgz|tsbuildinfo)$/.test(entry.name)) found.push(path);
    }
  };
  walk(under);
  return found.sort();
}

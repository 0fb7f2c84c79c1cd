import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Is one way into a package: the name it is imported by, the file behind it, and its types. */
export interface Door {
  readonly door: string;
  readonly target: string;
  readonly types?: string | undefined;
}

/** Lists the files of a folder by their path from it, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

type Target = string | { types?: string; default?: string };

/** Lists the doors of an unpacked package, with every file that a `*` stands for. */
export function doorsOf(unpacked: string): Door[] {
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  const files = filesIn(unpacked);
  return Object.entries<Target>(manifest.exports).flatMap(([door, to]) => {
    const target = (typeof to === 'string' ? to : (to.default ?? '')).replace(/^\.\//, '');
    const types = typeof to === 'string' ? undefined : to.types?.replace(/^\.\//, '');
    if (!target.includes('*')) return [{ door, target, types }];
    const [before = '', after = ''] = target.split('*');
    const stars = files
      .filter(
        (file) =>
          file.startsWith(before) && file.endsWith(after) && !(after === '' && file.endsWith('.d.ts')),
      )
      .map((file) => file.slice(before.length, file.length - after.length));
    return stars.map((star) => ({
      door: door.replace('*', star),
      target: target.replace('*', star),
      types: types?.replace('*', star),
    }));
  });
}

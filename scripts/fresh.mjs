// Guards against one mistake: a generated file that was edited by hand, or a source changed and not generated again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, root } from './tree.mjs';

/**
 * Names what differs between two states of a folder.
 * @param {ReadonlyMap<string, Buffer>} before
 * @param {ReadonlyMap<string, Buffer>} after
 */
export function drift(before, after) {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.filter((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    return !one || !other || !one.equals(other);
  });
}

/** @param {string} folder */
const read = (folder) => new Map(filesOf(folder).map((name) => [name, readFileSync(join(root, name))]));

if (process.argv[1] === import.meta.filename) {
  const members = filesOf('packages').filter((name) => /^packages\/[^/]+\/package\.json$/.test(name));
  for (const manifest of members) {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
    if (!scripts.generate) continue;
    const folder = dirname(manifest);
    const before = read(folder);
    const ran = spawnSync('pnpm', ['--silent', 'run', 'generate'], {
      cwd: join(root, folder),
      encoding: 'utf8',
    });
    const after = read(folder);
    const stale = drift(before, after);
    // The files are put back, so that this stays red until somebody looks at the difference.
    for (const name of stale) {
      const was = before.get(name);
      if (was) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), was);
      } else if (existsSync(join(root, name))) rmSync(join(root, name));
    }
    if (ran.status !== 0) {
      console.error(`${folder}: generating failed.\n${ran.stdout}${ran.stderr}`);
      process.exitCode = 1;
    } else if (stale.length > 0) {
      console.error(
        `${folder}: these are not what their sources make. Run pnpm generate and look at the difference:`,
      );
      for (const name of stale) console.error(`  ${name}`);
      process.exitCode = 1;
    } else console.log(`${folder}: generated files are fresh.`);
  }
}

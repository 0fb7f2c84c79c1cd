import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replacements } from '../generated/tokens.ts';
import { type Renames, renameTokens } from './rename.ts';

/** Says how tokens are renamed in the files of a product. */
export const RENAME_HELP = `Usage: evenkeel-tokens rename [--map renames.json] [--dry-run] files or folders

Renames tokens in CSS, Sass, scripts, markup and design token files: custom properties, quoted ids, aliases and
Tailwind utilities. Without --map, every deprecated token becomes its replacement.

  --map renames.json   new ids by old ones: { "party.customer.bg": "party.client.bg" }
  --dry-run            says what would change, and changes nothing

In folders, node_modules and what begins with a dot are left out. It ends with 0, or with 2 when it was called wrongly.
`;

const READ = /\.(css|scss|sass|less|[cm]?[jt]sx?|html|vue|svelte|astro|mdx?|json)$/;

/** Is what the command says, and the code that it ends with. */
export interface Renamed {
  code: 0 | 2;
  out: string;
  err: string;
}

async function filesUnder(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const inside = await Promise.all(
    entries.map((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.isSymbolicLink()) return [];
      if (entry.isDirectory()) return filesUnder(join(path, entry.name));
      return READ.test(entry.name) ? [join(path, entry.name)] : [];
    }),
  );
  return inside.flat().sort();
}

function readMap(text: string): Renames {
  const map: unknown = JSON.parse(text);
  const isMap =
    typeof map === 'object' &&
    map !== null &&
    !Array.isArray(map) &&
    Object.entries(map).every(
      ([from, to]) => /^[a-z0-9.-]+$/.test(from) && typeof to === 'string' && /^[a-z0-9.-]+$/.test(to),
    );
  if (!isMap) throw new Error('The map is not one of ids, such as { "color.old": "color.new" }.');
  return map as Renames;
}

/** Carries out `evenkeel-tokens rename` on the disk. Never throws: what is wrong is told with code 2. */
export async function renameInFiles(argv: readonly string[]): Promise<Renamed> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        map: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return { code: 0, out: RENAME_HELP, err: '' };
    if (positionals.length === 0) throw new Error('No file or folder was named.');
    const map = values.map === undefined ? replacements : readMap(await readFile(values.map, 'utf8'));
    if (Object.keys(map).length === 0)
      return { code: 0, out: 'No token is deprecated, so there is nothing to rename.\n', err: '' };
    const files = [...new Set((await Promise.all(positionals.map(filesUnder))).flat())];
    const changed: string[] = [];
    for (const file of files) {
      const before = await readFile(file, 'utf8');
      const after = renameTokens(before, map);
      if (after === before) continue;
      changed.push(file);
      if (!values['dry-run']) await writeFile(file, after);
    }
    const did = values['dry-run'] ? 'would change' : 'changed';
    const told = [...changed, `${changed.length} of ${files.length} files ${did}.`];
    return { code: 0, out: `${told.join('\n')}\n`, err: '' };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { code: 2, out: '', err: `${told}\nevenkeel-tokens rename --help says how it is called.\n` };
  }
}

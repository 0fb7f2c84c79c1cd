// Bundles the style sheets: all of them, the same without layers, and one file a row that works alone.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAsync, transform } from 'lightningcss';

/** Is the order of the layers: a later one wins, and a host's plain rule wins over all of them. */
export const order = '@layer evenkeel.tokens, evenkeel.base, evenkeel.components;';

/** @param {number} major @param {number} [minor] */
const version = (major, minor = 0) => (major << 16) | (minor << 8);
/** Is baseline widely available. */
const targets = { chrome: version(111), firefox: version(113), safari: version(16, 4) };

/**
 * Lists the parts of a folder that have a style sheet of their own name.
 * @param {string} folder
 * @returns {{ name: string, file: string }[]}
 */
function sheetsOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, file: join(folder, name, `${name}.css`) }))
    .filter(({ file }) => existsSync(file))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/**
 * Bundles an entry that is not on the disk, and notes which files it reached.
 * @param {string} source
 * @param {string} entry
 */
async function bundled(source, entry) {
  const filename = join(source, 'entry.css');
  /** @type {Set<string>} */
  const reached = new Set();
  const { code } = await bundleAsync({
    filename,
    targets,
    resolver: {
      read(file) {
        if (file === filename) return entry;
        reached.add(file);
        return readFileSync(file, 'utf8');
      },
      resolve: (specifier, from) => join(dirname(from), specifier),
    },
  });
  const text = code.toString();
  return { text: text.startsWith('@layer evenkeel.tokens,') ? text : `${order}\n\n${text}`, reached };
}

// A string, a comment, or a character that matters: braces inside the first two open nothing.
const piece = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|@layer\b[^;{]*[;{]|[{}]/g;

/**
 * Gives the same rules with every layer opened, for hosts whose bare `button { … }` would win over layered ones.
 * @param {string} text
 */
export function withoutLayers(text) {
  /** @type {boolean[]} */
  const open = [];
  const opened = text.replace(piece, (found) => {
    if (found.startsWith('@layer')) {
      if (found.endsWith('{')) open.push(true);
      return '';
    }
    if (found === '{') open.push(false);
    return found === '}' && open.pop() ? '' : found;
  });
  return transform({ filename: 'styles.unlayered.css', code: Buffer.from(opened), targets }).code.toString();
}

/**
 * Makes every published style sheet from a source folder, by name.
 * It throws when `styles.css` forgets a sheet: that part would be drawn bare.
 * @param {string} source
 * @returns {Promise<Map<string, string>>}
 */
export async function makeSheets(source) {
  const ground = join(source, 'base', 'base.css');
  const base = [
    ...(existsSync(ground) ? [{ name: 'base', file: ground }] : []),
    ...sheetsOf(join(source, 'base')),
  ];
  const rows = sheetsOf(source);
  /** @param {string} file */
  const line = (file) => `@import './${relative(source, file).replaceAll('\\', '/')}';`;
  const all = await bundled(source, line(join(source, 'styles.css')));
  const written = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  const forgotten = written.filter((name) => !all.reached.has(join(source, name)));
  if (forgotten.length > 0) throw new Error(`styles.css does not reach ${forgotten.join(', ')}.`);

  const sheets = new Map([
    ['styles.css', all.text],
    ['styles.unlayered.css', withoutLayers(all.text)],
  ]);
  for (const row of rows) {
    const { text } = await bundled(source, [...base, row].map(({ file }) => line(file)).join('\n'));
    sheets.set(`${row.name}.css`, text);
  }
  return sheets;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const room = join(dirname(fileURLToPath(import.meta.url)), '..');
  const sheets = await makeSheets(join(room, 'src'));
  mkdirSync(join(room, 'dist'), { recursive: true });
  for (const [name, text] of sheets) writeFileSync(join(room, 'dist', name), text);
}

// Writes a row in all rooms: types and words, logic, component, style, story, tests, docs. It is the style guide that runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environment, tool } from './bootstrap/place.mjs';
import { addToContent, addToDocs, addToFront, addToLanguage, addToSheets, openDoors } from './new/edits.mjs';
import { fill, namesOf, problemOf } from './new/names.mjs';
import { filesOf, root } from './tree.mjs';

const languages = ['en', 'es', 'ar'];
const templates = 'scripts/new/templates';

/** Lists the rows there are, in any room. */
function existingRows() {
  const rooms = readdirSync(join(root, 'packages'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return rooms.flatMap(({ name }) => {
    const source = join(root, 'packages', name, 'src');
    if (!existsSync(source)) return [];
    return readdirSync(source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  });
}

/**
 * Works out every file to write, before any is written: a generator that stops half-way leaves a mess.
 * @param {import('./new/names.mjs').Names} names
 * @returns {Map<string, string>}
 */
function plan(names) {
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const template of filesOf(templates)) {
    const to = fill(template.slice(templates.length + 1), names);
    if (existsSync(join(root, to))) throw new Error(`${to} is there already.`);
    files.set(to, fill(read(template), names));
  }
  /** @param {string} file @param {(text: string) => string} how */
  const change = (file, how) => files.set(file, how(read(file)));
  change('packages/content/package.json', (text) => openDoors(text, names));
  change('packages/logic/package.json', (text) => openDoors(text, names));
  change('packages/react/package.json', (text) => openDoors(text, names, { sheet: true }));
  change('packages/content/src/content.ts', (text) => addToContent(text, names));
  for (const language of languages)
    change(`packages/content/src/${language}/index.ts`, (text) => addToLanguage(text, names, language));
  change('packages/react/src/index.ts', (text) => addToFront(text, names));
  change('packages/react/src/styles.css', (text) => addToSheets(text, names));
  for (const page of ['README.md', 'packages/react/README.md']) {
    const told = existsSync(join(root, page)) ? addToDocs(read(page), names) : undefined;
    if (told !== undefined) files.set(page, told);
  }
  return files;
}

/** @param {string} name @param {readonly string[]} args */
function run(name, args) {
  const ended = spawnSync(tool(name), args, { cwd: root, env: environment, encoding: 'utf8' });
  if (ended.status === 0) return true;
  console.error(
    `${ended.stdout}${ended.stderr}${name} was not content with what was written. It says so above.`,
  );
  return false;
}

const [name] = process.argv.slice(2);
const problem = problemOf(name, existingRows());
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const names = namesOf(String(name));
  const files = plan(names);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const sources = [...files.keys()].filter((file) => !file.endsWith('.md'));
  const green = run('biome', ['check', '--write', ...sources]) && run('node', ['scripts/api.mjs']);
  for (const file of [...files.keys(), 'packages/react/API.md']) console.log(file);
  console.log(`\n${names.pascal} stands in all rooms. Change its words first, then what it does:`);
  console.log(`  pnpm test:watch ${names.kebab}`);
  if (!green) process.exitCode = 1;
}

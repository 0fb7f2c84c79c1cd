/**
 * @typedef {import('./names.mjs').Names} Names
 */

/**
 * Replaces what a pattern finds. It throws when there is nothing: the file is not what the generator knows.
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string | ((...found: string[]) => string)} by
 * @param {string} what
 */
function replace(text, pattern, by, what) {
  if (!pattern.test(text)) throw new Error(`The place for ${what} was not found.`);
  return text.replace(pattern, /** @type {string} */ (by));
}

/** @typedef {string | { types: string, default: string }} Target */

/**
 * Puts an entry behind the last one that a test picks, or before the manifest's own where there is none yet.
 * @param {Record<string, Target>} doors
 * @param {string} name
 * @param {Target} value
 * @param {(name: string) => boolean} isLike
 * @returns {Record<string, Target>}
 */
function withDoor(doors, name, value, isLike) {
  const entries = Object.entries(doors);
  const after = entries.findLastIndex(([door]) => isLike(door));
  const at = after < 0 ? entries.findIndex(([door]) => door === './package.json') : after + 1;
  entries.splice(at, 0, [name, value]);
  return Object.fromEntries(entries);
}

/**
 * Opens a row's door in a manifest: to the source inside the repository, to what is built for everybody else.
 * @param {string} text
 * @param {Names} names
 * @param {{ sheet?: boolean }} [more] `sheet` opens one for its style sheet, too
 */
export function openDoors(text, { kebab }, { sheet = false } = {}) {
  const manifest = JSON.parse(text);
  const isRow = (/** @type {string} */ door) =>
    typeof manifest.exports[door] === 'string' &&
    manifest.exports[door] === `./src/${door.slice(2)}/index.ts`;
  const isSheet = (/** @type {string} */ door) => door.endsWith('.css');
  const inside = withDoor(manifest.exports, `./${kebab}`, `./src/${kebab}/index.ts`, isRow);
  const built = { types: `./dist/${kebab}/index.d.ts`, default: `./dist/${kebab}/index.js` };
  const outside = withDoor(manifest.publishConfig.exports, `./${kebab}`, built, isRow);
  manifest.exports = sheet
    ? withDoor(inside, `./${kebab}.css`, `./src/${kebab}/${kebab}.css`, isSheet)
    : inside;
  manifest.publishConfig.exports = sheet
    ? withDoor(outside, `./${kebab}.css`, `./dist/${kebab}.css`, isSheet)
    : outside;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Adds a row's content to what a provider takes.
 * @param {string} text
 * @param {Names} names
 */
export function addToContent(text, { kebab, camel, pascal }) {
  const imported = `import type { ${pascal}Content } from './${kebab}/index.ts';\n${text}`;
  return replace(
    imported,
    /\n\}\s*$/,
    `\n  readonly ${camel}: ${pascal}Content;\n}\n`,
    `${pascal}Content in Content`,
  );
}

/**
 * Adds a row's words to a language.
 * @param {string} text
 * @param {Names} names
 * @param {string} language
 */
export function addToLanguage(text, { kebab, camel }, language) {
  const name = `${camel}${language.charAt(0).toUpperCase()}${language.slice(1)}`;
  const from = `from './${kebab}.ts';`;
  const imported = replace(
    text,
    /^(import [^;]*;\n)+/,
    (found) => `${found}import { ${name} } ${from}\n`,
    `the import of ${name}`,
  );
  const exported = replace(
    imported,
    /^(export [^;]*? from [^;]*;\n)+/m,
    (found) => `${found}export { ${name} } ${from}\n`,
    `the export of ${name}`,
  );
  return replace(
    exported,
    /(: Content = \{[^}]*?),?\s*\};/,
    (_found, before = '') => `${before}, ${camel}: ${name} };`,
    `${name} in ${language}`,
  );
}

/**
 * Adds a row to the front door of the components.
 * @param {string} text
 * @param {Names} names
 */
export function addToFront(text, { kebab, pascal }) {
  return `${text.trimEnd()}\nexport { ${pascal} } from './${kebab}/index.ts';\n`;
}

/**
 * Adds a row's style sheet to all of them.
 * @param {string} text
 * @param {Names} names
 */
export function addToSheets(text, { kebab }) {
  return replace(
    text,
    /(?:@import [^;]*;\n?)(?![\s\S]*@import)/,
    (found) => `${found.trimEnd()}\n@import "./${kebab}/${kebab}.css";\n`,
    `${kebab}.css in styles.css`,
  );
}

/**
 * Adds a line to a list or table of components, like the last line that names one.
 * @param {string} text
 * @param {Names} names
 * @returns {string | undefined} nothing when the page has no such list
 */
export function addToDocs(text, { kebab, pascal }) {
  const lines = text.split('\n');
  const at = lines.findLastIndex(
    (line) => /^\s*([-|]).*`@evenkeel\/react\/[a-z-]+`/.test(line) && !/provider|testing/.test(line),
  );
  const like = lines[at];
  if (like === undefined) return undefined;
  const line = like.trimStart().startsWith('|')
    ? `| \`${pascal}\` | \`@evenkeel/react/${kebab}\` | takes a note and hands it to the host |`
    : `- \`${pascal}\` from \`@evenkeel/react/${kebab}\` takes a note and hands it to the host.`;
  return lines.toSpliced(at + 1, 0, line).join('\n');
}

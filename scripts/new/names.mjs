const reserved = new Set([
  ...['base', 'generated', 'check', 'sample', 'testing', 'words', 'index', 'styles', 'row-name', 'provider'],
  ...[
    'utils',
    'util',
    'helpers',
    'helper',
    'core',
    'shared',
    'common',
    'misc',
    'case',
    'class',
    'default',
    'delete',
    'export',
    'import',
    'new',
  ],
]);

/**
 * A row's name as it is written in files, in code, in types and in sentences.
 * @typedef {{ kebab: string, camel: string, pascal: string, words: string }} Names
 */

/**
 * Tells why a name cannot be a row's, in a sentence, or nothing when it can.
 * @param {string | undefined} name
 * @param {readonly string[]} existing rows there are, in any room
 * @returns {string | undefined}
 */
export function problemOf(name, existing) {
  if (!name) return 'A new row needs a name: pnpm new follow-up-scheduler';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `“${name}” is no name for a row. Small letters and single hyphens, like follow-up-scheduler.`;
  if (/^[a-z]{2,3}$/.test(name))
    return `“${name}” reads like a language. Choose a name of more than three letters.`;
  if (reserved.has(name)) return `“${name}” means something else here. Name the row for what it does.`;
  if (existing.includes(name)) return `There is a row ${name} already. A row has one place in each room.`;
  return undefined;
}

/**
 * @param {string} kebab
 * @returns {Names}
 */
export function namesOf(kebab) {
  const parts = kebab.split('-');
  const pascal = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  const words = parts.join(' ');
  return {
    kebab,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    words: words.charAt(0).toUpperCase() + words.slice(1),
  };
}

/**
 * Puts a row's names where a template says row-name, rowName, RowName or Row name.
 * @param {string} text
 * @param {Names} names
 */
export function fill(text, { kebab, camel, pascal, words }) {
  return text
    .replaceAll('row-name', kebab)
    .replaceAll('rowName', camel)
    .replaceAll('RowName', pascal)
    .replaceAll('Row name', words);
}

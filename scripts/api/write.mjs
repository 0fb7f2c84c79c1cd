/**
 * @typedef {import('./read.mjs').Door} Door
 * @typedef {import('./describe.mjs').Part} Part
 */

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/**
 * @param {Part} part
 * @returns {string[]}
 */
function writePart({ name, doc, props, native }) {
  const lines = [`### ${name}`, '', doc.text];
  if (doc.renders) lines.push('', `Renders ${doc.renders}.`.replace(/\.\.$/, '.'));
  const shown = props.filter((prop) => prop.text !== '' || prop.name !== 'children');
  if (shown.length > 0) {
    lines.push('', '| Prop | Type | Default | What it is for |', '|---|---|---|---|');
    for (const prop of shown) {
      const mark = prop.optional ? '' : ' (required)';
      const given = prop.default === undefined ? '' : `\`${cell(prop.default)}\``;
      lines.push(`| \`${prop.name}\`${mark} | \`${cell(prop.type)}\` | ${given} | ${cell(prop.text)} |`);
    }
  }
  if (doc.states.length > 0)
    lines.push(
      '',
      'States:',
      '',
      ...doc.states.map((state) => `- ${state.replace(/^([\w-]+) - /, '`$1`: ')}`),
    );
  if (native.length > 0) lines.push('', `Passes on ${native.map((type) => `\`${type}\``).join(' and ')}.`);
  return [...lines, ''];
}

/**
 * Writes the API page.
 * @param {string} title
 * @param {readonly Door[]} doors
 */
export function writeApi(title, doors) {
  const lines = [
    `# ${title}`,
    '',
    'Written by `pnpm api` from the docstrings in the sources. Change it there.',
    '',
  ];
  for (const door of doors) {
    lines.push(
      `## ${door.import}`,
      '',
      '```ts',
      `import { ${door.names.join(', ')} } from '${door.import}';`,
      '```',
      '',
    );
    for (const part of door.parts) lines.push(...writePart(part));
    for (const { name, doc, signature } of door.callables)
      lines.push(`### ${name}`, '', doc.text, '', '```ts', signature, '```', '');
  }
  const types = new Map(doors.flatMap((door) => door.types.map((type) => [type.name, type])));
  const sorted = [...types.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  if (sorted.length > 0) lines.push('## Types', '');
  for (const { name, text, code } of sorted) {
    lines.push(`### ${name}`, '');
    if (text) lines.push(text, '');
    lines.push('```ts', code, '```', '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/**
 * Names the doors without anything behind them, and the parts, props and functions that say nothing about themselves. `children` speaks for itself.
 * @param {readonly Door[]} doors
 * @returns {string[]} one sentence for each
 */
export function silent(doors) {
  return doors.flatMap((door) => [
    ...(door.names.length > 0 ? [] : [`${door.import} offers nothing.`]),
    ...door.parts.flatMap((part) => [
      ...(part.doc.text ? [] : [`${part.name} of ${door.import} has no docstring.`]),
      ...part.props
        .filter((prop) => prop.text === '' && prop.name !== 'children')
        .map((prop) => `The prop ${prop.name} of ${part.name} of ${door.import} has no docstring.`),
    ]),
    ...door.callables
      .filter(({ doc }) => !doc.text)
      .map(({ name }) => `${name} of ${door.import} has no docstring.`),
  ]);
}

/**
 * Finds the first line in which two texts differ.
 * @param {string} committed
 * @param {string} made
 * @returns {string | undefined}
 */
export function firstDifference(committed, made) {
  if (committed === made) return undefined;
  const [one, other] = [committed.split('\n'), made.split('\n')];
  const at = other.findIndex((line, index) => line !== one[index]);
  const line = at < 0 ? other.length : at;
  return `line ${line + 1}: “${one[line] ?? ''}” is committed, “${other[line] ?? ''}” is what the sources say`;
}

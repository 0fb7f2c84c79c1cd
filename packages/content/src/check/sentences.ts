import * as v from 'valibot';
import type { Remark } from './finding.ts';

interface Shape {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
}

function unwrap(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped ? unwrap(shape.wrapped) : shape;
}

function shapeAt(schema: Shape, path: readonly unknown[]): Shape | undefined {
  return path.reduce<Shape | undefined>((found, key) => {
    const shape = unwrap(found);
    if (typeof key === 'number') return shape?.items?.[key] ?? shape?.item;
    return typeof key === 'string' && shape?.entries && Object.hasOwn(shape.entries, key)
      ? shape.entries[key]
      : undefined;
  }, schema);
}

/** Counts the letters that must be put in, taken out or changed to make one name the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, number) => number);
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (sign === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Finds the known name that a misspelt one most likely means. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((one) => ({ one, far: distance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far <= 2 ? ranked[0].one : undefined;
}

function unknownField(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near
    ? `This field is not known. Did you mean "${near}"?`
    : `This field is not known. Known are ${known.join(', ')}.`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_tuple: 'a list',
  strict_object: 'an object in braces',
};

function describe(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') return `"${input.length > 40 ? `${input.slice(0, 40)}…` : input}"`;
  if (typeof input === 'object') return 'an object in braces';
  return String(input);
}

function validation(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  const need = String(issue.requirement);
  const list = Array.isArray(issue.input);
  if (issue.type === 'min_length') return list ? `It needs at least ${need} in its list.` : 'It is empty.';
  if (issue.type === 'max_length') return `It is longer than ${need}${list ? '' : ' characters'}.`;
  if (issue.type === 'integer') return 'It must be a whole number.';
  if (issue.type === 'min_value') return `It must be ${need} or more.`;
  return `${describe(issue.input)} does not fit here.`;
}

/** Writes the path of a field as it would be looked up, such as `fillIns[0].key`. */
function fieldOf(path: readonly unknown[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

interface Said {
  readonly path: readonly unknown[];
  readonly message: string;
}

function sentenceOf(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Said {
  const path = (issue.path ?? []).map((item) => item.key);
  if (issue.kind !== 'schema') return { path, message: validation(issue) };
  if (issue.type === 'strict_object' && path.length > 0 && issue.expected === 'never') {
    const around = unwrap(shapeAt(schema as Shape, path.slice(0, -1)));
    return { path, message: unknownField(String(path.at(-1)), Object.keys(around?.entries ?? {})) };
  }
  if (issue.type === 'strict_tuple' && issue.expected === 'never') {
    const around = unwrap(shapeAt(schema as Shape, path.slice(0, -1)));
    return {
      path,
      message: `There is more in the list than the ${around?.items?.length ?? 0} that it takes.`,
    };
  }
  if (issue.input === undefined) return { path, message: 'It is missing.' };
  if (issue.type === 'picklist') {
    const options = issue.expected?.match(/"[^"]*"|\d+/g)?.map((option) => option.replaceAll('"', '')) ?? [];
    return { path, message: `${describe(issue.input)} is none of ${options.join(', ')}.` };
  }
  if (issue.type === 'literal')
    return { path, message: `It must be ${issue.expected}, not ${describe(issue.input)}.` };
  return {
    path,
    message: `It must be ${kinds[issue.type] ?? issue.expected}, not ${describe(issue.input)}.`,
  };
}

/** Tells in plain sentences all that a schema has against a value; nothing when it fits. */
export function schemaRemarks(schema: v.GenericSchema, value: unknown): Remark[] {
  // To valibot a list is an object, of which every field is missing.
  const said = Array.isArray(value)
    ? [{ path: [], message: 'It must be an object in braces, not a list.' }]
    : (v.safeParse(schema, value).issues ?? []).map((issue) => sentenceOf(issue, schema));
  return said.map(({ path, message }) => ({
    level: 'error',
    check: 'schema',
    field: fieldOf(path),
    message,
  }));
}

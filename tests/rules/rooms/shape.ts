import ts from 'typescript6';
import { type Fault, type File, importsOf, isScript, isTrial, parse, resolve } from './parse.ts';
import { type Place, placeOf, placeOfDoor } from './place.ts';

/** Folder names that attract everything. */
const drawers = new Set(['utils', 'util', 'helpers', 'helper', 'core', 'shared', 'common', 'misc']);

/**
 * Base parts that stand in base from the start, though one row alone may use them yet: nouns that rows speak of,
 * ports, keys, and the shells that every row draws with. Any other part that a single row uses belongs into that row.
 */
export const expectedInBase: readonly string[] = [
  'content/locale',
  'content/pack',
  'content/phrase',
  'content/template',
  'logic/escalation',
  'logic/host',
  'logic/incident',
  'logic/keys',
  'logic/message',
  'logic/note',
  'logic/option',
  'logic/outcome',
  'logic/promise',
  'logic/redaction',
  'logic/rich',
  'logic/stores',
  'logic/variables',
  'logic/zones',
  'react/act',
  'react/button',
  'react/dialog',
  'react/draft',
  'react/error-boundary',
  'react/form-switch',
  'react/part-context',
  'react/tooltip',
];

const fault = (path: string, clause: string, message: string, line = 1): Fault => ({
  path,
  line,
  clause,
  message,
});

/** Holds part files to `'use client'` as their first line, and doors to none. */
export function checkClient(files: readonly File[]): Fault[] {
  return files.flatMap((file) => {
    if (!file.path.startsWith('packages/react/src/') || !isScript(file.path) || isTrial(file.path)) return [];
    const first = parse(file).statements[0];
    const client =
      first !== undefined &&
      ts.isExpressionStatement(first) &&
      ts.isStringLiteral(first.expression) &&
      first.expression.text === 'use client';
    const onTop = /^(['"])use client\1/.test(file.text);
    if (file.path.endsWith('/index.ts'))
      return client
        ? [
            fault(
              file.path,
              'doors stay neutral',
              'An index.ts has no ‘use client’: a server page may look through it.',
            ),
          ]
        : [];
    if (file.path.endsWith('.tsx') && !onTop)
      return [
        fault(file.path, 'parts say use client', 'A part file begins with ‘use client’, on its first line.'),
      ];
    return [];
  });
}

const partOf = (place: Place | undefined) =>
  place?.in === 'room' && place.spot.kind === 'base' ? `${place.room}/${place.spot.part}` : undefined;

const targetOf = (file: File, specifier: string) =>
  specifier.startsWith('.') ? placeOf(resolve(file.path, specifier)) : placeOfDoor(specifier);

/** Finds base parts that import each other in a circle. Types count: a circle of types is a knot, too. */
export function checkCircles(files: readonly File[]): Fault[] {
  const edges = new Map<string, Set<string>>();
  for (const file of files) {
    const from = partOf(placeOf(file.path));
    if (!from || isTrial(file.path)) continue;
    for (const { specifier } of importsOf(file)) {
      const to = partOf(targetOf(file, specifier));
      if (to && to !== from) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  const faults: Fault[] = [];
  const done = new Set<string>();
  const visit = (part: string, way: string[]) => {
    const at = way.indexOf(part);
    if (at >= 0) {
      const [room, name] = part.split('/');
      faults.push(
        fault(`packages/${room}/src/base/${name}`, 'no circle in base', [...way.slice(at), part].join(' → ')),
      );
      return;
    }
    if (done.has(part)) return;
    for (const next of edges.get(part) ?? []) visit(next, [...way, part]);
    done.add(part);
  };
  for (const part of edges.keys()) visit(part, []);
  return faults;
}

/** Finds base parts that a single row uses, directly or through other base parts, and nothing else does. */
export function checkLonely(files: readonly File[], expected: readonly string[] = expectedInBase): Fault[] {
  const users = new Map<string, Set<string>>();
  for (const file of files) {
    if (isTrial(file.path)) continue;
    const place = placeOf(file.path);
    const inside = place.in === 'room' && place.spot.kind === 'row' ? `row ${place.spot.row}` : undefined;
    const user = inside ?? partOf(place) ?? (place.in === 'elsewhere' ? undefined : 'outside');
    if (!user) continue;
    for (const { specifier } of importsOf(file)) {
      const part = partOf(targetOf(file, specifier));
      if (part && part !== user) users.set(part, (users.get(part) ?? new Set()).add(user));
    }
  }
  const reach = (part: string, seen = new Set<string>()): Set<string> => {
    const all = new Set<string>();
    if (seen.has(part)) return all;
    seen.add(part);
    for (const user of users.get(part) ?? []) {
      if (users.has(user) || expected.includes(user)) for (const deeper of reach(user, seen)) all.add(deeper);
      else all.add(user);
    }
    return all;
  };
  return [...users.keys()].flatMap((part) => {
    const [only, ...others] = reach(part);
    if (only === undefined || others.length > 0 || !only.startsWith('row ') || expected.includes(part))
      return [];
    const [room, name] = part.split('/');
    const message = `Only ${only.slice(4)} uses it. Move it up into that row, or list it in expectedInBase with the others.`;
    return [fault(`packages/${room}/src/base/${name}`, 'base serves several rows', message)];
  });
}

/** Finds folders whose name invites everything. */
export function checkNames(files: readonly File[]): Fault[] {
  const bad = new Set<string>();
  for (const { path } of files) {
    if (!/^(packages|apps)\//.test(path)) continue;
    const folders = path.split('/').slice(0, -1);
    const at = folders.findIndex((name) => drawers.has(name));
    if (at >= 0) bad.add(folders.slice(0, at + 1).join('/'));
  }
  return [...bad].map((path) =>
    fault(path, 'no drawers', 'Name the folder for what it holds: this name attracts everything.'),
  );
}

const isWords = (path: string) => /^packages\/content\/src\/([a-z]{2}(-[A-Z]{2})?|sample)\//.test(path);
const isGenerated = (path: string) => /\/generated\/|\/schemas\/|\.d\.ts$/.test(path);

/** Finds files that are too long to be read at a sitting, and a room's README that became a book. */
export function checkLength(files: readonly File[]): Fault[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    if (/^packages\/[^/]+\/README\.md$/.test(path))
      return lines > 40
        ? [fault(path, 'short READMEs', `${lines} lines. A room’s README has at most 40.`)]
        : [];
    const counted = /^(packages|apps|scripts)\//.test(path) && /\.([cm]?[jt]sx?|css)$/.test(path);
    if (!counted || isWords(path) || isGenerated(path) || isTrial(path) || lines <= 300) return [];
    return [fault(path, 'short files', `${lines} lines. A file past 300 gives a part away to its own file.`)];
  });
}

/** Finds addresses in a lockfile: it would install from one machine’s registry only. */
export function checkLockfiles(files: readonly File[]): Fault[] {
  return files.flatMap(({ path, text }) => {
    if (!/(^|\/)(pnpm-lock\.yaml|package-lock\.json|yarn\.lock)$/.test(path)) return [];
    const at = text.search(/https?:\/\//);
    return at < 0
      ? []
      : [
          fault(
            path,
            'no address in lockfiles',
            'A lockfile holds no URL.',
            text.slice(0, at).split('\n').length,
          ),
        ];
  });
}

/** Says in which room, and where in the room, a path lies. */
export type Place =
  | { readonly in: 'room'; readonly room: string; readonly spot: Spot }
  | { readonly in: 'app'; readonly app: string }
  | { readonly in: 'elsewhere' };

export type Spot =
  /** A file right under `src`: the front door of the room. */
  | { readonly kind: 'front' }
  | { readonly kind: 'base'; readonly part: string; readonly door: boolean }
  /** A row; `door` is true for its `index.ts` and its style sheet. */
  | { readonly kind: 'row'; readonly row: string; readonly door: boolean }
  /** Words: a folder a language. `row` is undefined for the language's own door. */
  | { readonly kind: 'words'; readonly language: string; readonly row?: string | undefined }
  /** What stands beside `src`: scripts, generated files, style sheets that are published as they are. */
  | { readonly kind: 'beside' };

const language = /^[a-z]{2}(-[A-Z]{2})?$/;

function spotOf(room: string, inner: string[]): Spot {
  const [first = '', second, ...rest] = inner;
  if (second === undefined) return { kind: 'front' };
  if (first === 'generated') return { kind: 'beside' };
  if (first === 'base')
    return { kind: 'base', part: second.replace(/\.\w+$/, ''), door: isDoor(second, rest) };
  // Sample content is words, too: it is in a language.
  if (room === 'content' && (language.test(first) || first === 'sample')) {
    const row = second.replace(/\.\w+$/, '');
    return { kind: 'words', language: first, row: row === 'index' ? undefined : row };
  }
  return { kind: 'row', row: first, door: isDoor(first, [second, ...rest]) };
}

const isDoor = (folder: string, rest: string[]) =>
  rest.length === 1 && (rest[0] === 'index.ts' || rest[0] === `${folder}.css`);

export function placeOf(path: string): Place {
  const [top, name = '', ...rest] = path.split('/');
  if (top === 'apps') return { in: 'app', app: name };
  if (top !== 'packages') return { in: 'elsewhere' };
  const spot: Spot = rest[0] === 'src' ? spotOf(name, rest.slice(1)) : { kind: 'beside' };
  return { in: 'room', room: name, spot };
}

/** Reads `@evenkeel/logic/base/host` and the like. */
export function placeOfDoor(specifier: string): (Place & { in: 'room' }) | undefined {
  const [, room, sub = ''] = /^@evenkeel\/([^/]+)\/?(.*)$/.exec(specifier) ?? [];
  if (room === undefined) return undefined;
  if (sub === '') return { in: 'room', room, spot: { kind: 'front' } };
  const parts = sub.split('/');
  if (parts[0] === 'base' && parts[1])
    return { in: 'room', room, spot: { kind: 'base', part: parts[1], door: parts.length === 2 } };
  if (room === 'content' && (language.test(parts[0] ?? '') || parts[0] === 'sample'))
    return { in: 'room', room, spot: { kind: 'words', language: parts[0] ?? '', row: parts[1] } };
  if (/\.(css|json)$/.test(sub)) return { in: 'room', room, spot: { kind: 'beside' } };
  return { in: 'room', room, spot: { kind: 'row', row: parts[0] ?? '', door: parts.length === 1 } };
}

/** Compares places: the same row, base part or language file of one room. */
export function sameSpot(one: Spot, other: Spot): boolean {
  if (one.kind === 'row' && other.kind === 'row') return one.row === other.row;
  if (one.kind === 'base' && other.kind === 'base') return one.part === other.part;
  if (one.kind === 'words' && other.kind === 'words')
    return one.language === other.language && one.row === other.row;
  return one.kind === other.kind && (one.kind === 'front' || one.kind === 'beside');
}

import { type Fault, type File, type Import, importsOf, isScript, isTrial, resolve } from './parse.ts';
import { type Place, placeOf, placeOfDoor, type Spot, sameSpot } from './place.ts';

type Room = Place & { in: 'room' };

/** Names, for each room, the rooms below it. */
export const below: Readonly<Record<string, readonly string[]>> = {
  tokens: [],
  content: [],
  logic: ['content'],
  react: ['content', 'logic', 'tokens'],
  hosts: ['content', 'logic'],
  elements: ['content', 'logic', 'react', 'hosts'],
};

/** The roof: it may import every row beside and below it. */
export const roofs: readonly string[] = ['logic/case', 'react/support-guide'];

/** The roof's events and state, and who may import them beside the roof itself and the apps. */
export const caseReaders: readonly string[] = ['hosts/journal'];

/** Folders of the content room that read every row's schema and words: the checker of packs. */
export const wholeContent: readonly string[] = ['content/check'];

/** Who may import words: what consumers' tests are given. Tests and stories may, too. */
export const wordReaders: readonly string[] = ['react/testing'];

const keyOf = ({ room, spot }: Room) => `${room}/${spot.kind === 'row' ? spot.row : spot.kind}`;
const isWordsOf = (spot: Spot, language: string) => spot.kind === 'words' && spot.language === language;

interface Circumstances {
  readonly trial: boolean;
  readonly css: boolean;
  /** Names of all rows: within a language, a row's words may be split over files that are no row's name. */
  readonly rows: ReadonlySet<string>;
}

/** Judges an import within one room. Gives the clause that is broken, and why. */
function judgeInside(
  from: Room,
  to: Room,
  { trial, css, rows }: Circumstances,
): [string, string] | undefined {
  const [one, other] = [from.spot, to.spot];
  if (sameSpot(one, other)) return undefined;
  if (one.kind === 'beside' || other.kind === 'beside') return undefined;
  const whole = one.kind === 'front' || [...roofs, ...wholeContent].includes(keyOf(from));
  if (other.kind === 'front') {
    if (trial || one.kind === 'words') return undefined;
    return [
      'front door',
      'Inside a room nothing imports the front door. Import the row or base part itself.',
    ];
  }
  if (one.kind === 'base' && other.kind === 'row') {
    if (trial) return undefined;
    return ['base below rows', 'A base part imports no row. Move what it needs down into base.'];
  }
  if (other.kind === 'base')
    return other.door || css || trial
      ? undefined
      : ['doors', `Import base/${other.part}/index.ts, the door, not what is behind it.`];
  if (whole) {
    const open = other.kind === 'words' || other.door || css;
    return open ? undefined : ['doors', 'Import the row’s index.ts, the door, not what is behind it.'];
  }
  if (one.kind === 'words') {
    const whole = one.row === undefined && (other.kind === 'row' || isWordsOf(other, one.language));
    const isPiece = (spot: Spot) => spot.kind === 'words' && !rows.has(spot.row ?? '');
    const piece = isWordsOf(other, one.language) && isPiece(other);
    const own = other.kind === 'row' && (other.row === one.row || isPiece(one));
    if (whole || piece || own) return undefined;
    return ['rows apart', 'Words import the types of their own row only, never another row or language.'];
  }
  if (other.kind === 'words')
    return trial ? undefined : ['words stay outside', 'Types and schemas import no words.'];
  if (trial && from.room === 'react' && other.kind === 'row' && other.row === 'testing') return undefined;
  return [
    'rows apart',
    'Rows never import each other. What two rows need lies in base; what joins them is the roof.',
  ];
}

/** Judges an import of another room. */
function judgeAcross(from: Room, to: Room, found: Import, trial: boolean): [string, string] | undefined {
  if (!(below[from.room] ?? []).includes(to.room)) {
    return [
      'rooms below',
      `${from.room} may import ${(below[from.room] ?? []).join(', ') || 'nothing of ours'}, not ${to.room}.`,
    ];
  }
  const [one, other] = [from.spot, to.spot];
  if (other.kind === 'words') {
    const may = trial || wordReaders.includes(keyOf(from)) || from.room === 'elements';
    return may
      ? undefined
      : ['words stay outside', 'Words enter as props or from the provider; no language is built in.'];
  }
  if (other.kind === 'front') {
    // Tokens have no rows; the content room's front door holds types only.
    if (to.room === 'tokens' || from.room === 'elements') return undefined;
    if (to.room === 'content' && (found.typeOnly || trial)) return undefined;
    return ['doors', `Import a row’s or a base part’s own door of ${to.room}, not its front door.`];
  }
  if (other.kind === 'beside') return undefined;
  if (!other.door) return ['doors', `${found.specifier} reaches behind a door.`];
  if (other.kind === 'base') return undefined;
  if (`${to.room}/${other.row}` === 'logic/case') {
    const may = from.room === 'elements' || [...roofs, ...caseReaders].includes(keyOf(from));
    return may
      ? undefined
      : ['the roof', 'Only the roof, hosts/journal, elements and apps import logic/case.'];
  }
  if (one.kind === 'row' && one.row === other.row) return undefined;
  if (from.room === 'elements' || roofs.includes(keyOf(from))) return undefined;
  return ['rows apart', `Only the row ${other.row} itself imports ${found.specifier}.`];
}

const outsideOf: Readonly<Record<string, RegExp>> = {
  tokens: /^(react|react-dom|@radix-ui)(\/|$)/,
  content: /^(react|react-dom|@radix-ui)(\/|$)/,
  logic: /^(react|react-dom|@radix-ui|node:.*|fs|path|crypto|os|idb)(\/|$)/,
  hosts: /^(react|react-dom|@radix-ui)(\/|$)/,
  react: /^(node:.*|fs|path|idb)(\/|$)/,
};

function judge(file: File, found: Import, rows: ReadonlySet<string>): [string, string] | undefined {
  const from = placeOf(file.path);
  const trial = isTrial(file.path);
  const css = file.path.endsWith('.css');
  const relative = found.specifier.startsWith('.');
  const to = relative ? placeOf(resolve(file.path, found.specifier)) : placeOfDoor(found.specifier);
  if (from.in === 'app') {
    const leaves = relative && !(to?.in === 'app' && to.app === from.app);
    return leaves
      ? ['relative within', 'Outside its own folder an app imports packages by their name.']
      : undefined;
  }
  if (from.in !== 'room') return undefined;
  if (!to) {
    const refused = !trial && from.spot.kind !== 'beside' && outsideOf[from.room]?.test(found.specifier);
    return refused ? ['rooms below', `${from.room} does without ${found.specifier}.`] : undefined;
  }
  if (relative && isScript(file.path) && found.specifier.endsWith('.css') && !trial)
    return ['no styles in scripts', 'Scripts import no CSS: a host without a bundler could not load them.'];
  // Tests share what draws a stage for them; nothing that is shipped may reach it.
  if (trial && relative && resolve(file.path, found.specifier).startsWith('tests/setup/')) return undefined;
  if (to.in !== 'room') return ['relative within', 'A package imports nothing outside the packages.'];
  // A test may come to a room as a host does.
  if (from.room === to.room && !relative && trial) return undefined;
  if (from.room === to.room)
    return relative
      ? judgeInside(from, to, { trial, css, rows })
      : ['relative within', 'A room imports its own files by their path.'];
  if (relative) return ['relative within', 'Another room is imported by its name, never by a path.'];
  return judgeAcross(from, to, found, trial);
}

/** Holds every import against the rule: the same row of a room below, or a door of a base. */
export function checkImports(files: readonly File[]): Fault[] {
  const rows = new Set<string>();
  for (const { path } of files) {
    const place = placeOf(path);
    if (place.in === 'room' && place.spot.kind === 'row') rows.add(place.spot.row);
  }
  return files.flatMap((file) =>
    importsOf(file).flatMap((found) => {
      const broken = judge(file, found, rows);
      if (!broken) return [];
      const [clause, message] = broken;
      return [{ path: file.path, line: found.line, clause, message: `${found.specifier}: ${message}` }];
    }),
  );
}

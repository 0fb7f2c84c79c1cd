import ts from 'typescript6';
import { type Fault, type File, isScript, isTrial, lineOf, parse, walk } from './parse.ts';
import { placeOf } from './place.ts';

const pages = new Set([
  'window',
  'globalThis',
  'self',
  'top',
  'parent',
  'frames',
  'defaultView',
  'document',
  'navigator',
]);

/** Reads a name, a property or a quoted property: `x`, `a.x`, `a['x']`. */
function nameOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text;
  return undefined;
}

function declaredIn(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(source, (node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node) ||
      ts.isClassDeclaration(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

/** Tells a use of a value's name from the naming of a property, a label, an import or a type. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return firstOf(parent) === node;
  if (ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent) || ts.isTypeParameterDeclaration(parent))
    return false;
  if (ts.isExpressionWithTypeArguments(parent))
    return !(parent.parent as ts.HeritageClause).token || ts.isClassDeclaration(parent.parent.parent);
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return false;
  if (ts.isJsxAttribute(parent) || ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent))
    return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return (
    (parent as { name?: ts.Node }).name !== node &&
    (parent as { propertyName?: ts.Node }).propertyName !== node
  );
}

const firstOf = (node: ts.PropertyAccessExpression | ts.QualifiedName) =>
  ts.isQualifiedName(node) ? node.left : node.expression;

/** A use of something global: its name, and the object it is taken from where that is written. */
interface Use {
  readonly node: ts.Node;
  readonly name: string;
  /** Last name of the object it is taken from: `navigator` in `window.navigator.locks`. */
  readonly of?: string | undefined;
}

/** Lists every bare name that nothing in the file declares, every property, and what is unpacked from a page's globals. */
function usesOf(source: ts.SourceFile): Use[] {
  const declared = declaredIn(source);
  const uses: Use[] = [];
  walk(source, (node) => {
    if (ts.isIdentifier(node)) {
      if (isUse(node) && !declared.has(node.text)) uses.push({ node, name: node.text });
    } else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const name = nameOf(node);
      if (name !== undefined) uses.push({ node, name, of: nameOf(node.expression) ?? '' });
    } else if (ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent)) {
      const from = node.parent.parent.initializer;
      const name = node.propertyName ?? node.name;
      if (from && (ts.isIdentifier(name) || ts.isStringLiteral(name)))
        uses.push({ node, name: name.text, of: nameOf(from) ?? '' });
    }
  });
  return uses;
}

interface Clause {
  readonly clause: string;
  readonly message: string;
  binds(path: string): boolean;
  breaks(use: Use): boolean;
}

const inRoom = (path: string, ...rooms: string[]) => {
  const place = placeOf(path);
  return place.in === 'room' && place.spot.kind !== 'beside' && rooms.includes(place.room);
};

/** Bare names, and the same names taken from a page's globals. */
const globalNames =
  (...names: string[]) =>
  (use: Use) =>
    names.includes(use.name) && (use.of === undefined || pages.has(use.of));
/** Names that mean one thing wherever they are taken from. */
const anywhere =
  (...names: string[]) =>
  (use: Use) =>
    names.includes(use.name) && use.of !== undefined;
const either =
  (...tests: Array<(use: Use) => boolean>) =>
  (use: Use) =>
    tests.some((test) => test(use));

const isCalled = (use: Use) =>
  ts.isCallExpression(use.node.parent) && use.node.parent.expression === use.node;

function withoutLocale(use: Use): boolean {
  if (!isCalled(use)) {
    if (use.of !== 'Intl' || !ts.isNewExpression(use.node.parent)) return false;
    const given = use.node.parent.arguments?.[0];
    return given === undefined || given.getText() === 'undefined' || given.getText() === '[]';
  }
  const { arguments: given } = use.node.parent as ts.CallExpression;
  const locale = given[use.name === 'localeCompare' ? 1 : 0];
  const asks = use.name === 'localeCompare' || /^toLocale\w*$/.test(use.name) || use.of === 'Intl';
  return (
    asks &&
    use.name !== 'getCanonicalLocales' &&
    (locale === undefined || locale.getText() === 'undefined' || locale.getText() === '[]')
  );
}

function asksTheClock(use: Use): boolean {
  if (use.name === 'now' && (use.of === 'Date' || use.of === 'performance')) return true;
  if (use.name !== 'Date' || use.of !== undefined) return false;
  const { parent } = use.node;
  return (
    (ts.isNewExpression(parent) && !parent.arguments?.length) ||
    (ts.isCallExpression(parent) && parent.expression === use.node)
  );
}

const transports = ['fetch', 'postMessage'];
const outside = [
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'RTCPeerConnection',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'cookieStore',
  'caches',
  'sendBeacon',
  'importScripts',
];

const clauses: readonly Clause[] = [
  {
    clause: 'no clock in logic',
    message: 'Time enters as `now`.',
    binds: (path) => inRoom(path, 'logic'),
    breaks: either(
      asksTheClock,
      globalNames(
        'setTimeout',
        'setInterval',
        'setImmediate',
        'requestAnimationFrame',
        'requestIdleCallback',
        'performance',
      ),
    ),
  },
  {
    clause: 'no dice in logic',
    message: 'Chance enters as a seed or an id as `newId`.',
    binds: (path) => inRoom(path, 'logic'),
    breaks: either(
      (use) => use.name === 'random' && use.of === 'Math',
      globalNames('crypto'),
      anywhere('getRandomValues', 'randomUUID'),
    ),
  },
  {
    clause: 'no page in logic',
    message: 'Logic runs without a page, a process or a console.',
    binds: (path) => inRoom(path, 'logic'),
    breaks: globalNames(
      'document',
      'window',
      'navigator',
      'globalThis',
      'self',
      'location',
      'history',
      'process',
      'console',
      'matchMedia',
    ),
  },
  {
    clause: 'no language in logic',
    message: 'The locale is given, never taken from the machine.',
    binds: (path) => inRoom(path, 'logic'),
    breaks: withoutLocale,
  },
  {
    clause: 'only hosts reach outside',
    message: 'Network, storage and other windows belong to hosts; here they enter as a port or a callback.',
    binds: (path) => inRoom(path, 'tokens', 'content', 'logic', 'react', 'elements'),
    breaks: either(
      globalNames(...transports, ...outside),
      anywhere(...outside, 'postMessage'),
      (use) => use.name === 'locks' && use.of === 'navigator',
      (use) => use.name === 'cookie' && (use.of === 'document' || use.of === 'ownerDocument'),
    ),
  },
  {
    clause: 'devices in base/device',
    message: 'Clipboard, vibration, sound and highlights are used in react/src/base/device only.',
    binds: (path) => inRoom(path, 'react', 'elements') && !path.startsWith('packages/react/src/base/device/'),
    breaks: either(
      anywhere('clipboard', 'vibrate', 'execCommand', 'highlights'),
      globalNames('Audio', 'AudioContext', 'webkitAudioContext', 'Highlight', 'ClipboardItem'),
    ),
  },
];

const markup = new Set(['innerHTML', 'outerHTML', 'srcdoc']);

/** Finds code made from text, and markup made from text. It binds every file that a package ships. */
function checkMarkup(file: File, source: ts.SourceFile): Fault[] {
  const faults: Fault[] = [];
  const add = (node: ts.Node, clause: string, message: string) =>
    faults.push({ path: file.path, line: lineOf(source, node), clause, message });
  walk(source, (node) => {
    const name = (node as { name?: ts.Node }).name;
    const named = name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
    const sets =
      ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
    if (sets && (named === 'dangerouslySetInnerHTML' || named === 'srcDoc'))
      add(node, 'no raw markup', `${named} turns text into markup.`);
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    ) {
      const target = nameOf(node.left);
      if (target && markup.has(target)) add(node, 'no raw markup', `${target} turns text into markup.`);
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = nameOf(node.expression);
      if (called === 'insertAdjacentHTML' || called === 'createContextualFragment')
        add(node, 'no raw markup', `${called} turns text into markup.`);
      if (called === 'eval' || called === 'Function') add(node, 'no code from text', `${called} runs text.`);
      const timed = called === 'setTimeout' || called === 'setInterval';
      if (timed && node.arguments?.[0] && ts.isStringLiteralLike(node.arguments[0]))
        add(node, 'no code from text', `${called} with a text runs it.`);
    }
  });
  return faults;
}

/** Holds every package file against the never-list. Apps are exempt, and so are tests and stories. */
export function checkNever(files: readonly File[]): Fault[] {
  return files.flatMap((file) => {
    if (!isScript(file.path) || isTrial(file.path) || placeOf(file.path).in !== 'room') return [];
    const source = parse(file);
    const faults = checkMarkup(file, source);
    const bound = clauses.filter((clause) => clause.binds(file.path));
    if (bound.length === 0) return faults;
    for (const use of usesOf(source)) {
      for (const { clause, message, breaks } of bound) {
        if (breaks(use))
          faults.push({
            path: file.path,
            line: lineOf(source, use.node),
            clause,
            message: `${use.node.getText(source)}: ${message}`,
          });
      }
    }
    return faults;
  });
}

import { posix } from 'node:path';
import ts from 'typescript6';

/** Is one file of the repository: its path from the root, with forward slashes, and its text. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Tells where a rule is broken, which clause of it, and what to do instead. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly clause: string;
  readonly message: string;
}

/** Is one import, export-from, dynamic import or `@import`, as written, but for a bundler's `?query`. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

const known = new Map<string, ts.SourceFile>();

export function parse({ path, text }: File): ts.SourceFile {
  const key = `${path}\0${text}`;
  const before = known.get(key);
  if (before) return before;
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  known.set(key, source);
  return source;
}

export const isScript = (path: string) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith('.d.ts');

/** Tests, stories, and contracts that tests share: none is shipped. They may use words, the clock and raw markup. */
export const isTrial = (path: string) => /(\.(test|stories|browser|bench)|\/contract)\.[jt]sx?$/.test(path);

export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return named.length > 0 && named.every((one) => one.isTypeOnly);
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (clause.name || !clause.namedBindings || !ts.isNamedImports(clause.namedBindings)) return false;
  const named = clause.namedBindings.elements;
  return named.length > 0 && named.every((one) => one.isTypeOnly);
}

function importsOfScript(file: File): Import[] {
  const source = parse(file);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ specifier: specifier.text.replace(/\?.*$/, ''), line: lineOf(source, node), typeOnly });
  };
  walk(source, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node, node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, true);
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node, node.moduleReference.expression, node.isTypeOnly);
    else if (ts.isCallExpression(node)) {
      const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
      const required = ts.isIdentifier(node.expression) && node.expression.text === 'require';
      if (dynamic || required) add(node, node.arguments[0], false);
    }
  });
  return found;
}

function importsOfCss({ text }: File): Import[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...plain.matchAll(/@import\s+(?:url\()?\s*["']([^"']+)["']/g)].map((found) => ({
    specifier: found[1] ?? '',
    line: plain.slice(0, found.index).split('\n').length,
    typeOnly: false,
  }));
}

/** Lists what a file imports, read by a parser and never by looking for the word. */
export function importsOf(file: File): Import[] {
  if (isScript(file.path)) return importsOfScript(file);
  return file.path.endsWith('.css') ? importsOfCss(file) : [];
}

/** Resolves a relative specifier to a path from the root of the repository. */
export function resolve(from: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript6';
import { callableOf, docOf, isOurs, isPart, origin, partOf } from './describe.mjs';

/**
 * @typedef {import('./describe.mjs').Part} Part
 * @typedef {import('./describe.mjs').Callable} Callable
 * @typedef {{ name: string, text: string, code: string }} Named
 * @typedef {{ import: string, names: string[], doc: string, parts: Part[], callables: Callable[], types: Named[] }} Door
 */

/**
 * Lists the doors that a package publishes and that hold code: their name, and the source behind them.
 * The front door repeats the others and is left out.
 * @param {string} folder
 */
export function doorsOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(manifest.exports)
    .filter(([name, target]) => name !== '.' && typeof target === 'string' && /\.tsx?$/.test(target))
    .map(([name, target]) => ({
      import: join(manifest.name, name).replaceAll('\\', '/'),
      file: join(folder, String(target)),
    }));
}

/**
 * Opens the sources with the compiler. `overlay` holds files by their path that are not on the disk.
 * @param {string[]} files
 * @param {string} config path of a tsconfig.json
 * @param {ReadonlyMap<string, string>} overlay
 */
function open(files, config, overlay) {
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists, directoryExists, getSourceFile } = host;
  host.readFile = (name) => overlay.get(name) ?? readFile(name);
  host.fileExists = (name) => overlay.has(name) || fileExists(name);
  const folders = new Set([...overlay.keys()].map((name) => dirname(name)));
  host.directoryExists = (name) => folders.has(name) || (directoryExists?.(name) ?? true);
  host.getSourceFile = (name, how, ...rest) => {
    const text = overlay.get(name);
    return text === undefined
      ? getSourceFile(name, how, ...rest)
      : ts.createSourceFile(name, text, how, true);
  };
  return ts.createProgram(files, options, host);
}

/**
 * Finds our own types that a declaration speaks of, and those that they speak of in turn.
 * @param {ts.Node} node
 * @param {ts.TypeChecker} checker
 * @param {Map<ts.Symbol, ts.Declaration>} found
 */
function typesIn(node, checker, found) {
  ts.forEachChild(node, function visit(child) {
    if (ts.isTypeReferenceNode(child) || ts.isExpressionWithTypeArguments(child)) {
      const symbol = checker.getSymbolAtLocation(
        ts.isTypeReferenceNode(child) ? child.typeName : child.expression,
      );
      const real = symbol && origin(symbol, checker);
      const declared = real?.declarations?.[0];
      const kept =
        declared &&
        isOurs(declared) &&
        (ts.isInterfaceDeclaration(declared) || ts.isTypeAliasDeclaration(declared));
      if (real && kept && !found.has(real)) {
        found.set(real, declared);
        typesIn(declared, checker, found);
      }
    }
    ts.forEachChild(child, visit);
  });
}

/** Past this many characters a schema is longer than it is good to read here. */
const longest = 3000;

/**
 * Writes a type as it stands in its source, without the export and without its own docstring.
 * Where it is inferred from a schema, the schema stands beside it: it says more than the name alone.
 * @param {ts.Declaration} declared
 * @param {ts.TypeChecker} checker
 */
function codeOf(declared, checker) {
  const written = declared.getText().replace(/^export (declare )?/, '');
  /** @type {string[]} */
  const schemas = [];
  if (ts.isTypeAliasDeclaration(declared) && /\bInfer(Output|Input)</.test(written))
    ts.forEachChild(declared, function visit(node) {
      if (ts.isTypeQueryNode(node)) {
        const symbol = checker.getSymbolAtLocation(node.exprName);
        const schema = symbol && origin(symbol, checker).valueDeclaration;
        if (schema) schemas.push(`const ${schema.getText()};`);
      }
      ts.forEachChild(node, visit);
    });
  return [written, ...schemas.filter((schema) => schema.length <= longest)].join('\n\n');
}

/**
 * Finds the values that `export type *` names but does not hand out.
 * @param {ts.Symbol} module
 * @param {ts.TypeChecker} checker
 */
function valuesBehindTypes(module, checker) {
  const found = new Set();
  const source = module.declarations?.find(ts.isSourceFile);
  for (const statement of source?.statements ?? []) {
    if (!ts.isExportDeclaration(statement) || !statement.isTypeOnly || statement.exportClause) continue;
    const from = statement.moduleSpecifier && checker.getSymbolAtLocation(statement.moduleSpecifier);
    for (const symbol of from ? checker.getExportsOfModule(from) : [])
      if (!(origin(symbol, checker).flags & ts.SymbolFlags.Type)) found.add(symbol);
  }
  return found;
}

/**
 * Lists what a module exports: the Root first, then in the order in which its source names things.
 * @param {ts.Symbol} module
 * @param {ts.TypeChecker} checker
 */
function exportsOf(module, checker) {
  const place = (/** @type {ts.Symbol} */ symbol) => {
    const declared = symbol.declarations?.[0];
    return { file: declared?.getSourceFile().fileName ?? '', at: declared?.getStart() ?? 0 };
  };
  const unreachable = valuesBehindTypes(module, checker);
  const reachable = checker.getExportsOfModule(module).filter((symbol) => !unreachable.has(symbol));
  return reachable.sort((one, other) => {
    if ((one.name === 'Root') !== (other.name === 'Root')) return one.name === 'Root' ? -1 : 1;
    const [a, b] = [place(one), place(other)];
    return a.file === b.file ? a.at - b.at : 0;
  });
}

/**
 * Reads one door. A namespace gives its parts, dotted; what is beside it is a part or a function of its own.
 * @param {ts.SourceFile} source
 * @param {string} name
 * @param {ts.TypeChecker} checker
 * @returns {Door}
 */
function readDoor(source, name, checker) {
  const module = checker.getSymbolAtLocation(source);
  /** @type {Door} */
  const door = { import: name, names: [], doc: '', parts: [], callables: [], types: [] };
  /** @type {Map<ts.Symbol, ts.Declaration>} */
  const spoken = new Map();
  const props = new Set();
  /** @param {ts.Symbol} symbol @param {string} prefix */
  const add = (symbol, prefix) => {
    const real = origin(symbol, checker);
    const dotted = `${prefix}${symbol.name}`;
    if (real.flags & ts.SymbolFlags.ValueModule) {
      door.names.push(symbol.name);
      for (const inner of exportsOf(real, checker)) add(inner, `${symbol.name}.`);
      return;
    }
    const declared = real.declarations?.[0];
    if (!declared) return;
    if (ts.isInterfaceDeclaration(declared) || ts.isTypeAliasDeclaration(declared)) {
      if (!/Props$/.test(symbol.name)) spoken.set(real, declared);
      else props.add(real);
      typesIn(declared, checker, spoken);
      return;
    }
    if (!prefix) door.names.push(symbol.name);
    typesIn(declared, checker, spoken);
    const part = isPart(real) ? partOf(dotted, real, checker) : undefined;
    if (part) door.parts.push(part);
    else door.callables.push(callableOf(dotted, real, checker));
  };
  for (const symbol of module ? exportsOf(module, checker) : []) add(symbol, '');
  for (const [symbol, declared] of spoken) {
    // The props of a part stand in its table already.
    if (props.has(symbol) || /Props$/.test(symbol.name)) continue;
    door.types.push({
      name: symbol.name,
      text: docOf(symbol, checker).text,
      code: codeOf(declared, checker),
    });
  }
  door.types.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return door;
}

/**
 * Reads what a package offers, from the docstrings and types of its doors.
 * @param {{ doors: ReadonlyArray<{ import: string, file: string }>, config: string, overlay?: ReadonlyMap<string, string> }} what
 * @returns {Door[]}
 */
export function readApi({ doors, config, overlay = new Map() }) {
  for (const door of doors)
    if (!overlay.has(door.file) && !existsSync(door.file))
      throw new Error(`${door.import} leads to ${door.file}, which is not there.`);
  const program = open(
    doors.map((door) => door.file),
    config,
    overlay,
  );
  const checker = program.getTypeChecker();
  return doors.map((door) => {
    const source = program.getSourceFile(door.file);
    if (!source) throw new Error(`${door.file} could not be read.`);
    return readDoor(source, door.import, checker);
  });
}

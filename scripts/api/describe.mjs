import ts from 'typescript6';

/**
 * What a docstring says: its sentences, what a part renders, and the states it shows as data attributes.
 * @typedef {{ text: string, renders?: string | undefined, states: string[] }} Doc
 * @typedef {{ name: string, type: string, optional: boolean, default?: string | undefined, text: string }} Prop
 * @typedef {{ name: string, doc: Doc, props: Prop[], native: string[] }} Part
 * @typedef {{ name: string, doc: Doc, signature: string }} Callable
 */

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Reads a docstring. Its tags may stand at the end of a line of text, so they are looked for in the text too.
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @returns {Doc}
 */
export function docOf(symbol, checker) {
  const body = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tags = symbol
    .getJsDocTags(checker)
    .map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`)
    .join('\n');
  const [text = '', ...rest] = `${body}\n${tags}`.split(/(?:^|\s)(?=@(?:renders|state)\s)/);
  const tagged = (/** @type {string} */ tag) =>
    rest.filter((piece) => piece.startsWith(`${tag} `)).map((piece) => oneLine(piece.slice(tag.length)));
  const plain = text.replace(/(^|\n)@\w[\s\S]*$/, '').trim();
  return { text: plain, renders: tagged('@renders')[0], states: tagged('@state') };
}

/**
 * Tells whether a thing is ours, and not from an installed package.
 * @param {ts.Node} node
 */
export const isOurs = (node) => !node.getSourceFile().fileName.includes('/node_modules/');

/**
 * Follows a name through the imports and exports it came by.
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
export function origin(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * Finds the function behind a part, through `forwardRef(function …)` and the like.
 * @param {ts.Node | undefined} node
 * @returns {ts.SignatureDeclaration | undefined}
 */
function functionOf(node) {
  if (!node) return undefined;
  if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node))
    return node;
  if (ts.isVariableDeclaration(node)) return functionOf(node.initializer);
  if (ts.isCallExpression(node)) return node.arguments.map(functionOf).find(Boolean);
  return undefined;
}

/**
 * Reads defaults where props are taken apart: in the parameter, or in the first lines of the function.
 * @param {ts.SignatureDeclaration | undefined} made
 * @returns {Map<string, string>}
 */
function defaultsOf(made) {
  const found = new Map();
  const parameter = made?.parameters[0];
  if (!made || !parameter) return found;
  /** @param {ts.BindingName} pattern */
  const read = (pattern) => {
    if (!ts.isObjectBindingPattern(pattern)) return;
    for (const element of pattern.elements) {
      const name = (element.propertyName ?? element.name).getText().replace(/^['"]|['"]$/g, '');
      const value = element.initializer && oneLine(element.initializer.getText());
      // The name of something inside tells a reader nothing; the docstring says what it stands for.
      if (value && (!/^[a-z_$][\w$.]*$/i.test(value) || /^(true|false|null|undefined)$/.test(value)))
        found.set(name, value);
    }
  };
  read(parameter.name);
  if (ts.isIdentifier(parameter.name) && 'body' in made && made.body && ts.isBlock(made.body)) {
    const given = parameter.name.text;
    for (const statement of made.body.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer && ts.isIdentifier(initializer) && initializer.text === given) read(name);
    }
  }
  return found;
}

/**
 * Names what a part takes beside its own props, as it is written: `ComponentProps<'section'>`.
 * @param {ts.TypeNode | ts.ExpressionWithTypeArguments | undefined} node
 * @param {ts.TypeChecker} checker
 * @returns {string[]}
 */
function nativeOf(node, checker) {
  if (!node || ts.isTypeLiteralNode(node)) return [];
  if (ts.isParenthesizedTypeNode(node)) return nativeOf(node.type, checker);
  if (ts.isIntersectionTypeNode(node)) return node.types.flatMap((type) => nativeOf(type, checker));
  const named = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isExpressionWithTypeArguments(node)
      ? node.expression
      : undefined;
  const symbol = named && checker.getSymbolAtLocation(named);
  const declared = symbol && origin(symbol, checker).declarations?.[0];
  if (declared && isOurs(declared)) {
    if (ts.isInterfaceDeclaration(declared))
      return (declared.heritageClauses ?? []).flatMap((clause) =>
        clause.types.flatMap((type) => nativeOf(type, checker)),
      );
    if (ts.isTypeAliasDeclaration(declared)) return nativeOf(declared.type, checker);
  }
  return [oneLine(node.getText())];
}

/**
 * Reads a default that the function does not show, because it is filled in further inside.
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function defaultTag(symbol, checker) {
  const tag = symbol.getJsDocTags(checker).find(({ name }) => name === 'default');
  return tag ? oneLine(ts.displayPartsToString(tag.text)).replace(/^`|`$/g, '') : undefined;
}

/**
 * Reads one prop as it is written. `| undefined` is left out where the `?` says it.
 * @param {ts.Symbol} symbol
 * @param {Map<string, string>} defaults
 * @param {ts.TypeChecker} checker
 * @returns {Prop}
 */
function propOf(symbol, defaults, checker) {
  const declared = symbol.declarations?.[0];
  const optional = Boolean(symbol.flags & ts.SymbolFlags.Optional);
  const method = declared && ts.isMethodSignature(declared);
  const written =
    declared && (ts.isPropertySignature(declared) || ts.isPropertyDeclaration(declared)) && declared.type
      ? declared.type.getText()
      : method
        ? `(${declared.parameters.map((one) => one.getText()).join(', ')}) => ${declared.type?.getText() ?? 'void'}`
        : checker.typeToString(checker.getTypeOfSymbol(symbol));
  let type = oneLine(written);
  if (optional) type = type.replace(/ \| undefined$/, '').replace(/^\((\(.*\) => [^|]+)\)$/, '$1');
  const { text } = docOf(symbol, checker);
  return {
    name: symbol.name,
    type,
    optional,
    default: defaults.get(symbol.name) ?? defaultTag(symbol, checker),
    text: oneLine(text),
  };
}

/**
 * Tells a component from another function: a capital letter, and something to draw.
 * @param {ts.Symbol} symbol
 */
export const isPart = (symbol) =>
  /^[A-Z]/.test(symbol.name) &&
  Boolean(symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable | ts.SymbolFlags.Class));

/**
 * Describes a part: its docstring, its own props, and what it takes beside them.
 * @param {string} name
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @returns {Part | undefined} nothing when the value is no component
 */
export function partOf(name, symbol, checker) {
  const declared = symbol.valueDeclaration;
  if (!declared) return undefined;
  const type = checker.getTypeOfSymbol(symbol);
  const signature = type.getCallSignatures()[0] ?? type.getConstructSignatures()[0];
  if (!signature) return undefined;
  const made = functionOf(declared);
  const parameter = signature.getParameters()[0];
  const props = parameter ? checker.getTypeOfSymbol(parameter) : undefined;
  const own = (props ? checker.getPropertiesOfType(props) : []).filter((prop) =>
    prop.declarations?.some(isOurs),
  );
  const written = /** @type {ts.ParameterDeclaration | undefined} */ (made?.parameters[0])?.type;
  const generic =
    ts.isVariableDeclaration(declared) && declared.initializer && ts.isCallExpression(declared.initializer);
  const typeNode = written ?? (generic ? declared.initializer.typeArguments?.at(-1) : undefined);
  const defaults = defaultsOf(made);
  return {
    name,
    doc: docOf(symbol, checker),
    props: own.map((prop) => propOf(prop, defaults, checker)),
    native: [...new Set(nativeOf(typeNode, checker))],
  };
}

/**
 * Describes a function that is no component.
 * @param {string} name
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @returns {Callable}
 */
export function callableOf(name, symbol, checker) {
  const type = checker.getTypeOfSymbol(symbol);
  const signature = type.getCallSignatures()[0];
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  const written = signature
    ? checker.signatureToString(signature, undefined, flags)
    : `: ${checker.typeToString(type, undefined, flags)}`;
  return { name, doc: docOf(symbol, checker), signature: `${name}${written}` };
}

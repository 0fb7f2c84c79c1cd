import ts from 'typescript6';
import { type Fault, type File, isScript, isTrial, lineOf, parse, walk } from './parse.ts';

const read = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'aria-valuetext',
  'aria-braillelabel',
  'title',
  'placeholder',
  'alt',
  'label',
]);
const hasLetter = (text: string) => /\p{L}/u.test(text);

/** Finds the literal texts that an expression may come to: through choices, brackets and joins, not inside calls. */
function textsOf(node: ts.Node): ts.Node[] {
  if (ts.isStringLiteralLike(node)) return hasLetter(node.text) ? [node] : [];
  if (ts.isTemplateExpression(node)) {
    const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
    return pieces.some(hasLetter) ? [node] : [];
  }
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const kind = node.operatorToken.kind;
    const joins =
      kind === ts.SyntaxKind.PlusToken ||
      kind === ts.SyntaxKind.BarBarToken ||
      kind === ts.SyntaxKind.QuestionQuestionToken;
    if (joins) return [...textsOf(node.left), ...textsOf(node.right)];
    return kind === ts.SyntaxKind.AmpersandAmpersandToken ? textsOf(node.right) : [];
  }
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
    return textsOf(node.expression);
  if (ts.isJsxExpression(node)) return node.expression ? textsOf(node.expression) : [];
  return [];
}

function literalsOf(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return hasLetter(node.text) ? [node] : [];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return textsOf(node);
  const named = ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) ? node : undefined;
  if (named) {
    const name = ts.isJsxAttribute(named) ? named.name.getText() : propertyName(named.name);
    const value = named.initializer;
    return name !== undefined && read.has(name) && value ? textsOf(value) : [];
  }
  if (ts.isBindingElement(node) && node.initializer) {
    const name = propertyName(node.propertyName ?? node.name);
    return name !== undefined && read.has(name) ? textsOf(node.initializer) : [];
  }
  return [];
}

function propertyName(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Finds words that are written into the components instead of coming from content. Tests and stories aside. */
export function checkWords(files: readonly File[]): Fault[] {
  return files.flatMap((file) => {
    const bound =
      /^packages\/(react|elements)\/src\//.test(file.path) && isScript(file.path) && !isTrial(file.path);
    if (!bound) return [];
    const source = parse(file);
    const faults: Fault[] = [];
    walk(source, (node) => {
      for (const literal of literalsOf(node)) {
        const shown = literal.getText(source).trim().replace(/\s+/g, ' ').slice(0, 60);
        faults.push({
          path: file.path,
          line: lineOf(source, literal),
          clause: 'no words in react',
          message: `${shown} is a word. Words come from content.`,
        });
      }
    });
    return faults;
  });
}

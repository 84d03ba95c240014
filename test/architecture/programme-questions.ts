import ts from 'typescript';

const EQUALITY = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** The places (1-based lines) where code asks which programme it has before it: comparison, case, table, list. */
export function programmeQuestions(fileName: string, text: string, codes: ReadonlySet<string>): string[] {
  // Reading a file as code takes a hundred times as long as looking for the words.
  if (![...codes].some((code) => text.includes(code))) return [];
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const isCode = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && codes.has(node.text);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (asks(node, isCode)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${fileName}:${line + 1} ${node.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function asks(node: ts.Node, isCode: (node: ts.Node) => boolean): boolean {
  if (ts.isBinaryExpression(node))
    return EQUALITY.has(node.operatorToken.kind) && (isCode(node.left) || isCode(node.right));
  if (ts.isCaseClause(node)) return isCode(node.expression);
  if (ts.isPropertyAssignment(node)) return isCode(node.name);
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ['includes', 'has', 'startsWith'].includes(node.expression.name.text) &&
    (node.arguments.some(isCode) ||
      (ts.isArrayLiteralExpression(node.expression.expression) &&
        node.expression.expression.elements.some(isCode)))
  );
}

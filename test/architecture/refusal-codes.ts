import ts from 'typescript';

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** The codes with which a source file refuses: those said to a `Refusal` or to a function such as `refuseWhen`. */
export function refusalCodes(fileName: string, text: string): string[] {
  // Reading a file as code takes a hundred times as long as looking for the word.
  if (!/Refusal|refuse/.test(text)) return [];
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const said = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && CODE.test(node.text)) found.push(node.text);
    ts.forEachChild(node, said);
  };
  const visit = (node: ts.Node): void => {
    if (refuses(node)) node.arguments?.forEach(said);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)];
}

function refuses(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Refusal';
  return ts.isCallExpression(node) && /^(\w+\.)*refuse[A-Z]\w*$/.test(node.expression.getText());
}

import ts from 'typescript';

/** What a source of the browser application asks of the catalogues. */
export interface AskedTexts {
  /** Keys asked for as they stand. */
  readonly keys: readonly string[];
  /** Beginnings of keys that are made up at run time: `home.kind.`. */
  readonly groups: readonly string[];
  /** Every other text that could be a key handed on, and every beginning of one. */
  readonly mentions: readonly string[];
  readonly beginnings: readonly string[];
  /** Texts that people would read and that no catalogue has. */
  readonly literals: readonly string[];
}

const SPEAKING = new Set(['t', 'rich', 'has']);

/** Reads a source: keys said to `t`, `rich` and `has`, and texts between tags. */
export function askedTexts(fileName: string, text: string): AskedTexts {
  const kind = fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true, kind);
  const keys: string[] = [];
  const groups: string[] = [];
  const mentions: string[] = [];
  const beginnings: string[] = [];
  const literals: string[] = [];
  const asked = (node: ts.Expression): void => {
    if (ts.isStringLiteralLike(node)) keys.push(node.text);
    else if (ts.isTemplateExpression(node)) groups.push(node.head.text);
    else if (ts.isParenthesizedExpression(node)) asked(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(asked);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && SPEAKING.has(nameOf(node)) && node.arguments[0])
      asked(node.arguments[0]);
    if (ts.isStringLiteralLike(node)) mentions.push(node.text);
    if (ts.isTemplateExpression(node) && node.head.text.includes('.')) beginnings.push(node.head.text);
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) literals.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { keys, groups, mentions, beginnings, literals };
}

function nameOf({ expression }: ts.CallExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** A catalogue flattened: its keys with their text, or their plural forms. */
export type FlatTexts = ReadonlyMap<string, string | Readonly<Record<string, string>>>;

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** The keys of a catalogue from its groups: `kind.decide`. */
export function flat(node: object, before = ''): FlatTexts {
  const found = new Map<string, string | Readonly<Record<string, string>>>();
  for (const [name, value] of Object.entries(node) as [string, unknown][]) {
    const key = before + name;
    if (typeof value === 'string') found.set(key, value);
    else if (isPlural(value)) found.set(key, value);
    else for (const [inner, text] of flat(value as object, `${key}.`)) found.set(inner, text);
  }
  return found;
}

function isPlural(value: unknown): value is Readonly<Record<string, string>> {
  const entries = Object.entries((value ?? {}) as object);
  return (
    entries.some(([name]) => name === 'other') &&
    entries.every(([name, text]) => CATEGORIES.has(name) && typeof text === 'string')
  );
}

/** The places of a text, `{name}`, in alphabetical order. */
export const placesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

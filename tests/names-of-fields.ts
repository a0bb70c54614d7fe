/**
 * Where code calls fields of front matter and collections by name. What a field means is said in `src/collections/`;
 * elsewhere its name is a guess, which no longer holds when it is renamed or another collection has the same.
 */
import ts from 'typescript';

/** What the registry knows. */
export interface Names {
  /** Fields that not every folder has. */
  fields: ReadonlySet<string>;
  collections: ReadonlySet<string>;
}

/** The places of a file (TypeScript, or the script of an Astro component) that call something by name: `3: data.city`. */
export function listNamings(file: string, text: string, names: Names): string[] {
  const source = ts.createSourceFile(file, getScript(file, text), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNaming(node, names)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText().replace(/\s+/g, ' ')}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The script of a component in its lines; other files as they are. */
function getScript(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  return /^---\n([\s\S]*?)\n---/.exec(text)?.[0].replaceAll(/^---/gm, '') ?? '';
}

function isNaming(node: ts.Node, { fields, collections }: Names): boolean {
  const isField = (name: ts.Node) => fields.has(getName(name));
  const isQuoted = (value: ts.Node) => ts.isStringLiteralLike(value) && isField(value);
  if (ts.isPropertyAccessExpression(node)) return isBag(node.expression) && isField(node.name);
  if (ts.isElementAccessExpression(node)) return isBag(node.expression) && isQuoted(node.argumentExpression);
  if (ts.isObjectBindingPattern(node)) {
    return (
      isTakenApart(node) && node.elements.some(({ name, propertyName }) => isField(propertyName ?? name))
    );
  }
  if (ts.isCallExpression(node)) return isAsking(node) && node.arguments.some(isQuoted);
  if (ts.isBinaryExpression(node)) return isRelation(node.left) && isQuoted(node.right);
  return ts.isStringLiteralLike(node) && !isType(node) && collections.has(node.text);
}

const getName = (node: ts.Node): string =>
  ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';

/** True for front matter (`data`, `entry.data`) and for words by field (`labels.values`). */
function isBag(node: ts.Node): boolean {
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return isBag(node.expression);
  }
  const last = ts.isPropertyAccessExpression(node) ? node.name.text : getName(node);
  const isOfLabels = ['values', 'fields', 'headings'].includes(last) && /\blabels\b/.test(node.getText());
  return last === 'data' || isOfLabels;
}

/** True for a pattern over front matter: `const {city} = entry.data`, `({data: {city}})`, `({city}: EntryData)`. */
function isTakenApart({ parent }: ts.ObjectBindingPattern): boolean {
  if (ts.isBindingElement(parent)) return parent.propertyName !== undefined && isBag(parent.propertyName);
  if (parent.type && /\bEntryData\b/.test(parent.type.getText())) return true;
  return parent.initializer !== undefined && isBag(parent.initializer);
}

/** True for a question with a field in it: `getField(data, 'city')`, `where.includes('city')`. */
function isAsking({ expression }: ts.CallExpression): boolean {
  const text = expression.getText();
  return (
    /^(?:getField|fieldLabel|labelOf)$/.test(text) || /\b(?:where|facts|facets|lists)\.includes$/.test(text)
  );
}

/** True for the field that declares a relation. */
const isRelation = (node: ts.Node) =>
  (ts.isPropertyAccessExpression(node) ? node.name.text : getName(node)) === 'relation';

/** True for a type, which the compiler holds to what it is a type of. */
const isType = ({ parent }: ts.Node) => ts.isLiteralTypeNode(parent);

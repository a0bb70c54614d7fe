/** Changes values in the text of `src/site.ts`, and leaves everything else as it is: upstream can change it too. */
import ts from 'typescript';

/** What a site has of its own: values of `src/site.ts` by their names. */
export type SiteValues = Readonly<
  Record<string, string | readonly string[] | Readonly<Record<string, string>>>
>;

const quote = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const format = (value: SiteValues[string]): string =>
  typeof value === 'string'
    ? quote(value)
    : Array.isArray(value)
      ? `[${value.map(quote).join(', ')}]`
      : Object.keys(value).length === 0
        ? '{}'
        : `{ ${Object.entries(value)
            .map(([name, part]) => `${name}: ${quote(part)}`)
            .join(', ')} }`;

/**
 * The text with other values. What stands behind a value, such as its type, stays.
 *
 * @throws if the text has no value of a name
 */
export function writeSiteValues(text: string, values: SiteValues): string {
  const file = ts.createSourceFile('site.ts', text, ts.ScriptTarget.Latest, true);
  const found = new Map<string, ts.Expression>();
  const visit = (node: ts.Node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'site' && node.initializer) {
      const object = strip(node.initializer);
      if (ts.isObjectLiteralExpression(object)) {
        for (const property of object.properties) {
          if (ts.isPropertyAssignment(property))
            found.set(property.name.getText(), strip(property.initializer));
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const edits = Object.entries(values).map(([name, value]) => {
    const expression = found.get(name);
    if (!expression) throw new Error(`src/site.ts has no ${name}.`);
    return { start: expression.getStart(), end: expression.getEnd(), written: format(value) };
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, written }) => rest.slice(0, start) + written + rest.slice(end), text);
}

/** A value without `as`. */
const strip = (expression: ts.Expression): ts.Expression =>
  ts.isAsExpression(expression) ? strip(expression.expression) : expression;

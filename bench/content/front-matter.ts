/**
 * Formats front matter as an editor writes it: short groups on one line, long text on several, no unnecessary quotes.
 */
import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';

/** The longest value on the line of its field name. */
const SHORT = 80;

/** Formats a value as YAML with a line break at the end. */
export function formatYaml(data: unknown): string {
  // The failsafe schema has only text, so 2018 and 2014~ need no quotes.
  const document = new Document(formatScalars(data), { schema: 'failsafe' });
  visit(document, {
    Collection(key, node) {
      const isWhole = key === null;
      if (!isWhole && isShort(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

/** Joins the parts of an entry file. */
export const formatEntryFile = (data: unknown, body: string) => `---\n${formatYaml(data)}---\n\n${body}`;

function formatScalars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(formatScalars);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, formatScalars(item)]));
}

/** True for a short group or list without nested groups or lists. */
function isShort(node: Node): boolean {
  if (isMap(node)) {
    const parts = node.items.flatMap(({ key, value }) => [key, value]);
    return parts.every(isScalar) && countCharacters(parts) <= SHORT;
  }
  return isSeq(node) && node.items.every(isScalar) && countCharacters(node.items) <= SHORT;
}

const countCharacters = (nodes: readonly unknown[]) =>
  nodes.reduce<number>((length, node) => length + (isScalar(node) ? String(node.value).length + 2 : 0), 0);

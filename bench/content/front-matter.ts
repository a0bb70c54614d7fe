/** Front matter as an editor writes it: short groups on one line, long texts over several, no more quotes than needed. */
import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';

/** What fits on a line with the name of its field. */
const SHORT = 80;

/** A value as YAML, ended by a line break. */
export function formatYaml(data: unknown): string {
  // Without YAML's own ideas of numbers and truth, 2018 and 2014~ need no quotes.
  const document = new Document(toTexts(data), { schema: 'failsafe' });
  visit(document, {
    Collection(key, node) {
      const isWhole = key === null;
      if (!isWhole && isShort(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

/** The parts of an entry's file, put together. */
export const formatEntryFile = (data: unknown, body: string) => `---\n${formatYaml(data)}---\n\n${body}`;

function toTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toTexts);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toTexts(own)]));
}

/** True for a group or a list of few words, none of them a group or a list itself. */
function isShort(node: Node): boolean {
  if (isMap(node)) {
    const parts = node.items.flatMap(({ key, value }) => [key, value]);
    return parts.every(isScalar) && toLength(parts) <= SHORT;
  }
  return isSeq(node) && node.items.every(isScalar) && toLength(node.items) <= SHORT;
}

const toLength = (nodes: readonly unknown[]) =>
  nodes.reduce<number>((length, node) => length + (isScalar(node) ? String(node.value).length + 2 : 0), 0);

/** Parses the attributes after a block’s name: `{title="Good to know" tone="warning"}`. */

import type { DiagnosticList, DiagnosticText, Place } from '#markdown/syntax/diagnostics.ts';
import { type Message, say } from '#messages/message.ts';
import { findNearest } from '#text/nearest.ts';
import { getBlock } from './blocks.ts';

export interface Attribute {
  name: string;
  /** The text between the quotes, as written. */
  value: string;
}

const ATTRIBUTE = /\s*([A-Za-z][\w-]*)=(?:"([^"]*)"|'([^']*)')(?=\s|$)/y;

/**
 * Parses the rest of a line after the block’s name, which begins at `place`. Every value is in quotes and ends at the
 * next quote: there are no escapes.
 */
export function readAttributes(
  tail: string,
  place: Place,
  block: string,
  diagnostics: DiagnosticList,
): Attribute[] {
  const report = (at: number, diagnostic: DiagnosticText): void =>
    diagnostics.add({ line: place.line, column: place.column + at }, diagnostic);
  const text = tail.trimEnd();
  if (text === '') return [];
  if (!text.startsWith('{') || !text.endsWith('}')) {
    const message = say('bodies', 'attributesInBraces', text.trim());
    report(text.length - text.trimStart().length, malformed(message, block));
    return [];
  }
  const inside = text.slice(1, -1).trimEnd();
  const attributes: Attribute[] = [];
  const places: number[] = [];
  for (let from = 0; from < inside.length; from = ATTRIBUTE.lastIndex) {
    const rest = inside.slice(from).trimStart();
    // After the opening brace.
    const at = 1 + inside.length - rest.length;
    ATTRIBUTE.lastIndex = from;
    const match = ATTRIBUTE.exec(inside);
    if (!match) {
      const message = say('bodies', 'noAttribute', rest);
      report(at, malformed(message, block));
      break;
    }
    const [, name = '', double, single] = match;
    attributes.push({ name, value: double ?? single ?? '' });
    places.push(at);
  }
  for (const [index, diagnostic] of listAttributeDiagnostics(attributes, block))
    report(places[index] ?? 0, diagnostic);
  return attributes;
}

/** Lists attributes that the block does not have, that are repeated, or whose value is not allowed. */
export function listAttributeDiagnostics(
  attributes: readonly Attribute[],
  block: string,
): [index: number, diagnostic: DiagnosticText][] {
  const rules = getBlock(block)?.attributes;
  if (!rules) return [];
  const diagnostics: [number, DiagnosticText][] = [];
  attributes.forEach(({ name, value }, index) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const report = (message: Message, suggestion?: string): void => {
      diagnostics.push([index, { code: 'directive-attribute', message, suggestion }]);
    };
    if (rule === undefined) {
      const names = Object.keys(rules);
      report(say('bodies', 'unknownAttribute', block, name, names), findNearest(name, names));
    } else if (attributes.findIndex((attribute) => attribute.name === name) < index)
      report(say('bodies', 'attributeTwice', name));
    else if (value.trim() === '') report(say('bodies', 'attributeEmpty', name));
    else if (rule !== 'text' && !rule.includes(value)) {
      const message = say('bodies', 'attributeValue', name, rule, value);
      report(message, `${name}="${findNearest(value, rule) ?? rule[0]}"`);
    }
  });
  return diagnostics;
}

function malformed(message: Message, block: string): DiagnosticText {
  const attributes = Object.keys(getBlock(block)?.attributes ?? {}).map((name) => `${name}="…"`);
  const braces = attributes.length > 0 ? `{${attributes.join(' ')}}` : '';
  return { code: 'directive-attribute', message, suggestion: `:::${block}${braces}` };
}

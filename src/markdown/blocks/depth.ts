/**
 * How deep a body is nested. What is deeper than a page can show is told of before anything else reads the body:
 * the engine takes seconds over quotations in hundreds of thousands, and our own readers go down by recursion.
 */

import type { DiagnosticText, Place } from '#markdown/syntax/issues.ts';
import type { SourceNode } from '#markdown/syntax/satteri.ts';

/** Quotations, lists, blocks and marks, one inside the other. */
export const MAX_DEPTH = 10;

/** More marks on one line than anyone types; the engine's time grows with their square. */
const MANY_MARKS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)){100,}/gm;

/** `- - - -`, which is a line across the page however long it is. */
const LINE_ACROSS = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** More stars and underscores than any text has; a tree of all of them would break the engine. */
const MAX_STARS = 50_000;

const NESTING: ReadonlySet<string> = new Set([
  'blockquote',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'link',
  'linkReference',
  'list',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'strong',
]);

export const tooDeep: DiagnosticText = {
  code: 'nesting-deep',
  message: `Quotations, lists and marks stand more than ${MAX_DEPTH} deep in each other here, and no phone can show that.`,
};

/** Where a text that must not be parsed begins to be too deep, or undefined where it may be. */
export function findDeepText(source: string): Place | undefined {
  for (const { index } of source.matchAll(MANY_MARKS)) {
    const end = source.indexOf('\n', index);
    if (LINE_ACROSS.test(source.slice(index, end === -1 ? undefined : end))) continue;
    return { line: source.slice(0, index).split('\n').length, column: 1 };
  }
  return isStarry(source) ? { line: 1, column: 1 } : undefined;
}

/** The first node of a tree that is nested too deep. */
export function findDeepNode(node: SourceNode, above = 0): SourceNode | undefined {
  if (!('children' in node)) return undefined;
  const depth = NESTING.has(node.type) ? above + 1 : above;
  // So the recursion ends, too: nothing else of a body is inside its own kind.
  if (depth > MAX_DEPTH) return node;
  for (const child of node.children) {
    const found = findDeepNode(child, depth);
    if (found) return found;
  }
  return undefined;
}

function isStarry(source: string): boolean {
  if (source.length <= MAX_STARS) return false;
  let stars = 0;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '*' || character === '_') stars += 1;
  }
  return stars > MAX_STARS;
}

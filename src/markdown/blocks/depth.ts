/**
 * Limits the nesting of a body. Deep nesting is reported before anything else reads the body: the parser takes
 * seconds for hundreds of nested quotations, and our own code is recursive.
 */

import type { DiagnosticText, Place } from '#markdown/syntax/diagnostics.ts';
import type { SourceNode } from '#markdown/syntax/satteri.ts';
import { say } from '#messages/message.ts';

/** The largest depth of quotations, lists, blocks and marks. */
export const MAX_DEPTH = 10;

/** More markers on one line than anyone types. The parser’s time grows with their square. */
const MANY_MARKS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)){100,}/gm;

/** `- - - -` is a thematic break, however long it is. */
const LINE_ACROSS = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** More stars and underscores than any real text. The parser can’t build a tree of all of them. */
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
  message: say('bodies', 'tooDeep', MAX_DEPTH),
};

/** Finds where a text is nested too deeply to be parsed. Returns undefined if it can be parsed. */
export function findDeepText(source: string): Place | undefined {
  for (const { index } of source.matchAll(MANY_MARKS)) {
    const end = source.indexOf('\n', index);
    if (LINE_ACROSS.test(source.slice(index, end === -1 ? undefined : end))) continue;
    return { line: source.slice(0, index).split('\n').length, column: 1 };
  }
  return isStarry(source) ? { line: 1, column: 1 } : undefined;
}

/** Finds the first node that is nested too deeply. */
export function findDeepNode(node: SourceNode, above = 0): SourceNode | undefined {
  if (!('children' in node)) return undefined;
  const depth = NESTING.has(node.type) ? above + 1 : above;
  // This also ends the recursion: no other kind of node contains its own kind.
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

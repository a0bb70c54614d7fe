/** Running text: the words of a paragraph, a heading or a cell as they stand in the source. */

import type { DiagnosticText } from '#markdown/syntax/issues.ts';
import { type SourceNode, toText } from '#markdown/syntax/satteri.ts';

/** A stretch of plain text: what Markdown made nothing of. */
export interface Piece {
  /** As it was written, escapes and all. */
  text: string;
  /** Where it begins in the body. */
  offset: number;
}

/** A finding at a place in the body. */
export type Found = [offset: number, finding: DiagnosticText];

/** The plain text of a node in the order of the words, without code and without addresses that are their own words. */
export function listPieces(node: SourceNode, source: string, pieces: Piece[] = []): Piece[] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      pieces.push({ text: source.slice(start.offset, end.offset), offset: start.offset });
    }
  }
  if (!('children' in node) || isAddressAlone(node)) return pieces;
  for (const child of node.children) listPieces(child, source, pieces);
  return pieces;
}

/** `<https://x.org>`, or the same without its signs. */
function isAddressAlone(node: SourceNode): boolean {
  return node.type === 'link' && node.url.endsWith(toText(node));
}

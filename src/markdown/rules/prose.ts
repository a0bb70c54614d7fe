/** Running text: the text of a paragraph, heading or cell, as it stands in the source. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { getText, type SourceNode } from '#markdown/syntax/satteri.ts';

/** A piece of plain text, without Markdown syntax. */
export interface Piece {
  /** As written, with escapes. */
  text: string;
  /** Offset in the body. */
  offset: number;
}

/** A diagnostic at an offset of the body. */
export type Found = [offset: number, diagnostic: DiagnosticText];

/** Lists the plain text of a node in order, without code and without bare addresses. */
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

/** `<https://x.org>`, or the same without angle brackets. */
function isAddressAlone(node: SourceNode): boolean {
  return node.type === 'link' && node.url.endsWith(getText(node));
}

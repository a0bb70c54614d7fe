/** Reads a body as blocks and a tree, within the limits of the parser. */
import { findDeepNode, findDeepText, tooDeep } from '#markdown/blocks/depth.ts';
import { type FencedSource, readFences } from '#markdown/blocks/fences.ts';
import { findManyEscapes, tooManyEscapes } from '#markdown/rules/escapes.ts';
import { parseSyntaxError } from '#markdown/rules/mdx-code.ts';
import type { DiagnosticList } from '#markdown/syntax/diagnostics.ts';
import { Lines } from '#markdown/syntax/lines.ts';
import { parseMarkdown, parseMdx, type SourceNode } from '#markdown/syntax/satteri.ts';

/**
 * Reads the blocks and the tree of a body; adds what is wrong with them to `diagnostics`. No tree if it can’t be parsed
 * or is nested too deeply.
 */
export function readTree(
  source: string,
  format: 'md' | 'mdx',
  diagnostics: DiagnosticList,
): { fenced: FencedSource; root?: SourceNode } {
  const unread: FencedSource = { source, fences: [], key: '' };
  const place = findDeepText(source);
  if (place) {
    diagnostics.add(place, tooDeep);
    return { fenced: unread };
  }
  const firstEscape = findManyEscapes(source);
  if (firstEscape !== undefined) {
    diagnostics.add(new Lines(source).createPlace(firstEscape), tooManyEscapes);
    return { fenced: unread };
  }
  const fenced = format === 'mdx' ? unread : readFences(source, diagnostics);
  if (diagnostics.has('nesting-deep')) return { fenced };
  const root = format === 'mdx' ? readMdx(source, diagnostics) : parseMarkdown(fenced.source);
  const deep = root && findDeepNode(root);
  if (deep) diagnostics.add(deep.position?.start ?? { line: 1, column: 1 }, tooDeep);
  return root && !deep ? { fenced, root } : { fenced };
}

function readMdx(source: string, diagnostics: DiagnosticList): SourceNode | undefined {
  try {
    return parseMdx(source);
  } catch (error) {
    const { place, diagnostic } = parseSyntaxError(error instanceof Error ? error.message : String(error));
    diagnostics.add(place, diagnostic);
    return undefined;
  }
}

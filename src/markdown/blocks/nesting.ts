/** Puts what stands between the two comments of a fence into a block of its own. */
import { type Fence, type FencedSource, parseMarker } from './fences.ts';

/**
 * Nests a list of siblings: the comments of fences go, and what stood between two of them becomes what `toBlock`
 * makes of it. A fence whose other end is not among the same siblings makes no block.
 */
export function nestBlocks<Node extends { type: string; value?: string }>(
  siblings: readonly Node[],
  fenced: FencedSource,
  toBlock: (fence: Fence, children: Node[]) => Node,
): readonly Node[] {
  if (fenced.fences.length === 0) return siblings;
  const root: { fence?: Fence; nodes: Node[] } = { nodes: [] };
  const open = [root];
  for (const node of siblings) {
    const marker = parseMarker(node, fenced);
    const innermost = open.at(-1) ?? root;
    if (!marker) innermost.nodes.push(node);
    else if (!marker.closes) open.push({ fence: marker.fence, nodes: [] });
    else if (innermost.fence === marker.fence) {
      open.pop();
      open.at(-1)?.nodes.push(toBlock(marker.fence, innermost.nodes));
    }
  }
  return open.flatMap(({ nodes }) => nodes);
}

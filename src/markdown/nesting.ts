/** Puts what stands between the two comments of a fence into a block of its own. */
import { type Fence, toMarker } from './fences.ts';

/**
 * Nests a list of siblings: the comments of fences go, and what stood between two of them becomes what `toBlock`
 * makes of it. A fence whose other end is not among the same siblings makes no block.
 */
export function nestBlocks<Node extends { type: string; value?: string }>(
  siblings: readonly Node[],
  fences: readonly Fence[],
  toBlock: (fence: Fence, children: Node[]) => Node,
): readonly Node[] {
  if (fences.length === 0) return siblings;
  const root: { fence?: Fence; nodes: Node[] } = { nodes: [] };
  const open = [root];
  for (const node of siblings) {
    const marker = toMarker(node);
    const fence = marker && fences[marker.index];
    const innermost = open.at(-1) ?? root;
    if (!fence) innermost.nodes.push(node);
    else if (!marker.closes) open.push({ fence, nodes: [] });
    else if (innermost.fence === fence) {
      open.pop();
      open.at(-1)?.nodes.push(toBlock(fence, innermost.nodes));
    }
  }
  return open.flatMap(({ nodes }) => nodes);
}

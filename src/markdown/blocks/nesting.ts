/** Moves the nodes between the two comments of a fence into a block. */
import { type Fence, type FencedSource, parseMarker } from './fences.ts';

/**
 * Nests siblings: removes the comments of fences, and replaces the nodes between two of them with the result of
 * `toBlock`. A fence makes no block if its ends are not siblings.
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

/** Puts the pictures of a figure and a gallery where their components take them. */
import { blocks } from './blocks.ts';
import {
  type BlockNode,
  createElement,
  type ElementNode,
  isElement,
  isSpace,
  type TreeNode,
} from './tree.ts';

/** Gives a block its content, arranged already. */
export function arrangeBlock(block: BlockNode, children: TreeNode[]): BlockNode {
  switch (block.name) {
    case blocks.figure.component:
      return { ...block, children: arrangeFigure(children) };
    case blocks.gallery.component:
      return { ...block, children: children.flatMap(toGalleryItems) };
    default:
      return { ...block, children };
  }
}

/** A picture that stands alone. */
export function toFigure(picture: TreeNode): ElementNode {
  return createElement('figure', { className: ['figure'] }, [picture]);
}

/** The picture goes into the slot of its name; what is left is the caption. */
function arrangeFigure(children: TreeNode[]): TreeNode[] {
  const picture = findPicture(children);
  if (!picture) throw new Error('A figure needs a picture.');
  const caption = children.flatMap((child) => withoutPicture(child)).filter((child) => !isSpace(child));
  return [{ ...picture, properties: { ...picture.properties, slot: 'picture' } }, ...caption];
}

function findPicture(nodes: readonly TreeNode[]): ElementNode | undefined {
  for (const node of nodes) {
    if (isElement(node, 'img')) return node;
    const inside = isElement(node) ? findPicture(node.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

function withoutPicture(node: TreeNode): TreeNode[] {
  if (isElement(node, 'img')) return [];
  if (!isElement(node) || !findPicture([node])) return [node];
  const rest = node.children.filter((child) => !isElement(child, 'img'));
  if (rest.every(isSpace)) return [];
  const [first, ...others] = rest;
  // The line that the picture stood on is gone, and so is its end.
  const trimmed = first?.type === 'text' ? { ...first, value: first.value.trimStart() } : first;
  return [createElement(node.tagName, node.properties, trimmed ? [trimmed, ...others] : [])];
}

function toGalleryItems(node: TreeNode): TreeNode[] {
  if (isElement(node, 'img')) return toGalleryItems(toFigure(node));
  if (isElement(node, 'figure') || node.type === 'mdxJsxFlowElement') {
    return [createElement('li', {}, [inGallery(node)])];
  }
  return isElement(node) ? node.children.flatMap(toGalleryItems) : [];
}

/** Pictures are smaller in a gallery, and browsers want to know before they load one. */
function inGallery(node: TreeNode): TreeNode {
  if (isElement(node, 'img')) return { ...node, properties: { ...node.properties, place: 'gallery' } };
  return 'children' in node ? { ...node, children: node.children.map(inGallery) } : node;
}

/** Moves the pictures of figures and galleries to where their components expect them. */
import { blocks } from '#markdown/blocks/blocks.ts';
import {
  type BlockNode,
  createElement,
  type ElementNode,
  isElement,
  isSpace,
  type TreeNode,
} from './tree.ts';

const INLINE_ELEMENTS = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'strong', 'sup']);

/** Gives a block its children, which are already arranged. */
export function arrangeBlock(block: BlockNode, children: TreeNode[]): BlockNode {
  switch (block.name) {
    case blocks.figure.component:
      return { ...block, children: arrangeFigure(children) };
    case blocks.gallery.component:
      return { ...block, children: children.flatMap(listGalleryItems) };
    default:
      return { ...block, children: wrapText(children) };
  }
}

/** Makes a figure of a picture that stands alone. */
export function createFigure(picture: TreeNode): ElementNode {
  return createElement('figure', { className: ['figure'] }, [picture]);
}

/** The picture goes into its named slot; the rest is the caption. */
function arrangeFigure(children: TreeNode[]): TreeNode[] {
  const picture = findPicture(children);
  if (!picture) throw new Error('A figure needs a picture.');
  const caption = children.flatMap((child) => withoutPicture(child)).filter((child) => !isSpace(child));
  return [{ ...picture, properties: { ...picture.properties, slot: 'picture' } }, ...wrapText(caption)];
}

/** Wraps text that is a direct child of a block, as in a tight list, in a paragraph. */
function wrapText(nodes: readonly TreeNode[]): TreeNode[] {
  const wrapped: TreeNode[] = [];
  let words: TreeNode[] = [];
  const endParagraph = () => {
    if (words.every(isSpace)) wrapped.push(...words);
    else wrapped.push(createElement('p', {}, words));
    words = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || (isElement(node) && INLINE_ELEMENTS.has(node.tagName))) words.push(node);
    else {
      endParagraph();
      wrapped.push(node);
    }
  }
  endParagraph();
  return wrapped;
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
  const [first, ...following] = rest;
  // Without the line break after the picture.
  const trimmed = first?.type === 'text' ? { ...first, value: first.value.trimStart() } : first;
  return [createElement(node.tagName, node.properties, trimmed ? [trimmed, ...following] : [])];
}

function listGalleryItems(node: TreeNode): TreeNode[] {
  if (isElement(node, 'img')) return listGalleryItems(createFigure(node));
  if (isElement(node, 'figure') || node.type === 'mdxJsxFlowElement') {
    return [createElement('li', {}, [inGallery(node)])];
  }
  return isElement(node) ? node.children.flatMap(listGalleryItems) : [];
}

/** Pictures are smaller in a gallery, and browsers need to know it before they load one. */
function inGallery(node: TreeNode): TreeNode {
  if (isElement(node, 'img')) return { ...node, properties: { ...node.properties, place: 'gallery' } };
  return 'children' in node ? { ...node, children: node.children.map(inGallery) } : node;
}

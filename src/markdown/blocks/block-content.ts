/**
 * Checks the content of a block: anything in a callout, one picture and its caption in a figure, only pictures in a
 * gallery.
 */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import type { SourceNode } from '#markdown/syntax/satteri.ts';
import { type Message, say } from '#messages/message.ts';
import { type BlockName, blocks } from './blocks.ts';

/** Finds what is wrong with the content of a block. Returns undefined if it is valid. */
export function findContentDiagnostic(
  name: BlockName,
  children: readonly SourceNode[],
): DiagnosticText | undefined {
  const { content } = blocks[name];
  if (content === 'any')
    return children.length > 0 ? undefined : createText(say('bodies', 'blockEmpty', name));
  const isGallery = content === 'pictures';
  const pictures = children.reduce((count, child) => count + countPictures(child), 0);
  if (isGallery) {
    if (pictures === 0) return createText(say('bodies', 'noPicture', name));
    return children.every(isPictures) ? undefined : createText(say('bodies', 'picturesAlone', name));
  }
  if (pictures !== 1) return createText(say('bodies', 'onePicture', name, pictures));
  if (!children.every(isCaption)) return createText(say('bodies', 'pictureAndText', name));
  return children.some(holdsPictureInside) ? createText(say('bodies', 'pictureInCaption')) : undefined;
}

function createText(message: Message): DiagnosticText {
  return { code: 'directive-content', message };
}

function countPictures(node: SourceNode): number {
  if (isPicture(node)) return 1;
  return 'children' in node ? node.children.reduce((count, child) => count + countPictures(child), 0) : 0;
}

function isPicture(node: SourceNode): boolean {
  return node.type === 'image' || node.type === 'imageReference';
}

function isSpace(node: SourceNode): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isPictures(node: SourceNode): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name === blocks.figure.component;
  if (node.type === 'paragraph') return node.children.every((child) => isPicture(child) || isSpace(child));
  return isPicture(node) || isSpace(node);
}

/** A paragraph, or text that is a direct child of the block. */
function isCaption(node: SourceNode): boolean {
  const blocksOfText = ['blockquote', 'code', 'heading', 'list', 'table', 'thematicBreak'];
  return !blocksOfText.includes(node.type) && !node.type.startsWith('mdx');
}

/** True if a picture is inside a paragraph with text, or deeper. */
function holdsPictureInside(node: SourceNode): boolean {
  if (node.type !== 'paragraph') return !isPicture(node) && countPictures(node) > 0;
  return (
    node.children.slice(1, -1).some(isPicture) ||
    node.children.some((child) => !isPicture(child) && countPictures(child) > 0)
  );
}

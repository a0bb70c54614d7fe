/** Splits an arranged tree into strings of HTML and the blocks between them. */
import type { BlockName } from '#markdown/blocks/blocks.ts';
import { getBlockNameByComponent } from '#markdown/blocks/blocks.ts';
import { suggestPicturePath } from '#markdown/rules/pictures.ts';
import { type ElementNode, type TreeNode, toAttributeName } from './tree.ts';

/** A part of a body. A string of HTML may open an element that a later string closes: join them in order. */
export type Segment = HtmlSegment | BlockSegment;

interface HtmlSegment {
  type: 'html';
  html: string;
}

interface BlockSegment {
  type: 'block';
  /** The props of a picture are `src` (the path in the body), `alt`, `place` and `slot`. */
  name: BlockName | 'picture';
  props: Record<string, string>;
  children: Segment[];
}

const VOID_ELEMENTS = new Set(['br', 'hr', 'input']);

/** Splits the nodes of `arrange` into segments. */
export function splitIntoSegments(nodes: readonly TreeNode[]): Segment[] {
  const writer = new SegmentWriter();
  writer.write(nodes);
  return writer.segments;
}

class SegmentWriter {
  readonly segments: Segment[] = [];

  write(nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.#writeNode(node);
  }

  #writeNode(node: TreeNode): void {
    if (node.type === 'text') {
      this.#add(escapeText(node.value));
      return;
    }
    if (node.type === 'mdxJsxFlowElement') {
      const name = getBlockNameByComponent(node.name);
      if (!name) throw new Error(`There is no component "${node.name}".`);
      const props = Object.fromEntries(node.attributes.map((attribute) => [attribute.name, attribute.value]));
      this.segments.push({ type: 'block', name, props, children: splitIntoSegments(node.children) });
      return;
    }
    if (node.type !== 'element') throw new Error(`A body can't hold a node of type "${node.type}".`);
    if (node.tagName === 'img') {
      this.segments.push(createPictureSegment(node));
      return;
    }
    this.#add(`<${node.tagName}${renderAttributes(node)}>`);
    if (VOID_ELEMENTS.has(node.tagName)) return;
    this.write(node.children);
    this.#add(`</${node.tagName}>`);
  }

  #add(html: string): void {
    const last = this.segments.at(-1);
    if (last?.type === 'html') last.html += html;
    else this.segments.push({ type: 'html', html });
  }
}

function createPictureSegment({ properties }: ElementNode): BlockSegment {
  const { src, alt, ...attributes } = properties;
  const props: Record<string, string> = { src: suggestPicturePath(String(src)), alt: String(alt) };
  for (const [name, value] of Object.entries(attributes)) if (typeof value === 'string') props[name] = value;
  return { type: 'block', name: 'picture', props, children: [] };
}

function renderAttributes({ properties }: ElementNode): string {
  let html = '';
  for (const [property, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    html +=
      value === true
        ? ` ${property}`
        : ` ${toAttributeName(property)}="${escapeText(text).replaceAll('"', '&quot;')}"`;
  }
  return html;
}

function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

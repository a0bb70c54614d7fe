/**
 * Converts the parser’s tree to the one that pages show: adds ids and labels, replaces inline styles with classes,
 * makes tables scroll, resolves links, and arranges pictures in blocks. The same for Markdown and MDX.
 */
import type { BodyWords } from '#i18n/word-types.ts';
import { getComponentName } from '#markdown/blocks/blocks.ts';
import type { Fence, FencedSource } from '#markdown/blocks/fences.ts';
import { nestBlocks } from '#markdown/blocks/nesting.ts';
import { isSafeAddress } from '#markdown/syntax/allow-list.ts';
import { type Heading, HeadingIds } from '#markdown/syntax/headings.ts';
import { getText } from '#markdown/syntax/satteri.ts';
import { arrangeBlock, createFigure } from './arrange-blocks.ts';
import { assertAllowed, createElement, type ElementNode, isElement, isSpace, type TreeNode } from './tree.ts';

interface ArrangeOptions {
  /** Resolves the address in the body to the address in the page. */
  resolveLink: (href: string) => string;
  fenced: FencedSource;
  /** In the language of the body. */
  words: BodyWords;
}

interface Arrangement {
  nodes: TreeNode[];
  headings: Heading[];
}

/** Arranges the nodes of a body without changing them. Throws on anything that is not on the allow-list. */
export function arrange(nodes: readonly TreeNode[], options: ArrangeOptions): Arrangement {
  const arranger = new Arranger(options);
  return { nodes: arranger.arrange(nodes), headings: arranger.headings };
}

class Arranger {
  readonly headings: Heading[] = [];
  readonly #ids = new HeadingIds();
  readonly #options: ArrangeOptions;
  readonly #tables = new Map<string, number>();

  constructor(options: ArrangeOptions) {
    this.#options = options;
  }

  arrange(nodes: readonly TreeNode[]): TreeNode[] {
    return nestBlocks(nodes, this.#options.fenced, createBlock).flatMap((node) => this.#arrangeNode(node));
  }

  #arrangeNode(node: TreeNode): TreeNode | TreeNode[] {
    if (node.type === 'text') return node;
    if (node.type === 'mdxJsxFlowElement') return arrangeBlock(node, this.arrange(node.children));
    if (node.type !== 'element') throw new Error(`A body can't hold a node of type "${node.type}".`);
    const arranged = this.#arrangeElement(node, this.arrange(node.children));
    for (const element of Array.isArray(arranged) ? arranged : [arranged]) assertAllowed(element);
    return arranged;
  }

  #arrangeElement(node: ElementNode, children: TreeNode[]): ElementNode | ElementNode[] {
    const { tagName, properties } = node;
    switch (tagName) {
      case 'a':
        return createElement(tagName, this.#createLinkProperties(node), children);
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return createElement(tagName, this.#createHeadingProperties(node), children);
      case 'input':
        return createElement(tagName, createTaskProperties(this.#options.words, properties));
      case 'p':
        // A picture that stands alone becomes a figure without a caption.
        if (!children.every((child) => isElement(child, 'img') || isSpace(child))) break;
        return children.filter((child) => isElement(child, 'img')).map(createFigure);
      case 'pre':
        // Long lines scroll. Keyboards can scroll only what can have the focus.
        return createElement(tagName, { tabIndex: 0 }, children);
      case 'section':
        return createElement(tagName, { className: ['footnotes'] }, children);
      case 'table':
        return this.#arrangeTable(node, children);
      case 'td':
      case 'th':
        return createElement(tagName, createCellProperties(node), children);
      default:
        break;
    }
    return createElement(tagName, properties, children);
  }

  #createLinkProperties(node: ElementNode): ElementNode['properties'] {
    const { href, title, id, ariaDescribedBy, ariaLabel, dataFootnoteRef, dataFootnoteBackref } =
      node.properties;
    if (dataFootnoteRef !== undefined) return { href, id, ariaDescribedBy, className: ['footnote-ref'] };
    if (dataFootnoteBackref !== undefined) {
      // The number of a second back link is visible, so its label needs it too.
      const number = listElements(node, 'sup')
        .flatMap(({ children }) => children)
        .map(getText);
      return { href, ariaLabel: [ariaLabel, ...number].join(' '), className: ['footnote-back'] };
    }
    const address = this.#options.resolveLink(String(href));
    if (!isSafeAddress(address)) throw new Error(`A link can't lead to "${address}".`);
    return { href: address, title };
  }

  #createHeadingProperties(node: ElementNode): ElementNode['properties'] {
    // The parser gives the heading of the footnotes its id, which every footnote refers to.
    const { id: ownId } = node.properties;
    if (ownId !== undefined) return { id: ownId };
    const text = getText(node);
    const id = this.#ids.getId(text);
    this.headings.push({ depth: Number(node.tagName.slice(1)), id, text });
    return { id };
  }

  /** Keyboards can scroll only what can have the focus, and that needs a name: the column titles. */
  #arrangeTable(table: ElementNode, children: TreeNode[]): ElementNode {
    const columns = listElements(table, 'th')
      .map((cell) => getText(cell).trim())
      .filter((text) => text !== '');
    const label = this.#options.words.table(columns.join(', '));
    const count = (this.#tables.get(label) ?? 0) + 1;
    this.#tables.set(label, count);
    return createElement(
      'section',
      {
        className: ['table'],
        tabIndex: 0,
        ariaLabel: count > 1 ? `${label} (${count})` : label,
      },
      [createElement('table', {}, children)],
    );
  }
}

/** The same structure as a component of MDX. */
function createBlock(fence: Fence, children: TreeNode[]): TreeNode {
  const attributes = fence.attributes.map(({ name, value }) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return { type: 'mdxJsxFlowElement', name: getComponentName(fence.name), attributes, children };
}

/** The parser aligns columns with inline styles, which the Content-Security-Policy forbids. */
function createCellProperties({ tagName, properties }: ElementNode): ElementNode['properties'] {
  const { style } = properties;
  const align = /^text-align: (center|right)$/.exec(String(style))?.[1];
  return { scope: tagName === 'th' ? 'col' : undefined, className: align && [`align-${align}`] };
}

/** A screen reader needs a name for a checkbox. */
function createTaskProperties(
  words: BodyWords,
  properties: ElementNode['properties'],
): ElementNode['properties'] {
  const { checked } = properties;
  return { ...properties, ariaLabel: checked === true ? words.taskDone : words.taskOpen };
}

function listElements(node: TreeNode, tagName: string): ElementNode[] {
  if (node.type !== 'element') return [];
  if (node.tagName === tagName) return [node];
  return node.children.flatMap((child) => listElements(child, tagName));
}

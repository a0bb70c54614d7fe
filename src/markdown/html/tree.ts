/** The types of the HTML tree for rendering: a subset of satteri’s hast, with the components of MDX. */
import { allowedElements, isAllowedAttribute } from '#markdown/syntax/allow-list.ts';

type PropertyValue = string | number | boolean | null | undefined | (string | number)[];

export interface ElementNode {
  type: 'element';
  tagName: string;
  properties: Record<string, PropertyValue>;
  children: TreeNode[];
}

interface TextNode {
  type: 'text';
  value: string;
}

/** A block: `:::callout` and `<Callout>` alike. */
export interface BlockNode {
  type: 'mdxJsxFlowElement';
  /** The name of its component. */
  name: string;
  attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children: TreeNode[];
}

/** A node that no body may contain, except as the comment of a fence. */
interface OtherNode {
  type: 'raw' | 'comment';
  value: string;
}

export type TreeNode = ElementNode | TextNode | BlockNode | OtherNode;

export interface RootNode {
  type: 'root';
  children: TreeNode[];
}

/** True if a node is an element, optionally of a given name. */
export function isElement<Name extends string>(
  node: TreeNode | undefined,
  tagName?: Name,
): node is ElementNode & { tagName: Name } {
  return node?.type === 'element' && (tagName === undefined || node.tagName === tagName);
}

/** True if a node is only white space. */
export function isSpace(node: TreeNode): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

export function createElement(
  tagName: string,
  properties: ElementNode['properties'],
  children: TreeNode[] = [],
): ElementNode {
  return { type: 'element', tagName, properties, children };
}

/** The HTML name of a property: `className` is `class`, `ariaLabel` is `aria-label`. */
export function toAttributeName(property: string): string {
  if (property === 'className') return 'class';
  return property.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
}

/** Throws on an element or attribute that is not on the allow-list. */
export function assertAllowed({ tagName, properties }: ElementNode): void {
  if (!Object.hasOwn(allowedElements, tagName))
    throw new Error(`A body can't hold the element <${tagName}>.`);
  for (const [property, value] of Object.entries(properties)) {
    const attribute = toAttributeName(property);
    if (value === undefined || value === null || isAllowedAttribute(tagName, attribute)) continue;
    throw new Error(`The element <${tagName}> of a body can't have the attribute "${attribute}".`);
  }
}

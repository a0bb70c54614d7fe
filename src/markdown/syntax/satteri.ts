/** The one place that calls satteri, so that every reader of a body parses it by the same rules. */
import {
  type Features,
  type HastNode,
  type MdastNode,
  markdownToHast,
  markdownToMdast,
  mdxToMdast,
} from 'satteri';
import { en } from '#i18n/en.ts';

/** A node of the Markdown tree (mdast), by its type. */
export type SourceNode<Type extends MdastNode['type'] = MdastNode['type']> = Extract<
  MdastNode,
  { type: Type }
>;

/**
 * GitHub Flavored Markdown, and the words come out as they were written: no smart punctuation. Directives stay
 * off, because satteri drops what looks like one and isn't, such as the `:30` of 18:30; `fences.ts` reads the
 * blocks instead. The front matter is cut before.
 */
export const features: Features = {
  frontmatter: false,
  smartPunctuation: false,
  directive: false,
  gfm: {
    footnotes: {
      label: en.body.footnotes,
      backLabel: en.body.backToReference,
      // The selector keeps phones from drawing the arrow as an emoji.
      backContent: '\u21a9\ufe0e',
      clobberPrefix: 'note-',
    },
  },
};

/** Markdown as a tree with positions (mdast). */
export function parseMarkdown(source: string): MdastNode {
  return markdownToMdast(source, { features });
}

/** MDX as a tree with positions (mdast). Throws, with `line:column:` first in the message, where it is none. */
export function parseMdx(source: string): MdastNode {
  return mdxToMdast(source, { features });
}

/** Markdown as a tree of HTML without positions (hast). */
export function parseToHast(source: string): HastNode {
  return markdownToHast(source, { features, position: false });
}

/** The words of a node of either tree, without its marks. Numbers of footnotes are no words. */
export function toText(node: {
  value?: string;
  alt?: string | null;
  tagName?: string;
  children?: readonly unknown[];
}): string {
  if (node.tagName === 'sup') return '';
  if (node.children === undefined) return node.value ?? node.alt ?? '';
  return node.children.map((child) => toText(child as typeof node)).join('');
}

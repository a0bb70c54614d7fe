/** The only file that calls satteri, so that every reader of a body parses it with the same options. */

import {
  type Features,
  type HastNode,
  type MdastNode,
  markdownToHast,
  markdownToMdast,
  mdxToMdast,
} from 'satteri';
import type { BodyWords } from '#i18n/word-types.ts';
import { siteLanguage } from '#i18n/words.ts';

/** A node of the Markdown tree (mdast), by its type. */
export type SourceNode<Type extends MdastNode['type'] = MdastNode['type']> = Extract<
  MdastNode,
  { type: Type }
>;

/**
 * GitHub Flavored Markdown, without smart punctuation. Directives are off: satteri drops text that only looks like
 * one, such as the `:30` of 18:30; `fences.ts` reads the blocks instead. The front matter is cut before.
 */
export const createFeatures = (
  { footnotes, backToReference }: BodyWords = siteLanguage.words.shared.body,
): Features => ({
  frontmatter: false,
  smartPunctuation: false,
  directive: false,
  gfm: {
    footnotes: {
      label: footnotes,
      backLabel: backToReference,
      // Not the usual arrow: the fonts have none, and phones draw it as an emoji.
      backContent: '^',
      clobberPrefix: 'note-',
    },
  },
});

/** Parses Markdown to a tree with positions (mdast). */
export function parseMarkdown(source: string): MdastNode {
  return markdownToMdast(source, { features: createFeatures() });
}

/** Parses MDX to a tree with positions (mdast). Throws if it is invalid; the message begins with `line:column:`. */
export function parseMdx(source: string): MdastNode {
  return mdxToMdast(source, { features: createFeatures() });
}

/** Converts Markdown to an HTML tree without positions (hast). */
export function parseToHast(source: string, words: BodyWords): HastNode {
  return markdownToHast(source, { features: createFeatures(words), position: false });
}

/** The text of a node of either tree, without marks and without footnote numbers. */
export function getText(node: {
  value?: string;
  alt?: string | null;
  tagName?: string;
  children?: readonly unknown[];
}): string {
  if (node.tagName === 'sup') return '';
  if (node.children === undefined) return node.value ?? node.alt ?? '';
  return node.children.map((child) => getText(child as typeof node)).join('');
}

/**
 * Markdown in the browser. The site’s parser, satteri, is a native program; the bundle of the editor has this in its
 * place. Both read CommonMark with the extensions of GitHub, and a test holds that the checks say the same of both.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Parses Markdown to a tree with positions (mdast). */
export const markdownToMdast = (source: string) => fromMarkdown(source, options);

const refuse = (): never => {
  throw new Error('The editor checks Markdown and nothing else.');
};

/** Entries with components are not edited in the browser. */
export const mdxToMdast = refuse;

/** Pages are not made there. */
export const markdownToHast = refuse;

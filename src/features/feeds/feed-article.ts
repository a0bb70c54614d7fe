/** Converts an article to HTML for feeds, which any reader can show by itself. */

import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import type { InLanguage } from '#i18n/word-types.ts';
import { allowedElements } from '#markdown/syntax/allow-list.ts';
import { escapeMarkup } from '#text/escape.ts';

export interface FeedArticle {
  html: string;
  /** The address of its first picture. */
  picture?: string;
}

/** Attributes that only make sense on a page: ARIA references, focus, and positions for our renderer. */
const OF_PAGES = new Set(['aria-label', 'aria-describedby', 'place', 'slot', 'tabindex']);

/** Elements to keep, with attributes that work without our styles: those of bodies and of blocks. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(allowedElements).map(([name, attributes]) => [
      name,
      attributes.filter((attribute) => !OF_PAGES.has(attribute)),
    ]),
  ),
  aside: [],
  figcaption: [],
  img: ['src', 'alt', 'width', 'height'],
  time: ['datetime'],
};

/** Elements to drop with their content: scripts, styles, and sources for other formats and widths. */
const DROPPED = new Set(['script', 'style', 'template', 'source', 'svg']);

const VOID = new Set(['br', 'hr', 'img']);

/** Inline elements; at the edges of all others, white space has no meaning. */
const INLINE = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'strong', 'sup', 'time']);

/** Attributes with addresses. */
const ADDRESSES = new Set(['href', 'src']);

/** Attributes that every element may keep: they mark names in other languages. */
const COMMON = ['lang', 'dir'];

/** White space of HTML, without no-break spaces. */
const SPACES = /[ \t\n\r\f]+/g;

/**
 * Converts HTML of a page for feeds: absolute addresses, footnote links to the page, one file for each picture, no
 * scripts, styles, classes or ids. Of unknown elements only the text stays.
 *
 * @param html the output of the site’s components
 * @param page the absolute address of the page
 */
export function createFeedArticle(model: InLanguage, html: string, page: string): FeedArticle {
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const picture = root.querySelector('img')?.getAttribute('src');
  return {
    html: trimSpaces(writeAll(model, root.childNodes, { page, isCode: false })),
    ...(picture !== undefined && { picture: new URL(picture, page).href }),
  };
}

interface Place {
  page: string;
  /** True if white space must stay. */
  isCode: boolean;
}

const writeAll = (model: InLanguage, nodes: readonly Node[], place: Place): string =>
  nodes.map((node) => write(model, node, place)).join('');

const trimSpaces = (html: string) => html.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '');

function write(model: InLanguage, node: Node, place: Place): string {
  if (node.nodeType === NodeType.TEXT_NODE) {
    return place.isCode ? node.rawText : node.rawText.replace(SPACES, ' ');
  }
  return node.nodeType === NodeType.ELEMENT_NODE ? writeElement(model, node as HTMLElement, place) : '';
}

function writeElement(model: InLanguage, element: HTMLElement, place: Place): string {
  const name = element.tagName.toLowerCase();
  if (DROPPED.has(name)) return '';
  if (name === 'input')
    return element.hasAttribute('checked') ? model.words.feeds.taskDone : model.words.feeds.taskOpen;
  const isCode = place.isCode || name === 'pre';
  const inner = writeAll(model, element.childNodes, { ...place, isCode });
  const kept = ALLOWED[name];
  // Our styles separate the credit from the licence; here a dot does.
  if (!kept) return element.previousElementSibling?.tagName === element.tagName ? `· ${inner}` : inner;
  const start = `<${name}${writeAttributes(element, kept, place.page)}>`;
  if (VOID.has(name)) return start;
  return `${start}${isCode || INLINE.has(name) ? inner : trimSpaces(inner)}</${name}>`;
}

function writeAttributes({ attributes }: HTMLElement, kept: readonly string[], page: string): string {
  return [...kept, ...COMMON]
    .flatMap((name) => {
      const value = attributes[name];
      if (value === undefined) return [];
      const text = ADDRESSES.has(name) ? new URL(value, page).href : value;
      return [` ${name}="${escapeMarkup(text)}"`];
    })
    .join('');
}

/** An article as feeds carry it: HTML that stands by itself, wherever a reader shows it. */
import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { en } from '#i18n/en.ts';
import { allowedElements } from '#markdown/syntax/allow-list.ts';
import { escapeMarkup } from '#text/escape.ts';

export interface FeedArticle {
  html: string;
  /** The address of its first picture. */
  picture?: string;
}

/** What serves a page alone: assistive names, focus, and where the pipeline puts a picture. */
const OF_PAGES = new Set(['aria-label', 'aria-describedby', 'place', 'slot', 'tabindex']);

/** What stays, with the attributes that say something without our styles: what bodies may hold, and what blocks add. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
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

/** What goes with all that it holds: programs, styles, and what only other widths and formats are for. */
const DROPPED = new Set(['script', 'style', 'template', 'source', 'svg']);

const VOID = new Set(['br', 'hr', 'img']);

/** What stands inside a line; all else begins one, and white space at its edges is none. */
const INLINE = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'strong', 'sup', 'time']);

/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src']);

/** Attributes that every element may keep: a name in another language stays one. */
const COMMON = ['lang', 'dir'];

/** White space as HTML has it; a space that does not break is none. */
const SPACES = /[ \t\n\r\f]+/g;

/**
 * HTML of a page as feeds carry it: addresses absolute, those of footnotes on its page; one file for each picture;
 * no programs, styles, classes or ids. Elements that it does not know leave their words.
 *
 * @param html what the site's own components have made
 * @param page the absolute address of the page
 */
export function createFeedArticle(html: string, page: string): FeedArticle {
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const picture = root.querySelector('img')?.getAttribute('src');
  return {
    html: trimSpaces(writeAll(root.childNodes, { page, isCode: false })),
    ...(picture !== undefined && { picture: new URL(picture, page).href }),
  };
}

interface Place {
  page: string;
  /** White space is to be kept. */
  isCode: boolean;
}

const writeAll = (nodes: readonly Node[], place: Place): string =>
  nodes.map((node) => write(node, place)).join('');

const trimSpaces = (html: string) => html.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '');

function write(node: Node, place: Place): string {
  if (node.nodeType === NodeType.TEXT_NODE) {
    return place.isCode ? node.rawText : node.rawText.replace(SPACES, ' ');
  }
  return node.nodeType === NodeType.ELEMENT_NODE ? writeElement(node as HTMLElement, place) : '';
}

function writeElement(element: HTMLElement, place: Place): string {
  const name = element.tagName.toLowerCase();
  if (DROPPED.has(name)) return '';
  if (name === 'input') return element.hasAttribute('checked') ? en.feeds.taskDone : en.feeds.taskOpen;
  const isCode = place.isCode || name === 'pre';
  const inner = writeAll(element.childNodes, { ...place, isCode });
  const kept = KEPT[name];
  // What our styles alone keep apart is set apart by a sign: who made a picture, and its licence.
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

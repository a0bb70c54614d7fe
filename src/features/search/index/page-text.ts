/**
 * Reads what the index takes of a page from its HTML, by the attributes with which Pagefind is told: text inside
 * `data-pagefind-body`, weights, metadata, filters, the day to sort by. The text is cut at white space, as Pagefind’s
 * program counts words. Elements that Pagefind leaves out are left out here.
 */
import { SEARCH_RECORD } from '#routes/sections.ts';
import { decodeReferences, parseAttributes, scanHtml } from './html-scanner.ts';

/** A heading, or the record of the search, and before which word it stands. */
interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** What the index takes of a page. */
export interface PageText {
  /** Its words, with the signs around them. */
  words: string[];
  /** The weight of each word. A word of plain text has 1. */
  weights: number[];
  anchors: Anchor[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sorts: Record<string, string>;
}

const PREFIX = 'data-pagefind-';

const BODY = `${PREFIX}body`;

/** The attributes that this reader knows. */
const KNOWN = new Set(['body', 'filter', 'ignore', 'meta', 'sort', 'weight'].map((name) => PREFIX + name));

/** Elements that are never text of a page. */
const UNREAD = new Set('head style script noscript label form svg footer nav iframe template'.split(' '));

/** Elements that end a sentence, and words. */
const BLOCKS = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));

const HEADING = /^h[1-6]$/;

/** What a sentence ends with that has no full stop yet. */
const UNFINISHED = /[\p{L}\p{N}\p{M}_'")$*]$/u;

const HEAVIEST = 10;

/** Begins what is no text but tells of it. No font has this character, and no page. */
const MARK = '\u{F0000}';

/** An element that is being read. */
interface Node {
  name: string;
  attributes: Map<string, string>;
  /** Where its text begins. */
  start: number;
  /** True for an element that is left out, with all in it. */
  isUnread: boolean;
  hasWeight: boolean;
  anchor?: Anchor;
}

/** An attribute that no page may have, or in a place where it is not read. */
export class PagefindAttributeError extends Error {}

/** Reads a page. Returns undefined where it is not in the index; throws a `PagefindAttributeError`. */
export function readPageText(html: string): PageText | undefined {
  const start = findBody(html);
  if (start === -1) return undefined;
  const reader = new PageReader();
  scanHtml(html, reader, start);
  assertUnused(html.slice(0, start));
  return reader.finish();
}

/** Where the tag with `data-pagefind-body` begins; -1 where there is none. A text may name the attribute. */
function findBody(html: string): number {
  for (let at = html.indexOf(BODY); at !== -1; at = html.indexOf(BODY, at + 1)) {
    const start = html.lastIndexOf('<', at);
    if (/^<[a-z][^<>]*\s$/.test(html.slice(start, at))) return start;
  }
  return -1;
}

/** Throws where a part of a page that is not read has something for the index. */
function assertUnused(html: string): void {
  const [, name] = new RegExp(`\\s${PREFIX}(meta|filter|sort|weight)=`).exec(html) ?? [];
  if (name) throw new PagefindAttributeError(`${PREFIX}${name} stands outside of ${PREFIX}body.`);
}

class PageReader {
  readonly #nodes: Node[] = [];
  readonly #anchors: Anchor[] = [];
  readonly #meta = new Map<string, string>();
  readonly #filters = new Map<string, string[]>();
  readonly #sorts = new Map<string, string>();
  #text = '';
  /** What was added to the text last. */
  #last = '';
  /** Elements that are open and left out. */
  #unread = 0;

  open(name: string, written: string, isVoid: boolean): void {
    const attributes = written.includes(PREFIX) || written.includes('id=') ? parseAttributes(written) : NONE;
    assertKnown(attributes);
    const isBody = attributes.has(BODY);
    if (this.#nodes.length === 0 && !isBody) {
      // Behind the body: nothing is read, and nothing may be lost.
      assertUnused(` ${written}`);
      return;
    }
    const anchor = this.#openAnchor(name, attributes);
    if (name === 'br') this.#add(' ');
    const isUnread = UNREAD.has(name) || attributes.has(`${PREFIX}ignore`);
    const node: Node = { name, attributes, start: this.#text.length, isUnread, hasWeight: false };
    if (anchor) node.anchor = anchor;
    if (isVoid) {
      this.#readValues(node);
      return;
    }
    if (isUnread) this.#unread += 1;
    this.#nodes.push(node);
    this.#openWeight(node);
    if (BLOCKS.has(name)) this.#add(' ');
  }

  close(name: string): void {
    const at = this.#nodes.findLastIndex((node) => node.name === name);
    // An end without its beginning: browsers ignore it, too.
    if (at === -1) return;
    while (this.#nodes.length > at) this.#closeLast();
  }

  text(text: string): void {
    if (this.#nodes.length > 0) this.#add(text.includes(MARK) ? text.replaceAll(MARK, '') : text);
  }

  #add(text: string): void {
    if (this.#unread > 0) return;
    this.#text += text;
    this.#last = text;
  }

  finish(): PageText {
    while (this.#nodes.length > 0) this.#closeLast();
    const words: string[] = [];
    const weights: number[] = [];
    const stack = [1];
    for (const part of decodeReferences(this.#text).split(/\s+/)) {
      if (part.startsWith(MARK)) this.#applyMark(part.slice(MARK.length), words.length, stack);
      else {
        const word = part.replaceAll('\u200B', '');
        if (word === '') continue;
        words.push(word);
        weights.push(stack.at(-1) ?? 1);
      }
    }
    return {
      words,
      weights,
      anchors: this.#anchors.filter(({ element, text }) => element === 'div' || text !== ''),
      meta: toSortedRecord(this.#meta),
      filters: toSortedRecord(this.#filters),
      sorts: toSortedRecord(this.#sorts),
    };
  }

  #openAnchor(name: string, attributes: ReadonlyMap<string, string>): Anchor | undefined {
    const id = attributes.get('id');
    if (!id || this.#unread > 0 || attributes.has(`${PREFIX}ignore`)) return undefined;
    // Words are cut where any element with an id begins.
    this.#add(' ');
    if (!HEADING.test(name) && id !== SEARCH_RECORD) return undefined;
    const anchor = { element: name, id, text: '', location: 0 };
    this.#add(` ${MARK}a${this.#anchors.length} `);
    this.#anchors.push(anchor);
    return anchor;
  }

  #openWeight(node: Node): void {
    const own = node.attributes.get(`${PREFIX}weight`);
    const [, level] = /^h([1-6])$/.exec(node.name) ?? [];
    if (this.#unread > 0 || (own === undefined && level === undefined)) return;
    this.#add(own === undefined ? ` ${MARK}h${8 - Number(level)} ` : ` ${MARK}w${Number(own)} `);
    node.hasWeight = true;
  }

  #closeLast(): void {
    const node = this.#nodes.pop();
    if (!node) return;
    this.#readValues(node);
    if (node.anchor && HEADING.test(node.name)) node.anchor.text = this.#getValue(node);
    if (BLOCKS.has(node.name)) this.#add(UNFINISHED.test(this.#last) ? '. ' : ' ');
    if (node.hasWeight) this.#add(` ${MARK}e `);
    if (node.isUnread) this.#unread -= 1;
  }

  /** Reads metadata, filters and sorts of an element, which those that are left out may have, too. */
  #readValues(node: Node): void {
    if (node.attributes === NONE) return;
    for (const [name, value] of this.#listPairs(node, 'meta')) this.#meta.set(name, value);
    for (const [name, value] of this.#listPairs(node, 'sort')) this.#sorts.set(name, value);
    for (const [name, value] of this.#listPairs(node, 'filter')) {
      this.#filters.set(name, [...(this.#filters.get(name) ?? []), value]);
    }
  }

  /** `kind` takes the text of its element, `kind:Hub` says it, `kind[data-kind]` takes it from an attribute. */
  *#listPairs(node: Node, attribute: string): Generator<[name: string, value: string]> {
    const written = node.attributes.get(PREFIX + attribute);
    if (written === undefined) return;
    const [, name = written, mark, rest = ''] = /^\s*([^:[\]]+)([:[])(.*)$/s.exec(written) ?? [];
    if (mark === ':') yield [name, toValue(rest)];
    else if (mark === '[') yield [name, toValue(node.attributes.get(rest.replace(/\]\s*$/, '')) ?? '')];
    else {
      const value = this.#getValue(node);
      if (value !== '') yield [name, value];
    }
  }

  #getValue(node: Node): string {
    return toValue(decodeReferences(this.#text.slice(node.start)).replace(MARKED, ''));
  }

  /** Applies `a3` (an anchor), `w8` (a weight), `h6` (that of a heading), `e` (the end of one). */
  #applyMark(mark: string, location: number, stack: number[]): void {
    const number = Number(mark.slice(1));
    if (mark.startsWith('a')) {
      const anchor = this.#anchors[number];
      if (anchor) anchor.location = location;
    } else if (mark.startsWith('e')) stack.pop();
    else if (mark.startsWith('h') && stack.length > 1) stack.push(stack.at(-1) ?? 1);
    else stack.push(Math.min(number, HEAVIEST));
  }
}

const NONE: Map<string, string> = new Map();

const MARKED = new RegExp(`${MARK}\\S+\\s?`, 'gu');

const toValue = (text: string): string => text.trim().replace(/\s*\n\s*|\s{2,}/g, ' ');

function assertKnown(attributes: ReadonlyMap<string, string>): void {
  for (const [name, value] of attributes) {
    if (!name.startsWith(PREFIX)) continue;
    if (!KNOWN.has(name)) throw new PagefindAttributeError(`${name} is not known to the index.`);
    if (name === `${PREFIX}ignore` && !['', 'true', 'index'].includes(value)) {
      throw new PagefindAttributeError(`${name} has the value "${value}"; it takes none.`);
    }
    if (name === `${PREFIX}weight` && !(Number(value) >= 0)) {
      throw new PagefindAttributeError(`${name} is a number, not "${value}".`);
    }
  }
}

const toSortedRecord = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Reads Atom 1.0 independently: by its schema, and by the additional rules of the W3C validator. */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { parse } from 'node-html-parser';

const NAMESPACE = { atom: 'http://www.w3.org/2005/Atom' };

const schema = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync('tests/formats/atom.rng')));

export interface AtomEntry {
  id: string;
  title: string;
  published: string;
  updated: string;
  summary: string;
  /** HTML. */
  content: string;
  /** Its page. */
  href: string;
  authors: string[];
}

interface AtomFeed {
  id: string;
  title: string;
  updated: string;
  self: string;
  /** Its page. */
  href: string;
  authors: string[];
  entries: AtomEntry[];
}

/** Parses a feed. Throws if it is not well-formed XML. */
export function readAtom(xml: string): AtomFeed {
  const document = XmlDocument.fromString(xml);
  try {
    return parseFeed(document.root);
  } finally {
    document.dispose();
  }
}

function parseFeed(root: XmlElement): AtomFeed {
  const entries = root.find('atom:entry', NAMESPACE) as XmlElement[];
  return {
    id: textOf(root, 'atom:id'),
    title: textOf(root, 'atom:title'),
    updated: textOf(root, 'atom:updated'),
    self: linkOf(root, 'self'),
    href: linkOf(root, 'alternate'),
    authors: listAuthors(root),
    entries: entries.map((entry) => ({
      id: textOf(entry, 'atom:id'),
      title: textOf(entry, 'atom:title'),
      published: textOf(entry, 'atom:published'),
      updated: textOf(entry, 'atom:updated'),
      summary: textOf(entry, 'atom:summary'),
      content: textOf(entry, 'atom:content[@type="html"]'),
      href: linkOf(entry, 'alternate'),
      authors: listAuthors(entry),
    })),
  };
}

const textOf = (element: XmlElement, path: string) => element.get(path, NAMESPACE)?.content ?? '';

const linkOf = (element: XmlElement, rel: string) =>
  element.get(`atom:link[@rel="${rel}"]/@href`, NAMESPACE)?.content ?? '';

const listAuthors = (element: XmlElement) =>
  element.find('atom:author/atom:name', NAMESPACE).map(({ content }) => content);

/**
 * Lists what is wrong with a feed; empty if it is valid.
 *
 * @param address the address of the feed
 * @param day the last possible day of a change: `YYYY-MM-DD`
 */
export function listAtomErrors(xml: string, address: string, day: string): string[] {
  const invalid = listSchemaErrors(xml);
  if (invalid.length > 0) return invalid;
  const feed = readAtom(xml);
  const { entries } = feed;
  const ids = [feed, ...entries].map(({ id }) => id);
  const days = entries.flatMap(({ published, updated }) => [published, updated]).concat(feed.updated);
  const changed = entries.map(({ updated }) => updated);
  return [
    ...(feed.self === address ? [] : [`it says that its address is ${feed.self}`]),
    ...ids.filter((id) => !isAddress(id)).map((id) => `${id} is no address that can be an id`),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `two have the id ${id}`),
    // RFC 4287, 4.1.1.
    ...[feed, ...entries.filter(() => feed.authors.length === 0)]
      .filter(({ authors }) => authors.length === 0 || authors.includes(''))
      .map(({ id }) => `${id} has no author`),
    ...days.filter((date) => !isDate(date)).map((date) => `${date} is no date`),
    ...days.filter((date) => date.slice(0, 10) > day).map((date) => `${date} is still to come`),
    ...(changed.toSorted().reverse().join() === changed.join() ? [] : ['the newest is not first']),
    ...(changed.every((date) => date <= feed.updated) ? [] : ['an entry changed after its feed']),
    ...entries
      .filter(({ published, updated }) => published > updated)
      .map(({ id }) => `${id} changed before`),
    ...entries.filter(({ href }) => !isAddress(href)).map(({ id }) => `${id} leads nowhere`),
    ...entries.filter(({ title }) => title.trim() !== title).map(({ title }) => `space around "${title}"`),
    ...entries.flatMap(({ id, content }) =>
      listContentErrors(content).map((violation) => `${id}: ${violation}`),
    ),
  ];
}

function listSchemaErrors(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    return [(error as Error).message];
  } finally {
    document.dispose();
  }
}

const isAddress = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).href === text;

/** RFC 3339, as restricted by RFC 4287, 3.3. */
const isDate = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);

/** HTML that readers may remove, or relative links: the W3C validator warns of both. */
export function listContentErrors(html: string): string[] {
  const root = parse(html);
  const isAbsolute = (address: string) => /^(https?|mailto|tel):/.test(address);
  return [
    ...(html.trim() === '' ? ['it is empty'] : []),
    ...root
      .querySelectorAll('[href], [src]')
      .flatMap(({ attributes }) => [attributes.href, attributes.src])
      .filter((address) => address !== undefined && !isAbsolute(address))
      .map((address) => `${address} is relative`),
    ...root
      .querySelectorAll('script, style, link, meta, iframe, object, embed, form, input, svg, source')
      .map(({ tagName }) => `there is a ${tagName}`),
    ...root
      .querySelectorAll('*')
      .flatMap(({ attributes }) => Object.keys(attributes))
      .filter((name) => /^(on|data-|aria-|style$|class$|id$|srcset$|sizes$|loading$)/.test(name))
      .map((name) => `there is an attribute ${name}`),
    ...root
      .querySelectorAll('img')
      .filter((image) => ['alt', 'width', 'height'].some((name) => !image.getAttribute(name)))
      .map((image) => `${image} lacks something`),
  ];
}

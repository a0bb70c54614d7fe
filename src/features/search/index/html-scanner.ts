/**
 * Reads HTML as it is written: tags and texts in their order. It builds no tree, because the index reads thousands of
 * pages. It expects what Astro writes: attribute values in quotes, and end tags where HTML needs them.
 */

/** What is told of a page. Texts and attributes come as they are written, with their character references. */
interface HtmlHandlers {
  /** Begins an element. Elements without content have no end. */
  open(name: string, attributes: string, isVoid: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

/** A tag: whether it ends an element, its name, its attributes. Values may hold `>`. */
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/y;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose text is no HTML. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** Reads HTML from a place on, to its end. */
export function scanHtml(html: string, handlers: HtmlHandlers, start = 0): void {
  let at = start;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next === -1) {
      handlers.text(html.slice(at));
      return;
    }
    if (next > at) handlers.text(html.slice(at, next));
    TAG.lastIndex = next;
    const [tag, slash, written = '', attributes = ''] = TAG.exec(html) ?? [];
    if (tag === undefined) {
      at = skipMarkup(html, next, handlers);
      continue;
    }
    at = next + tag.length;
    const name = written.toLowerCase();
    if (slash === '/') {
      handlers.close(name);
      continue;
    }
    const isVoid = VOID.has(name) || attributes.endsWith('/');
    handlers.open(name, attributes, isVoid);
    if (!isVoid && RAW.has(name)) at = readRaw(html, at, name, handlers);
  }
}

/** Skips a comment or a declaration; another `<` is text. Returns where reading goes on. */
function skipMarkup(html: string, at: number, handlers: HtmlHandlers): number {
  const mark = html[at + 1];
  if (mark !== '!' && mark !== '?') {
    handlers.text('<');
    return at + 1;
  }
  const end = html.startsWith('<!--', at) ? '-->' : '>';
  const found = html.indexOf(end, at);
  return found === -1 ? html.length : found + end.length;
}

/** The text of an element up to its own end tag. Returns where this begins. */
function readRaw(html: string, at: number, name: string, handlers: HtmlHandlers): number {
  const end = html.indexOf(`</${name}`, at);
  const stop = end === -1 ? html.length : end;
  if (stop > at) handlers.text(html.slice(at, stop));
  return stop;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

const REFERENCE = /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi;

/** Text with its character references as characters. Unknown names stay as they are written. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, hex?: string, decimal?: string, name = '') => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? written;
  });
}

const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of a tag, their values decoded; empty where there is none. */
export function parseAttributes(attributes: string): Map<string, string> {
  return new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name,
      decodeReferences(double ?? single ?? bare ?? ''),
    ]),
  );
}

/**
 * Checks SVG drawings. They can contain scripts or load other files: browsers block these inside an image, but not
 * when the file is opened directly. What passes is rewritten by the build; see `build/bundle/drawings.ts`.
 */

import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { type Message, say } from '#messages/message.ts';
import { SvgCost } from './svg-cost.ts';

type XmlAttribute = Pick<SaxesAttributeNS, 'name' | 'value'>;

const SVG = 'http://www.w3.org/2000/svg';

type Foreign = 'motion' | 'sound' | 'program' | 'document' | 'html' | 'film';

/** Not allowed in a static drawing: scripts, other documents, video. */
const FOREIGN: ReadonlyMap<string, Foreign> = new Map([
  ['animate', 'motion'],
  ['animatecolor', 'motion'],
  ['animatemotion', 'motion'],
  ['animatetransform', 'motion'],
  ['audio', 'sound'],
  ['canvas', 'program'],
  ['embed', 'document'],
  ['foreignobject', 'html'],
  ['handler', 'program'],
  ['iframe', 'document'],
  ['listener', 'program'],
  ['object', 'document'],
  ['script', 'program'],
  ['set', 'motion'],
  ['video', 'film'],
]);

/** Embedded bitmaps and fonts. */
const EMBEDDED =
  /^data:(?:image\/(?:png|jpe?g|gif|webp|avif)|(?:application\/(?:x-)?|font\/)[\w.-]*(?:font|otf|ttf|woff2?)[\w.-]*)(?:;[\w=-]+)*;base64,/i;

/** CSS that loads something, animates, or can hide either. */
const LOADING_STYLE =
  /@import|@keyframes|image-set\s*\(|src\s*\(|expression\s*\(|-moz-binding|(?<!-)behavior\s*:|\\/i;

/** Finds why a drawing can’t be published. Returns undefined if it is valid. `name` is the file name. */
export function findSvgDiagnostic(bytes: Uint8Array, name: string): DiagnosticText<string> | undefined {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damaged(say('pictures', 'drawingNotUtf8', name));
  }
  const harmful = (line: number, reason: Message): DiagnosticText<string> => ({
    code: 'picture-svg',
    message: say('pictures', 'drawingLine', name, line, reason),
  });
  return findFirstDiagnostic(source, name, harmful) ?? findSizeDiagnostic(source, name);
}

/** Finds the first mistake. The XML parser is as strict as browsers: they show nothing of an invalid drawing. */
function findFirstDiagnostic(
  source: string,
  name: string,
  harmful: (line: number, reason: Message) => DiagnosticText<string>,
): DiagnosticText<string> | undefined {
  let diagnostic: DiagnosticText<string> | undefined;
  const add = (line: number, reason: Message | undefined) => {
    if (reason !== undefined) diagnostic ??= harmful(line, reason);
  };
  // A comment in a style splits its text, but not for browsers.
  const style = { depth: 0, text: '', line: 0 };
  let [depth, line] = [0, 0];
  let isUnbound = false;
  const parser = new SaxesParser({
    xmlns: true,
    resolvePrefix: () => {
      isUnbound = true;
      return undefined;
    },
  });
  parser.on('doctype', (value) => add(parser.line, explainDoctype(value.trim())));
  parser.on('processinginstruction', ({ target }) =>
    add(parser.line, say('pictures', 'linePrograms', target)),
  );
  parser.on('opentagstart', () => {
    // The parser has already read the line end after the name.
    line = parser.line - (parser.columnIndex === 0 ? 1 : 0);
  });
  const cost = new SvgCost();
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes);
    const excess = cost.open(attributes);
    if (excess !== undefined) throw new TooLarge(line, excess);
    if (depth === 0) diagnostic ??= findRootDiagnostic(tag.name, attributes, name);
    if (isUnbound) diagnostic ??= explainPrefix(line, name);
    add(line, explainElement(tag.name, attributes));
    depth += 1;
    if (getLocalName(tag.name) === 'style') style.depth += 1;
  });
  parser.on('closetag', (tag) => {
    cost.close();
    depth -= 1;
    if (getLocalName(tag.name) === 'style') style.depth -= 1;
  });
  const addText = (text: string) => {
    if (style.depth === 0) return;
    style.line ||= parser.line - text.split('\n').length + 1;
    style.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  let isAtEnd = false;
  parser.on('error', ({ message }) => {
    // Reported with its tag, which may lack more.
    if (isUnbound) return;
    // The parser reads on to the next ";", or to the end.
    const isSign = /entity/.test(message) || (isAtEnd && source.lastIndexOf('&') > source.lastIndexOf(';'));
    diagnostic ??= isSign
      ? explainSign(source.lastIndexOf('&', parser.position - 1), source, name)
      : isAtEnd
        ? damaged(say('pictures', 'drawingIncomplete', name))
        : damaged(say('pictures', 'drawingUnread', name, parser.line));
  });
  try {
    parser.write(source);
    isAtEnd = true;
    parser.close();
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    add(error.line, error.reason);
  }
  add(style.line, explainStyle(style.text));
  return diagnostic ?? (cost.isTooLarge() ? explainRepetition(name) : undefined);
}

/** Stops the parser, which has no other way to be stopped. */
class TooLarge extends Error {
  readonly line: number;
  readonly reason: Message;

  constructor(line: number, reason: Message) {
    super();
    this.line = line;
    this.reason = reason;
  }
}

const explainRepetition = (name: string): DiagnosticText<string> => ({
  code: 'picture-svg',
  message: say('pictures', 'drawingRepeats', name),
});

const explainPrefix = (line: number, name: string) => damaged(say('pictures', 'drawingPrefix', name, line));

/** Custom entities can make a small file fill the memory. */
function explainSign(at: number, source: string, name: string): DiagnosticText<string> {
  const line = source.slice(0, at).split('\n').length;
  return { code: 'picture-svg', message: say('pictures', 'drawingSign', name, line) };
}

const damaged = (message: Message): DiagnosticText<string> => ({ code: 'picture-damaged', message });

/** Drawing programs write the doctype of SVG, and browsers ignore it. */
function explainDoctype(value: string): Message | undefined {
  const isPlain = /^svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"]*"\s+"https?:\/\/www\.w3\.org\/[^"]*"$/.test(
    value,
  );
  return isPlain ? undefined : say('pictures', 'lineWords');
}

/** Finds what the root element lacks. */
function findRootDiagnostic(
  tag: string,
  attributes: readonly XmlAttribute[],
  name: string,
): DiagnosticText<string> | undefined {
  if (tag !== 'svg') return damaged(say('pictures', 'drawingRoot', name, tag));
  if (attributes.some((attribute) => attribute.name === 'xmlns' && attribute.value === SVG)) return undefined;
  return damaged(say('pictures', 'drawingNamespace', name, SVG));
}

function explainElement(name: string, attributes: readonly XmlAttribute[]): Message | undefined {
  const foreign = FOREIGN.get(getLocalName(name));
  if (foreign !== undefined) return say('pictures', 'lineHolds', foreign, name);
  for (const attribute of attributes) {
    const diagnostic = explainAttribute(attribute);
    if (diagnostic) return diagnostic;
  }
  return undefined;
}

function explainAttribute({ name, value }: XmlAttribute): Message | undefined {
  const local = getLocalName(name);
  if (name === 'xmlns' || name.startsWith('xmlns:')) {
    return /\/1999\/xhtml|MathML/i.test(value) ? say('pictures', 'lineHtml') : undefined;
  }
  if (local.startsWith('on')) return say('pictures', 'lineProgram', name);
  if (name === 'xml:base') return say('pictures', 'lineBase');
  if (local === 'href' || local === 'src') {
    return isOwn(value) ? undefined : say('pictures', 'lineNames', toShort(value));
  }
  // Presentation attributes are parsed as CSS, where a backslash can hide a letter.
  const isStyle = !name.includes(':') && /url\s*\(|\\/i.test(value);
  return isStyle || local === 'style' ? explainStyle(value) : undefined;
}

/** True if an address stays inside the drawing: a fragment or embedded data. */
function isOwn(address: string): boolean {
  return address.startsWith('#') || EMBEDDED.test(address);
}

function explainStyle(style: string): Message | undefined {
  const way = LOADING_STYLE.exec(style)?.[0];
  if (way !== undefined) return say('pictures', 'lineStyle', way.trim());
  for (const [, double, single, bare = ''] of style.matchAll(
    /url\s*\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))/gi,
  )) {
    const address = (double ?? single ?? bare).trim();
    if (!isOwn(address)) return say('pictures', 'lineLoads', toShort(address));
  }
  return undefined;
}

const getLocalName = (name: string) => (name.split(':').at(-1) ?? name).toLowerCase();

const toShort = (address: string) => (address.length > 60 ? `${address.slice(0, 60)}…` : address);

/** How far Astro reads a file to find its root element. */
const ROOM = 1000;

/** The page reserves space for the drawing, so Astro must be able to read its size. */
function findSizeDiagnostic(source: string, name: string): DiagnosticText<string> | undefined {
  const head = Buffer.from(source).toString('utf8', 0, ROOM);
  const root = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(head)?.[0];
  if (root === undefined) {
    return { code: 'picture-svg', message: say('pictures', 'drawingHead', name) };
  }
  if (hasSize(root)) return undefined;
  return { code: 'picture-svg', message: say('pictures', 'drawingSize', name) };
}

/** As Astro reads it: width and height, or the last two numbers of the viewBox. */
function hasSize(root: string): boolean {
  const attribute = (name: string) => new RegExp(`\\s${name}=(["'])([^%]+?)\\1`).exec(root)?.[2];
  if (isLength(attribute('width')) && isLength(attribute('height'))) return true;
  const [, , width, height, ...more] = attribute('viewBox')?.split(' ') ?? [];
  return isLength(width) && isLength(height) && more.length === 0;
}

/** Less than half a pixel rounds to nothing. */
function isLength(text = ''): boolean {
  const [, number] = /^(\d+(?:\.\d+)?(?:e\d+)?)(?:in|cm|em|ex|m|mm|pc|pt|px)?$/.exec(text) ?? [];
  return Number(number) >= 0.5;
}

/**
 * Drawings (SVG). They are served as the files that they are, and one can hold a program, or load something from
 * elsewhere: what a browser would keep from running inside a picture runs where the file is opened by itself.
 */
import type { DiagnosticText } from '#markdown/syntax/issues.ts';
import { readXml, type XmlAttribute, XmlError, type XmlToken } from './xml.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What is no part of a drawing that stands still: programs, other documents, films. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['animate', 'something that moves'],
  ['animatecolor', 'something that moves'],
  ['animatemotion', 'something that moves'],
  ['animatetransform', 'something that moves'],
  ['audio', 'sound'],
  ['canvas', 'a program'],
  ['embed', 'another document'],
  ['foreignobject', 'HTML'],
  ['handler', 'a program'],
  ['iframe', 'another document'],
  ['listener', 'a program'],
  ['object', 'another document'],
  ['script', 'a program'],
  ['set', 'something that moves'],
  ['video', 'a film'],
]);

/** Pixels and letters that the drawing itself brings. */
const EMBEDDED =
  /^data:(?:image\/(?:png|jpe?g|gif|webp|avif)|(?:application\/(?:x-)?|font\/)[\w.-]*(?:font|otf|ttf|woff2?)[\w.-]*)(?:;[\w=-]+)*;base64,/i;

/** Ways of styles to load something, to move, or to hide either. */
const LOADING_STYLE =
  /@import|@keyframes|image-set\s*\(|src\s*\(|expression\s*\(|-moz-binding|(?<!-)behavior\s*:|\\/i;

/** What of a drawing the site can't show, or must not; undefined where all is well. `name` is that of its file. */
export function findSvgDiagnostic(bytes: Uint8Array, name: string): DiagnosticText | undefined {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damaged(`"${name}" is not in UTF-8. Save the drawing again as plain SVG.`);
  }
  const harmful = (line: number, reason: string): DiagnosticText => ({
    code: 'picture-svg',
    message: `Line ${line} of "${name}" ${reason}. Save the drawing as plain SVG without it.`,
  });
  // A comment within a style parts its text, but not for browsers.
  const style = { text: '', line: 0 };
  try {
    for (const token of readXml(source)) {
      const lack = findRootFault(token, name);
      if (lack) return lack;
      const reason = findTokenFault(token);
      if (reason) return harmful(token.line, reason);
      if (token.type !== 'text' || !token.parents.some((parent) => toLocalName(parent) === 'style')) continue;
      style.line ||= token.line;
      style.text += token.value;
    }
    const reason = findStyleFault(style.text);
    if (reason) return harmful(style.line, reason);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return explainXml(error, name);
  }
  return findSizeFault(source, name);
}

const damaged = (message: string): DiagnosticText => ({ code: 'picture-damaged', message });

function explainXml({ line, reason }: XmlError, name: string): DiagnosticText {
  if (reason === 'unclosed')
    return damaged(`"${name}" ends before the drawing does: a part of it is missing.`);
  // Words that a drawing declares itself are how a small file becomes one that fills all memory.
  if (reason === 'entity') {
    return {
      code: 'picture-svg',
      message: `Line ${line} of "${name}" has an "&" that begins no sign that browsers know. Save the drawing as plain SVG.`,
    };
  }
  if (reason === 'prefix') {
    return damaged(
      `Line ${line} of "${name}" uses a prefix that nothing explains, such as xmlns:xlink. Browsers would show nothing.`,
    );
  }
  return damaged(
    `Browsers can’t read line ${line} of "${name}", and would show nothing. Save the drawing again.`,
  );
}

/** What a token does that a picture must not, as the rest of a sentence. */
function findTokenFault(token: XmlToken): string | undefined {
  switch (token.type) {
    case 'doctype':
      // Programs write this line, and browsers pass over it.
      return /^svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"]*"\s+"https?:\/\/www\.w3\.org\/[^"]*"$/.test(
        token.value,
      )
        ? undefined
        : 'declares words of its own (<!DOCTYPE …>)';
    case 'instruction':
      return `holds an order to programs (<?${token.value.split(/\s/)[0]} …?>)`;
    case 'start':
      return findElementFault(token.name, token.attributes);
    case 'text':
      return undefined;
  }
}

/** What the first tag lacks to be that of a drawing. */
function findRootFault(token: XmlToken, name: string): DiagnosticText | undefined {
  if (token.type !== 'start' || token.parents.length > 0) return undefined;
  if (token.name !== 'svg') return damaged(`"${name}" begins with <${token.name}> and not with <svg>.`);
  if (token.attributes.some((own) => own.name === 'xmlns' && own.value === SVG)) return undefined;
  return damaged(`Browsers show nothing of "${name}": its <svg> needs xmlns="${SVG}".`);
}

function findElementFault(name: string, attributes: readonly XmlAttribute[]): string | undefined {
  const foreign = FOREIGN.get(toLocalName(name));
  if (foreign !== undefined) return `holds ${foreign} (<${name}>)`;
  for (const attribute of attributes) {
    const fault = findAttributeFault(attribute);
    if (fault) return fault;
  }
  return undefined;
}

function findAttributeFault({ name, value }: XmlAttribute): string | undefined {
  const local = toLocalName(name);
  if (name === 'xmlns' || name.startsWith('xmlns:')) {
    return /\/1999\/xhtml|MathML/i.test(value) ? 'holds HTML' : undefined;
  }
  if (local.startsWith('on')) return `holds a program (${name}="…")`;
  if (name === 'xml:base') return 'takes its parts from elsewhere (xml:base)';
  if (local === 'href' || local === 'src') {
    return isOwn(value) ? undefined : `names "${toShort(value)}", which is no part of the drawing`;
  }
  // Colours and clips are read as styles are, where a backslash can hide a letter.
  const isStyle = !name.includes(':') && /url\s*\(|\\/i.test(value);
  return isStyle || local === 'style' ? findStyleFault(value) : undefined;
}

/** Whether an address stays in the drawing: a part of it, or what it brings. */
function isOwn(address: string): boolean {
  return address.startsWith('#') || EMBEDDED.test(address);
}

function findStyleFault(style: string): string | undefined {
  const way = LOADING_STYLE.exec(style)?.[0];
  if (way !== undefined) return `has a style that loads something or moves (${way.trim()})`;
  for (const [, double, single, bare = ''] of style.matchAll(
    /url\s*\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))/gi,
  )) {
    const address = (double ?? single ?? bare).trim();
    if (!isOwn(address)) return `loads "${toShort(address)}"`;
  }
  return undefined;
}

const toLocalName = (name: string) => (name.split(':').at(-1) ?? name).toLowerCase();

const toShort = (address: string) => (address.length > 60 ? `${address.slice(0, 60)}…` : address);

/** How far into a file Astro looks for the tag that says how large a drawing is. */
const ROOM = 1000;

/** The page keeps a place free for it, so its size must be known, and be where Astro reads it. */
function findSizeFault(source: string, name: string): DiagnosticText | undefined {
  const head = Buffer.from(source).toString('utf8', 0, ROOM);
  const root = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(head)?.[0];
  if (root === undefined) {
    const message = `In "${name}" so much stands before the drawing that its size isn’t found. Save it as plain SVG.`;
    return { code: 'picture-svg', message };
  }
  if (hasSize(root)) return undefined;
  const message = `"${name}" doesn’t say how large it is. Its <svg> needs a viewBox of four numbers with a space between two: viewBox="0 0 800 600".`;
  return { code: 'picture-svg', message };
}

/** As Astro reads it: width and height, or the last two numbers of the viewBox. */
function hasSize(root: string): boolean {
  const attribute = (name: string) => new RegExp(`\\s${name}=(["'])([^%]+?)\\1`).exec(root)?.[2];
  if (isLength(attribute('width')) && isLength(attribute('height'))) return true;
  const [, , width, height, ...more] = attribute('viewBox')?.split(' ') ?? [];
  return isLength(width) && isLength(height) && more.length === 0;
}

/** Half a pixel would be none. */
function isLength(text = ''): boolean {
  const [, number] = /^(\d+(?:\.\d+)?(?:e\d+)?)(?:in|cm|em|ex|m|mm|pc|pt|px)?$/.exec(text) ?? [];
  return Number(number) >= 0.5;
}

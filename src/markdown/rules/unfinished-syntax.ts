/** Finds text that looks like a link, picture or footnote but is not parsed as one. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { say, sayInRow } from '#messages/message.ts';
import { toPlainFileName } from './picture-formats.ts';
import type { Found, Piece } from './prose.ts';

/** `[words](` and `[words] (`, to the end of the line or the closing bracket. */
const INLINE = /(!?)\[([^\][\n]*)\]( ?)\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)(\)?)/y;

/** An address: from the root, relative, or with a host. */
const ADDRESS =
  /^<?\s*(?:https?:|mailto:|tel:|www\.|\.{0,2}\/|#|.*\.(?:mdx?|jpe?g|png|webp|avif|svg|pdf)\b)/i;

/** `[words][name]` and `[^1]` without a definition. */
const BY_NAME = /!?\[([^\]^[\n]+)\]\[([^\][\n]+)\]|\[(\^[^\][\s]+)\]/y;

/** Lists unfinished links, pictures and footnotes of a paragraph. */
export function listUnfinished(pieces: readonly Piece[], source: string): Found[] {
  const isText = (index: number) =>
    pieces.some(({ text, offset }) => index >= offset && index < offset + text.length);
  return pieces.flatMap(({ text, offset }) => {
    const found: Found[] = [];
    for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
      if (isEscaped(source, offset + at)) continue;
      const start = source[offset + at - 1] === '!' ? offset + at - 1 : offset + at;
      const diagnostic =
        explainInline(read(INLINE, source, start)) ?? explainName(read(BY_NAME, source, start));
      // The closing bracket may belong to code or to an address.
      if (diagnostic && isText(source.indexOf(']', start))) found.push([start, diagnostic]);
    }
    return found;
  });
}

function read(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(source);
}

function explainInline(match: RegExpExecArray | null): DiagnosticText | undefined {
  const [, sign = '', words = '', space = '', address = '', closing = ''] = match ?? [];
  if (!match || !ADDRESS.test(address)) return undefined;
  const whole = closing === '' ? (/^\s*(\S*[^\s.,;:!?])/.exec(address)?.[1] ?? '') : address;
  const plain = sign === '' ? formatPlain(whole) : formatBracketed(whole);
  const reason = closing === '' ? 'bracket' : space !== '' ? 'gap' : 'space';
  const isNamedWithSpace = sign !== '' && closing !== '' && space === '' && !/^[a-z]+:/i.test(whole);
  const name = toPlainFileName(parseParts(whole)[1] ?? '');
  return {
    code: 'link-unfinished',
    message: sayInRow(
      say('links', sign === '' ? 'unfinishedLink' : 'unfinishedPicture', reason),
      isNamedWithSpace ? say('links', 'renamePicture', name, `${sign}[${words}](./${name})`) : undefined,
    ),
    suggestion: `${sign}[${words}](${plain})`,
    replaces: `${sign}[${words}]${space}(${whole}${closing}`,
  };
}

function explainName(match: RegExpExecArray | null): DiagnosticText | undefined {
  const [, words, name = words, note] = match ?? [];
  if (note !== undefined) {
    return { code: 'link-unfinished', message: say('links', 'noNote', note) };
  }
  // Two numbers in brackets are two citations.
  if (name === undefined || /^\d+$/.test(name)) return undefined;
  return {
    code: 'link-undefined',
    message: say('links', 'undefinedName', name),
    suggestion: say('links', 'addressSample', words ?? name),
  };
}

/** Splits address and title, which is in quotes after the address. */
const parseParts = (text: string) => /^<?\s*(.*?)>?(\s+(?:"[^"]*"|'[^']*'))?\s*$/.exec(text) ?? [];

function formatPlain(text: string): string {
  const [, address = text, title = ''] = parseParts(text);
  return address.trim().replace(/\s+/g, '%20') + title;
}

function formatBracketed(text: string): string {
  const [, address = text] = parseParts(text);
  return `<${address.trim()}>`;
}

function isEscaped(source: string, index: number): boolean {
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(source.slice(Math.max(0, index - 8), index));
}

/** Finds text that looks like a link, picture or footnote but is not parsed as one. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
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
  const [what, plain] = sign === '' ? ['link', formatPlain(whole)] : ['picture', formatBracketed(whole)];
  const reason =
    closing === ''
      ? 'the round bracket behind its address is missing'
      : space !== ''
        ? 'a space stands between its two brackets'
        : 'there is a space in its address';
  const isNamedWithSpace = sign !== '' && closing !== '' && space === '' && !/^[a-z]+:/i.test(whole);
  const name = toPlainFileName(parseParts(whole)[1] ?? '');
  const advice = isNamedWithSpace
    ? ` Rename the picture to “${name}”, and write ${sign}[${words}](./${name})`
    : '';
  return {
    code: 'link-unfinished',
    message: `This is shown as it stands and becomes no ${what}: ${reason}.${advice}`,
    suggestion: `${sign}[${words}](${plain})`,
    replaces: `${sign}[${words}]${space}(${whole}${closing}`,
  };
}

function explainName(match: RegExpExecArray | null): DiagnosticText | undefined {
  const [, words, name = words, note] = match ?? [];
  if (note !== undefined) {
    const message = `No line says what "[${note}]" is, so it is shown as it stands. Add one: "[${note}]: The words of the note."`;
    return { code: 'link-unfinished', message };
  }
  // Two numbers in brackets are two citations.
  if (name === undefined || /^\d+$/.test(name)) return undefined;
  return {
    code: 'link-undefined',
    message: `This is shown as it stands and becomes no link: no line says what "[${name}]" is.`,
    suggestion: `[${words}](the address)`,
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

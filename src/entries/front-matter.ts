/** A file's text, cut into front matter and body. */
export interface FrontMatter {
  /** YAML between the two lines of dashes; undefined where the file doesn't begin with one that closes. */
  frontMatter: string | undefined;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*$/m;

/** True for a text that begins with a line of dashes, whether or not a second one follows. */
export const isOpened = (text: string) => OPENING.test(text);

/**
 * Cuts a file at its lines of dashes. The text has LF line ends and no byte order mark: `decodeText` sees to
 * both.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return { frontMatter: undefined, body: text, bodyLine: 1 };
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) return { frontMatter: undefined, body: text, bodyLine: 1 };
  const frontMatter = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length + 1);
  return { frontMatter, body, bodyLine: countLines(frontMatter) + 3 };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The first line, from 1, of a file that is not UTF-8 which holds bytes that are none. */
export function findLineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    try {
      decodeText(bytes.subarray(start, next));
    } catch {
      return line;
    }
    start = next;
  }
  return 1;
}

/** A file's bytes as text: UTF-8, without a byte order mark, lines ended by LF. Throws where it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
}

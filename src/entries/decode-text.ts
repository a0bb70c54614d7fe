/** A file's bytes as text, or why they are none. */

/** More than any text that a person writes: a file beyond it is something else, or would hold up the build. */
export const MAX_BYTES = 1_000_000;

/** Bytes that are no text of ours, and where that shows. Line and column are from 1. */
export interface DecodingDiagnostic {
  problem: 'binary' | 'not-utf8' | 'utf16';
  line: number;
  column: number;
}

/**
 * UTF-8 without a byte order mark, lines ended by LF. Both a byte order mark and CRLF are taken as they come
 * from editors on Windows.
 */
export function readText(bytes: Uint8Array): { text: string } | DecodingDiagnostic {
  let text: string | undefined;
  try {
    text = decodeText(bytes);
  } catch {
    // Which of the reasons it is shows below.
  }
  if (text !== undefined && !CONTROL.test(text)) return { text };
  const start = { line: 1, column: 1 };
  if (looksLikeUtf16(bytes)) return { problem: 'utf16', ...start };
  if (!looksLikeText(bytes)) return { problem: 'binary', ...start };
  return text === undefined ? { problem: 'not-utf8', ...findPlaceNotUtf8(bytes) } : { text };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file's bytes as text, as `readText` gives it. Throws where it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** Letters of Latin scripts have a zero in every second byte; the mark says it by itself. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 512);
  const zeros = [0, 1].map((rest) => head.filter((byte, index) => index % 2 === rest && byte === 0).length);
  return zeros.some((count, rest) => count > head.length / 4 && zeros[1 - rest] === 0);
}

/** Texts in other encodings have hardly any control characters; pictures and archives have many. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const controls = head.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return controls.length <= Math.max(1, head.length / 100);
}

/** The first place, from 1, of a file that is not UTF-8 which holds bytes that are none. */
function findPlaceNotUtf8(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    try {
      decodeText(bytes.subarray(start, next));
    } catch {
      // What could not be read becomes a replacement character.
      const column = new TextDecoder().decode(bytes.subarray(start, next)).indexOf('\uFFFD') + 1;
      return { line, column: Math.max(column, 1) };
    }
    start = next;
  }
  return { line: 1, column: 1 };
}

/** Decodes the bytes of a file as text, or says why it can't. */

/** No person writes a text this long; a larger file is something else and would slow the build down. */
export const MAX_BYTES = 1_000_000;

/** Why bytes are not valid text, and where. Line and column count from 1. */
export interface DecodingDiagnostic {
  reason: 'binary' | 'not-utf8' | 'utf16';
  line: number;
  column: number;
}

/**
 * Decodes UTF-8 with LF line ends. A byte order mark is dropped and CRLF becomes LF, because editors on Windows write
 * both.
 */
export function readText(bytes: Uint8Array): { text: string } | DecodingDiagnostic {
  let text: string | undefined;
  try {
    text = decodeText(bytes);
  } catch {
    // Not UTF-8: find out which reason to report.
  }
  if (text !== undefined && !CONTROL.test(text)) return { text };
  const start = { line: 1, column: 1 };
  if (looksLikeUtf16(bytes)) return { reason: 'utf16', ...start };
  if (!looksLikeText(bytes)) return { reason: 'binary', ...start };
  return text === undefined ? { reason: 'not-utf8', ...findPlaceNotUtf8(bytes) } : { text };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes bytes as `readText` does. Throws if they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

/** In UTF-16, every second byte of a Latin letter is zero. A byte order mark decides at once. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 512);
  const zeros = [0, 1].map((rest) => head.filter((byte, index) => index % 2 === rest && byte === 0).length);
  return zeros.some((count, rest) => count > head.length / 4 && zeros[1 - rest] === 0);
}

/** Text in other encodings has few control characters; pictures and archives have many. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const controls = head.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return controls.length <= Math.max(1, head.length / 100);
}

/** Finds the first place that is not valid UTF-8, from 1. */
function findPlaceNotUtf8(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    try {
      decodeText(bytes.subarray(start, next));
    } catch {
      // Invalid bytes decode to the replacement character.
      const column = new TextDecoder().decode(bytes.subarray(start, next)).indexOf('\uFFFD') + 1;
      return { line, column: Math.max(column, 1) };
    }
    start = next;
  }
  return { line: 1, column: 1 };
}
